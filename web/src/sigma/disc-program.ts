// Draws a node as a disc with a dark rim. One small program: the fewer a graphics card has to build, the sooner the
// first picture stands. Each corner is a vertex of its own and no instance: a processor that imitates a graphics card
// takes many times as long over instances of three corners.
import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { PIXELS, setUniforms, UNIFORMS } from './shader-parts';

const VERTEX = `
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
attribute vec4 a_border;
attribute float a_angle;
uniform float u_sizeRatio;
varying vec2 v_offset;
varying float v_radius;
varying vec4 v_color;
varying vec4 v_border;
${PIXELS}
void main() {
  float radius = a_size / u_sizeRatio;
  // Half of this triangle's reach is the radius of the circle in it; the pixel more is for the soft rim.
  vec2 offset = a_size > 0.0 ? 2.0 * (radius + 1.0) * vec2(cos(a_angle), sin(a_angle)) : vec2(0.0);
  gl_Position = onScreen(pixels(a_position) + offset);
  v_offset = offset;
  v_radius = radius;
  v_color = a_color;
  v_border = a_border;
}`;

const FRAGMENT = `
precision mediump float;
uniform float u_pixelRatio;
varying vec2 v_offset;
varying float v_radius;
varying vec4 v_color;
varying vec4 v_border;
void main() {
  float inside = v_radius - length(v_offset);
  float rim = min(1.25, 0.3 * v_radius);
  float disc = clamp(inside * u_pixelRatio + 0.5, 0.0, 1.0);
  float fill = clamp((inside - rim) * u_pixelRatio + 0.5, 0.0, 1.0);
  gl_FragColor = vec4(mix(v_border.rgb, v_color.rgb, fill), 1.0) * disc;
}`;

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGL2RenderingContext;
const ANGLES = [0, (2 * Math.PI) / 3, (4 * Math.PI) / 3];

export class DiscProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    return {
      VERTICES: ANGLES.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_border', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_angle', size: 1, type: FLOAT },
      ],
    };
  }

  processVisibleItem(_index: number, start: number, data: NodeDisplayData): void {
    const { x, y, size, color, borderColor } = data as NodeDisplayData & { borderColor: string };
    const { array } = this;
    const [fill, border] = [floatColor(color), floatColor(borderColor)];
    let at = start;
    for (const angle of ANGLES) {
      array[at++] = x;
      array[at++] = y;
      array[at++] = size;
      array[at++] = fill;
      array[at++] = border;
      array[at++] = angle;
    }
  }

  setUniforms(...all: Parameters<typeof setUniforms>): void {
    setUniforms(...all);
  }
}
