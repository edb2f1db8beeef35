// Builds a whole new embedded database beside the one in use, several times quicker than writing into it: in memory,
// without a log, with the engine's own batch calls. It becomes a file only when everything is in it.
import { writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { EmptyDatabase, Engine, NewNodes, NumberedLinks, Row, WriteTransaction } from '../../engine';
import { AppError } from '../../errors';
import { portions } from '../../portions';
import type { QueryParameters, QueryResult } from '../../values';
import { withoutNulls } from '../core/batches';
import { WorkerFailure, WorkerProcess } from '../worker/process';
import { CHILD, nameClause, toRows, withIndex } from './engine';
import { exactJson } from './exact-json';
import { engineFailure } from './failures';
import type { LinkWithProperties, Operation } from './protocol';

/** The engine makes a file one transaction; of sixteen times as many each node takes half as long again. */
const NODES_A_FILE = 250;
/** One message holds so many relationships. */
const LINKS_A_MESSAGE = 20_000;

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
    let next = 0;
    let begun: Promise<unknown>[] = [];
    const begin = (operation: Operation): void => {
      const done = this.#request(operation);
      done.catch(() => undefined); // told by whoever waits for all of it
      begun.push(done);
    };
    // A file is taken in at once; a message of this size crosses in as many turns as a pipe needs.
    let files = 0;
    const put = (content: string): string => {
      const file = join(aside, `content-${++files}`);
      writeFileSync(file, content);
      return file;
    };
    return {
      createNodes: ({ labels, rows }: NewNodes): number => {
        const first = next;
        next += rows.length;
        if (rows.length === 0) return first;
        const [label] = labels;
        if (labels.length > 1 || label === undefined) {
          begin({ op: 'fillNodes', labels, first, rows: rows.map(withoutNulls) });
        } else {
          let number = first;
          for (const some of portions(rows, NODES_A_FILE)) {
            const file = put(some.map(exactJson).join('\n'));
            begin({ op: 'fillFromFile', label, first: number, count: some.length, file });
            number += some.length;
          }
        }
        return first;
      },
      createLinks: ({ type, from, to, properties }: NumberedLinks): void => {
        if (properties) {
          const links = properties.map(
            (each, index): LinkWithProperties => ({
              src: from[index] as number,
              dst: to[index] as number,
              type,
              properties: each,
            }),
          );
          begin({ op: 'fillLinksFromFile', type, file: put(JSON.stringify(links)) });
          return;
        }
        for (let start = 0; start < from.length; start += LINKS_A_MESSAGE) {
          const end = start + LINKS_A_MESSAGE;
          begin({ op: 'fillLinks', type, from: from.slice(start, end), to: to.slice(start, end) });
        }
      },
      done: async (): Promise<void> => {
        const all = begun;
        begun = [];
        await Promise.all(all);
      },
    };
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
