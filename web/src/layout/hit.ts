// Which line is meant by a pointer. Lines are two pixels wide and fingers are not, so the nearest within reach wins;
// of parallel lines that is the right one, which reading a pixel's colour cannot promise.
import { curvePoint } from './curve';
import { distanceToSegment, type Point } from './geometry';

export interface HitLine {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
  readonly curvature: number;
}

const STEPS = 12;

function distanceToLine(point: Point, line: HitLine): number {
  if (line.curvature === 0) return distanceToSegment(point, line.from, line.to);
  let nearest = Number.POSITIVE_INFINITY;
  let last = line.from;
  for (let step = 1; step <= STEPS; step++) {
    const next = curvePoint(line.from, line.to, line.curvature, step / STEPS);
    nearest = Math.min(nearest, distanceToSegment(point, last, next));
    last = next;
  }
  return nearest;
}

/** The id of the line nearest to the point within `reach` pixels, or null. */
export function lineAt(point: Point, lines: Iterable<HitLine>, reach: number): string | null {
  let best: string | null = null;
  let bestDistance = reach;
  for (const line of lines) {
    const bow = Math.abs(line.curvature) * Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y);
    const margin = reach + bow;
    if (point.x < Math.min(line.from.x, line.to.x) - margin) continue;
    if (point.x > Math.max(line.from.x, line.to.x) + margin) continue;
    if (point.y < Math.min(line.from.y, line.to.y) - margin) continue;
    if (point.y > Math.max(line.from.y, line.to.y) + margin) continue;
    const away = distanceToLine(point, line);
    if (away < bestDistance) {
      best = line.id;
      bestDistance = away;
    }
  }
  return best;
}
