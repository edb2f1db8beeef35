// The facts of one passage: from the cache, or by asking. An answer that is no JSON is asked for once more,
// one that was cut off at its length is asked for in two halves.
import type { Span } from '../reading';
import { type FactAnswer, readFacts } from './answer-form';
import { parseAnswer } from './answer-json';
import { type AnswerCache, cacheKey } from './cache';
import type { Completion, LlmClient } from './client';
import type { Document } from './document';
import { answerLimit, promptTokens } from './estimate';
import { LlmFailure } from './failure';
import { messagesFor } from './prompt';
import { passagesOf } from './sentences';
import type { TokenBudget, TokenUse } from './tokens';

const REMINDER = '\nYour last answer could not be read. Answer with the JSON object alone.';
// Words of refusal in place of JSON; a list of facts never begins like this.
const REFUSAL =
  /^(?:I(?:'|’)m sorry|I am sorry|Sorry,|I can(?:no|'|’)t|I am unable|I(?:'|’)m unable|As an AI)/i;

// A little more than half, so that two parts suffice where sentences do not end in the middle.
const HALF = 0.6;

/** What one passage gave. */
export interface PassageAnswer {
  readonly passage: Span;
  readonly facts: readonly FactAnswer[];
  readonly malformed: number;
}

/** What reading needs. `spent` hears of every answer that was paid for, `kept` of one that was not. */
export interface PassageReaderParts {
  readonly client: LlmClient;
  readonly cache: AnswerCache;
  readonly budget: TokenBudget;
  readonly model: string;
  readonly signal?: AbortSignal;
  spent(use: TokenUse): void;
  kept(): void;
}

/**
 * Reads one passage.
 * @throws LlmFailure
 */
export async function readPassage(
  passage: Span,
  document: Document,
  parts: PassageReaderParts,
): Promise<PassageAnswer> {
  const text = document.slice(passage);
  const key = cacheKey(text, document.source, parts.model);
  const kept = await parts.cache.get(key);
  const known = kept === undefined ? undefined : await factsIn(kept);
  if (known) {
    parts.kept();
    return { passage, ...known };
  }
  for (const reminder of ['', REMINDER]) {
    const answer = await ask(text, document, reminder, parts);
    const halves = answer.cut ? halve(passage, document) : [];
    const content = halves.length > 1 ? await contentOf(halves, document, parts) : answer.content;
    const facts = await factsIn(content);
    if (facts) {
      await parts.cache.set(key, content);
      return { passage, ...facts };
    }
    if (REFUSAL.test(content.trim())) {
      throw new LlmFailure('llm-refused', 'The language model refused to read a passage.');
    }
  }
  throw new LlmFailure(
    'llm-answer-unreadable',
    'The language model answered twice with something else than facts.',
  );
}

// One answer out of those of the parts, in the form a model would have given it.
async function contentOf(halves: readonly Span[], document: Document, parts: PassageReaderParts) {
  const facts: FactAnswer[] = [];
  for (const half of halves) facts.push(...(await readPassage(half, document, parts)).facts);
  return JSON.stringify({ facts });
}

async function factsIn(content: string) {
  return readFacts(await parseAnswer(content));
}

async function ask(
  text: string,
  document: Document,
  reminder: string,
  { client, budget, signal, spent }: PassageReaderParts,
): Promise<Completion> {
  const limit = answerLimit(text);
  const prompt = promptTokens(text);
  budget.reserve(prompt + limit);
  // A failed request may have been billed for its prompt.
  let used = prompt;
  try {
    const completion = await client.complete(messagesFor(text, document.source, reminder), limit, signal);
    used = completion.use.in + completion.use.out;
    spent(completion.use);
    return completion;
  } finally {
    budget.settle(prompt + limit, used);
  }
}

function halve(passage: Span, document: Document): Span[] {
  const inside = document.sentences.filter((s) => s.start >= passage.start && s.end <= passage.end);
  return passagesOf(inside, Math.ceil((passage.end - passage.start) * HALF), 0);
}
