// Can this browser draw the interactive map at all?

/** Sigma needs WebGL 2. */
export function hasWebgl(): boolean {
  if (typeof WebGL2RenderingContext === 'undefined') return false;
  const context = document.createElement('canvas').getContext('webgl2');
  // A context is a scarce thing: the map will want its own.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
