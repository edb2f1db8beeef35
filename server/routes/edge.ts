// What one line of the map stands on.
import { route } from '../route';
import { idInPath, noQuery } from './parameters';

export const edge = route({
  method: 'get',
  path: '/api/edges/:id',
  summary: 'An edge with its statements, their quotes, spans and sources.',
  cached: true,
  input: { params: idInPath, query: noQuery },
  answer: ({ params }, { store }) => store.edge(params.id),
});
