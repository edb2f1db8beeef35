// Shapes the graph by attraction and repulsion (ForceAtlas2: Jacomy and others 2014, doi 10.1371/journal.pone.0098679)
// from a deterministic start: the same graph always gives the same map.
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Point } from './geometry';

export interface LayoutNode {
  readonly id: string;
  readonly name: string;
}

export interface LayoutEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Points on a sunflower spiral in the order of sorted ids; `start` turns the order, giving another start. */
function spiral(ids: readonly string[], start: number): Map<string, Point> {
  const sorted = [...ids].sort();
  const shift = Math.floor((start * sorted.length) / 5);
  return new Map(
    sorted.map((id, i) => {
      const k = (i + shift) % sorted.length;
      const radius = 10 * Math.sqrt(k + 0.5);
      return [id, { x: radius * Math.cos(k * GOLDEN_ANGLE), y: radius * Math.sin(k * GOLDEN_ANGLE) }];
    }),
  );
}

/** The points of all nodes; those without a line, which nothing holds back, no farther out than those with one. */
function gathered(graph: UndirectedGraph): Point[] {
  const joined: Point[] = [];
  graph.forEachNode((id, { x, y }) => void (graph.degree(id) > 0 && joined.push({ x, y })));
  const [xs, ys] = [joined.map(({ x }) => x), joined.map(({ y }) => y)];
  const within = (value: number, some: readonly number[]): number =>
    some.length === 0 ? value : Math.min(Math.max(...some), Math.max(Math.min(...some), value));
  return graph.mapNodes((id, { x, y }) =>
    graph.degree(id) > 0 ? { x, y } : { x: within(x, xs), y: within(y, ys) },
  );
}

/** Positions in arbitrary units, in the order of `nodes`. Different `start` numbers give different drawings. */
export function forceLayout(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  start: number,
  iterations: number,
): Point[] {
  const graph = new UndirectedGraph();
  const begin = spiral(
    nodes.map((node) => node.id),
    start,
  );
  for (const { id } of nodes) graph.addNode(id, { ...begin.get(id) });
  for (const { source, target } of edges) if (source !== target) graph.mergeEdge(source, target);
  if (graph.order > 1) {
    forceAtlas2.assign(graph, { iterations, settings: forceAtlas2.inferSettings(graph) });
  }
  return gathered(graph);
}
