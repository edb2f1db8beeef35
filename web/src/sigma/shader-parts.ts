// What the programs for discs and lines have in common: they reckon in pixels of the map.
import type { Program } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

/** A compiled program, as Sigma hands it over for its uniforms to be set. */
export type ProgramInfo = Parameters<Program<string>['setUniforms']>[1];

/** From the graph's own units to pixels from the middle of the map, and on to the screen. */
export const PIXELS = `
uniform mat3 u_matrix;
uniform vec2 u_dimensions;
vec2 pixels(vec2 at) {
  return (u_matrix * vec3(at, 1.0)).xy * u_dimensions / 2.0;
}
vec4 onScreen(vec2 at) {
  return vec4(at / u_dimensions * 2.0, 0.0, 1.0);
}`;

/** The uniforms that discs and lines have in common. */
export const UNIFORMS = [
  'u_matrix',
  'u_dimensions',
  'u_pixelRatio',
  'u_sizeRatio',
  'u_minThickness',
] as const;

export function setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
  const at = (name: (typeof UNIFORMS)[number]) => uniformLocations[name] ?? null;
  gl.uniformMatrix3fv(at('u_matrix'), false, params.matrix);
  gl.uniform2f(at('u_dimensions'), params.width, params.height);
  gl.uniform1f(at('u_pixelRatio'), params.pixelRatio);
  gl.uniform1f(at('u_sizeRatio'), params.sizeRatio);
  gl.uniform1f(at('u_minThickness'), params.minEdgeThickness);
}
