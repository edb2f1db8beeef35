// Keeps the placement of one graph while its frame changes: each frame is drawn once, from the first one, so that opening
// and closing a card leads back to the very same picture.
import type { LayoutEdge, LayoutNode } from './force';
import type { Box, Point } from './geometry';
import { type Placement, placeShapes, placeSketch, shapesOf } from './place';
import type { MeasureText, Shape } from './shape';
import { frameLike, type Sketch, sketchOf } from './sketch';
import { sketchGraph } from './sketch-graph';

export interface Paper {
  /** The placement in this frame (pixels). */
  in(frame: Box): Placement;
}

/** What is known of where nodes lie before the page lays anything out. */
export interface Given {
  /** The sketch for the frame of this number (see `SKETCH_FRAMES`); it need not hold every node. */
  sketch?(frame: number): Sketch;
  /** Of a graph too large for sketches: bare places. */
  readonly places?: ReadonlyMap<string, Point> | null;
}

function sorted<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The paper of a graph, whatever the order in which its nodes and edges arrive. */
export function createPaper(
  allNodes: readonly LayoutNode[],
  allEdges: readonly LayoutEdge[],
  measure: MeasureText,
  given: Given = {},
): Paper {
  const [nodes, edges] = [sorted(allNodes), sorted(allEdges)];
  let first: Sketch | null = null;
  let shapes: readonly Shape[] | null = null;
  const known = new Map<string, Placement>();
  const draw = (frame: Box): Placement => {
    const { places } = given;
    shapes ??= shapesOf(nodes, edges, measure);
    if (places && !first) return placeShapes(nodes, edges, frame, shapes, places);
    const number = frameLike(frame);
    return placeSketch(
      first ?? given.sketch?.(number) ?? sketchGraph(nodes, edges, number),
      nodes,
      edges,
      frame,
      shapes,
    );
  };
  return {
    in(frame) {
      const key = [frame.x, frame.y, frame.width, frame.height].map(Math.round).join(' ');
      let placement = known.get(key);
      if (!placement) {
        placement = draw(frame);
        first ??= sketchOf(placement);
        known.set(key, placement);
      }
      return placement;
    },
  };
}
