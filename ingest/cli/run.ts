// One run of `npm run ingest`: documents one at a time, those that are stored passed over, and what fails named while
// the others go on. Knows neither the terminal nor where store and extractor come from.
import { AppError, StoreUnavailable } from '../../graph/errors';
import { type Source, sourceId } from '../../graph/source';
import type { LoadReport } from '../load';
import { type Document, sourceOf } from '../read/document';
import { inputsOf } from '../read/from';
import { type Outcome, readDocuments } from '../read/read-documents';
import type { IngestOptions } from './options';
import type { DocumentEvent, Reporter } from './reporters';
import { countStatements, emptySummary, type Summary } from './summary';

export const EXIT = { good: 0, someFailed: 1, usage: 2, storeUnavailable: 3, interrupted: 130 } as const;

/** What of a loaded document the run shows. */
export type Loaded = Pick<
  LoadReport,
  'source' | 'found' | 'grounded' | 'statements' | 'dropped' | 'idle' | 'decisions'
>;

export interface IngestTask {
  readonly options: IngestOptions;
  readonly reporter: Reporter;
  /** What the store has already. */
  hasSource(id: string): Promise<boolean>;
  /** Reads and stores one document, or only reads it in a dry run. @throws AppError, StoreUnavailable */
  load(document: Document, source: Source): Promise<Loaded>;
  /** Whether an error of `load` makes going on pointless. */
  isFinal(error: AppError): boolean;
  /** Ends the run after the document it is at. */
  readonly signal?: AbortSignal;
}

async function countInputs({ places, allowPrivate }: IngestOptions): Promise<number> {
  let total = 0;
  for (const place of places) for await (const _ of inputsOf(place, { allowPrivate })) total++;
  return total;
}

async function loadOne(task: IngestTask, document: Document, summary: Summary): Promise<DocumentEvent> {
  const { options, reporter } = task;
  const { name, title, format, language, publisher, published } = document;
  const id = sourceId(document.text);
  if (!options.again && (await task.hasSource(id))) return { state: 'skipped', name, id };
  const loaded = await task.load(document, sourceOf(document));
  countStatements(summary, loaded);
  if (!published && !document.reading) summary.undated++;
  for (const line of loaded.idle) reporter.note(`A decision beside ${name} has nothing to decide: ${line}.`);
  return {
    state: options.dryRun ? 'checked' : 'loaded',
    ...{ name, id, title, format, language, publisher, published },
    found: loaded.found,
    grounded: loaded.grounded,
    accepted: loaded.statements.filter(({ status }) => status === 'accepted').length,
    reprintOf: loaded.source.reprintOf,
  };
}

async function eventOf(task: IngestTask, outcome: Outcome, summary: Summary): Promise<DocumentEvent> {
  if ('error' in outcome) return { state: 'failed', ...outcome };
  try {
    return await loadOne(task, outcome.document, summary);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { state: 'failed', name: outcome.name, error };
  }
}

function count(summary: Summary, event: DocumentEvent): void {
  summary.documents++;
  if (event.state === 'failed') summary.failed++;
  else if (event.state === 'skipped') summary.skipped++;
  else {
    summary.loaded++;
    if (event.reprintOf) summary.reprints++;
  }
}

/** Runs to the end, to the first final error, or until the signal; the exit code says which. */
export async function runIngest(task: IngestTask): Promise<number> {
  const { options, reporter, signal } = task;
  const began = performance.now();
  const summary = emptySummary();
  const total = await countInputs(options);
  let exit: number = EXIT.good;
  for await (const outcome of readDocuments(options.places, options)) {
    const event = await eventOf(task, outcome, summary);
    count(summary, event);
    reporter.document(event, summary.documents, Math.max(total, summary.documents));
    if (event.state === 'failed') {
      exit = event.error instanceof StoreUnavailable ? EXIT.storeUnavailable : EXIT.someFailed;
      if (exit === EXIT.storeUnavailable || task.isFinal(event.error)) {
        reporter.note(
          'Stopped here. Run the same command again when this is mended: what is stored is passed over.',
        );
        break;
      }
    }
    if (signal?.aborted) {
      exit = EXIT.interrupted;
      reporter.note('Interrupted. Run the same command again to go on.');
      break;
    }
  }
  if (summary.documents === 0) {
    exit = EXIT.someFailed;
    reporter.note(`There is no document in ${options.places.join(', ')}.`);
  }
  summary.seconds = (performance.now() - began) / 1000;
  reporter.summary(summary, options.dryRun);
  return exit;
}
