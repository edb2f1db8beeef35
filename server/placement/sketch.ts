// Sketches a small graph for each kind of screen, with the page's own layout.
import type { LayoutEdge, LayoutNode } from '../../web/src/layout/force';
import { SKETCH_FRAMES, type SketchColumns, toSketchColumns } from '../../web/src/layout/sketch';
import { sketchGraph } from '../../web/src/layout/sketch-graph';

export interface SketchTask {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
}

export function sketchForScreens({ nodes, edges }: SketchTask): SketchColumns[] {
  const ids = nodes.map(({ id }) => id);
  return SKETCH_FRAMES.map((_, frame) => toSketchColumns(ids, sketchGraph(nodes, edges, frame)));
}
