// A worker that is there when it is needed: started on the first request, ended when a query passes its deadline or its
// memory, started again for the next. What only reads and was under way with it is done again.
import { QueryRefused, QueryTimeout, StoreUnavailable } from '../../errors';
import { WorkerFailure, WorkerLost, type WorkerProcess } from './process';

const MAX_ATTEMPTS = 4;

export interface GuardedOptions<Operation extends object> {
  /** Starts a worker and makes it ready. */
  start(): Promise<WorkerProcess<Operation>>;
  /** The words for what a user's query ran into. */
  queryFailure(failure: WorkerFailure['failure'], timeoutMs: number): Error;
  /** What its author is told of a query that needed too much memory. */
  readonly tooLarge: string;
  /** How much later than the deadline of a query the worker is ended, where something else keeps the deadline, too. */
  readonly graceMs?: number;
}

export class GuardedWorker<Operation extends object> {
  readonly #options: GuardedOptions<Operation>;
  #process: Promise<WorkerProcess<Operation>> | undefined;
  #lastRetry: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(options: GuardedOptions<Operation>) {
    this.#options = options;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** The process that answers, started (again) when there is none. @throws StoreUnavailable */
  async running(): Promise<WorkerProcess<Operation>> {
    if (this.#closed) throw new StoreUnavailable('store-closed', 'The store is closed.');
    const current = this.#process;
    if (current) {
      const worker = await current.catch(() => undefined);
      if (worker?.usable) return worker;
      await worker?.exited;
      // Of several that wait here the first starts the process; the others find it started.
      if (this.#process === current) this.#process = undefined;
    }
    this.#process ??= this.#options.start();
    return this.#process;
  }

  /** A request that is safe to repeat, without a deadline. @throws WorkerFailure, WorkerLost */
  async repeatable(operation: Operation): Promise<unknown> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await (await this.running()).request(operation);
      } catch (error) {
        if (!(error instanceof WorkerLost) || attempt === MAX_ATTEMPTS || this.#closed) throw error;
      }
    }
  }

  /** A user's query. @throws QueryRefused, QueryTimeout, StoreUnavailable */
  async withinDeadline(operation: Operation, timeoutMs: number): Promise<unknown> {
    const ended = (error: unknown): error is WorkerLost => error instanceof WorkerLost && !this.#closed;
    try {
      return await this.#once(operation, timeoutMs);
    } catch (error) {
      if (!ended(error)) throw error;
    }
    // The worker ended under it, perhaps for another query's sake. Queries tried again run one at a time, so that the
    // one at fault is known by ending the worker alone.
    const again = this.#lastRetry.then(async () => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await this.#once(operation, timeoutMs);
        } catch (error) {
          if (!ended(error)) throw error;
          if (error.reason !== 'killed') throw new QueryRefused('too-large', this.#options.tooLarge);
          if (attempt === MAX_ATTEMPTS) throw error;
        }
      }
    });
    this.#lastRetry = again.catch(() => undefined);
    return again;
  }

  /** @param leave a last request, for a worker that runs */
  async close(leave?: Operation): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const running = await this.#process?.catch(() => undefined);
    if (!running) return;
    if (leave) await running.request(leave).catch(() => undefined);
    await running.kill();
  }

  async #once(operation: Operation, timeoutMs: number): Promise<unknown> {
    const worker = await this.running();
    let late = false;
    const deadline = setTimeout(
      () => {
        late = true;
        void worker.kill();
      },
      timeoutMs + (this.#options.graceMs ?? 0),
    );
    try {
      return await worker.request(operation);
    } catch (error) {
      if (late) throw new QueryTimeout(timeoutMs);
      throw error instanceof WorkerFailure ? this.#options.queryFailure(error.failure, timeoutMs) : error;
    } finally {
      clearTimeout(deadline);
    }
  }
}
