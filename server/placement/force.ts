// Shapes a large graph by attraction and repulsion (ForceAtlas2: Jacomy and others 2014, doi
// 10.1371/journal.pone.0098679), from where its nodes lay before, else from a deterministic start.
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface PlaceTask {
  readonly ids: readonly string[];
  /** Ends of the edges as indices into `ids`, two by two. */
  readonly ends: Uint32Array;
  /** Where nodes lay before, by id. */
  readonly before: ReadonlyMap<string, readonly [number, number]>;
}

/** Coordinates, x and y by turns, in the order of `ids`. */
export type Placed = Float64Array;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const iterationsFor = (order: number): number => (order > 5000 ? 120 : 250);

export function placeByForce({ ids, ends, before }: PlaceTask): Placed {
  const graph = new UndirectedGraph();
  for (const [i, id] of ids.entries()) {
    const radius = 10 * Math.sqrt(i + 0.5);
    const [x, y] = before.get(id) ?? [
      radius * Math.cos(i * GOLDEN_ANGLE),
      radius * Math.sin(i * GOLDEN_ANGLE),
    ];
    graph.addNode(i, { x, y });
  }
  for (let i = 0; i + 1 < ends.length; i += 2) {
    if (ends[i] !== ends[i + 1]) graph.mergeEdge(ends[i], ends[i + 1]);
  }
  if (graph.order > 1) {
    const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 1000 };
    forceAtlas2.assign(graph, { iterations: iterationsFor(graph.order), settings });
  }
  const placed = new Float64Array(2 * ids.length);
  graph.forEachNode((key, { x, y }) => placed.set([x as number, y as number], 2 * Number(key)));
  return placed;
}
