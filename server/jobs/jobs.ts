// Documents that were handed in, one read after the other: what waits, what is under way, what came of the last ones.
// Kept in memory: what was read is in the store, and what was not is handed in again.
import { randomUUID } from 'node:crypto';
import { EventEmitter, on } from 'node:events';
import { AppError, NotFound } from '../../graph/errors';
import type { Reader } from './reader';
import type { Phase, PlainProblem, ReadDocument, ReadTask } from './reader-protocol';

/** What a client says; the settings of the server are added to it. */
export type JobRequest = Pick<ReadTask, 'input' | 'given' | 'extractor'>;

export const JOB_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;

export interface JobView {
  readonly id: string;
  readonly state: (typeof JOB_STATES)[number];
  /** What is being done, and with which document; null unless it is running. */
  readonly phase: Phase | null;
  readonly current: string | null;
  /** The file's name, the address, or the title of a text. */
  readonly name: string;
  /** Who handed it in. */
  readonly by: string;
  readonly createdAt: string;
  readonly endedAt: string | null;
  readonly documents: readonly ReadDocument[];
  /** Why nothing could be read at all. */
  readonly problem: PlainProblem | null;
}

interface Job {
  view: JobView;
  /** Let go when it is over: a document may be large, and what became of it is kept for long. */
  task: ReadTask | undefined;
  readonly stop: AbortController;
}

const MAX_WAITING = 50;
/** Of all documents that wait or are read. */
const MAX_HELD_BYTES = 256 * 1024 * 1024;
const MAX_KEPT = 200;

/** What it takes of the memory, nearly. */
function bytesOf({ input }: Pick<ReadTask, 'input'>): number {
  if (input.kind === 'file') return input.bytes.length;
  return 2 * (input.kind === 'text' ? input.text.length : input.address.length);
}

const isOver = ({ state }: JobView): boolean =>
  state === 'done' || state === 'failed' || state === 'cancelled';

export class Jobs {
  readonly #jobs = new Map<string, Job>();
  readonly #changes = new EventEmitter().setMaxListeners(0);
  readonly #closing = new AbortController();
  #running: Promise<void> | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly settings: Pick<ReadTask, 'grounding' | 'cacheDir'>,
  ) {}

  /** Latest first. */
  list(): JobView[] {
    return [...this.#jobs.values()].map(({ view }) => view).reverse();
  }

  get waiting(): number {
    return this.list().filter(({ state }) => state === 'waiting').length;
  }

  /** Of the documents that are not read yet. */
  get heldBytes(): number {
    return [...this.#jobs.values()].reduce((sum, { task }) => sum + (task ? bytesOf(task) : 0), 0);
  }

  /** @throws NotFound */
  get(id: string): JobView {
    return this.#find(id).view;
  }

  /** @throws AppError (`too-many-jobs`) */
  add(request: JobRequest, name: string, by: string): JobView {
    const isFull = this.heldBytes > 0 && this.heldBytes + bytesOf(request) > MAX_HELD_BYTES;
    if (isFull || this.waiting >= MAX_WAITING) {
      throw new AppError(
        'too-many-jobs',
        429,
        'As many documents wait as the server can hold. Try again when some are read.',
        {
          details: { retryAfterSeconds: 30 },
        },
      );
    }
    const view: JobView = {
      id: randomUUID(),
      state: 'waiting',
      phase: null,
      current: null,
      name,
      by,
      createdAt: new Date().toISOString(),
      endedAt: null,
      documents: [],
      problem: null,
    };
    this.#jobs.set(view.id, { view, task: { ...request, ...this.settings }, stop: new AbortController() });
    this.#forgetOld();
    this.#running ??= this.#runAll();
    return view;
  }

  /** What is stored of it stays. One that is over stays as it is. @throws NotFound */
  cancel(id: string): JobView {
    const job = this.#find(id);
    if (!isOver(job.view)) {
      this.#end(job, 'cancelled');
      job.stop.abort();
    }
    return job.view;
  }

  /** The job now and after each change, until it is over. @throws NotFound */
  async *watch(id: string, signal: AbortSignal): AsyncGenerator<JobView> {
    const stop = AbortSignal.any([signal, this.#closing.signal]);
    // Listens before it looks, so that no change falls in between.
    const changes = on(this.#changes, id, { signal: stop });
    try {
      yield this.get(id);
      if (isOver(this.get(id))) return;
      for await (const [view] of changes) {
        yield view as JobView;
        if (isOver(view as JobView)) return;
      }
    } catch (error) {
      if (!stop.aborted) throw error;
    }
  }

  /** Cancels what waits and what is read; a write under way is finished by the store. */
  async close(): Promise<void> {
    for (const { id, state } of this.list()) if (state === 'waiting' || state === 'running') this.cancel(id);
    this.#closing.abort();
    await this.#running;
    this.reader.close();
  }

  #find(id: string): Job {
    const job = this.#jobs.get(id);
    if (!job) throw new NotFound('job', id);
    return job;
  }

  #change(job: Job, change: Partial<JobView>): void {
    job.view = { ...job.view, ...change };
    this.#changes.emit(job.view.id, job.view);
  }

  #end(job: Job, state: JobView['state'], problem: PlainProblem | null = null): void {
    job.task = undefined;
    this.#change(job, { state, problem, phase: null, current: null, endedAt: new Date().toISOString() });
  }

  #forgetOld(): void {
    for (const [id, { view }] of this.#jobs) {
      if (this.#jobs.size <= MAX_KEPT) return;
      if (isOver(view)) this.#jobs.delete(id);
    }
  }

  async #runAll(): Promise<void> {
    for (;;) {
      const next = [...this.#jobs.values()].find(({ view }) => view.state === 'waiting');
      if (!next) break;
      await this.#run(next);
    }
    this.#running = undefined;
  }

  async #run(job: Job): Promise<void> {
    const { task } = job;
    if (!task) return;
    this.#change(job, { state: 'running', phase: 'reading' });
    const events = {
      phase: (phase: Phase, current: string) => this.#change(job, { phase, current: current || null }),
      document: (document: ReadDocument) =>
        this.#change(job, { documents: [...job.view.documents, document] }),
    };
    try {
      await this.reader.read(task, events, job.stop.signal);
      const failed =
        job.view.documents.length > 0 && job.view.documents.every(({ state }) => state === 'failed');
      if (!isOver(job.view))
        this.#end(job, failed ? 'failed' : 'done', failed ? (job.view.documents[0]?.problem ?? null) : null);
    } catch (error) {
      const problem =
        error instanceof AppError
          ? { code: error.code, detail: error.message }
          : { code: 'internal', detail: 'Something went wrong inside the server.' };
      if (!isOver(job.view)) this.#end(job, 'failed', problem);
    }
  }
}
