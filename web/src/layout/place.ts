// The map's layout from end to end: force-directed shape, fitted to the frame, pushed apart, untangled.
// Pure and deterministic: the same graph in the same frame is the same picture, on every machine.
import { bendSteps } from './curve';
import {
  boxesOf,
  CLEARANCE,
  countCrossings,
  countOverlaps,
  type Drawing,
  isFree,
  type Wire,
} from './drawing';
import { expand } from './expand';
import { fitTo } from './fit';
import { forceLayout, type LayoutEdge, type LayoutNode } from './force';
import type { Box, Point } from './geometry';
import { separate } from './separate';
import { type MeasureText, type Shape, type Side, shapeOf } from './shape';
import { completed, SKETCH_UNIT, type Sketch, type SketchedNode } from './sketch';
import { untangle } from './untangle';

export interface PlacedNode extends Point {
  readonly shape: Shape;
  readonly side: Side;
}

export interface Placement {
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  /** The paper the map is drawn on. As large as the frame asked for, or larger where not all names have room in it. */
  readonly frame: Box;
  /** How many times larger than asked for, in width and in height. */
  readonly stretch: number;
  readonly crossings: number;
  readonly overlaps: number;
  /** The nodes' ids, the largest first. */
  readonly bySize: readonly string[];
}

/** What the layout may cost, by the number of nodes. */
function effort(order: number): { starts: number; iterations: number; rounds: number; apart: boolean } {
  if (order <= 60) return { starts: 4, iterations: 500, rounds: 4, apart: true };
  if (order <= 120) return { starts: 2, iterations: 500, rounds: 2, apart: true };
  if (order <= 200) return { starts: 1, iterations: 300, rounds: 0, apart: true };
  return { starts: 1, iterations: 150, rounds: 0, apart: false };
}

/** What the nodes take up, in their order. */
export function shapesOf(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  measure: MeasureText,
): Shape[] {
  const degree = new Map<string, number>();
  for (const { source, target } of edges) {
    degree.set(source, (degree.get(source) ?? 0) + 1);
    degree.set(target, (degree.get(target) ?? 0) + 1);
  }
  return nodes.map(({ id, name }) => shapeOf(name, degree.get(id) ?? 0, measure));
}

function wiresOf(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
): Pick<Drawing, 'lines' | 'wires'> {
  const number = new Map(nodes.map(({ id }, i) => [id, i]));
  const steps = bendSteps(edges);
  const wires: Wire[] = [];
  const pairs = new Map<string, readonly [number, number]>();
  for (const { id, source, target } of edges) {
    const [a, b] = [number.get(source), number.get(target)];
    if (a === undefined || b === undefined || a === b) continue;
    wires.push([a, b, steps.get(id) ?? 0]);
    pairs.set(a < b ? `${a} ${b}` : `${b} ${a}`, [a, b]);
  }
  return { wires, lines: [...pairs.values()] };
}

const NO_WIRING: Pick<Drawing, 'lines' | 'wires'> = { lines: [], wires: [] };

// Up to this many nodes crossings and overlaps are counted; beyond, counting pairs costs more than it tells.
const COUNTED = 120;

// Discs and names need about this much of the paper to find places without a clash.
const FILL = 0.6;

function paperFor(shapes: readonly Shape[], frame: Box): number {
  const area = shapes.reduce((sum, { radius, label }) => {
    return sum + (2 * radius + 8) ** 2 + (label.width + 8) * (label.height + 8);
  }, 0);
  return Math.max(1, Math.sqrt(area / (FILL * frame.width * frame.height)));
}

function scaled(frame: Box, by: number): Box {
  return { x: frame.x * by, y: frame.y * by, width: frame.width * by, height: frame.height * by };
}

function inset(frame: Box, by: number): Box {
  const [width, height] = [Math.max(1, frame.width - 2 * by), Math.max(1, frame.height - 2 * by)];
  return { x: frame.x + (frame.width - width) / 2, y: frame.y + (frame.height - height) / 2, width, height };
}

/** A drawing on paper `from` times the frame; where nothing may overlap, on larger paper if need be. */
function drawOn(
  base: Omit<Drawing, 'at' | 'sides' | 'frame'>,
  points: readonly Point[],
  frame: Box,
  from: number,
  apart: boolean,
) {
  for (let stretch = from; ; stretch *= 1.08) {
    const paper = scaled(frame, stretch);
    const drawing: Drawing = {
      ...base,
      frame: paper,
      at: fitTo(points, inset(paper, apart ? 40 : 70 * stretch)),
      sides: base.shapes.map(() => 'below'),
    };
    if (!apart || separate(drawing)) return { drawing, stretch };
  }
}

function finish(nodes: readonly LayoutNode[], drawing: Drawing, stretch: number): Placement {
  const { at, sides, shapes, lines, frame } = drawing;
  const counted = nodes.length <= COUNTED;
  return {
    nodes: new Map(
      nodes.map(({ id }, i) => [
        id,
        { ...(at[i] as Point), shape: shapes[i] as Shape, side: sides[i] as Side },
      ]),
    ),
    frame,
    stretch,
    bySize: nodes
      .map(({ id }, i) => ({ id, radius: (shapes[i] as Shape).radius }))
      .sort((a, b) => b.radius - a.radius)
      .map(({ id }) => id),
    crossings: counted ? countCrossings(at, lines) : 0,
    overlaps: counted ? countOverlaps(drawing) : 0,
  };
}

/**
 * Places every node of the graph in `frame` (pixels).
 * Up to 200 nodes no disc or name lies on another; above that names are thinned out when drawn (see visible-names.ts).
 */
export function placeGraph(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  frame: Box,
  measure: MeasureText,
): Placement {
  return placeShapes(nodes, edges, frame, shapesOf(nodes, edges, measure));
}

/** The same with shapes that are known, and with places where somebody has found them already. */
export function placeShapes(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  frame: Box,
  shapes: readonly Shape[],
  places: ReadonlyMap<string, Point> | null = null,
): Placement {
  const { starts, iterations, rounds, apart } = effort(nodes.length);
  // Only what is moved apart or untangled looks at the lines.
  const wiring = apart ? wiresOf(nodes, edges) : NO_WIRING;
  const smallest = paperFor(shapes, frame);
  let best: { drawing: Drawing; stretch: number; crossings: number } | undefined;
  for (let start = 0; start < (places ? 1 : starts); start++) {
    const points = places
      ? nodes.map(({ id }) => places.get(id) ?? { x: 0, y: 0 })
      : forceLayout(nodes, edges, start, iterations);
    const { drawing, stretch } = drawOn({ shapes, ...wiring }, points, frame, smallest, apart);
    const crossings = nodes.length <= COUNTED ? countCrossings(drawing.at, wiring.lines) : 0;
    if (!best || stretch < best.stretch || (stretch === best.stretch && crossings < best.crossings)) {
      best = { drawing, stretch, crossings };
    }
  }
  const { drawing, stretch } = best as NonNullable<typeof best>;
  untangle(drawing, rounds);
  if (apart) expand(drawing);
  return finish(nodes, drawing, stretch);
}

/** The nodes that something lies on, or nearly. */
function clashing(drawing: Drawing): Set<number> {
  const boxes = drawing.shapes.map((_, node) => boxesOf(drawing, node));
  return new Set(
    boxes.flatMap((pair, node) => (isFree(drawing, node, pair, boxes, CLEARANCE / 2) ? [] : [node])),
  );
}

/**
 * The picture of a sketch in a frame: one that the server made, or this very picture before the window was resized or a
 * card opened. Places are stretched with the frame, and only what clashes then is moved, so that a reader's memory of
 * the map holds.
 */
export function placeSketch(
  sketch: Sketch,
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  frame: Box,
  shapes: readonly Shape[],
): Placement {
  const { apart, rounds } = effort(nodes.length);
  const wiring = apart ? wiresOf(nodes, edges) : NO_WIRING;
  const whole = completed(
    sketch,
    nodes.map(({ id }) => id),
    edges,
  );
  const placed = nodes.map(({ id }) => whole.get(id) as SketchedNode);
  for (let stretch = paperFor(shapes, frame); ; stretch *= 1.08) {
    const into = scaled(frame, stretch);
    const drawing: Drawing = {
      shapes,
      ...wiring,
      frame: into,
      at: placed.map(({ x, y }) => ({
        x: into.x + (x / SKETCH_UNIT) * into.width,
        y: into.y + (y / SKETCH_UNIT) * into.height,
      })),
      sides: placed.map(({ side }) => side),
    };
    if (!apart) return finish(nodes, drawing, stretch);
    const clashes = clashing(drawing);
    if (clashes.size > 0) {
      if (!separate(drawing)) continue;
      untangle(drawing, Math.min(1, rounds), clashes);
    }
    expand(drawing);
    return finish(nodes, drawing, stretch);
  }
}
