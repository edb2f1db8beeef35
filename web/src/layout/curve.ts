// Lines between the same two nodes must not lie on each other: each gets its own bend. The bend is the one that
// sigma/line-program.ts draws, so the layout, the hit test, the still picture and the canvas agree.
import type { Point } from './geometry';

interface Line {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

// Pixels between the middles of neighbouring parallel lines.
const APART = 20;

/**
 * Which of the parallel lines each one is: 0 alone or in the middle, then symmetric steps to both sides
 * (-0.5 and 0.5 for two, -1, 0, 1 for three), seen from its own source.
 */
export function bendSteps(lines: readonly Line[]): Map<string, number> {
  const byPair = new Map<string, Line[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.source, line.target].sort());
    const group = byPair.get(key);
    if (group) group.push(line);
    else byPair.set(key, [line]);
  }
  const steps = new Map<string, number>();
  for (const group of byPair.values()) {
    group.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const [i, line] of group.entries()) {
      // Seen from its own source a line that runs the other way bends to the other side.
      const sign = line.source <= line.target ? 1 : -1;
      steps.set(line.id, sign * (i - (group.length - 1) / 2));
    }
  }
  return steps;
}

/** The curvature (offset of the control point over the length) that sets lines of this length visibly apart. */
export function curvatureOf(step: number, length: number): number {
  return step === 0 ? 0 : step * Math.min(0.6, Math.max(0.05, (2 * APART) / Math.max(1, length)));
}

/** The control point of the quadratic curve from `a` to `b`; on the straight line when the curvature is 0. */
export function controlPoint(a: Point, b: Point, curvature: number): Point {
  return {
    x: (a.x + b.x) / 2 + (b.y - a.y) * curvature,
    y: (a.y + b.y) / 2 - (b.x - a.x) * curvature,
  };
}

/** The point at `t` (0 to 1) of the curve. */
export function curvePoint(a: Point, b: Point, curvature: number, t: number): Point {
  const c = controlPoint(a, b, curvature);
  const [u, v, w] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
  return { x: u * a.x + v * c.x + w * b.x, y: u * a.y + v * c.y + w * b.y };
}
