// Whether the server and its store answer, and what the store holds.
import { route } from '../route';
import { noQuery } from './parameters';

export const health = route({
  method: 'get',
  path: '/api/health',
  summary: 'Whether the store answers, which engine it is, and how much it holds.',
  input: { query: noQuery },
  async answer(_input, { store }) {
    await store.ping();
    return { status: 'ok', engine: store.engine, counts: await store.counts() };
  },
});
