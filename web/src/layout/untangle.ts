// Improves a drawing that has no overlaps without making one: every node in turn tries other places and other sides
// for its name and takes the best. Deterministic: the number of rounds is fixed, never the time.
import { lineCost, nameCost, neighbourhood } from './cost';
import { boxesOf, type Drawing, isFree } from './drawing';
import type { Box, Point } from './geometry';
import { SIDES, type Side } from './shape';

const RINGS = [14, 36, 80, 150, 250];
const DIRECTIONS = 8;

function candidates(drawing: Drawing, linesOf: readonly number[], node: number, round: number): Point[] {
  const here = drawing.at[node] as Point;
  const places = [here];
  for (const [ring, radius] of RINGS.entries()) {
    for (let k = 0; k < DIRECTIONS; k++) {
      const angle = (2 * Math.PI * (k + ring / 2 + round / 3)) / DIRECTIONS;
      places.push({ x: here.x + radius * Math.cos(angle), y: here.y + radius * Math.sin(angle) });
    }
  }
  // Beside each neighbour: a leaf on the wrong side of its hub gets home in one step.
  for (const line of linesOf.slice(0, 4)) {
    const [a, b] = drawing.lines[line] as [number, number];
    const centre = drawing.at[a === node ? b : a] as Point;
    for (const radius of [70, 120, 180]) {
      for (let k = 0; k < DIRECTIONS; k++) {
        const angle = (2 * Math.PI * (k + round / 3)) / DIRECTIONS;
        places.push({ x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) });
      }
    }
  }
  return places;
}

/** Moves nodes and names of `drawing`, or only those in `some`; expects no overlaps and leaves none. */
export function untangle(drawing: Drawing, rounds: number, some?: ReadonlySet<number>): void {
  if (rounds === 0) return;
  const around = neighbourhood(drawing);
  const boxes: [Box, Box][] = drawing.shapes.map((_, node) => boxesOf(drawing, node));
  // Leaves first: they are many, move freely and make room for the hubs.
  const order = drawing.shapes
    .map((_, node) => node)
    .filter((node) => some?.has(node) ?? true)
    .sort((a, b) => (around.linesOf[a] as number[]).length - (around.linesOf[b] as number[]).length || a - b);
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const node of order) {
      const was = { at: drawing.at[node] as Point, side: drawing.sides[node] as Side };
      let best = { ...was, cost: Number.POSITIVE_INFINITY };
      for (const at of candidates(drawing, around.linesOf[node] as number[], node, round)) {
        const free = SIDES.filter((side) => isFree(drawing, node, boxesOf(drawing, node, at, side), boxes));
        if (free.length === 0) continue;
        const cost = lineCost(drawing, around, boxes, node, at, best.cost);
        if (cost >= best.cost) continue;
        for (const side of free) {
          const total = cost + nameCost(drawing, node, at, side, boxesOf(drawing, node, at, side)[1]);
          if (total < best.cost - 0.5) best = { at, side, cost: total };
        }
      }
      if (best.at === was.at && best.side === was.side) continue;
      drawing.at[node] = best.at;
      drawing.sides[node] = best.side;
      boxes[node] = boxesOf(drawing, node);
      moved = true;
    }
    if (!moved) return;
  }
}
