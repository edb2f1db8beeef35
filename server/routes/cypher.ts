// Cypher that a researcher writes: read-only, stopped at the time limit, cut at the row cap.
import { z } from 'zod';
import { route } from '../route';
import { noQuery } from './parameters';

const MAX_QUERY_CHARACTERS = 20_000;

export const cypher = route({
  method: 'post',
  path: '/api/cypher',
  summary: 'Runs a read-only Cypher query.',
  input: {
    query: noQuery,
    body: z.strictObject({
      query: z.string().trim().min(1, 'it is empty').max(MAX_QUERY_CHARACTERS),
      parameters: z.record(z.string(), z.unknown()).default({}),
    }),
  },
  answer: ({ body }, { store, limits }) => store.query(body.query, body.parameters, limits),
});
