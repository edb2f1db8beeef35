// What is wrong with one node's place: lines that cross, lines that run over a disc or a name, lines that leave a node
// almost on top of each other, crowding and length. The lower the better; the weights say what a reader minds most.
import { curvatureOf, curvePoint } from './curve';
import type { Drawing, Wire } from './drawing';
import { type Box, distanceToSegment, type Point, segmentHitsBox, segmentsCross } from './geometry';
import { type Shape, SIDES, type Side } from './shape';

const CROSSING = 100;
const OVER_DISC = 140;
const OVER_NAME = 34;
const OVER_OWN_NAME = 16;
const NARROW_ANGLE = 30;
const CROWDING = 0.9;
const LENGTH = 0.05;

// Pixels that discs like to keep between each other, and lines from discs that are not theirs.
const ELBOW_ROOM = 56;
const DISC_MARGIN = 4;
const NARROW = Math.PI / 18;

export interface Neighbourhood {
  /** For each node the numbers of its lines. */
  readonly linesOf: readonly (readonly number[])[];
  /** For each node the numbers of its wires. */
  readonly wiresOf: readonly (readonly number[])[];
}

function touching(count: number, pairs: readonly { readonly 0: number; readonly 1: number }[]): number[][] {
  const byNode: number[][] = Array.from({ length: count }, () => []);
  pairs.forEach((pair, i) => {
    byNode[pair[0]]?.push(i);
    byNode[pair[1]]?.push(i);
  });
  return byNode;
}

export function neighbourhood({ shapes, lines, wires }: Drawing): Neighbourhood {
  return { linesOf: touching(shapes.length, lines), wiresOf: touching(shapes.length, wires) };
}

/** The course of a wire as corner points; a bent one by three pieces. */
function course(from: Point, to: Point, step: number): Point[] {
  if (step === 0) return [from, to];
  const curvature = curvatureOf(step, Math.hypot(to.x - from.x, to.y - from.y));
  return [from, curvePoint(from, to, curvature, 0.3), curvePoint(from, to, curvature, 0.7), to];
}

function hitsBox(points: readonly Point[], box: Box): boolean {
  for (let i = 0; i + 1 < points.length; i++) {
    if (segmentHitsBox(points[i] as Point, points[i + 1] as Point, box)) return true;
  }
  return false;
}

function hitsDisc(points: readonly Point[], { radius }: Shape, centre: Point): boolean {
  const reach = radius + DISC_MARGIN;
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b] = [points[i] as Point, points[i + 1] as Point];
    if (Math.max(a.x, b.x) < centre.x - reach || Math.min(a.x, b.x) > centre.x + reach) continue;
    if (Math.max(a.y, b.y) < centre.y - reach || Math.min(a.y, b.y) > centre.y + reach) continue;
    if (distanceToSegment(centre, a, b) < reach) return true;
  }
  return false;
}

// Two lines less than ten degrees apart are hard to tell from each other.
function narrow(a: number, b: number): number {
  const apart = Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b)));
  return apart > 1e-6 && apart < NARROW ? NARROW_ANGLE * (1 - apart / NARROW) : 0;
}

function crowding({ at, shapes }: Drawing, node: number, here: Point): number {
  const { radius } = shapes[node] as Shape;
  let missing = 0;
  for (let other = 0; other < shapes.length; other++) {
    if (other === node) continue;
    const there = at[other] as Point;
    const wanted = radius + (shapes[other] as Shape).radius + ELBOW_ROOM;
    const away = Math.hypot(here.x - there.x, here.y - there.y);
    if (away < wanted) missing += wanted - away;
  }
  return CROWDING * missing;
}

/** The cost of the lines of `node` if it stood at `here`, whatever the side of its name; counting ends at `limit`. */
export function lineCost(
  drawing: Drawing,
  { linesOf, wiresOf }: Neighbourhood,
  boxes: readonly [Box, Box][],
  node: number,
  here: Point,
  limit: number,
): number {
  const { at, lines, shapes, wires } = drawing;
  let cost = crowding(drawing, node, here);
  const angles: number[] = [];
  for (const line of linesOf[node] as readonly number[]) {
    if (cost >= limit) return cost;
    const [a, b] = lines[line] as readonly [number, number];
    const other = a === node ? b : a;
    const there = at[other] as Point;
    cost += LENGTH * Math.hypot(here.x - there.x, here.y - there.y);
    const angle = Math.atan2(there.y - here.y, there.x - here.x);
    for (const before of angles) cost += narrow(before, angle);
    angles.push(angle);
    for (const [c, d] of lines) {
      if (c === node || d === node || c === other || d === other) continue;
      if (segmentsCross(here, there, at[c] as Point, at[d] as Point)) cost += CROSSING;
    }
    // The other end's lines beside this one.
    for (const sibling of linesOf[other] as readonly number[]) {
      const [c, d] = lines[sibling] as readonly [number, number];
      const far = c === other ? d : c;
      if (far === node) continue;
      const beside = at[far] as Point;
      cost += narrow(Math.atan2(beside.y - there.y, beside.x - there.x), angle + Math.PI);
    }
  }
  for (const number of wiresOf[node] as readonly number[]) {
    if (cost >= limit) return cost;
    const [a, b, step] = wires[number] as Wire;
    const points = course(a === node ? here : (at[a] as Point), b === node ? here : (at[b] as Point), step);
    for (let third = 0; third < shapes.length; third++) {
      if (third === node) continue;
      const own = third === a || third === b;
      if (hitsBox(points, (boxes[third] as [Box, Box])[1])) cost += own ? OVER_OWN_NAME : OVER_NAME;
      if (!own && hitsDisc(points, shapes[third] as Shape, at[third] as Point)) cost += OVER_DISC;
    }
  }
  for (const [a, b, step] of wires) {
    if (a === node || b === node) continue;
    if (hitsDisc(course(at[a] as Point, at[b] as Point, step), shapes[node] as Shape, here))
      cost += OVER_DISC;
  }
  return cost;
}

/** The cost of the name of `node` in the box `label`, from the lines that run through it. */
export function nameCost({ at, wires }: Drawing, node: number, here: Point, side: Side, label: Box): number {
  let cost = SIDES.indexOf(side) * 2;
  for (const [a, b, step] of wires) {
    const points = course(a === node ? here : (at[a] as Point), b === node ? here : (at[b] as Point), step);
    if (hitsBox(points, label)) cost += a === node || b === node ? OVER_OWN_NAME : OVER_NAME;
  }
  return cost;
}
