// The surroundings of an entity.
import { z } from 'zod';
import { egoNetwork } from '../forms/graph';
import { route } from '../route';
import { idInPath, relations, wholeNumber } from './parameters';

export const network = route({
  method: 'get',
  path: '/api/entities/:id/network',
  section: 'Graph',
  summary: 'What lies within some steps of an entity, with the lines between all of it.',
  description:
    'Where there is more than `limit`, the nodes that most lines lead to stay, and `truncated` says so.',
  access: 'reader',
  cached: true,
  input: {
    params: idInPath,
    query: z.strictObject({
      depth: wholeNumber(1, 4, 'The largest number of steps.').default(1),
      relation: relations,
      limit: wholeNumber(1, 2000, 'The largest number of nodes.').default(300),
    }),
  },
  output: egoNetwork,
  answer: ({ params, query: { depth, relation, limit } }, { store }) =>
    store.ego(params.id, { depth, relations: relation, limit }),
});
