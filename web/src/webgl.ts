// Can this browser draw the interactive map, and does a graphics card do it?

export type Drawing = 'card' | 'software' | 'none';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

let known: Drawing | undefined;

/** Looks once. Sigma needs WebGL 2; what a software renderer calls itself is public since browsers report it. */
export function drawingOf(): Drawing {
  known ??= look();
  return known;
}

function look(): Drawing {
  if (typeof WebGL2RenderingContext === 'undefined') return 'none';
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) return 'none';
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name = String(context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER));
  // A context is a scarce thing: the map will want its own.
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(name) ? 'software' : 'card';
}
