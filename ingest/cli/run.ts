// One run of `npm run ingest`: documents one at a time, those that are stored passed over, reprints marked, and what
// fails named while the others go on. Knows neither the terminal nor where store and extractor come from.
import { AppError, StoreUnavailable } from '../../graph/errors';
import { type Source, sourceId } from '../../graph/source';
import type { Statement } from '../../graph/statement';
import { type Document, sourceOf } from '../read/document';
import { inputsOf } from '../read/from';
import { type Outcome, readDocuments } from '../read/read-documents';
import { fingerprintOf, type ReprintIndex } from '../reprint';
import type { IngestOptions } from './options';
import type { DocumentEvent, Reporter } from './reporters';
import { countStatements, emptySummary, type Summary } from './summary';

export const EXIT = { good: 0, someFailed: 1, usage: 2, storeUnavailable: 3, interrupted: 130 } as const;

export interface IngestTask {
  readonly options: IngestOptions;
  readonly reporter: Reporter;
  /** What the store has already. */
  hasSource(id: string): Promise<boolean>;
  readonly reprints: ReprintIndex;
  /** Reads and stores one document, or only reads it in a dry run. @throws AppError, StoreUnavailable */
  load(document: Document, source: Source): Promise<{ found: number; statements: readonly Statement[] }>;
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
  const { name, title, format } = document;
  const id = sourceId(document.text);
  if (!task.options.again && (await task.hasSource(id))) return { state: 'skipped', name, id };
  // Tables of facts share their headings, not their witnesses.
  const print = document.reading ? undefined : fingerprintOf(document.text);
  const reprintOf = print && (await task.reprints.originalFor(id, print));
  const { found, statements } = await task.load(document, sourceOf(document, reprintOf));
  if (print) task.reprints.add(id, print.keys, reprintOf);
  countStatements(summary, found, statements);
  const accepted = statements.filter(({ status }) => status === 'accepted').length;
  const state = task.options.dryRun ? 'checked' : 'loaded';
  return { state, name, id, title, format, found, grounded: statements.length, accepted, reprintOf };
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
      if (exit === EXIT.storeUnavailable || task.isFinal(event.error)) break;
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
