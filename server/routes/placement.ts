// Where the nodes of a large graph lie on the map.
import { z } from 'zod';
import { keptGraph } from '../kept-graph';
import { Placement } from '../placement/placement';
import { route } from '../route';
import { noQuery } from './parameters';

const whole = z.int().min(0).max(10_000);

// One for the process: a graph that grows is placed from where it lay.
const known = new Placement();

export const placement = route({
  method: 'get',
  path: '/api/placement',
  section: 'Graph',
  summary:
    'Where the nodes of the whole graph lie on the map, for graphs too large to be laid out by a page.',
  description:
    'Of a very large graph the best connected nodes only: the ones that the map draws. The first answer after a change takes as long as the layout does.',
  access: 'reader',
  cached: true,
  input: { query: noQuery },
  output: z
    .strictObject({ id: z.array(z.string()), x: z.array(whole), y: z.array(whole) })
    .meta({ id: 'Placement' }),
  answer: async (_input, context) => known.of(await keptGraph(context)),
});
