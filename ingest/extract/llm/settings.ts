// The settings of the language-model extractor, from the environment. Without LLM_BASE_URL there are none,
// and nothing is ever sent anywhere.
import { z } from 'zod';
import { InvalidInput } from '../../../graph/errors';

const CREDENTIALS = /\/\/[^/]*@/;
const PRICE_RULE = 'a price per million tokens, 0 or more';
// Never repeated in a message: the key, and an address that may carry one.
const SECRET = new Set(['LLM_API_KEY', 'LLM_BASE_URL']);

// An empty variable counts as unset, as it does in a shell.
const unset = (value: unknown) => (value === '' ? undefined : value);
const count = (fallback: number, from: number, to: number) => {
  const rule = `a whole number from ${from} to ${to}`;
  return z.preprocess(unset, z.coerce.number(rule).int(rule).min(from, rule).max(to, rule).default(fallback));
};
const TRUST_RULE = 'a number from 0.05 to 0.95';
const price = z.preprocess(unset, z.coerce.number(PRICE_RULE).min(0, PRICE_RULE).optional());

const schema = z.object({
  LLM_BASE_URL: z
    .url({ protocol: /^https?$/, error: 'an http or https address such as http://localhost:11434/v1' })
    // A password in an address ends up in messages and logs; the key has a variable of its own.
    .refine((url) => !CREDENTIALS.test(url), 'an address without user name and password; use LLM_API_KEY'),
  LLM_MODEL: z.preprocess(unset, z.string('the name of a model, such as mistral-small-latest')),
  LLM_API_KEY: z.preprocess(
    unset,
    z
      .string()
      .regex(/^[\x21-\x7e]+$/, 'one word of ASCII')
      .optional(),
  ),
  LLM_TIMEOUT_MS: count(120_000, 10, 3_600_000),
  LLM_MAX_TOKENS_PER_RUN: count(1_000_000, 1, 1_000_000_000_000),
  LLM_CONCURRENCY: count(2, 1, 16),
  LLM_PRICE_IN: price,
  LLM_PRICE_OUT: price,
  LLM_TRUST: z.preprocess(
    unset,
    z.coerce.number(TRUST_RULE).min(0.05, TRUST_RULE).max(0.95, TRUST_RULE).default(0.7),
  ),
});

export interface LlmSettings {
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey?: string;
  /** For one attempt, answer included. */
  readonly timeoutMs: number;
  /** Prompt and answer tokens together, over all documents of a run. */
  readonly maxTokensPerRun: number;
  /** Requests under way at the same time. */
  readonly concurrency: number;
  /** Prices of a million tokens, in whatever currency the reader has in mind. */
  readonly priceIn?: number;
  readonly priceOut?: number;
  /**
   * The share of this model's facts that are right, 0 to 1, which confidence starts from; see confidence.ts.
   * `npm run evaluate -- --extractor llm` measures it.
   */
  readonly trust: number;
}

/**
 * The settings in `environment`, or undefined where LLM_BASE_URL is not set.
 * @throws InvalidInput naming the variable and the rule; never with the key in the message.
 */
export function llmSettings(environment: NodeJS.ProcessEnv): LlmSettings | undefined {
  if (!environment.LLM_BASE_URL) return undefined;
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      const value = SECRET.has(name) ? 'not usable' : JSON.stringify(environment[name] ?? '');
      return `${name} is ${value}, but must be ${message}`;
    });
    throw new InvalidInput('llm-settings', `The language model cannot be used: ${problems.join('; ')}.`);
  }
  const env = parsed.data;
  return {
    baseUrl: env.LLM_BASE_URL,
    model: env.LLM_MODEL,
    apiKey: env.LLM_API_KEY,
    timeoutMs: env.LLM_TIMEOUT_MS,
    maxTokensPerRun: env.LLM_MAX_TOKENS_PER_RUN,
    concurrency: env.LLM_CONCURRENCY,
    priceIn: env.LLM_PRICE_IN,
    priceOut: env.LLM_PRICE_OUT,
    trust: env.LLM_TRUST,
  };
}
