// How much of the chat completion interface a server understands. The richest form is tried first; what a server
// rejects is left out from then on.
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { ANSWER_JSON_SCHEMA } from './answer-form';

const FORMATS = ['json_schema', 'json_object', 'plain'] as const;

/** The form of request that a server takes. */
export interface Dialect {
  readonly format: (typeof FORMATS)[number];
  readonly lengthParameter: 'max_tokens' | 'max_completion_tokens';
  readonly temperature: boolean;
}

export const RICHEST: Dialect = { format: 'json_schema', lengthParameter: 'max_tokens', temperature: true };

// Each gives a poorer dialect, or none where it has nothing left to give up.
const CONCESSIONS: readonly { about: RegExp; make(dialect: Dialect): Dialect | undefined }[] = [
  {
    about: /max_tokens/i,
    make: (dialect) =>
      dialect.lengthParameter === 'max_tokens'
        ? { ...dialect, lengthParameter: 'max_completion_tokens' }
        : undefined,
  },
  {
    about: /temperature/i,
    make: (dialect) => (dialect.temperature ? { ...dialect, temperature: false } : undefined),
  },
  {
    // Servers word this complaint in many ways, so any other one is taken for it.
    about: /(?:)/,
    make: (dialect) => {
      const format = FORMATS[FORMATS.indexOf(dialect.format) + 1];
      return format && { ...dialect, format };
    },
  },
];

/** What to try after a server rejected a request with this message; undefined when nothing is left. */
export function concede(dialect: Dialect, complaint: string): Dialect | undefined {
  for (const { about, make } of CONCESSIONS) {
    const poorer = about.test(complaint) ? make(dialect) : undefined;
    if (poorer) return poorer;
  }
  return undefined;
}

/** The parameters of a request that the dialect decides. */
export function dialectParameters(
  dialect: Dialect,
  maxTokens: number,
): Partial<ChatCompletionCreateParamsNonStreaming> {
  return {
    [dialect.lengthParameter]: maxTokens,
    ...(dialect.temperature && { temperature: 0 }),
    ...(dialect.format === 'json_object' && { response_format: { type: 'json_object' } }),
    ...(dialect.format === 'json_schema' && {
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'facts', strict: true, schema: { ...ANSWER_JSON_SCHEMA } },
      },
    }),
  };
}
