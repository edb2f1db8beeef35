// The engine's own process: opens the database file and answers what it is asked.
import { GrafeoDB as Database, type GrafeoDB, type QueryResult, type Transaction } from '@grafeo-db/js';
import type { PlainValue } from '../../values';
import { ResultSize, TooLargeARow } from '../result-size';
import { RecentTexts } from '../syntax/recent-texts';
import type { Failure, Table } from '../worker/messages';
import { QueryMemory, serve, yieldToOthers } from '../worker/serve';
import { Building } from './building';
import { syncLog } from './log-sync';
import { plainer } from './plain';
import { writingOperator } from './plan';
import type { Operation } from './protocol';

class NotReadOnly extends Error {}

type UserRead = Extract<Operation, { op: 'userRead' }>;

const EXPLAIN = 'EXPLAIN ';

let db: GrafeoDB | undefined;
let file = '';
let memoryBytes = Number.POSITIVE_INFINITY;
const queryMemory = new QueryMemory();
let lastTransaction = 0;
let building: Building | undefined;
const NOTHING: Promise<unknown> = Promise.resolve();
/** The last of each that was asked of a database that is being built. */
let underWay = { nodes: NOTHING, links: NOTHING, linksBefore: NOTHING };
/** What a query does is in its text alone, so it need be planned for that once. */
const proved = new RecentTexts(500);
const transactions = new Map<number, Transaction>();

function database(): GrafeoDB {
  if (!db) throw new Error('The database is not open.');
  return db;
}

function transaction(id: number): Transaction {
  const found = transactions.get(id);
  if (!found) throw new Error(`There is no open transaction ${id}.`);
  return found;
}

function tableOf(result: QueryResult): Table {
  const plain = plainer(database());
  return { columns: result.columns, rows: result.rows().map((row) => row.map(plain)), truncated: false };
}

/** The rows that the caps let out, made plain one by one so that what is cut is never held. */
function cutTable(result: QueryResult, { maxRows, maxBytes }: UserRead): Table {
  const plain = plainer(database());
  const { columns, length } = result;
  const size = new ResultSize(maxBytes);
  const rows: PlainValue[][] = [];
  for (let index = 0; index < Math.min(length, maxRows); index++) {
    const found = result.get(index);
    const row = columns.map((column) => plain(found[column]));
    if (!size.fits(row)) {
      if (size.isHopeless) throw new TooLargeARow(maxBytes);
      break;
    }
    rows.push(row);
  }
  return { columns, rows, truncated: rows.length < length };
}

/** Runs alone it tells the plan, or where the query is wrong. */
async function explain(tx: Transaction, { query, asWritten, parameters }: UserRead): Promise<string> {
  const planOf = async (text: string) =>
    String((await tx.executeCypher(`${EXPLAIN}${text}`, parameters)).scalar());
  try {
    return await planOf(query);
  } catch (error) {
    // The query was rewritten; the places that the user is told are those of what was written, where that goes wrong
    // in the same way.
    const [rewritten] = (error as Error).message.split('\n');
    await planOf(asWritten).catch((original: Error) => {
      if (original.message.split('\n')[0] !== rewritten) throw new Error(rewritten, { cause: original });
      original.message = original.message.replace(
        /--> query:1:(\d+)/,
        (_, column: string) => `--> query:1:${Math.max(1, Number(column) - EXPLAIN.length)}`,
      );
      throw original;
    });
    throw error;
  }
}

async function userRead(request: UserRead): Promise<Table> {
  const tx = database().beginTransaction();
  try {
    if (!proved.has(request.query)) {
      const refused = writingOperator(await explain(tx, request));
      if (refused !== undefined) throw new NotReadOnly(refused);
      proved.add(request.query);
    }
    return cutTable(await tx.executeCypher(request.query, request.parameters), request);
  } finally {
    tx.rollback();
  }
}

async function perform(request: Operation): Promise<unknown> {
  switch (request.op) {
    case 'open':
      memoryBytes = request.memoryBytes;
      file = request.file;
      // Whoever builds a database has nobody beside it to answer; a store in use has.
      yieldToOthers();
      db = Database.create(request.file);
      db.setCheckpointTriggers(request.checkpoints);
      return undefined;
    case 'build':
      memoryBytes = request.memoryBytes;
      db = Database.create();
      building = new Building(db);
      return undefined;
    case 'createNodes':
      return building?.createNodes(request);
    case 'createLinks':
      return building?.createLinks(request);
    case 'fillNodes':
      return building?.fillNodes(request);
    case 'fillFromFile':
      return building?.fillFromFile(request);
    case 'fillLinks':
      return building?.fillLinks(request);
    case 'fillLinksFromFile':
      return building?.fillLinksFromFile(request);
    case 'save':
      await building?.settleFloats();
      database().save(request.file);
      return undefined;
    case 'read':
      return tableOf(await database().executeCypher(request.query, request.parameters));
    case 'begin':
      lastTransaction++;
      transactions.set(lastTransaction, database().beginTransaction());
      return lastTransaction;
    case 'run':
      return tableOf(await transaction(request.tx).executeCypher(request.query, request.parameters));
    case 'commit':
    case 'rollback': {
      const open = transaction(request.tx);
      transactions.delete(request.tx);
      open[request.op]();
      return undefined;
    }
    case 'schema':
      for (const statement of request.statements) await database().executeCypher(statement);
      return undefined;
    case 'userRead':
      return queryMemory.watch(request.maxMemoryBytes, () => userRead(request));
    case 'sync':
      syncLog(file);
      return undefined;
    case 'close':
      db?.close();
      db = undefined;
      return undefined;
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof TooLargeARow) return { message: error.message, tooLarge: error.message };
  if (error instanceof NotReadOnly) return { message: error.message, notReadOnly: error.message };
  const { message, gqlStatus } = error as Error & { gqlStatus?: string };
  return { message, ...(gqlStatus ? { status: gqlStatus } : {}) };
}

const NODES: ReadonlySet<string> = new Set(['fillNodes', 'fillFromFile', 'schema']);
const LINKS: ReadonlySet<string> = new Set(['fillLinks', 'fillLinksFromFile']);

/**
 * What is built is built in the order it was asked for, but for what has nothing to do with each other: nodes do not
 * wait for relationships, and this thread takes in the next lot of these while the engine's makes one. Those from a
 * file the engine takes in itself: one after another, because two at a time only wait for each other.
 */
function inOrder(request: Operation): Promise<unknown> {
  if (!building) return perform(request);
  const isNodes = NODES.has(request.op);
  const isLinks = LINKS.has(request.op);
  const { nodes, links, linksBefore } = underWay;
  const waitsFor = (): Promise<unknown>[] => {
    if (isNodes) return [nodes];
    if (request.op === 'fillLinks') return [nodes, linksBefore];
    return [nodes, links, linksBefore];
  };
  const ready = Promise.all(waitsFor());
  const done = ready.then(() => perform(request));
  const ended = done.catch(() => undefined);
  if (isNodes) underWay = { nodes: ended, links, linksBefore };
  else if (isLinks) underWay = { nodes, links: ended, linksBefore: links };
  else underWay = { nodes: ended, links: ended, linksBefore: ended };
  return done;
}

serve<Operation>({
  perform: inOrder,
  failureOf,
  outgrown: () => queryMemory.outgrown || process.memoryUsage.rss() > memoryBytes,
  leave: () => db?.close(),
});
