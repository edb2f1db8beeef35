// A picture of a graph before anybody knows the window it is for: where each node stands as a share of the frame, and on
// which side its name is. Drawing it in a window is quick (place.ts); making it is not (sketch-graph.ts), so the
// server makes it once for a graph, and the page only where the server has not.
import type { Box, Point } from './geometry';
import { SIDES, type Side } from './shape';

export interface SketchedNode extends Point {
  readonly side: Side;
}

export type Sketch = ReadonlyMap<string, SketchedNode>;

/** A wide screen and a narrow one, less what stands around the map. */
export const SKETCH_FRAMES = [
  { x: 0, y: 0, width: 1260, height: 560 },
  { x: 0, y: 0, width: 370, height: 520 },
] as const satisfies readonly Box[];

/** The number of the frame that is more like this one. */
export function frameLike({ width, height }: Box): number {
  return width >= height ? 0 : 1;
}

/** The shares count from 0 to 10,000, so that they are sent as whole numbers. */
export const SKETCH_UNIT = 10_000;

/** The sketch of a placement. */
export function sketchOf({ nodes, frame }: { readonly nodes: Sketch; readonly frame: Box }): Sketch {
  const share = (value: number, from: number, length: number): number =>
    Math.round(((value - from) / length) * SKETCH_UNIT);
  return new Map(
    [...nodes].map(([id, { x, y, side }]) => [
      id,
      { x: share(x, frame.x, frame.width), y: share(y, frame.y, frame.height), side },
    ]),
  );
}

/** A sketch as it is sent: the nodes' places in the order of a list of ids, sides as indices of `SIDES`. */
export interface SketchColumns {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly side: readonly number[];
}

export function toSketchColumns(ids: readonly string[], sketch: Sketch): SketchColumns {
  const nodes = ids.map((id) => sketch.get(id) as SketchedNode);
  return {
    x: nodes.map(({ x }) => x),
    y: nodes.map(({ y }) => y),
    side: nodes.map(({ side }) => SIDES.indexOf(side)),
  };
}

export function fromSketchColumns(ids: readonly string[], { x, y, side }: SketchColumns): Sketch {
  return new Map(
    ids.map((id, i) => [
      id,
      { x: x[i] as number, y: y[i] as number, side: SIDES[side[i] as number] as Side },
    ]),
  );
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const BESIDE = 700;

interface Joined {
  readonly source: string;
  readonly target: string;
}

/** The same sketch with these nodes in it too: a newcomer stands beside those it is joined to, the others stay. */
export function completed(sketch: Sketch, ids: readonly string[], edges: readonly Joined[]): Sketch {
  const missing = ids.filter((id) => !sketch.has(id)).sort();
  if (missing.length === 0) return sketch;
  const all = new Map(sketch);
  const within = (value: number): number =>
    Math.round(Math.min(0.97 * SKETCH_UNIT, Math.max(0.03 * SKETCH_UNIT, value)));
  for (const [number, id] of missing.entries()) {
    const friends = edges.flatMap(({ source, target }) =>
      source === id ? (all.get(target) ?? []) : target === id ? (all.get(source) ?? []) : [],
    );
    const middle = (along: 'x' | 'y'): number =>
      friends.length === 0
        ? SKETCH_UNIT / 2
        : friends.reduce((sum, friend) => sum + friend[along], 0) / friends.length;
    const angle = number * GOLDEN_ANGLE;
    all.set(id, {
      x: within(middle('x') + BESIDE * Math.cos(angle)),
      y: within(middle('y') + 2 * BESIDE * Math.sin(angle)),
      side: 'below',
    });
  }
  return all;
}
