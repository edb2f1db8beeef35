// Asks a chat completion endpoint that speaks OpenAI's dialect, through OpenAI's own client: that brings retries
// with back-off and jitter. What it leaves open (size, redirects, pauses, time for the body) limited-fetch.ts closes.
import type { APIError } from 'openai';
import { z } from 'zod';
import { concede, type Dialect, dialectParameters, RICHEST } from './dialect';
import { LlmFailure } from './failure';
import { limitedFetch } from './limited-fetch';
import type { Message } from './prompt';
import type { LlmSettings } from './settings';
import { estimateTokens, type TokenUse } from './tokens';

const RETRIES = 2;
const MAX_PAUSE_MS = 30_000;
// Far above any honest answer to one passage.
const MAX_ANSWER_BYTES = 2_000_000;
const MAX_COMPLAINT = 200;

/** What a model said. */
export interface Completion {
  readonly content: string;
  /** The answer stopped at the length limit. */
  readonly cut: boolean;
  readonly use: TokenUse;
}

export interface LlmClient {
  /**
   * One answer, after retries.
   * @throws LlmFailure; the signal's reason when it is aborted.
   */
  complete(messages: readonly Message[], maxTokens: number, signal?: AbortSignal): Promise<Completion>;
}

// Only what is used; servers add and leave out as they please.
const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.unknown(), completion_tokens: z.unknown() }).nullish().catch(null),
});

// A count that is missing, zero or absurd must not lift the budget.
function plausible(count: unknown, estimate: number): number {
  return Number.isSafeInteger(count) && (count as number) > 0 ? (count as number) : estimate;
}

function toCompletion(answer: unknown, messages: readonly Message[]): Completion {
  const parsed = completion.safeParse(answer);
  const choice = parsed.data?.choices[0];
  if (!choice) {
    throw new LlmFailure(
      'llm-answer-unreadable',
      'The server answered with something else than a chat completion.',
    );
  }
  const { finish_reason: finish, message } = choice;
  if (message.refusal || finish === 'content_filter') {
    throw new LlmFailure('llm-refused', 'The language model refused to read a passage.');
  }
  const content = message.content ?? '';
  const usage = parsed.data?.usage;
  const prompt = messages.map((m) => m.content).join('\n');
  return {
    content,
    cut: finish === 'length',
    use: {
      in: plausible(usage?.prompt_tokens, estimateTokens(prompt)),
      out: plausible(usage?.completion_tokens, estimateTokens(content)),
    },
  };
}

/** A client for the server of these settings. It learns what the server understands and keeps to it. */
export function llmClient(settings: LlmSettings): LlmClient {
  let dialect = RICHEST;

  async function ask(messages: readonly Message[], maxTokens: number, form: Dialect, signal?: AbortSignal) {
    const { OpenAI } = await import('openai');
    const end = new AbortController();
    const signals = AbortSignal.any([end.signal, ...(signal ? [signal] : [])]);
    const client = new OpenAI({
      baseURL: settings.baseUrl,
      // The library insists on a key; what is sent stands in the headers below.
      apiKey: settings.apiKey ?? 'none',
      adminAPIKey: null,
      // Given so that nothing is taken from OPENAI_ variables meant for another server.
      organization: null,
      project: null,
      webhookSecret: null,
      logLevel: 'off',
      maxRetries: RETRIES,
      timeout: settings.timeoutMs,
      defaultHeaders: { Authorization: settings.apiKey ? `Bearer ${settings.apiKey}` : null },
      fetch: limitedFetch({ maxBytes: MAX_ANSWER_BYTES, maxPauseMs: MAX_PAUSE_MS }, (failure) =>
        end.abort(failure),
      ),
    });
    const parameters = {
      model: settings.model,
      messages: [...messages],
      ...dialectParameters(form, maxTokens),
    };
    // The library's pauses do not heed the signal, so the wait for them ends here.
    return await Promise.race([
      client.chat.completions.create(parameters, { signal: signals }),
      new Promise<never>((_, reject) => {
        signals.addEventListener('abort', () => reject(signals.reason), { once: true });
      }),
    ]);
  }

  return {
    async complete(messages, maxTokens, signal) {
      signal?.throwIfAborted();
      for (let form: Dialect | undefined = dialect; ; ) {
        try {
          const answer = await ask(messages, maxTokens, form, signal);
          dialect = form;
          return toCompletion(answer, messages);
        } catch (error) {
          signal?.throwIfAborted();
          const poorer: Dialect | undefined = isComplaint(error) ? concede(form, error.message) : undefined;
          if (!poorer) throw await toFailure(error, settings);
          form = poorer;
        }
      }
    },
  };
}

function isComplaint(error: unknown): error is APIError {
  const status = (error as Partial<APIError>).status;
  return !(error instanceof LlmFailure) && (status === 400 || status === 422);
}

async function toFailure(error: unknown, settings: LlmSettings): Promise<unknown> {
  if (error instanceof LlmFailure) return error;
  const openai = await import('openai');
  const server = `The language model at ${settings.baseUrl}`;
  if (error instanceof openai.APIConnectionTimeoutError) {
    return new LlmFailure('llm-timeout', `${server} did not answer within ${settings.timeoutMs} ms.`, error);
  }
  if (error instanceof openai.APIConnectionError) {
    return new LlmFailure('llm-unreachable', `${server} cannot be reached.`, error);
  }
  // A body that announces JSON and is none.
  if (error instanceof SyntaxError) {
    return new LlmFailure('llm-answer-unreadable', `${server} sent a response that is not JSON.`, error);
  }
  if (!(error instanceof openai.APIError)) return error;
  const said = complaintOf(error, settings);
  const status: number | undefined = error.status;
  if (status === 401 || status === 403)
    return new LlmFailure('llm-unauthorized', `${server} denied access${said}.`);
  if (status === 404 || status === 405) {
    return new LlmFailure(
      'llm-not-found',
      `${server} knows no such address or model "${settings.model}"${said}.`,
    );
  }
  if (status === 429) return new LlmFailure('llm-rate-limited', `${server} is asked too often${said}.`);
  if (status !== undefined && status >= 500) {
    return new LlmFailure('llm-server-error', `${server} failed with status ${status}${said}.`);
  }
  return new LlmFailure('llm-bad-request', `${server} rejected the request${said}.`);
}

// A server may repeat the key in its complaint; it must not reach a log.
function complaintOf(error: APIError, { apiKey }: LlmSettings): string {
  const message = apiKey ? error.message.replaceAll(apiKey, '(key)') : error.message;
  const line = message.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line ? `: "${line.slice(0, MAX_COMPLAINT)}"` : '';
}
