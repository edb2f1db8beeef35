// How two entities hang together.
import { z } from 'zod';
import { MAX_HOPS, pathsBetween } from '../../graph/explore/paths-between';
import { paths as pathsForm } from '../forms/statements';
import { route } from '../route';
import { id, relations, wholeNumber } from './parameters';

export const paths = route({
  method: 'get',
  path: '/api/paths',
  section: 'Graph',
  summary: 'The k shortest simple paths from one entity to another, each step with its sentence.',
  description:
    'Lines of place are left out unless `relation` names them: two firms in one country are not thereby connected.',
  access: 'reader',
  cached: true,
  input: {
    query: z.strictObject({
      from: id,
      to: id,
      k: wholeNumber(1, 50, 'The largest number of paths.').default(5),
      hops: wholeNumber(1, MAX_HOPS, 'The longest path of interest.').default(4),
      relation: relations,
      direction: z.enum(['any', 'forward']).default('any').meta({
        description: '`forward` follows the direction of the lines; symmetric relations lead both ways.',
      }),
    }),
  },
  output: pathsForm,
  answer: ({ query: { from, to, relation, ...options } }, { store }) =>
    pathsBetween(store, from, to, { ...options, relations: relation }),
});
