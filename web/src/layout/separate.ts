// Pushes discs and names apart until none lies on another: every clash is resolved along the axis where it is
// shallower, half by each side (force-transfer). What still clashes then is set down at the nearest free place.
import { boxesOf, CLEARANCE, type Drawing, isFree } from './drawing';
import { type Box, boxesOverlap, overlapOf, type Point } from './geometry';
import { SIDES, type Side } from './shape';

const ROUNDS = 60;

type Boxes = [Box, Box];

/** The smallest box around a disc and its name. */
function around([disc, label]: Boxes): Box {
  const x = Math.min(disc.x, label.x);
  const y = Math.min(disc.y, label.y);
  return {
    x,
    y,
    width: Math.max(disc.x + disc.width, label.x + label.width) - x,
    height: Math.max(disc.y + disc.height, label.y + label.height) - y,
  };
}

// How far the second must move for the deepest of the clashes between the two to end; null where there is none.
function pushBetween(a: Boxes, b: Boxes, order: number): Point | null {
  let push: Point | null = null;
  let depth = 0;
  for (const one of a) {
    for (const two of b) {
      const overlap = overlapOf(one, two, CLEARANCE + 0.5);
      if (!overlap || Math.min(overlap.x, overlap.y) <= depth) continue;
      depth = Math.min(overlap.x, overlap.y);
      const dx = two.x + two.width / 2 - one.x - one.width / 2 || order;
      const dy = two.y + two.height / 2 - one.y - one.height / 2 || order;
      push =
        overlap.x < overlap.y
          ? { x: Math.sign(dx) * overlap.x, y: 0 }
          : { x: 0, y: Math.sign(dy) * overlap.y };
    }
  }
  return push;
}

function intoFrame(frame: Box, outline: Box, at: Point): Point {
  const shift = (low: number, length: number, from: number, room: number): number =>
    Math.max(0, from - low) - Math.max(0, low + length - from - room);
  return {
    x: at.x + shift(outline.x, outline.width, frame.x, frame.width),
    y: at.y + shift(outline.y, outline.height, frame.y, frame.height),
  };
}

function pushApart(drawing: Drawing): boolean {
  const { at, shapes, frame } = drawing;
  const boxes: Boxes[] = shapes.map((_, node) => boxesOf(drawing, node));
  const outlines = boxes.map(around);
  const move = (node: number, x: number, y: number): void => {
    const here = at[node] as Point;
    const there = { x: here.x + x, y: here.y + y };
    at[node] = intoFrame(frame, around(boxesOf(drawing, node, there)), there);
    boxes[node] = boxesOf(drawing, node);
    outlines[node] = around(boxes[node]);
  };
  for (let node = 0; node < shapes.length; node++) move(node, 0, 0);
  for (let round = 0; round < ROUNDS; round++) {
    let clashes = 0;
    for (let i = 0; i < shapes.length; i++) {
      for (let j = i + 1; j < shapes.length; j++) {
        if (!boxesOverlap(outlines[i] as Box, outlines[j] as Box, CLEARANCE)) continue;
        const push = pushBetween(boxes[i] as Boxes, boxes[j] as Boxes, i % 2 === 0 ? 1 : -1);
        if (!push) continue;
        clashes++;
        move(i, -push.x / 2, -push.y / 2);
        move(j, push.x / 2, push.y / 2);
      }
    }
    if (clashes === 0) return true;
  }
  return false;
}

/** The free place nearest to where the node stands, with its name on any side; null where the frame has none. */
function nearestFree(
  drawing: Drawing,
  node: number,
  settled: readonly Boxes[],
): { at: Point; side: Side } | null {
  const here = drawing.at[node] as Point;
  const { width, height } = drawing.frame;
  for (let radius = 0; radius < width + height; radius += 12) {
    const steps = Math.max(1, Math.round(radius / 6));
    for (let step = 0; step < steps; step++) {
      const angle = (2 * Math.PI * step) / steps;
      const at = { x: here.x + radius * Math.cos(angle), y: here.y + radius * Math.sin(angle) };
      for (const side of SIDES) {
        if (isFree(drawing, -1, boxesOf(drawing, node, at, side), settled)) return { at, side };
      }
    }
  }
  return null;
}

function settle(drawing: Drawing): boolean {
  const byRoom = drawing.shapes
    .map((shape, node) => ({ node, room: shape.radius ** 2 * 4 + shape.label.width * shape.label.height }))
    .sort((a, b) => b.room - a.room || a.node - b.node);
  const settled: Boxes[] = [];
  for (const { node } of byRoom) {
    const place = nearestFree(drawing, node, settled);
    if (!place) return false;
    drawing.at[node] = place.at;
    drawing.sides[node] = place.side;
    settled.push(boxesOf(drawing, node));
  }
  return true;
}

/** Moves the nodes of `drawing`; true when nothing clashes any more, false when the frame is too small for it. */
export function separate(drawing: Drawing): boolean {
  return pushApart(drawing) || settle(drawing);
}
