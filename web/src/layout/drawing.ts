// A drawing in the making: where every node stands, on which side its name is, and the frame it must stay in.
// Nodes are numbered, because the steps of the layout look at every pair many times.
import { type Box, boxesOverlap, containsBox, type Point, segmentsCross } from './geometry';
import { discBox, labelBox, type Shape, type Side } from './shape';

/** A line as it is drawn: from, to, and its step among parallel ones (see `bendSteps`). */
export type Wire = readonly [from: number, to: number, step: number];

export interface Drawing {
  readonly shapes: readonly Shape[];
  readonly wires: readonly Wire[];
  /** The pairs of nodes that any wire joins, each once. */
  readonly lines: readonly (readonly [number, number])[];
  readonly frame: Box;
  readonly at: Point[];
  readonly sides: Side[];
}

/** Free pixels that stay between any two discs and names. */
export const CLEARANCE = 4;

/** The disc and the name of a node, where it stands or where it might. */
export function boxesOf(drawing: Drawing, node: number, at?: Point, side?: Side): [Box, Box] {
  const shape = drawing.shapes[node] as Shape;
  const place = at ?? (drawing.at[node] as Point);
  return [discBox(shape, place), labelBox(shape, place, side ?? (drawing.sides[node] as Side))];
}

/** May these boxes of one node stand here: inside the frame and clear of all others? */
export function isFree(
  drawing: Drawing,
  node: number,
  boxes: readonly [Box, Box],
  others: readonly [Box, Box][],
  clearance = CLEARANCE,
): boolean {
  if (!containsBox(drawing.frame, boxes[0]) || !containsBox(drawing.frame, boxes[1])) return false;
  for (let other = 0; other < others.length; other++) {
    if (other === node) continue;
    const [disc, label] = others[other] as [Box, Box];
    if (
      boxesOverlap(boxes[0], disc, clearance) ||
      boxesOverlap(boxes[0], label, clearance) ||
      boxesOverlap(boxes[1], disc, clearance) ||
      boxesOverlap(boxes[1], label, clearance)
    ) {
      return false;
    }
  }
  return true;
}

/** How many pairs of lines cross outside a common end. */
export function countCrossings(at: readonly Point[], lines: readonly (readonly [number, number])[]): number {
  let crossings = 0;
  for (let i = 0; i < lines.length; i++) {
    const [a, b] = lines[i] as [number, number];
    for (let j = i + 1; j < lines.length; j++) {
      const [c, d] = lines[j] as [number, number];
      if (a === c || a === d || b === c || b === d) continue;
      if (segmentsCross(at[a] as Point, at[b] as Point, at[c] as Point, at[d] as Point)) crossings++;
    }
  }
  return crossings;
}

/** How many pairs of nodes have a disc or name on the other's disc or name. */
export function countOverlaps(drawing: Drawing): number {
  const boxes = drawing.shapes.map((_, node) => boxesOf(drawing, node));
  let overlaps = 0;
  for (let i = 0; i < boxes.length; i++) {
    for (let j = i + 1; j < boxes.length; j++) {
      const clash = (boxes[i] as [Box, Box]).some((a) =>
        (boxes[j] as [Box, Box]).some((b) => boxesOverlap(a, b)),
      );
      if (clash) overlaps++;
    }
  }
  return overlaps;
}
