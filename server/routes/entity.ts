// Everything about one node.
import { entityCard } from '../forms/statements';
import { route } from '../route';
import { idInPath, noQuery } from './parameters';

export const entity = route({
  method: 'get',
  path: '/api/entities/:id',
  section: 'Graph',
  summary: 'An entity with its lines, its neighbours, and the statements about it that are no line.',
  description: 'The id of an entity that was merged away leads to the one that it is now.',
  access: 'reader',
  cached: true,
  input: { params: idInPath, query: noQuery },
  output: entityCard,
  answer: ({ params }, { store }) => store.entity(params.id),
});
