// Cytoscape.js with fixed places.
import cytoscape from 'cytoscape';
import { measure } from './bare';

void measure(({ nodes, edges }, container) => {
  cytoscape({
    container,
    elements: [
      ...nodes.map(({ id, name, at }) => ({ data: { id, label: name }, position: { x: at[0], y: at[1] } })),
      ...edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ],
    layout: { name: 'preset', fit: true },
    style: [
      { selector: 'node', style: { label: 'data(label)', width: 10, height: 10 } },
      { selector: 'edge', style: { width: 1, 'target-arrow-shape': 'triangle', 'curve-style': 'straight' } },
    ],
  });
});
