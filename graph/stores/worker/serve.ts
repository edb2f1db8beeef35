// The worker's side: answers one request with one reply, ends itself when it outgrows its memory or when nobody is left
// to stop what it does. Everything that may block, grow without limit or crash happens in such a process.
import { setPriority } from 'node:os';
import type { Failure, Notice, Reply, Request } from './messages';

const MEMORY_WATCH_MS = 50;
/** Below those who answer others: a heavy question must not starve the server. */
const NICENESS = 5;

/** Queries of users under way share what they may take beside the memory that the process had before the first of them. */
export class QueryMemory {
  #underWay = 0;
  #restingBytes = 0;
  #allowedBytes = 0;

  async watch<T>(allowedBytes: number, query: () => Promise<T>): Promise<T> {
    if (this.#underWay === 0) this.#restingBytes = process.memoryUsage.rss();
    this.#underWay++;
    this.#allowedBytes = allowedBytes;
    try {
      return await query();
    } finally {
      this.#underWay--;
    }
  }

  get outgrown(): boolean {
    return this.#underWay > 0 && process.memoryUsage.rss() > this.#restingBytes + this.#allowedBytes;
  }
}

export interface Service<Operation> {
  perform(operation: Operation): Promise<unknown>;
  failureOf(error: unknown): Failure;
  /** Whether the process takes more memory than it may, so that it ends itself rather than take the machine down. */
  outgrown(): boolean;
  /** The parent is gone and nothing is under way. */
  leave?(): void;
}

/** Call it before anything starts a thread: each inherits the priority. */
export function yieldToOthers(): void {
  try {
    setPriority(NICENESS);
  } catch {
    // A system that does not allow it answers all the same.
  }
}

export function serve<Operation>({ perform, failureOf, outgrown, leave }: Service<Operation>): void {
  let inFlight = 0;

  async function answer(request: Request<Operation>): Promise<void> {
    inFlight++;
    let reply: Reply;
    try {
      reply = { id: request.id, value: await perform(request) };
    } catch (error) {
      reply = { id: request.id, failure: failureOf(error) };
    } finally {
      inFlight--;
    }
    if (process.connected) process.send?.(reply);
  }

  process.on('message', (request: Request<Operation>) => void answer(request));

  // The parent is gone: nobody is left to stop a running query, so nothing may keep this process alive.
  process.on('disconnect', () => {
    if (inFlight === 0) leave?.();
    process.kill(process.pid, 'SIGKILL');
  });

  // Ctrl-C reaches the whole process group; the parent decides when its worker ends.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

  // Ending by exit() would wait for the thread that runs the query, so the process ends itself the hard way.
  setInterval(() => {
    if (inFlight === 0 || !outgrown()) return;
    const notice: Notice = { notice: 'out-of-memory' };
    process.send?.(notice, () => process.kill(process.pid, 'SIGKILL'));
  }, MEMORY_WATCH_MS).unref();
}
