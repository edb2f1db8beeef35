// The server's side of the process that reads documents: started when there is something to read, kept for a while in
// case there is more, and ended with what it does when a job is cancelled.
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { AppError } from '../../graph/errors';
import type { GraphStore } from '../../graph/store';
import { ReprintIndex, shinglesOf } from '../../ingest/reprint';
import type {
  FromReader,
  Phase,
  PlainProblem,
  Question,
  ReadDocument,
  ReadTask,
  ToReader,
} from './reader-protocol';

const CHILD = join(__dirname, 'reader-child.ts');
/** Its vocabularies take a second to load and a hundred megabytes to keep. */
const KEEP_IDLE_MS = 120_000;
const MAX_HEAP_MEGABYTES = 2048;

export interface ReadEvents {
  phase(phase: Phase, name: string): void;
  document(document: ReadDocument): void;
}

/** The process ended with the task under way. */
export class ReaderEnded extends AppError {
  constructor() {
    super(
      'reader-ended',
      500,
      'The document was more than the reader could take, and it ended. Split the document.',
    );
  }
}

export class Reader {
  #child: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;
  #reprints: Promise<ReprintIndex> | undefined;

  constructor(private readonly store: GraphStore) {}

  /** Reads one input whole. @throws AppError when nothing of it could be read, or the process ended */
  async read(task: ReadTask, events: ReadEvents, signal: AbortSignal): Promise<void> {
    clearTimeout(this.#idle);
    const child = this.#running();
    const cancel = (): void => void child.kill('SIGKILL');
    signal.addEventListener('abort', cancel, { once: true });
    try {
      await this.#perform(child, task, events);
    } finally {
      signal.removeEventListener('abort', cancel);
      this.#idle = setTimeout(() => this.close(), KEEP_IDLE_MS);
      this.#idle.unref();
    }
  }

  close(): void {
    clearTimeout(this.#idle);
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #running(): ChildProcess {
    if (this.#child?.connected) return this.#child;
    const child = fork(CHILD, [], {
      execArgv: ['-r', 'ts-node/register', `--max-old-space-size=${MAX_HEAP_MEGABYTES}`],
      serialization: 'advanced',
    });
    child.unref();
    child.channel?.unref();
    this.#child = child;
    return child;
  }

  #perform(child: ChildProcess, task: ReadTask, events: ReadEvents): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (finish: () => void): void => {
        child.off('message', receive);
        child.off('exit', ended);
        finish();
      };
      const ended = (): void => {
        if (this.#child === child) this.#child = undefined;
        end(() => reject(new ReaderEnded()));
      };
      const receive = (message: FromReader): void => {
        if (message.event === 'phase') events.phase(message.phase, message.name);
        if (message.event === 'document') events.document(message.document);
        if (message.event === 'question') void this.#answer(child, message.id, message);
        if (message.event === 'done') end(resolve);
        if (message.event === 'failed') {
          end(() => reject(new AppError(message.problem.code, 422, message.problem.detail)));
        }
      };
      child.on('message', receive);
      child.once('exit', ended);
      const order: ToReader = { task };
      child.send(order);
    });
  }

  async #answer(child: ChildProcess, id: number, question: Question): Promise<void> {
    let answer: ToReader;
    try {
      answer = { answer: id, value: await this.#valueFor(question) };
    } catch (error) {
      const problem: PlainProblem =
        error instanceof AppError
          ? { code: error.code, detail: error.message }
          : {
              code: 'internal',
              detail: 'Something went wrong inside the server while it stored the document.',
            };
      answer = { answer: id, problem };
    }
    if (child.connected) child.send(answer);
  }

  async #valueFor(question: Question): Promise<unknown> {
    if (question.ask === 'known') return this.store.hasSource(question.source);
    if (question.ask === 'similar') return (await this.#known()).find(question.source, question.print);
    const { batch, print } = question;
    await this.store.load(batch);
    if (print) (await this.#known()).add(batch.source, print, { similar: batch.source.similar });
    return undefined;
  }

  /** The documents that are there, by what reprints are found by; read once. */
  #known(): Promise<ReprintIndex> {
    this.#reprints ??= this.#readKnown().catch((error) => {
      this.#reprints = undefined;
      throw error;
    });
    return this.#reprints;
  }

  async #readKnown(): Promise<ReprintIndex> {
    const index = new ReprintIndex(async (id) => shinglesOf(await this.store.sourceText(id)));
    for await (const { fingerprint, reprintOf, ...source } of this.store.fingerprints()) {
      index.add(source, { keys: fingerprint }, { reprintOf });
    }
    return index;
  }
}
