// The jobs that read documents: how they stand, what happens to them, and an end to them.
import { z } from 'zod';
import { job } from '../forms/jobs';
import { StreamedReply } from '../reply';
import { route } from '../route';
import { idInPath, noQuery } from './parameters';

const KEEP_ALIVE_MS = 15_000;

export const jobs = route({
  method: 'get',
  path: '/api/jobs',
  section: 'Documents',
  summary: 'The last two hundred jobs, latest first.',
  access: 'reviewer',
  input: { query: noQuery },
  output: z.array(job),
  answer: async (_input, context) => context.jobs.list(),
});

export const oneJob = route({
  method: 'get',
  path: '/api/jobs/:id',
  section: 'Documents',
  summary: 'How a job stands.',
  access: 'reviewer',
  input: { params: idInPath, query: noQuery },
  output: job,
  answer: async ({ params }, context) => context.jobs.get(params.id),
});

export const cancelJob = route({
  method: 'delete',
  path: '/api/jobs/:id',
  section: 'Documents',
  summary: 'Cancels a job; what it has stored stays. One that is over stays as it is.',
  access: 'reviewer',
  input: { params: idInPath, query: noQuery },
  output: job,
  audit: { event: 'job-cancelled', about: ({ params }) => params.id },
  answer: async ({ params }, context) => context.jobs.cancel(params.id),
});

export const jobEvents = route({
  method: 'get',
  path: '/api/jobs/:id/events',
  section: 'Documents',
  summary: 'The job as server-sent events: now, after each change, and when it is over.',
  description:
    'Each event is named `job` and carries the whole job, so that nothing is lost when the connection is.',
  access: 'reviewer',
  input: { params: idInPath, query: noQuery },
  types: { 'text/event-stream': 'Events named `job`; their data is a Job as JSON.' },
  async answer({ params }, context) {
    context.jobs.get(params.id);
    return new StreamedReply(
      async function* (signal) {
        for await (const view of context.jobs.watch(params.id, signal)) {
          yield `event: job\ndata: ${JSON.stringify(view)}\n\n`;
        }
      },
      {
        type: 'text/event-stream; charset=utf-8',
        keepAlive: { everyMs: KEEP_ALIVE_MS, piece: ': still here\n\n' },
        headers: { 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' },
      },
    );
  },
});
