// Walking the map with the arrow keys: to the neighbour that lies most nearly in the direction of the key.
import type { Point } from '../layout/geometry';
import type { GraphIndex } from './graph-index';
import { otherEnd, type Shown } from './graph-index';

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** The node with the most lines, where a walk begins. */
export function mostConnected(index: GraphIndex, shown: Shown): string | null {
  const degree = (id: string): number => index.degree(id);
  return [...shown.nodes].sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1))[0] ?? null;
}

/** The neighbour of `from` in the direction of an arrow key, or else the nearest node there; null for other keys. */
export function stepTo(
  index: GraphIndex,
  shown: Shown,
  from: string,
  key: string,
  positionOf: (id: string) => Point | null,
): string | null {
  const direction = DIRECTIONS[key];
  const here = positionOf(from);
  if (!direction || !here) return null;
  const neighbours = new Set(index.edgesOf(from)?.map((edge) => otherEnd(edge, from)));
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const id of shown.nodes) {
    const there = id === from ? null : positionOf(id);
    if (!there) continue;
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const length = Math.hypot(dx, dy) || 1;
    const ahead = (dx * direction.x + dy * direction.y) / length;
    if (ahead < 0.5) continue;
    // Off the axis counts double; what no line leads to comes last.
    const cost = length * (1 + 2 * (1 - ahead)) + (neighbours.has(id) ? 0 : 1e5);
    if (cost < bestCost) [best, bestCost] = [id, cost];
  }
  return best;
}

/** The next (or previous) line of a node, beginning anew after the last. */
export function nextLine(
  index: GraphIndex,
  shown: Shown,
  node: string,
  current: string | null,
  step: 1 | -1,
): string | null {
  const lines = (index.edgesOf(node) ?? []).map(({ id }) => id).filter((id) => shown.edges.has(id));
  if (lines.length === 0) return null;
  const at = current === null ? -1 : lines.indexOf(current);
  return lines[(at + step + lines.length) % lines.length] ?? null;
}
