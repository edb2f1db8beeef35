// Neo4j 5 and later behind the engine interface: one machine, a cluster or Aura, whatever the address names.
// Transactions are the driver's managed ones, which try again when a server restarts or the leader moves.
import { join } from 'node:path';
import neo4j, { type Driver, type Record as DriverRow, type Session } from 'neo4j-driver';
import type { Neo4jConfig } from '../../config';
import type { Engine, ReadLimits, Row, WriteTransaction } from '../../engine';
import { AppError, StoreUnavailable } from '../../errors';
import { NAME_INDEX } from '../../schema';
import type { QueryParameters, QueryResult } from '../../values';
import { checkParameters } from '../parameters';
import { MAX_RESULT_BYTES } from '../result-size';
import { checkReadOnlyText } from '../syntax/read-only';
import { GuardedWorker } from '../worker/guarded';
import type { Table } from '../worker/messages';
import { WorkerProcess } from '../worker/process';
import { connect, RETRY_TIME_MS } from './connect';
import { isDriverError, orAway, queryFailure, unavailable, whileThere } from './failures';
import { Plainer, type Runner, toDriverParameters, toDriverRows } from './plain';
import type { ReaderOperation } from './reader';

const READER = join(__dirname, 'reader.ts');
const OLDEST_VERSION = 5;
const PING_MS = 4_000;
const GOODBYE_MS = 2_000;
/** How much longer than the server's own deadline this side waits for it to keep it: it does not while it plans. */
const DEADLINE_GRACE_MS = 2_000;
/** More than any answer needs that is let out. */
const MAX_QUERY_MEMORY_BYTES = 1024 * 1024 * 1024;
const HEAP_MIB = 1024;

async function toRows(tx: Runner, records: readonly DriverRow[]): Promise<Row[]> {
  const plainer = new Plainer();
  const rows = records.map((record) =>
    Object.fromEntries(record.keys.map((key) => [key, plainer.plain(record.get(key))])),
  );
  await plainer.settle(tx);
  return rows;
}

export class Neo4jEngine implements Engine {
  readonly name = 'neo4j';
  readonly batchRows = 10_000;
  readonly #driver: Driver;
  readonly #config: Neo4jConfig;
  readonly #reader: GuardedWorker<ReaderOperation>;

  private constructor(config: Neo4jConfig) {
    this.#config = config;
    this.#driver = connect(config);
    this.#reader = new GuardedWorker<ReaderOperation>({
      start: () => this.#startReader(),
      queryFailure: (failure, timeoutMs) => queryFailure(failure, timeoutMs, config),
      tooLarge:
        'The query returned more at one go than there is room for and was ended; return less, such as names instead of whole texts.',
      graceMs: DEADLINE_GRACE_MS,
    });
  }

  /** @throws StoreUnavailable when the server is away, refuses the login or is older than Neo4j 5 */
  static async open(config: Neo4jConfig): Promise<Neo4jEngine> {
    const engine = new Neo4jEngine(config);
    try {
      await engine.#checkServer();
      return engine;
    } catch (error) {
      await engine.close();
      throw error;
    }
  }

  async read(query: string, parameters: QueryParameters = {}): Promise<Row[]> {
    return this.#session(neo4j.session.READ, (session) =>
      session.executeRead(async (tx) =>
        toRows(tx, (await tx.run(query, toDriverParameters(parameters))).records),
      ),
    );
  }

  async write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    return this.#session(neo4j.session.WRITE, (session) =>
      session.executeWrite((tx) =>
        work({
          keepsFloats: true,
          run: async (query, parameters = {}) =>
            toRows(tx, (await tx.run(query, toDriverRows(parameters) as Record<string, unknown>)).records),
        }),
      ),
    );
  }

  withWords(words: readonly string[]): { clause: string; parameters: QueryParameters } {
    return {
      clause: `CALL db.index.fulltext.queryNodes('${NAME_INDEX}', $lucene) YIELD node AS e`,
      parameters: { lucene: words.map((word) => `${word}*`).join(' AND ') },
    };
  }

  async defineSchema(statements: readonly string[]): Promise<void> {
    const present = await this.read('SHOW INDEXES YIELD name RETURN name');
    const names = new Set(present.map(({ name }) => name));
    const missing = statements.filter(
      (statement) => !names.has(/^CREATE (?:FULLTEXT )?\w+ (\w+)/.exec(statement)?.[1]),
    );
    if (missing.length === 0) return;
    for (const statement of missing) {
      await this.#session(neo4j.session.WRITE, (session) => session.executeWrite((tx) => tx.run(statement)));
    }
    await this.#session(neo4j.session.READ, (session) => session.run('CALL db.awaitIndexes(300)'));
  }

  async userRead(query: string, parameters: QueryParameters, limits: ReadLimits): Promise<QueryResult> {
    checkParameters(parameters);
    checkReadOnlyText(query);
    const started = performance.now();
    const { timeoutMs, maxRows, maxBytes = MAX_RESULT_BYTES } = limits;
    const bookmarks = [...(await this.#driver.executeQueryBookmarkManager.getBookmarks())];
    const operation: ReaderOperation = {
      ...{ op: 'read', query, parameters, bookmarks },
      ...{ timeoutMs, maxRows, maxBytes, maxMemoryBytes: MAX_QUERY_MEMORY_BYTES },
    };
    const table = (await this.#reader.withinDeadline(operation, timeoutMs)) as Table;
    return { ...table, elapsedMs: performance.now() - started };
  }

  /** Neo4j writes its log to disk before it acknowledges. */
  async checkpoint(): Promise<void> {}

  /** Tried once, so that who asks whether the server is there is told at once. */
  async ping(): Promise<void> {
    await this.#explained(orAway(this.#greeting(), PING_MS, this.#config));
  }

  async close(): Promise<void> {
    await this.#reader.close();
    // A server that is cut off without a word does not take the goodbye.
    await orAway(this.#driver.close(), GOODBYE_MS, this.#config).catch(() => undefined);
  }

  async #greeting(): Promise<void> {
    const session = this.#driver.session({ database: this.#config.database });
    try {
      await session.run('RETURN 1 AS one');
    } finally {
      void session.close().catch(() => undefined);
    }
  }

  /** Any word of the server will do, also a refusal. @throws StoreUnavailable when there is none */
  #hearing(): Promise<void> {
    return orAway(
      this.#greeting().catch(() => undefined),
      this.#config.retryMs ?? RETRY_TIME_MS,
      this.#config,
    );
  }

  async #startReader(): Promise<WorkerProcess<ReaderOperation>> {
    const nodeOptions = [`--max-old-space-size=${HEAP_MIB}`];
    const reader = new WorkerProcess<ReaderOperation>({ script: READER, nodeOptions, silent: true });
    try {
      await reader.request({ op: 'connect', config: this.#config });
      return reader;
    } catch (cause) {
      await reader.kill();
      throw new StoreUnavailable(
        'reader-missing',
        'The process that asks Neo4j what users wrote does not start; see whether the machine has memory and processes left.',
        { cause },
      );
    }
  }

  async #checkServer(): Promise<void> {
    const { agent } = await this.#explained(this.#driver.getServerInfo({ database: this.#config.database }));
    const version = /\/(\d+)/.exec(agent ?? '')?.[1];
    if (version === undefined || Number(version) < OLDEST_VERSION) {
      throw new StoreUnavailable(
        'store-version',
        `The server at ${this.#config.uri} is ${agent ?? 'of an unknown version'}; Neo4j ${OLDEST_VERSION} or later is needed.`,
      );
    }
  }

  async #session<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      database: this.#config.database,
      defaultAccessMode: mode,
      // One manager for all sessions: every read sees the writes acknowledged before it, on every member of a cluster.
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    });
    try {
      return await this.#explained(whileThere(work(session), () => this.#hearing()));
    } finally {
      void session.close().catch(() => undefined);
    }
  }

  async #explained<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      const explained = unavailable(error, this.#config);
      if (explained) throw explained;
      if (!isDriverError(error)) throw error;
      throw new AppError('engine-failure', 500, `Neo4j failed: ${error.message}`, {
        details: { code: error.code },
      });
    }
  }
}
