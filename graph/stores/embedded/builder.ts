// Builds a whole new embedded database beside the one in use, several times quicker than writing into it: in memory,
// without a log, with the engine's own batch calls. It becomes a file only when everything is in it.
import { totalmem } from 'node:os';
import type { EmptyDatabase, Engine, Row, WriteTransaction } from '../../engine';
import { AppError } from '../../errors';
import type { QueryParameters, QueryResult } from '../../values';
import { WorkerFailure, WorkerProcess } from '../worker/process';
import { emptyDatabase } from './empty-database';
import { CHILD, nameClause, toRows, withIndex } from './engine';
import { engineFailure } from './failures';
import type { Operation } from './protocol';

export class EmbeddedBuilder implements Engine {
  readonly name = 'embedded';
  readonly batchRows = 5_000;
  readonly withWords = nameClause;
  readonly #process = new WorkerProcess<Operation>({ script: CHILD });
  readonly #started: Promise<unknown>;
  #lastWrite: Promise<unknown> = Promise.resolve();

  /** @param memoryBytes at which the build is given up; half of the machine's by default */
  constructor(memoryBytes = Math.floor(totalmem() / 2)) {
    this.#started = this.#request({ op: 'build', memoryBytes });
    this.#started.catch(() => undefined); // told to whoever asks for something
  }

  async read(query: string, parameters: QueryParameters = {}): Promise<Row[]> {
    return toRows(await this.#request({ op: 'read', query, parameters }));
  }

  /** Not undone when it fails: throw the builder away then. */
  write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    const result = this.#lastWrite.then(() => this.#writeNow(work));
    this.#lastWrite = result.catch(() => undefined);
    return result;
  }

  async defineSchema(statements: readonly string[]): Promise<void> {
    await this.#request({ op: 'schema', statements: statements.flatMap(withIndex) });
  }

  /**
   * Before the schema is defined and anything else is written.
   * @param aside a folder for what is on its way
   */
  filling(aside: string): EmptyDatabase {
    return emptyDatabase((operation) => this.#request(operation), aside);
  }

  /** Writes the database to a file that must not be there yet. */
  async save(file: string): Promise<void> {
    await this.#request({ op: 'save', file });
  }

  userRead(): Promise<QueryResult> {
    throw new AppError('engine-building', 500, 'A database that is being built answers nobody.');
  }

  async checkpoint(): Promise<void> {}

  async ping(): Promise<void> {
    await this.read('RETURN 1 AS one');
  }

  async close(): Promise<void> {
    await this.#process.kill();
  }

  async #writeNow<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    const begun: Promise<unknown>[] = [];
    const begin = (operation: Operation): void => {
      const done = this.#request(operation);
      done.catch(() => undefined); // told at the end, by whoever waits for all of them
      begun.push(done);
    };
    const result = await work({
      run: (query, parameters) => this.read(query, parameters),
      keepsFloats: true,
      direct: {
        createNodes: (nodes) => begin({ op: 'createNodes', ...nodes }),
        createLinks: (links) => begin({ op: 'createLinks', ...links }),
      },
    });
    await Promise.all(begun);
    return result;
  }

  async #request(operation: Operation): Promise<never> {
    try {
      const [answer] = await Promise.all([this.#process.request(operation), this.#started]);
      return answer as never;
    } catch (error) {
      throw error instanceof WorkerFailure ? engineFailure(error.failure) : error;
    }
  }
}
