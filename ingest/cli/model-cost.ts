// What a run with a language model would take and what it took, in words: before it begins and after it has ended.
import { type Source, sourceOf } from '../../graph/source';
import type { LlmExtractor, LlmUsage } from '../extract/llm';

import { isAtHand } from '../read/from';
import { readDocuments } from '../read/read-documents';
import type { IngestOptions } from './options';
import { count } from './words';

/** A run of more passages than this is long: what it takes is said before it begins. */
const LONG = 20;

/** Small sums with two digits that say something. */
const price = (cost: number): string => (cost < 0.1 ? String(Number(cost.toPrecision(2))) : cost.toFixed(2));

/** What a model would be asked and what that would cost, added up document by document. */
export class ModelCost {
  #asked = 0;
  #tokens = 0;
  #cost: number | undefined;
  #budget = Number.POSITIVE_INFINITY;
  constructor(private readonly model: LlmExtractor) {}

  async add(source: Source): Promise<void> {
    const { passages, cached, tokens, cost, budget } = await this.model.estimate([source]);
    this.#asked += passages - cached;
    this.#tokens += tokens.in + tokens.out;
    this.#budget = budget;
    if (cost !== undefined) this.#cost = (this.#cost ?? 0) + cost;
  }

  get isLong(): boolean {
    return this.#asked > LONG || this.#tokens > this.#budget;
  }

  /** "3 passages: about 4200 tokens, cost about 0.02", and a warning where the budget will not suffice. */
  get words(): string {
    const cost = this.#cost === undefined ? '' : `, cost about ${price(this.#cost)}`;
    const over =
      this.#tokens > this.#budget
        ? ` That is more than LLM_MAX_TOKENS_PER_RUN (${this.#budget}) allows: the run will stop on its way.`
        : '';
    return `${count(this.#asked, 'passage')}: about ${this.#tokens} tokens${cost}.${over}`;
  }
}

/**
 * What the model will be asked about the documents at hand that are not stored yet; undefined where the run is short.
 * Addresses and standard input are left out: they would have to be fetched twice.
 */
export async function costAhead(
  model: LlmExtractor,
  options: IngestOptions,
  hasSource: (id: string) => Promise<boolean>,
): Promise<string | undefined> {
  const costs = new ModelCost(model);
  const places = options.places.filter(isAtHand);
  for await (const outcome of readDocuments(places, options)) {
    if (!('document' in outcome) || outcome.document.reading) continue;
    const source = sourceOf(outcome.document);
    if (options.again || !(await hasSource(source.id))) await costs.add(source);
  }
  const others = places.length < options.places.length ? ' Addresses and standard input come on top.' : '';
  return costs.isLong ? `The language model will read ${costs.words}${others}` : undefined;
}

// Each completes "3 …".
const LEFT_OUT: Readonly<Record<keyof LlmUsage['refused'], string>> = {
  quote: 'with a quote that is not in the passage',
  relation: 'of a kind that the registry does not allow',
  figure: 'figures that the words do not carry',
  form: 'without the form of a fact',
};

/** What the model was asked, what it cost, and what of its answers was left out. */
export function usageWords(model: LlmExtractor): string[] {
  const { requests, cached, tokens, cost, refused } = model.usage();
  const paid = cost === undefined ? '' : `, cost ${price(cost)}`;
  const left = (Object.keys(LEFT_OUT) as (keyof typeof LEFT_OUT)[])
    .filter((why) => refused[why] > 0)
    .map((why) => `${refused[why]} ${LEFT_OUT[why]}`);
  return [
    `The language model answered ${count(requests, 'request')}, ${count(cached, 'passage')} came from earlier answers: ${tokens.in + tokens.out} tokens${paid}.`,
    ...(left.length > 0 ? [`Left out of its answers: ${left.join(', ')}.`] : []),
  ];
}
