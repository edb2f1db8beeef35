// For what watches over the server: whether the process answers, and whether it can do its work.
import { z } from 'zod';
import { StoreUnavailable } from '../../graph/errors';
import { route } from '../route';
import { noQuery } from './parameters';

const form = z.strictObject({ status: z.literal('ok') });

export const live = route({
  method: 'get',
  path: '/api/health/live',
  section: 'Server',
  summary: 'Whether the process answers.',
  access: 'anyone',
  input: { query: noQuery },
  output: form,
  answer: async () => ({ status: 'ok' }),
});

export const ready = route({
  method: 'get',
  path: '/api/health/ready',
  section: 'Server',
  summary: 'Whether requests can be served: the store answers, and at full speed.',
  access: 'anyone',
  input: { query: noQuery },
  output: form,
  refusals: { 503: 'Not now; `Retry-After` says when to look again.' },
  async answer(_input, { store, isWarm }) {
    await store.ping();
    if (!isWarm()) {
      throw new StoreUnavailable(
        'warming-up',
        'The server answers, and still reads parts of a large store.',
        {
          details: { retryAfterSeconds: 1 },
        },
      );
    }
    return { status: 'ok' };
  },
});
