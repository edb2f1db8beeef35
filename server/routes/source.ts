// One document with its text and what was read out of it.
import { sourceView } from '../forms/statements';
import { route } from '../route';
import { idInPath, noQuery } from './parameters';

export const source = route({
  method: 'get',
  path: '/api/sources/:id',
  section: 'Evidence',
  summary: 'A document with its text and its statements; spans count in the text.',
  access: 'reader',
  cached: true,
  input: { params: idInPath, query: noQuery },
  output: sourceView,
  answer: ({ params }, { store }) => store.source(params.id),
});
