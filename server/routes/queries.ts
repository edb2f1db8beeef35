// The named queries, with what each answers and what it asks for.
import { z } from 'zod';
import { namedQuery } from '../forms/answers';
import { route } from '../route';
import { noQuery } from './parameters';

export const queries = route({
  method: 'get',
  path: '/api/queries',
  section: 'Questions',
  summary: 'The named queries: question, parameters, columns and Cypher of each.',
  access: 'reader',
  cached: true,
  input: { query: noQuery },
  output: z.array(namedQuery),
  answer: async (_input, context) => context.queries,
});
