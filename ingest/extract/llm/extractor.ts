// The language-model extractor: cuts a document into passages, has each read, and keeps what the text bears out.
// Optional: it is made only where LLM_BASE_URL is set, and its facts pass the same grounding as the rules' facts.
import type { Source } from '../../../graph/source';
import type { Extractor, FactDraft, Reading } from '../reading';
import { assemble } from './assemble';
import { folderCache, NO_CACHE } from './cache';
import { llmClient } from './client';
import { Document } from './document';
import { draftOf, type Refusal } from './draft';
import { costOf, type Estimate, estimateRun } from './estimate';
import { LlmFailure } from './failure';
import { type PassageAnswer, readPassage } from './passage-reader';
import { PROMPT_VERSION } from './prompt';
import { Semaphore } from './semaphore';
import type { LlmSettings } from './settings';
import { TokenBudget, type TokenUse } from './tokens';

// After so many documents in a row that failed, the server is taken to be ill.
const FAILURES_IN_A_ROW = 3;

/** What was asked and left out so far. */
export interface LlmUsage {
  readonly requests: number;
  /** Passages whose answer came from the cache. */
  readonly cached: number;
  readonly tokens: TokenUse;
  readonly cost?: number;
  /** How often something the model said was left out, and why; `form` is a fact without the required form. */
  readonly refused: Readonly<Record<Refusal | 'form', number>>;
}

export interface LlmExtractor extends Extractor {
  /** What reading these would take, before it is done. */
  estimate(sources: Iterable<Source>): Promise<Estimate>;
  usage(): LlmUsage;
}

export interface LlmExtractorOptions {
  /** The folder that keeps answers between runs; without it nothing is kept. */
  readonly cacheDir?: string;
  readonly signal?: AbortSignal;
}

/**
 * An extractor that asks the model of these settings. One instance is one run: budget and usage are counted over
 * all documents. `extract` throws LlmFailure for a document that could not be read as a whole; answers already
 * received are in the cache. After a failure that is about the run every further document fails at once with the same.
 */
export function llmExtractor(settings: LlmSettings, options: LlmExtractorOptions = {}): LlmExtractor {
  const cache = options.cacheDir ? folderCache(options.cacheDir) : NO_CACHE;
  const gate = new Semaphore(settings.concurrency);
  const tokens = { in: 0, out: 0 };
  const count = { requests: 0, cached: 0 };
  const refused: Record<Refusal | 'form', number> = { form: 0, relation: 0, quote: 0, figure: 0 };
  const parts = {
    client: llmClient(settings),
    cache,
    budget: new TokenBudget(settings.maxTokensPerRun),
    model: settings.model,
    signal: options.signal,
    spent(use: TokenUse) {
      count.requests++;
      tokens.in += use.in;
      tokens.out += use.out;
    },
    kept() {
      count.cached++;
    },
  };
  let failuresInARow = 0;
  let stopped: unknown;

  // Passages under way when one fails are waited for: their answers are paid for and go into the cache.
  async function answersOf(document: Document): Promise<PassageAnswer[]> {
    let failed = false;
    const settled = await Promise.allSettled(
      document.passages.map((passage) =>
        gate.run(async () => {
          if (failed || stopped) return undefined;
          try {
            return await readPassage(passage, document, parts);
          } catch (error) {
            failed = true;
            throw error;
          }
        }),
      ),
    );
    const failure = settled.find((result) => result.status === 'rejected');
    if (failure) throw failure.reason;
    if (stopped) throw stopped;
    return settled.flatMap((result) => (result.status === 'fulfilled' ? (result.value ?? []) : []));
  }

  function noteFailure(error: unknown): void {
    if (!(error instanceof LlmFailure)) return;
    if (error.about === 'server') failuresInARow++;
    if (error.about === 'run' || failuresInARow >= FAILURES_IN_A_ROW) stopped ??= error;
  }

  function draftsOf({ passage, facts, malformed }: PassageAnswer, document: Document): FactDraft[] {
    refused.form += malformed;
    return facts.flatMap(
      (fact) => draftOf(fact, passage, document, settings.trust, (refusal) => refused[refusal]++) ?? [],
    );
  }

  return {
    name: 'llm',
    version: `${PROMPT_VERSION}/${settings.model}`,
    async extract(source): Promise<Reading> {
      if (stopped) throw stopped;
      const document = new Document(source);
      try {
        const answers = await answersOf(document);
        failuresInARow = 0;
        return assemble(answers.flatMap((answer) => draftsOf(answer, document)));
      } catch (error) {
        noteFailure(error);
        throw error;
      }
    },
    estimate(sources) {
      return estimateRun(sources, settings, cache);
    },
    usage: () => ({
      ...count,
      tokens: { ...tokens },
      cost: costOf(tokens, settings),
      refused: { ...refused },
    }),
  };
}
