// What a run would take before it starts: requests, tokens and, where prices are set, cost.
import type { Source } from '../../../graph/source';
import { type AnswerCache, cacheKey } from './cache';
import { Document } from './document';
import { PROMPT_OVERHEAD } from './prompt';
import type { LlmSettings } from './settings';
import { estimateTokens, type TokenUse } from './tokens';

const MAX_ANSWER_TOKENS = 8192;
// The facts of a dense passage repeat each of its sentences several times.
const ANSWER_PER_PASSAGE = 4;
// Most passages are less dense than the densest.
const TYPICAL_SHARE = 0.4;

/** How long an answer to this passage may be, in tokens. */
export function answerLimit(passage: string): number {
  return Math.min(MAX_ANSWER_TOKENS, 500 + ANSWER_PER_PASSAGE * estimateTokens(passage));
}

/** How long the prompt for this passage is, in tokens. */
export function promptTokens(passage: string): number {
  return estimateTokens(PROMPT_OVERHEAD) + estimateTokens(passage) + 200;
}

/** What a run would take. `cost` is in the currency of the prices, absent where none are set. */
export interface Estimate {
  readonly documents: number;
  readonly passages: number;
  /** Passages whose answer is kept from an earlier run. */
  readonly cached: number;
  readonly tokens: TokenUse;
  readonly cost?: number;
  /** The tokens that a run may take. */
  readonly budget: number;
}

/** Guesses on the high side; nothing is sent. */
export async function estimateRun(
  sources: Iterable<Source>,
  settings: LlmSettings,
  cache: AnswerCache,
): Promise<Estimate> {
  const count = { documents: 0, passages: 0, cached: 0, in: 0, out: 0 };
  for (const source of sources) {
    const document = new Document(source);
    count.documents++;
    for (const span of document.passages) {
      count.passages++;
      const passage = document.slice(span);
      if ((await cache.get(cacheKey(passage, source, settings.model))) !== undefined) {
        count.cached++;
        continue;
      }
      count.in += promptTokens(passage);
      count.out += Math.ceil(answerLimit(passage) * TYPICAL_SHARE);
    }
  }
  const tokens = { in: count.in, out: count.out };
  return {
    documents: count.documents,
    passages: count.passages,
    cached: count.cached,
    tokens,
    cost: costOf(tokens, settings),
    budget: settings.maxTokensPerRun,
  };
}

/** The price of these tokens; undefined where the settings name no prices. */
export function costOf(tokens: TokenUse, { priceIn, priceOut }: LlmSettings): number | undefined {
  if (priceIn === undefined || priceOut === undefined) return undefined;
  return (tokens.in * priceIn + tokens.out * priceOut) / 1_000_000;
}
