// Spreads a finished drawing over the paper that it left empty: positions are stretched, discs and names keep their
// size, so what did not overlap does not begin to, and no line crosses another that it did not cross before.
import { boxesOf, type Drawing } from './drawing';
import type { Box } from './geometry';

// A handful of nodes in the corners of a wide screen is no picture either.
const MOST = 2.4;

interface Reach {
  readonly low: number;
  readonly high: number;
}

/** How far the centres reach along one axis, and how far discs and names stand out beyond the outermost. */
function stretchAlong(centres: readonly number[], edges: readonly Reach[], start: number, length: number) {
  const low = Math.min(...centres);
  const high = Math.max(...centres);
  const before = Math.max(0, ...edges.map((edge, i) => (centres[i] as number) - edge.low));
  const after = Math.max(0, ...edges.map((edge, i) => edge.high - (centres[i] as number)));
  // Half a pixel on either side, so that rounding leaves nothing outside.
  const room = length - before - after - 1;
  const span = high - low;
  const by = span < 1 ? 1 : Math.min(MOST, Math.max(1, room / span));
  const from = start + before + 0.5 + (room - span * by) / 2;
  return by > 1 ? (value: number): number => from + (value - low) * by : null;
}

/** Moves the nodes of `drawing`. */
export function expand(drawing: Drawing): void {
  const { at, frame } = drawing;
  if (at.length < 2) return;
  const boxes = at.map((_, node) => boxesOf(drawing, node));
  const reach = (low: (box: Box) => number, high: (box: Box) => number): Reach[] =>
    boxes.map((pair) => ({ low: Math.min(...pair.map(low)), high: Math.max(...pair.map(high)) }));
  const x = stretchAlong(
    at.map((p) => p.x),
    reach(
      (b) => b.x,
      (b) => b.x + b.width,
    ),
    frame.x,
    frame.width,
  );
  const y = stretchAlong(
    at.map((p) => p.y),
    reach(
      (b) => b.y,
      (b) => b.y + b.height,
    ),
    frame.y,
    frame.height,
  );
  for (const [node, point] of at.entries()) {
    at[node] = { x: x ? x(point.x) : point.x, y: y ? y(point.y) : point.y };
  }
}
