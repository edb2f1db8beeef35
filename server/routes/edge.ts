// What one line of the map stands on.
import { edgeCard } from '../forms/statements';
import { route } from '../route';
import { idInPath, noQuery } from './parameters';

export const edge = route({
  method: 'get',
  path: '/api/edges/:id',
  section: 'Graph',
  summary: 'A line with its statements, their quotes, spans and sources.',
  access: 'reader',
  cached: true,
  input: { params: idInPath, query: noQuery },
  output: edgeCard,
  answer: ({ params }, { store }) => store.edge(params.id),
});
