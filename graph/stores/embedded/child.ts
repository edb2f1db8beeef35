// The engine's own process: opens the database file and answers one message with one reply. Everything that may
// block, grow without limit or crash happens here, so the parent can end it and start another.
import { GrafeoDB as Database, type GrafeoDB, type QueryResult, type Transaction } from '@grafeo-db/js';
import { RecentTexts } from '../syntax/recent-texts';
import { Building } from './building';
import { syncLog } from './log-sync';
import { plainer } from './plain';
import { writingOperator } from './plan';
import type { Failure, Notice, Operation, Reply, Request, Table } from './protocol';

const MEMORY_WATCH_MS = 50;

class NotReadOnly extends Error {}

let db: GrafeoDB | undefined;
let file = '';
let memoryBytes = Number.POSITIVE_INFINITY;
let inFlight = 0;
let lastTransaction = 0;
let building: Building | undefined;
/** What is built is built in the order it was asked for; elsewhere requests run side by side. */
let lastBuilt: Promise<unknown> = Promise.resolve();
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

function tableOf(result: QueryResult, maxRows = Number.POSITIVE_INFINITY): Table {
  const plain = plainer(database());
  const truncated = result.length > maxRows;
  const { columns } = result;
  const rows = truncated
    ? Array.from({ length: maxRows }, (_, index) => {
        const row = result.get(index);
        return columns.map((column) => row[column]);
      })
    : result.rows();
  return { columns, rows: rows.map((row) => row.map(plain)), truncated };
}

async function userRead(query: string, parameters: object, maxRows: number): Promise<Table> {
  const tx = database().beginTransaction();
  try {
    if (!proved.has(query)) {
      const plan = await tx.executeCypher(`EXPLAIN ${query}`, parameters);
      const refused = writingOperator(String(plan.scalar()));
      if (refused !== undefined) throw new NotReadOnly(refused);
      proved.add(query);
    }
    return tableOf(await tx.executeCypher(query, parameters), maxRows);
  } finally {
    tx.rollback();
  }
}

async function perform(request: Operation): Promise<unknown> {
  switch (request.op) {
    case 'open':
      memoryBytes = request.memoryBytes;
      file = request.file;
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
    case 'save':
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
      return userRead(request.query, request.parameters, request.maxRows);
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
  if (error instanceof NotReadOnly) return { message: error.message, notReadOnly: error.message };
  const { message, gqlStatus } = error as Error & { gqlStatus?: string };
  return { message, ...(gqlStatus ? { status: gqlStatus } : {}) };
}

async function answer(request: Request): Promise<void> {
  inFlight++;
  let reply: Reply;
  try {
    const value = building ? lastBuilt.then(() => perform(request)) : perform(request);
    if (building) lastBuilt = value.catch(() => undefined);
    reply = { id: request.id, value: await value };
  } catch (error) {
    reply = { id: request.id, failure: failureOf(error) };
  } finally {
    inFlight--;
  }
  if (process.connected) process.send?.(reply);
}

process.on('message', (request: Request) => void answer(request));

// The parent is gone: nobody is left to stop a running query, so nothing may keep this process alive.
process.on('disconnect', () => {
  if (inFlight === 0) db?.close();
  process.kill(process.pid, 'SIGKILL');
});

// Ctrl-C reaches the whole process group; the parent decides when its engine ends.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

// Ending by exit() would wait for the thread that runs the query, so the process ends itself the hard way.
setInterval(() => {
  if (inFlight === 0 || process.memoryUsage.rss() <= memoryBytes) return;
  const notice: Notice = { notice: 'out-of-memory' };
  process.send?.(notice, () => process.kill(process.pid, 'SIGKILL'));
}, MEMORY_WATCH_MS).unref();
