// What can go wrong between this product and a language model's server, each with a code, a sentence and what to do.
// Thrown by the extractor for one document; `about` tells whether further documents would fail too.
import { AppError } from '../../../graph/errors';

interface FailureSpec {
  /** What the failure speaks against: every further request, the health of the server, or this document alone. */
  readonly about: 'run' | 'server' | 'document';
  readonly advice: string;
}

const specs = {
  'llm-unauthorized': { about: 'run', advice: 'Check LLM_API_KEY and what it may use.' },
  'llm-not-found': { about: 'run', advice: 'Check LLM_BASE_URL (it usually ends in /v1) and LLM_MODEL.' },
  'llm-redirected': { about: 'run', advice: 'Set LLM_BASE_URL to the final address.' },
  'llm-unreachable': { about: 'run', advice: 'Check that the server runs and LLM_BASE_URL is right.' },
  'llm-rate-limited': { about: 'run', advice: 'Wait, or lower LLM_CONCURRENCY; what was read is kept.' },
  'llm-budget': {
    about: 'run',
    advice: 'Raise LLM_MAX_TOKENS_PER_RUN or run again; what was read is kept.',
  },
  'llm-cache': { about: 'run', advice: 'Make the folder writable or choose another DATA_DIR.' },
  'llm-timeout': { about: 'server', advice: 'Raise LLM_TIMEOUT_MS or use a faster model.' },
  'llm-server-error': { about: 'server', advice: 'Look at the log of the server.' },
  'llm-bad-request': {
    about: 'document',
    advice: 'Check that LLM_MODEL takes chat messages of this length.',
  },
  'llm-refused': { about: 'document', advice: 'Use another model, or --extractor rules, for this document.' },
  'llm-answer-unreadable': { about: 'document', advice: 'Use a model that can answer in JSON.' },
  'llm-answer-too-large': {
    about: 'document',
    advice: 'Check that LLM_BASE_URL is a chat completion endpoint.',
  },
} as const satisfies Record<string, FailureSpec>;

export type LlmFailureCode = keyof typeof specs;

/** A language model that could not be asked, or an answer that is no use. */
export class LlmFailure extends AppError {
  readonly about: FailureSpec['about'];
  constructor(code: LlmFailureCode, what: string, cause?: unknown) {
    super(code, 502, `${what} ${specs[code].advice}`, { cause });
    this.about = specs[code].about;
  }
}
