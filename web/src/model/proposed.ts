// The graph with what nobody has accepted yet: the lines that proposed statements would draw, told apart from the others.
// Who was on the map already stays where it is.
import type { GraphView } from '../../../graph/views';
import { completed } from '../layout/sketch';
import { sketchGraph } from '../layout/sketch-graph';
import { type GraphIndex, indexGraph } from './graph-index';

/** A line that is accepted already is left out of what is proposed. */
export function withProposed(accepted: GraphIndex, proposed: GraphView): GraphIndex {
  const isAccepted = (id: string, end: string): boolean =>
    accepted.edgesOf(end)?.some((edge) => edge.id === id) ?? false;
  const edges = proposed.edges.filter(({ id, source }) => !isAccepted(id, source));
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const newcomers = proposed.nodes.filter(({ id }) => ends.has(id) && !accepted.nodes.has(id));
  const graph: GraphView = {
    nodes: [...accepted.graph.nodes, ...newcomers],
    edges: [...accepted.graph.edges, ...edges],
  };
  const { graph: old, given } = accepted;
  const places =
    given.places &&
    completed(
      new Map([...given.places].map(([id, at]) => [id, { ...at, side: 'below' }])),
      newcomers.map(({ id }) => id),
      edges,
    );
  const sketch = (frame: number) => given.sketch?.(frame) ?? sketchGraph(old.nodes, old.edges, frame);
  return indexGraph(graph, places ? { places } : { sketch }, new Set(edges.map(({ id }) => id)));
}
