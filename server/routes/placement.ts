// Where the nodes of the graph lie on the map.
import { z } from 'zod';
import { keptGraph } from '../kept-graph';
import { Placement } from '../placement/placement';
import { Reply } from '../reply';
import { route } from '../route';
import { noQuery } from './parameters';

const whole = z.int().min(0).max(10_000);

// One for the process: a graph that grows is placed from where it lay.
const known = new Placement();

const sketch = z.strictObject({
  x: z.array(whole),
  y: z.array(whole),
  side: z.array(z.int().min(0).max(3)).meta({ description: 'Of the name: below, right, left, above.' }),
});

export const placement = route({
  method: 'get',
  path: '/api/placement',
  section: 'Graph',
  summary: 'Where the nodes of the whole graph lie on the map.',
  description:
    'Of a small graph a sketch for a wide screen and one for a narrow screen, or nothing while they are made; of a large one the places of its best connected nodes, those that the map draws, and the first answer after a change takes as long as the layout does.',
  access: 'reader',
  cached: true,
  input: { query: noQuery },
  output: z
    .strictObject({
      id: z.array(z.string()),
      sketches: z.array(sketch),
      x: z.array(whole),
      y: z.array(whole),
    })
    .meta({ id: 'Placement' }),
  async answer(_input, context) {
    const graph = await keptGraph(context);
    const placement = await known.now(graph);
    return new Reply(placement, { passing: placement.id.length === 0 && graph.nodes.length > 0 });
  },
});
