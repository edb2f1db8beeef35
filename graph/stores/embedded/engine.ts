// The engine of a first start: Grafeo in a child process, behind the same interface as Neo4j. A query past its
// deadline or its memory ends the child; the next request starts another, and what was under way is done again.
import { readFileSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { Engine, ReadLimits, Row, WriteTransaction } from '../../engine';
import { StoreUnavailable } from '../../errors';
import type { PlainValue, QueryParameters, QueryResult } from '../../values';
import { checkParameters } from '../parameters';
import { MAX_RESULT_BYTES } from '../result-size';
import { checkReadOnlyText } from '../syntax/read-only';
import { GuardedWorker } from '../worker/guarded';
import type { Table } from '../worker/messages';
import { WorkerFailure, WorkerLost, WorkerProcess } from '../worker/process';
import { translate } from './dialect/translate';
import { engineFailure, isConflict, openFailure, queryFailure } from './failures';
import { makeDataFolder } from './folder';
import type { Operation } from './protocol';

/** The file of the engine's own process. */
export const CHILD = join(__dirname, 'child.ts');
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
  readonly #worker: GuardedWorker<Operation>;
  #lastWrite: Promise<unknown> = Promise.resolve();

  private constructor(options: EmbeddedOptions) {
    this.#dataDir = options.dataDir;
    this.#file = join(options.dataDir, 'graph.grafeo');
    this.#checkpoints = options.checkpoints ?? CHECKPOINTS;
    this.#memoryBytes = options.memoryBytes ?? Math.floor(totalmem() / 2);
    this.#worker = new GuardedWorker<Operation>({
      start: () => this.#start(),
      queryFailure,
      tooLarge:
        'The query needed more memory than the embedded engine may have and was ended; ask for less, or use Neo4j.',
    });
  }

  /** @throws StoreUnavailable when the folder is locked, damaged or not writable */
  static async open(options: EmbeddedOptions): Promise<EmbeddedEngine> {
    const engine = new EmbeddedEngine(options);
    await engine.#worker.running();
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
    const translated = translate(query, parameters);
    const started = performance.now();
    const operation: Operation = {
      op: 'userRead',
      query: translated,
      asWritten: query,
      parameters,
      maxRows: limits.maxRows,
      maxBytes: limits.maxBytes ?? MAX_RESULT_BYTES,
      maxMemoryBytes: MAX_QUERY_MEMORY_BYTES,
    };
    const table = (await this.#worker.withinDeadline(operation, limits.timeoutMs)) as Table;
    return { ...table, elapsedMs: performance.now() - started };
  }

  async checkpoint(): Promise<void> {
    await this.#trusted({ op: 'sync' });
  }

  async ping(): Promise<void> {
    await this.read('RETURN 1 AS one');
  }

  async close(): Promise<void> {
    if (this.#worker.closed) return;
    await this.#lastWrite;
    await this.#worker.close({ op: 'close' });
  }

  /** The child's process id, for tests that end it from outside. */
  async childPid(): Promise<number | undefined> {
    return (await this.#worker.running()).pid;
  }

  async #writeNow<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#transaction(work);
      } catch (error) {
        const passing =
          error instanceof WorkerLost || (error instanceof WorkerFailure && isConflict(error.failure));
        if (passing && attempt < MAX_ATTEMPTS && !this.#worker.closed) continue;
        throw error instanceof WorkerFailure ? engineFailure(error.failure) : error;
      }
    }
  }

  async #transaction<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    const engine = await this.#worker.running();
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

  async #trusted(operation: Operation): Promise<unknown> {
    try {
      return await this.#worker.repeatable(operation);
    } catch (error) {
      throw error instanceof WorkerFailure ? engineFailure(error.failure) : error;
    }
  }

  async #start(): Promise<WorkerProcess<Operation>> {
    makeDataFolder(this.#dataDir);
    const engine = new WorkerProcess<Operation>({ script: CHILD });
    try {
      await engine.request({
        ...{ op: 'open', file: this.#file },
        ...{ memoryBytes: this.#memoryBytes, checkpoints: this.#checkpoints },
      });
    } catch (error) {
      await engine.kill();
      if (error instanceof WorkerFailure) throw openFailure(this.#file, error.failure, this.#holder());
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
