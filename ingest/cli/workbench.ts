// Puts together what a run needs: the store, the chosen extractor, the reprints that are known. A dry run opens no
// store; the language model is only asked for when it is chosen.
import type { Config } from '../../graph/config';
import type { GraphStore } from '../../graph/store';
import { openStore } from '../../graph/stores';
import { besideArticle } from '../article';
import { LlmFailure } from '../extract/llm';
import type { Extractor } from '../extract/reading';
import { rulesExtractor } from '../extract/rules';
import { prepareDocument } from '../load';
import { tableExtractor } from '../read/table/extractor';
import { ReprintIndex, shinglesOf } from '../reprint';
import { chooseExtractor } from './choose-extractor';
import type { ExtractorChoice } from './extractor-choice';
import { costAhead, ModelCost, usageWords } from './model-cost';
import type { IngestOptions } from './options';
import type { Reporter } from './reporters';
import type { IngestTask } from './run';

export interface Workbench {
  readonly task: IngestTask;
  /** What a person should know before a long run begins, such as the model's cost. */
  firstWords(): Promise<string[]>;
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
  const costs = model && options.dryRun ? new ModelCost(model) : undefined;
  const hasSource = async (id: string) => (await store?.hasSource(id)) ?? false;
  const reprints = await knownReprints(store);
  return {
    task: {
      options,
      reporter,
      signal,
      hasSource,
      isFinal: (error) => error instanceof LlmFailure && error.about === 'run',
      async prepare(document, source) {
        await costs?.add(source);
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
    firstWords: async () => {
      const ahead = model && !costs ? await costAhead(model, options, hasSource) : undefined;
      return ahead ? [ahead] : [];
    },
    lastWords: () => {
      if (costs)
        return [
          `Nothing was asked of the language model, so its statements are not counted. It would read ${costs.words}`,
        ];
      return model ? usageWords(model) : [];
    },
    close: async () => store?.close(),
  };
}
