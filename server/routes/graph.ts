// The whole graph as the map draws it.
import { route } from '../route';
import { noQuery } from './parameters';

export const graph = route({
  method: 'get',
  path: '/api/graph',
  summary: 'All entities and edges.',
  cached: true,
  input: { query: noQuery },
  answer: (_input, { store }) => store.graph(),
});
