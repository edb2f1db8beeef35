// Makes the sketch of a graph. Server and page run this code and come to the same picture.
import type { LayoutEdge, LayoutNode } from './force';
import type { Box } from './geometry';
import { placeGraph } from './place';
import { estimateText } from './shape';
import { SKETCH_FRAMES, type Sketch, sketchOf } from './sketch';

const inOrder = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The sketch for the frame of this number. */
export function sketchGraph(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  frame: number,
): Sketch {
  const box = SKETCH_FRAMES[frame] as Box;
  return sketchOf(placeGraph(inOrder(nodes), inOrder(edges), box, estimateText));
}
