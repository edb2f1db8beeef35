// The card of one entity.
import { route } from '../route';
import { idInPath, noQuery } from './parameters';

export const entity = route({
  method: 'get',
  path: '/api/entities/:id',
  summary: 'An entity with its edges, its neighbours and the statements that are no edge.',
  cached: true,
  input: { params: idInPath, query: noQuery },
  answer: ({ params }, { store }) => store.entity(params.id),
});
