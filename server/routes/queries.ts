// The named queries, with what each answers and what it asks for.
import { route } from '../route';
import { noQuery } from './parameters';

export const queries = route({
  method: 'get',
  path: '/api/queries',
  summary: 'The named queries: question, parameters, columns and Cypher of each.',
  cached: true,
  input: { query: noQuery },
  answer: async (_input, context) => context.queries,
});
