// The engine of a first start: Grafeo in a child process, behind the same interface as Neo4j. A query past its
// deadline or its memory ends the child; the next request starts another, and what was under way is done again.
import { readFileSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { Engine, ReadLimits, Row, WriteTransaction } from '../../engine';
import { QueryRefused, QueryTimeout, StoreUnavailable } from '../../errors';
import type { PlainValue, QueryParameters, QueryResult } from '../../values';
import { MAX_RESULT_BYTES } from '../result-size';
import { checkReadOnlyText } from '../syntax/read-only';
import { refuseDifferences } from './dialect/refusals';
import { repair } from './dialect/repairs';
import { engineFailure, isConflict, openFailure, queryFailure } from './failures';
import { makeDataFolder } from './folder';
import { checkParameters } from './parameters';
import { EngineFailure, EngineLost, EngineProcess } from './process';
import type { Operation, Table } from './protocol';

const MAX_ATTEMPTS = 4;
// A checkpoint writes the whole database and takes its time; between two, the log alone holds what is new.
const CHECKPOINTS = { intervalMs: 60_000, walBytes: 64 * 1024 * 1024 };
/** More than any question needs, and little enough that the machine stays well. */
const MAX_QUERY_MEMORY_BYTES = Math.floor(totalmem() / 4);

export interface EmbeddedOptions {
  /** Where the database file lives; made when it is not there. */
  readonly dataDir: string;
  /** Memory of the engine's process at which a query is ended; half of the machine's by default. */
  readonly memoryBytes?: number;
  /** When the log is written into the database; tests make it happen all the time. */
  readonly checkpoints?: typeof CHECKPOINTS;
}

export function toRows({ columns, rows }: Table): Row[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, row[index] as PlainValue])),
  );
}

/** A constraint here brings no index of its own, and without one every look-up by key walks all nodes. */
export function withIndex(statement: string): string[] {
  if (statement.startsWith('CREATE FULLTEXT')) return [];
  const [, name, target, key] =
    /^CREATE CONSTRAINT (\w+) IF NOT EXISTS FOR (\(n:\w+\)) REQUIRE (n\.\w+) IS UNIQUE$/.exec(statement) ??
    [];
  if (name === undefined) return [statement];
  return [statement, `CREATE INDEX ${name}_lookup IF NOT EXISTS FOR ${target} ON (${key})`];
}

/** A walk over all entities: the engine's own text index knows no beginnings of words. */
export function nameClause(words: readonly string[]): { clause: string; parameters: QueryParameters } {
  const parameters = Object.fromEntries(words.map((word, index) => [`word${index}`, ` ${word}`]));
  const conditions = Object.keys(parameters).map((name) => `e.search CONTAINS $${name}`);
  return { clause: `MATCH (e:Entity) WHERE ${conditions.join(' AND ')}`, parameters };
}

export class EmbeddedEngine implements Engine {
  readonly name = 'embedded';
  readonly batchRows = 1_000;
  readonly withWords = nameClause;
  readonly #dataDir: string;
  readonly #file: string;
  readonly #memoryBytes: number;
  readonly #checkpoints: typeof CHECKPOINTS;
  #process: Promise<EngineProcess> | undefined;
  #lastWrite: Promise<unknown> = Promise.resolve();
  #lastRetry: Promise<unknown> = Promise.resolve();
  #closed = false;

  private constructor(options: EmbeddedOptions) {
    this.#dataDir = options.dataDir;
    this.#file = join(options.dataDir, 'graph.grafeo');
    this.#checkpoints = options.checkpoints ?? CHECKPOINTS;
    this.#memoryBytes = options.memoryBytes ?? Math.floor(totalmem() / 2);
  }

  /** @throws StoreUnavailable when the folder is locked, damaged or not writable */
  static async open(options: EmbeddedOptions): Promise<EmbeddedEngine> {
    const engine = new EmbeddedEngine(options);
    await engine.#running();
    return engine;
  }

  async read(query: string, parameters: QueryParameters = {}): Promise<Row[]> {
    return toRows((await this.#trusted({ op: 'read', query, parameters })) as Table);
  }

  /** One writer at a time: two transactions that MERGE the same key would otherwise conflict. */
  write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    const result = this.#lastWrite.then(() => this.#writeNow(work));
    this.#lastWrite = result.catch(() => undefined);
    return result;
  }

  async defineSchema(statements: readonly string[]): Promise<void> {
    await this.#trusted({ op: 'schema', statements: statements.flatMap(withIndex) });
  }

  async userRead(query: string, parameters: QueryParameters, limits: ReadLimits): Promise<QueryResult> {
    checkParameters(parameters);
    checkReadOnlyText(query);
    refuseDifferences(query, parameters);
    const started = performance.now();
    const operation: Operation = {
      op: 'userRead',
      query: repair(query),
      asWritten: query,
      parameters,
      maxRows: limits.maxRows,
      maxBytes: limits.maxBytes ?? MAX_RESULT_BYTES,
      maxMemoryBytes: MAX_QUERY_MEMORY_BYTES,
    };
    const table = (await this.#withinDeadline(operation, limits.timeoutMs)) as Table;
    return { ...table, elapsedMs: performance.now() - started };
  }

  async checkpoint(): Promise<void> {
    await this.#trusted({ op: 'sync' });
  }

  async ping(): Promise<void> {
    await this.read('RETURN 1 AS one');
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    await this.#lastWrite;
    this.#closed = true;
    const running = await this.#process?.catch(() => undefined);
    if (!running) return;
    await running.request({ op: 'close' }).catch(() => undefined);
    await running.kill();
  }

  /** The child's process id, for tests that end it from outside. */
  async childPid(): Promise<number | undefined> {
    return (await this.#running()).pid;
  }

  async #writeNow<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#transaction(work);
      } catch (error) {
        const passing =
          error instanceof EngineLost || (error instanceof EngineFailure && isConflict(error.failure));
        if (passing && attempt < MAX_ATTEMPTS && !this.#closed) continue;
        throw error instanceof EngineFailure ? engineFailure(error.failure) : error;
      }
    }
  }

  async #transaction<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    const engine = await this.#running();
    const tx = (await engine.request({ op: 'begin' })) as number;
    let result: T;
    try {
      result = await work({
        run: async (query, parameters = {}) =>
          toRows((await engine.request({ op: 'run', tx, query, parameters })) as Table),
      });
    } catch (error) {
      await engine.request({ op: 'rollback', tx }).catch(() => undefined);
      throw error;
    }
    await engine.request({ op: 'commit', tx });
    return result;
  }

  /** A request that is safe to repeat. */
  async #trusted(operation: Operation): Promise<unknown> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await (await this.#running()).request(operation);
      } catch (error) {
        if (error instanceof EngineFailure) throw engineFailure(error.failure);
        if (!(error instanceof EngineLost) || attempt === MAX_ATTEMPTS || this.#closed) throw error;
      }
    }
  }

  async #withinDeadline(operation: Operation, timeoutMs: number): Promise<unknown> {
    const ended = (error: unknown): error is EngineLost => error instanceof EngineLost && !this.#closed;
    try {
      return await this.#once(operation, timeoutMs);
    } catch (error) {
      if (!ended(error)) throw error;
    }
    // The engine ended under it, perhaps for another query's sake. Queries tried again run one at a time, so that
    // the one at fault is known by ending the engine alone.
    const again = this.#lastRetry.then(async () => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await this.#once(operation, timeoutMs);
        } catch (error) {
          if (!ended(error)) throw error;
          if (error.reason !== 'killed') throw tooLarge();
          if (attempt === MAX_ATTEMPTS) throw error;
        }
      }
    });
    this.#lastRetry = again.catch(() => undefined);
    return again;
  }

  async #once(operation: Operation, timeoutMs: number): Promise<unknown> {
    const engine = await this.#running();
    let late = false;
    const deadline = setTimeout(() => {
      late = true;
      void engine.kill();
    }, timeoutMs);
    try {
      return await engine.request(operation);
    } catch (error) {
      if (late) throw new QueryTimeout(timeoutMs);
      throw error instanceof EngineFailure ? queryFailure(error.failure) : error;
    } finally {
      clearTimeout(deadline);
    }
  }

  /** The process that answers, started (again) when there is none. */
  async #running(): Promise<EngineProcess> {
    if (this.#closed) throw new StoreUnavailable('store-closed', 'The store is closed.');
    const current = this.#process;
    if (current) {
      const engine = await current.catch(() => undefined);
      if (engine?.usable) return engine;
      await engine?.exited;
      // Of several that wait here the first starts the process; the others find it started.
      if (this.#process === current) this.#process = undefined;
    }
    this.#process ??= this.#start();
    return this.#process;
  }

  async #start(): Promise<EngineProcess> {
    makeDataFolder(this.#dataDir);
    const engine = new EngineProcess();
    try {
      await engine.request({
        ...{ op: 'open', file: this.#file },
        ...{ memoryBytes: this.#memoryBytes, checkpoints: this.#checkpoints },
      });
    } catch (error) {
      await engine.kill();
      if (error instanceof EngineFailure) throw openFailure(this.#file, error.failure, this.#holder());
      throw new StoreUnavailable(
        'engine-missing',
        `The embedded engine does not start on this machine (${process.platform} ${process.arch}, Node ${process.versions.node}); set NEO4J_URI to use Neo4j instead.`,
        { cause: error },
      );
    }
    writeFileSync(this.#holderFile, `${process.pid}\n`);
    return engine;
  }

  get #holderFile(): string {
    return join(this.#dataDir, 'holder.pid');
  }

  #holder(): string | undefined {
    try {
      return `process ${readFileSync(this.#holderFile, 'utf8').trim()}`;
    } catch {
      return undefined;
    }
  }
}

function tooLarge(): QueryRefused {
  return new QueryRefused(
    'too-large',
    'The query needed more memory than the embedded engine may have and was ended; ask for less, or use Neo4j.',
  );
}
