// Draws every line of a detailed map, straight or bent, with a head or without, as one strip that follows the curve of
// layout/curve.ts. One program for all of them: each takes its time to build before the first picture, and among lines of
// one program those in focus come to lie over the others.
import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { PIXELS, setUniforms, UNIFORMS } from './shader-parts';

const VERTEX = `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec4 a_color;
attribute float a_thickness;
attribute float a_curvature;
attribute float a_radius;
attribute float a_head;
attribute vec3 a_corner;
uniform float u_sizeRatio;
uniform float u_minThickness;
varying vec4 v_color;
varying float v_offset;
varying float v_half;
const float HEAD_LENGTH = 4.2;
const float HEAD_WIDTH = 3.6;
${PIXELS}
// The share of the curve that lies within so many pixels of its end; \`far\` and \`near\` are its tangents from there.
float within(float distance, vec2 far, vec2 near) {
  float share = distance / max(length(near), 0.001);
  for (int i = 0; i < 4; i++) share = min(1.0, distance / max(length(mix(near, far, share)), 0.001));
  return share;
}
void main() {
  vec2 from = pixels(a_source);
  vec2 to = pixels(a_target);
  vec2 way = to - from;
  vec2 control = (from + to) / 2.0 + vec2(-way.y, way.x) * a_curvature;
  float thickness = max(a_thickness / u_sizeRatio, u_minThickness);
  float part = a_corner.z;
  float end = 1.0;
  float half_ = thickness / 2.0;
  if (a_head > 0.5) {
    float away = a_radius / u_sizeRatio + (part < 1.5 ? thickness * HEAD_LENGTH : 0.0);
    end = 1.0 - within(away, from - to, 2.0 * (control - to));
    if (part > 0.5) half_ = part < 1.5 ? half_ * HEAD_WIDTH : 0.0;
  }
  float t = a_corner.x * end;
  vec2 at = mix(mix(from, control, t), mix(control, to, t), t);
  vec2 along = mix(control - from, to - control, t);
  vec2 across = vec2(-along.y, along.x) / max(length(along), 0.001);
  // A pixel more for the soft rim; a line that is hidden has no thickness at all.
  v_offset = a_thickness > 0.0 ? a_corner.y * (half_ + 1.0) : 0.0;
  v_half = half_;
  v_color = a_color;
  gl_Position = onScreen(at + across * v_offset);
}`;

const FRAGMENT = `
precision mediump float;
uniform float u_pixelRatio;
varying vec4 v_color;
varying float v_offset;
varying float v_half;
void main() {
  gl_FragColor = vec4(v_color.rgb, 1.0) * clamp((v_half - abs(v_offset)) * u_pixelRatio + 0.5, 0.0, 1.0);
}`;

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;

// How far along, which side, and of what: 0 the line, 1 the foot of its head, 2 the tip.
const PIECES = 12;
const STATIONS = [
  ...Array.from({ length: PIECES + 1 }, (_, i) => [i / PIECES, 0] as const),
  [1, 1] as const,
  [1, 2] as const,
];
const CORNERS = STATIONS.flatMap(([along, part]) => [
  [along, -1, part],
  [along, 1, part],
]);

export class LineProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    return {
      VERTICES: CORNERS.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_thickness', size: 1, type: FLOAT },
        { name: 'a_curvature', size: 1, type: FLOAT },
        { name: 'a_radius', size: 1, type: FLOAT },
        { name: 'a_head', size: 1, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 3, type: FLOAT }],
      CONSTANT_DATA: CORNERS,
    };
  }

  processVisibleItem(
    _index: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { curvature, head, color, size } = data as EdgeDisplayData & { curvature: number; head: boolean };
    const ends = [source.x, source.y, target.x, target.y];
    const shape = [floatColor(color), size, curvature, target.size, head ? 1 : 0];
    this.array.set([...ends, ...shape], start);
  }

  setUniforms(...all: Parameters<typeof setUniforms>): void {
    setUniforms(...all);
  }
}
