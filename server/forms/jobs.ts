// The forms of documents that are handed in, and of the jobs that read them.
import { z } from 'zod';
import { JOB_STATES, type JobView } from '../jobs/jobs';
import { EXTRACTORS, PHASES } from '../jobs/reader-protocol';
import { isoDate } from './dates';
import { language } from './statements';

const line = z.string().trim().min(1).max(500);

const about = {
  title: line.optional(),
  publisher: line.optional(),
  published: isoDate.optional(),
  language: language.optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  extractor: z.enum(EXTRACTORS).default('rules'),
};

export const textDocument = z.strictObject({
  text: z.string().min(1).max(10_000_000),
  ...about,
});

export const addressDocument = z.strictObject({
  address: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .meta({ description: 'Fetched by the server; addresses in private and local networks are refused.' }),
  ...about,
});

export const fileDocument = z.strictObject({
  file: z
    .custom<{ name: string; bytes: Uint8Array }>(
      (value) => typeof value === 'object' && value !== null,
      'is missing',
    )
    .meta({ type: 'string', format: 'binary' }),
  ...about,
});

export const newDocument = z.union([textDocument, addressDocument, fileDocument]);

const problem = z.strictObject({ code: z.string(), detail: z.string() }).nullable();
const number = z.int().min(0);

export const job: z.ZodType<JobView> = z
  .strictObject({
    id: z.string(),
    state: z.enum(JOB_STATES),
    phase: z.enum(PHASES).nullable(),
    current: z.string().nullable(),
    name: z.string(),
    by: z.string(),
    createdAt: z.string(),
    endedAt: z.string().nullable(),
    documents: z.array(
      z.strictObject({
        name: z.string(),
        state: z.enum(['loaded', 'known', 'failed']),
        source: z.string().nullable(),
        title: z.string().nullable(),
        found: number.meta({ description: 'Facts that were read.' }),
        grounded: number.meta({ description: 'Those that pass every check.' }),
        accepted: number,
        proposed: number.meta({ description: 'Those that wait for a decision.' }),
        reprintOf: z.string().nullable(),
        problem,
      }),
    ),
    problem: problem.meta({ description: 'Why nothing could be read at all.' }),
  })
  .meta({ id: 'Job', description: 'The reading of what was handed in.' });
