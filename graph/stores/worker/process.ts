// One life of a worker process: starts it, carries requests and replies, ends it. Knows nothing of what it does.
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { StoreUnavailable } from '../../errors';
import type { Failure, Notice, Reply } from './messages';

const EXEC_ARGV = ['-r', join(__dirname, 'register.js')];

/** The worker answered with an error of its own. */
export class WorkerFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

/** The worker ended with this request under way; whether a commit under way took place is not known. */
export class WorkerLost extends StoreUnavailable {
  constructor(
    /** `killed`: by this process, for another query's deadline or on close; `died`: by itself. */
    readonly reason: 'killed' | 'died' | 'out-of-memory',
  ) {
    super('engine-lost', 'The process that worked on this ended; try again.', {
      details: { reason },
    });
  }
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface WorkerOptions {
  /** The file it runs, which calls `serve`. */
  readonly script: string;
  /** Options of Node itself. */
  readonly nodeOptions?: readonly string[];
  /** What Node prints when the worker outgrows its memory is nothing for a user's eyes. */
  readonly silent?: boolean;
}

export class WorkerProcess<Operation extends object> {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  readonly exited: Promise<void>;
  #lastId = 0;
  #end: WorkerLost['reason'] | undefined;
  #gone = false;

  constructor({ script, nodeOptions = [], silent = false }: WorkerOptions) {
    this.#child = fork(script, [], {
      execArgv: [...nodeOptions, ...EXEC_ARGV],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', silent ? 'ignore' : 'inherit', 'ipc'],
    });
    this.#child.on('message', (message: Reply | Notice) => this.#receive(message));
    this.#child.on('error', () => this.#child.kill('SIGKILL'));
    this.exited = new Promise((resolve) => {
      this.#child.once('exit', () => {
        this.#gone = true;
        const lost = new WorkerLost(this.#end ?? 'died');
        for (const { reject } of this.#waiting.values()) reject(lost);
        this.#waiting.clear();
        resolve();
      });
    });
  }

  /** It is neither ended nor about to end. */
  get usable(): boolean {
    return !this.#gone && !this.#end;
  }

  /** For tests that end it from outside. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** @throws WorkerFailure, WorkerLost */
  request(operation: Operation): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (!this.usable) return reject(new WorkerLost(this.#end ?? 'died'));
      this.#lastId++;
      const id = this.#lastId;
      // What comes back here is a channel that broke under the request: the process has ended or is of no use, and
      // `exit` tells all that wait. A value that cannot be sent is thrown at once.
      this.#child.send({ ...operation, id }, (error) => {
        if (error) this.#child.kill('SIGKILL');
      });
      this.#waiting.set(id, { resolve, reject });
    });
  }

  /** Ends the process at once; resolves when it is gone and the file is free. */
  kill(): Promise<void> {
    this.#end ??= 'killed';
    this.#child.kill('SIGKILL');
    return this.exited;
  }

  #receive(message: Reply | Notice): void {
    if ('notice' in message) {
      this.#end ??= message.notice;
      return;
    }
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    this.#waiting.delete(message.id);
    if ('failure' in message) waiting.reject(new WorkerFailure(message.failure));
    else waiting.resolve(message.value);
  }
}
