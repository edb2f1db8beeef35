// One document with its text and what was read out of it.
import { route } from '../route';
import { idInPath, noQuery } from './parameters';

export const source = route({
  method: 'get',
  path: '/api/sources/:id',
  summary: 'A source with its text and its statements.',
  cached: true,
  input: { params: idInPath, query: noQuery },
  answer: ({ params }, { store }) => store.source(params.id),
});
