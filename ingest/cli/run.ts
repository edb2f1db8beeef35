// One run of `npm run ingest`: documents read one at a time and stored a few together while the next are read, those that
// are stored passed over, and what fails named while the others go on. Knows neither the terminal nor where store and extractor come from.
import { AppError, StoreUnavailable } from '../../graph/errors';
import { type Source, sourceId, sourceOf } from '../../graph/source';
import type { LoadBatch } from '../../graph/store';
import type { Prepared } from '../load';
import type { Document } from '../read/document';

import { inputsOf } from '../read/from';
import { type Outcome, readDocuments } from '../read/read-documents';
import { EXIT } from './command';
import type { IngestOptions } from './options';
import type { DocumentEvent, Reporter } from './reporters';
import { countStatements, emptySummary, type Summary } from './summary';

/** Documents are stored together up to so many, so much text, or after so long: one transaction costs as much as ten. */
const TOGETHER = { documents: 16, characters: 1_000_000, ms: 2_000 } as const;

export interface IngestTask {
  readonly options: IngestOptions;
  readonly reporter: Reporter;
  /** What the store has already. */
  hasSource(id: string): Promise<boolean>;
  /** Reads and checks one document. @throws AppError */
  prepare(document: Document, source: Source): Promise<Prepared>;
  /** Stores documents, all or none; keeps nothing in a dry run. @throws AppError, StoreUnavailable */
  store(batches: readonly LoadBatch[]): Promise<void>;
  /** Whether an error makes going on pointless. */
  isFinal(error: AppError): boolean;
  /** Ends the run after the document it is at. */
  readonly signal?: AbortSignal;
}

/** A document whose event waits for its turn and, where it is to be stored, for its transaction. */
interface Waiting {
  readonly event: DocumentEvent;
  readonly document?: Document;
  readonly prepared?: Prepared;
}

async function countInputs({ places, allowPrivate }: IngestOptions): Promise<number> {
  let total = 0;
  for (const place of places) for await (const _ of inputsOf(place, { allowPrivate })) total++;
  return total;
}

function loadedEvent(document: Document, { report }: Prepared, { dryRun }: IngestOptions): DocumentEvent {
  const { name, title, format, language, publisher, published } = document;
  return {
    state: dryRun ? 'checked' : 'loaded',
    ...{ name, id: report.source.id, title, format, language, publisher, published },
    found: report.found,
    grounded: report.grounded,
    accepted: report.statements.filter(({ status }) => status === 'accepted').length,
    reprintOf: report.reprintOf,
    similar: report.source.similar,
  };
}

class Run {
  readonly summary: Summary = emptySummary();
  exit: number = EXIT.good;
  /** Why the run ends before its documents do. */
  ended = false;
  #waiting: Waiting[] = [];
  /** The lot before, which is being stored while the next is read, and the end of that. */
  #underWay: readonly Waiting[] = [];
  #done: Promise<void> = Promise.resolve();
  #storedAt = performance.now();

  constructor(
    readonly task: IngestTask,
    readonly total: number,
  ) {}

  async take(outcome: Outcome): Promise<void> {
    const waiting = await this.#prepare(outcome);
    this.#waiting.push(waiting);
    const failedForGood = waiting.event.state === 'failed' && this.#isFinal(waiting.event.error);
    if (failedForGood) await this.flush();
    else if (this.#isFull()) await this.#handOver();
  }

  /** Ends when all that waits is stored. Where the lot before ended the run, what waits is left unsaid for the next run. */
  async flush(): Promise<void> {
    await this.#handOver();
    await this.#done;
  }

  /** Begins to store what waits as soon as the lot before is stored, and leaves it to go on. */
  async #handOver(): Promise<void> {
    await this.#done;
    if (this.ended) return;
    this.#underWay = this.#waiting;
    this.#waiting = [];
    this.#storedAt = performance.now();
    this.#done = this.#store(this.#underWay);
    // Whoever waits for it hears of it; until then nobody does, and that is no reason to end the process.
    this.#done.catch(() => undefined);
  }

  /** Stores a lot and tells what became of it, in the order of reading. */
  async #store(waiting: readonly Waiting[]): Promise<void> {
    const prepared = waiting.flatMap((one) => one.prepared ?? []);
    let failure: AppError | undefined;
    try {
      if (prepared.length > 0) await this.task.store(prepared.map(({ batch }) => batch));
    } catch (error) {
      failure = asAppError(error);
    }
    this.#storedAt = performance.now();
    for (const one of waiting) this.#tell(await this.#settle(one, prepared.length, failure));
    this.#underWay = [];
  }

  async #prepare(outcome: Outcome): Promise<Waiting> {
    if ('error' in outcome) return { event: { state: 'failed', ...outcome } };
    const { document, name } = outcome;
    const id = sourceId(document.text);
    const isThere = [...this.#underWay, ...this.#waiting].some(
      ({ prepared }) => prepared?.batch.source.id === id,
    );
    if (isThere || (!this.task.options.again && (await this.task.hasSource(id))))
      return { event: { state: 'skipped', name, id } };
    try {
      const prepared = await this.task.prepare(document, sourceOf(document));
      return { event: loadedEvent(document, prepared, this.task.options), document, prepared };
    } catch (error) {
      return { event: { state: 'failed', name, error: asAppError(error) } };
    }
  }

  #isFull(): boolean {
    const prepared = this.#waiting.flatMap((one) => one.prepared ?? []);
    const characters = prepared.reduce((sum, { batch }) => sum + batch.source.text.length, 0);
    return (
      this.#waiting.length >= TOGETHER.documents ||
      characters >= TOGETHER.characters ||
      performance.now() - this.#storedAt > TOGETHER.ms
    );
  }

  /** Where storing several together failed, each is tried alone, so that one bad document costs no other. */
  async #settle(one: Waiting, together: number, failure: AppError | undefined): Promise<Waiting> {
    if (!one.prepared || !failure) return one;
    let error: AppError | undefined = failure;
    if (together > 1 && !this.#isFinal(failure))
      error = await this.task.store([one.prepared.batch]).then(() => undefined, asAppError);
    return error ? { event: { state: 'failed', name: one.event.name, error } } : one;
  }

  #isFinal(error: AppError): boolean {
    return error instanceof StoreUnavailable || this.task.isFinal(error);
  }

  #tell({ event, document, prepared }: Waiting): void {
    const { summary } = this;
    const { reporter } = this.task;
    summary.documents++;
    if (event.state === 'failed') summary.failed++;
    else if (event.state === 'skipped') summary.skipped++;
    else {
      summary.loaded++;
      if (event.similar) summary.reprints++;
    }
    if (document && prepared) {
      countStatements(summary, prepared.report);
      if (!document.published && !document.reading) summary.undated++;
      for (const line of prepared.report.idle)
        reporter.note(`A decision beside ${document.name} has nothing to decide: ${line}.`);
    }
    reporter.document(event, summary.documents, Math.max(this.total, summary.documents));
    if (event.state === 'failed') this.#fail(event.error);
  }

  #fail(error: AppError): void {
    const away = error instanceof StoreUnavailable;
    if (this.exit !== EXIT.storeUnavailable) this.exit = away ? EXIT.storeUnavailable : EXIT.someFailed;
    if (this.#isFinal(error)) this.ended = true;
  }
}

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  throw error;
}

/** Runs to the end, to the first final error, or until the signal; the exit code says which. */
export async function runIngest(task: IngestTask): Promise<number> {
  const { options, reporter, signal } = task;
  const began = performance.now();
  const run = new Run(task, await countInputs(options));
  for await (const outcome of readDocuments(options.places, options)) {
    await run.take(outcome);
    if (run.ended || signal?.aborted) break;
  }
  await run.flush();
  if (run.ended)
    reporter.note(
      'Stopped here. Run the same command again when this is mended: what is stored is passed over.',
    );
  else if (signal?.aborted) {
    run.exit = EXIT.interrupted;
    reporter.note('Interrupted. Run the same command again to go on.');
  }
  const { summary } = run;
  if (summary.documents === 0) {
    run.exit = EXIT.someFailed;
    reporter.note(`There is no document in ${options.places.join(', ')}.`);
  }
  summary.seconds = (performance.now() - began) / 1000;
  reporter.summary(summary, options.dryRun);
  return run.exit;
}
