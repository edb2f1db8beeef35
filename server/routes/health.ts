// Whether the server and its store answer, and what the store holds.
import { z } from 'zod';
import { route } from '../route';
import { noQuery } from './parameters';

const number = z.int().min(0);

export const counts = z.strictObject({
  sources: number,
  statements: number,
  accepted: number,
  proposed: number,
  rejected: number,
  entities: number,
  edges: number,
});

export const health = route({
  method: 'get',
  path: '/api/health',
  section: 'Server',
  summary: 'Whether the store answers, which engine it is, and how much it holds.',
  access: 'reader',
  input: { query: noQuery },
  output: z.strictObject({ status: z.literal('ok'), engine: z.enum(['neo4j', 'embedded']), counts }),
  refusals: { 503: 'The store does not answer.' },
  async answer(_input, { store, answers }) {
    await store.ping();
    return {
      status: 'ok',
      engine: store.engine,
      counts: await answers.value('counts', () => store.counts()),
    };
  },
});
