// Sigma as its documentation starts it.
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { measure } from './bare';

void measure(({ nodes, edges }, container) => {
  const graph = new MultiDirectedGraph();
  for (const { id, name, at } of nodes) graph.addNode(id, { x: at[0], y: at[1], size: 5, label: name });
  for (const { id, source, target } of edges) graph.addEdgeWithKey(id, source, target, { size: 1 });
  new Sigma(graph, container);
});
