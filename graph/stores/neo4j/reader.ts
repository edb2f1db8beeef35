// The process that asks Neo4j what users wrote. The driver takes in a record at one go and, where it is large, in time
// that grows with the square of its size: 80 MB hold a process for half a minute. Here it holds only who asked.
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { Neo4jConfig } from '../../config';
import type { PlainValue, QueryParameters } from '../../values';
import { ResultSize, TooLargeARow } from '../result-size';
import { RecentTexts } from '../syntax/recent-texts';
import type { Failure, Table } from '../worker/messages';
import { QueryMemory, serve } from '../worker/serve';
import { connect } from './connect';
import { isDriverError } from './failures';
import { Plainer, toDriverParameters } from './plain';

export type ReaderOperation =
  | { readonly op: 'connect'; readonly config: Neo4jConfig }
  | {
      readonly op: 'read';
      readonly query: string;
      readonly parameters: QueryParameters;
      readonly timeoutMs: number;
      readonly maxRows: number;
      readonly maxBytes: number;
      /** What the process may take for queries beside what it has already. */
      readonly maxMemoryBytes: number;
      /** Of the writes that the query must see. */
      readonly bookmarks: readonly string[];
    };
type Read = Extract<ReaderOperation, { op: 'read' }>;

/** A line of its own, so that the columns that errors name are those of the query. */
const EXPLAIN = 'EXPLAIN\n';
/** As the driver's own; fewer where fewer are let out. */
const MOST_RECORDS_AT_ONCE = 1_000;

/** What has come from the server and is no row yet: several times what a result may be. */
const MOST_UNREAD_BYTES = 64 * 1024 * 1024;

class Writes extends Error {}

let driver: Driver | undefined;
let database = '';
const queryMemory = new QueryMemory();
/** What a query does is in its text alone, so the server need be asked once. */
const proved = new RecentTexts(500);

async function proveReadOnly(session: Session, { query, parameters, timeoutMs }: Read): Promise<void> {
  if (proved.has(query)) return;
  const { summary } = await session
    .run(`${EXPLAIN}${query}`, toDriverParameters(parameters), { timeout: timeoutMs })
    .catch((error: Error) => {
      error.message = error.message.replace(/\(line (\d+),/, (_, line) => `(line ${Number(line) - 1},`);
      throw error;
    });
  if (summary.queryType !== 'r') throw new Writes();
  proved.add(query);
}

/** The rows that the caps let out; what comes after them is not fetched. */
async function cutTable(session: Session, request: Read): Promise<Table> {
  const { query, parameters, timeoutMs, maxRows, maxBytes } = request;
  // A transaction of its own, because the server begins, runs and ends it in one exchange.
  const run: Session['run'] = (text, given) => session.run(text, given, { timeout: timeoutMs });
  const result = run(query, toDriverParameters(parameters));
  const columns = (await result.keys()) as string[];
  const plainer = new Plainer();
  const size = new ResultSize(maxBytes);
  const rows: PlainValue[][] = [];
  let truncated = false;
  for await (const record of result) {
    const row = rows.length < maxRows && columns.map((column) => plainer.plain(record.get(column)));
    truncated = row === false || !size.fits(row);
    if (size.isHopeless) throw new TooLargeARow(maxBytes);
    if (row === false || truncated) break;
    rows.push(row);
  }
  await plainer.settle({ run });
  return { columns, rows, truncated };
}

async function read(request: Read): Promise<Table> {
  if (!driver) throw new Error('There is no connection.');
  const session = driver.session({
    database,
    defaultAccessMode: neo4j.session.READ,
    bookmarks: [...request.bookmarks],
    fetchSize: Math.min(request.maxRows + 1, MOST_RECORDS_AT_ONCE),
  });
  try {
    await proveReadOnly(session, request);
    return await cutTable(session, request);
  } finally {
    await session.close();
  }
}

async function perform(request: ReaderOperation): Promise<unknown> {
  if (request.op === 'read') return queryMemory.watch(request.maxMemoryBytes, () => read(request));
  driver = connect(request.config);
  database = request.config.database;
  return undefined;
}

function failureOf(error: unknown): Failure {
  const { message } = error as Error;
  if (error instanceof TooLargeARow) return { message, tooLarge: message };
  if (error instanceof Writes) return { message, notReadOnly: '' };
  return { message, ...(isDriverError(error) ? { status: error.code } : {}) };
}

const outgrown = (): boolean =>
  queryMemory.outgrown || process.memoryUsage().arrayBuffers > MOST_UNREAD_BYTES;

serve<ReaderOperation>({ perform, failureOf, outgrown });
