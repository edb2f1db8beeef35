// vis-network with fixed places.
import { Network } from 'vis-network/standalone';
import { measure } from './bare';

void measure(({ nodes, edges }, container) => {
  new Network(
    container,
    {
      nodes: nodes.map(({ id, name, at }) => ({ id, label: name, x: at[0], y: at[1] })),
      edges: edges.map(({ id, source, target }) => ({ id, from: source, to: target })),
    },
    { physics: false, edges: { smooth: false, arrows: 'to' }, nodes: { shape: 'dot', size: 5 } },
  );
});
