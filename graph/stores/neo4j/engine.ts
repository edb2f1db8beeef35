// Neo4j 5 and later behind the engine interface: one machine, a cluster or Aura, whatever the address names.
// Transactions are the driver's managed ones, which try again when a server restarts or the leader moves.
import neo4j, {
  type Driver,
  type Record as DriverRow,
  type ManagedTransaction,
  type Session,
} from 'neo4j-driver';
import type { Neo4jConfig } from '../../config';
import type { Engine, ReadLimits, Row, WriteTransaction } from '../../engine';
import { AppError, QueryRefused, QueryTimeout, StoreUnavailable } from '../../errors';
import { NAME_INDEX } from '../../schema';
import type { PlainValue, QueryParameters, QueryResult } from '../../values';
import { MAX_RESULT_BYTES, ResultSize, tooLargeAResult } from '../result-size';
import { checkReadOnlyText } from '../syntax/read-only';
import { RecentTexts } from '../syntax/recent-texts';
import { isDriverError, queryFailure, unavailable } from './failures';
import { missingEnds, type StableIds, toDriverParameters, toDriverRows, toPlain } from './plain';

const OLDEST_VERSION = 5;
/** A line of its own, so that the columns that errors name are those of the query. */
const EXPLAIN = 'EXPLAIN\n';
const CONNECTION_TIMEOUT_MS = 5_000;
const RETRY_TIME_MS = 30_000;
/** How much longer than the server's own deadline this side waits for it to keep it. */
const DEADLINE_GRACE_MS = 2_000;

const PROVED_QUERIES = 500;

type Runner = Pick<ManagedTransaction, 'run'>;

async function toRows(tx: Runner, records: readonly DriverRow[]): Promise<Row[]> {
  const ids = await stableIds(tx, records);
  return records.map((record) =>
    Object.fromEntries(record.keys.map((key) => [key, toPlain(record.get(key), ids)])),
  );
}

async function stableIds(tx: Runner, records: readonly DriverRow[]): Promise<StableIds> {
  const known: StableIds = new Map();
  const missing = missingEnds(records, known);
  if (missing.length === 0) return known;
  const found = await tx.run(
    'MATCH (n) WHERE elementId(n) IN $missing RETURN elementId(n) AS elementId, n.id AS id',
    { missing },
  );
  for (const record of found.records) known.set(record.get('elementId'), String(record.get('id') ?? ''));
  return known;
}

/** The server keeps the deadline itself, but not while it plans; then it is given up here and ends by itself. */
async function inTime<T>(answer: Promise<T>, timeoutMs: number): Promise<T> {
  answer.catch(() => undefined);
  let deadline: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    deadline = setTimeout(() => reject(new QueryTimeout(timeoutMs)), timeoutMs + DEADLINE_GRACE_MS);
  });
  try {
    return await Promise.race([late, answer]);
  } finally {
    clearTimeout(deadline);
  }
}

export class Neo4jEngine implements Engine {
  readonly name = 'neo4j';
  readonly batchRows = 10_000;
  readonly #driver: Driver;
  readonly #config: Neo4jConfig;
  /** What a query does is in its text alone, so the server need be asked once. */
  readonly #proved = new RecentTexts(PROVED_QUERIES);

  private constructor(config: Neo4jConfig) {
    this.#config = config;
    this.#driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), {
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      maxTransactionRetryTime: RETRY_TIME_MS,
      userAgent: 'sovereignty-graph',
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
    checkReadOnlyText(query);
    const started = performance.now();
    const answer = this.#session(neo4j.session.READ, async (session) => {
      try {
        if (!this.#proved.has(query)) {
          await this.#proveReadOnly(session, query, parameters, limits.timeoutMs);
          this.#proved.add(query);
        }
        const result = await this.#transaction(session, query, parameters, limits);
        return { ...result, elapsedMs: performance.now() - started };
      } catch (error) {
        if (isDriverError(error) && !unavailable(error, this.#config))
          throw queryFailure(error, limits.timeoutMs);
        throw error;
      }
    });
    return inTime(answer, limits.timeoutMs);
  }

  /** Neo4j writes its log to disk before it acknowledges. */
  async checkpoint(): Promise<void> {}

  async ping(): Promise<void> {
    await this.read('RETURN 1 AS one');
  }

  async close(): Promise<void> {
    await this.#driver.close();
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

  async #proveReadOnly(
    session: Session,
    query: string,
    parameters: QueryParameters,
    timeoutMs: number,
  ): Promise<void> {
    const { summary } = await session
      .run(`${EXPLAIN}${query}`, toDriverParameters(parameters), { timeout: timeoutMs })
      .catch((error: Error) => {
        error.message = error.message.replace(/\(line (\d+),/, (_, line) => `(line ${Number(line) - 1},`);
        throw error;
      });
    if (summary.queryType !== 'r') {
      throw new QueryRefused('not-read-only', 'Only queries that read are allowed; this one writes.');
    }
  }

  #transaction(
    session: Session,
    query: string,
    parameters: QueryParameters,
    limits: ReadLimits,
  ): Promise<Omit<QueryResult, 'elapsedMs'>> {
    // A transaction of its own, because the server begins, runs and ends it in one exchange.
    const run: Runner['run'] = (text, given) => session.run(text, given, { timeout: limits.timeoutMs });
    return this.#collect({ run }, query, parameters, limits);
  }

  async #collect(
    tx: Runner,
    query: string,
    parameters: QueryParameters,
    { maxRows, maxBytes = MAX_RESULT_BYTES }: ReadLimits,
  ): Promise<Omit<QueryResult, 'elapsedMs'>> {
    const result = tx.run(query, toDriverParameters(parameters));
    const columns = (await result.keys()) as string[];
    const records: DriverRow[] = [];
    let truncated = false;
    for await (const record of result) {
      truncated = records.length === maxRows;
      if (truncated) break;
      records.push(record);
    }
    const ids = await stableIds(tx, records);
    const size = new ResultSize(maxBytes);
    const rows: PlainValue[][] = [];
    for (const record of records) {
      const row = columns.map((column) => toPlain(record.get(column), ids));
      if (!size.fits(row)) {
        if (size.isHopeless) throw new QueryRefused('too-large', tooLargeAResult(maxBytes));
        return { columns, rows, truncated: true };
      }
      rows.push(row);
    }
    return { columns, rows, truncated };
  }

  async #session<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      database: this.#config.database,
      defaultAccessMode: mode,
      // One manager for all sessions: every read sees the writes acknowledged before it, on every member of a cluster.
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    });
    try {
      return await this.#explained(work(session));
    } finally {
      await session.close();
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
