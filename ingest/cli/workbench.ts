// Puts together what a run needs: the store, the chosen extractor, the reprints that are known. A dry run opens no
// store; the language model is only asked for when it is chosen.
import type { Config } from '../../graph/config';
import type { GraphStore } from '../../graph/store';
import { openStore } from '../../graph/stores';
import { besideArticle } from '../article';
import { type LlmExtractor, LlmFailure, type LlmUsage } from '../extract/llm';
import type { Extractor } from '../extract/reading';
import { rulesExtractor } from '../extract/rules';
import { prepareDocument } from '../load';
import { tableExtractor } from '../read/table/extractor';
import { ReprintIndex, shinglesOf } from '../reprint';
import { chooseExtractor } from './choose-extractor';
import type { ExtractorChoice } from './extractor-choice';
import type { IngestOptions } from './options';
import type { Reporter } from './reporters';
import type { IngestTask } from './run';
import { count } from './words';

export interface Workbench {
  readonly task: IngestTask;
  /** What only the end of the run knows, such as the model's cost. */
  lastWords(): string[];
  close(): Promise<void>;
}

// A dry run with a model asks it nothing; estimates stand in for its answers.
function dryExtractor(choice: ExtractorChoice): Extractor {
  return choice === 'llm' ? tableExtractor({ entities: [], facts: [] }) : rulesExtractor;
}

/** A document of this run that could not be stored has no reprints. */
async function textOrNone(store: GraphStore, id: string): Promise<string> {
  return (await store.hasSource(id)) ? store.sourceText(id) : '';
}

/** The sources of a store; a dry run has none but those it reads itself, whose shingles it keeps. */
async function knownReprints(store: GraphStore | undefined): Promise<ReprintIndex> {
  if (!store) return new ReprintIndex();
  const index = new ReprintIndex(async (id) => shinglesOf(await textOrNone(store, id)));
  for await (const { fingerprint, reprintOf, ...source } of store.fingerprints())
    index.add(source, { keys: fingerprint }, { reprintOf });
  return index;
}

/** What the model of a dry run would cost, added up document by document. */
class Costs {
  passages = 0;
  tokens = 0;
  cost: number | undefined;
  constructor(private readonly model: LlmExtractor) {}

  async add(source: Parameters<LlmExtractor['estimate']>[0]): Promise<void> {
    const { passages, tokens, cost } = await this.model.estimate(source);
    this.passages += passages;
    this.tokens += tokens.in + tokens.out;
    if (cost !== undefined) this.cost = (this.cost ?? 0) + cost;
  }

  get words(): string {
    const cost = this.cost === undefined ? '' : `, cost about ${price(this.cost)}`;
    return `Nothing was asked of the language model, so its statements are not counted. It would read ${count(this.passages, 'passage')}: about ${this.tokens} tokens${cost}.`;
  }
}

/** Small sums with two digits that say something. */
const price = (cost: number): string => (cost < 0.1 ? String(Number(cost.toPrecision(2))) : cost.toFixed(2));

// Each completes "3 …".
const LEFT_OUT: Readonly<Record<keyof LlmUsage['refused'], string>> = {
  quote: 'with a quote that is not in the passage',
  relation: 'of a kind that the registry does not allow',
  figure: 'figures that the words do not carry',
  form: 'without the form of a fact',
};

function usageWords(model: LlmExtractor): string[] {
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

/** @throws InvalidInput, StoreUnavailable */
export async function openWorkbench(
  options: IngestOptions,
  config: Config,
  env: NodeJS.ProcessEnv,
  reporter: Reporter,
  signal?: AbortSignal,
): Promise<Workbench> {
  const { extractor: chosen, model } = chooseExtractor(options.extractor, config.dataDir, env, signal);
  const extractor = options.dryRun ? dryExtractor(options.extractor) : chosen;
  const store = options.dryRun ? undefined : await openStore(config);
  const costs = model && options.dryRun ? new Costs(model) : undefined;
  const reprints = await knownReprints(store);
  return {
    task: {
      options,
      reporter,
      signal,
      hasSource: async (id) => (await store?.hasSource(id)) ?? false,
      isFinal: (error) => error instanceof LlmFailure && error.about === 'run',
      async prepare(document, source) {
        await costs?.add([source]);
        return prepareDocument({
          source,
          extractor: document.reading ? tableExtractor(document.reading) : extractor,
          decisionsFile: besideArticle(document.name, 'decisions'),
          grounding: config,
          // Tables of facts share their headings, not their witnesses.
          reprints: document.reading ? undefined : reprints,
        });
      },
      store: async (batches) => store?.loadMany(batches),
    },
    lastWords: () => (costs ? [costs.words] : model ? usageWords(model) : []),
    close: async () => store?.close(),
  };
}
