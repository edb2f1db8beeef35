// The list of documents that have been read.
import { route } from '../route';
import { noQuery } from './parameters';

export const sources = route({
  method: 'get',
  path: '/api/sources',
  summary: 'All sources, with the number of statements read out of each.',
  cached: true,
  input: { query: noQuery },
  answer: (_input, { store }) => store.sources(),
});
