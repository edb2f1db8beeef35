// Keeps the placement of one graph while its frame changes: each frame is laid out once, from the first one, so that
// opening and closing a card leads back to the very same picture.
import type { LayoutEdge, LayoutNode } from './force';
import type { Box, Point } from './geometry';
import { type Placement, placeGraph, refitPlacement } from './place';
import type { MeasureText } from './shape';

export interface Paper {
  /** The placement in this frame (pixels). */
  in(frame: Box): Placement;
}

function sorted<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The paper of a graph (with `places` where it was laid out elsewhere), whatever the order in which its nodes and edges arrive. */
export function createPaper(
  allNodes: readonly LayoutNode[],
  allEdges: readonly LayoutEdge[],
  measure: MeasureText,
  places: ReadonlyMap<string, Point> | null = null,
): Paper {
  const [nodes, edges] = [sorted(allNodes), sorted(allEdges)];
  let first: { frame: Box; placement: Placement } | null = null;
  const known = new Map<string, Placement>();
  return {
    in(frame) {
      const key = [frame.x, frame.y, frame.width, frame.height].map(Math.round).join(' ');
      let placement = known.get(key);
      if (!placement) {
        placement = first
          ? refitPlacement(first.placement, first.frame, nodes, edges, frame)
          : placeGraph(nodes, edges, frame, measure, places);
        first ??= { frame, placement };
        known.set(key, placement);
      }
      return placement;
    },
  };
}
