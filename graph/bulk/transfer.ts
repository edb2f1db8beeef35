// Moves the whole content of a graph: from a file or a store into a store, and proves at the end that it arrived.
import { AppError, InvalidInput, StoreUnavailable } from '../errors';
import type { ArchiveCounts, GraphStore, LoadBatch } from '../store';
import { type NewStore, openStore, replaceStore, type StoreConfig } from '../stores';
import { type Counted, type Manifest, manifestOf } from './lines';
import { type Part, partsOf, putPart } from './parts';

const STATEMENTS_A_WRITE = 4_000;
const DOCUMENTS_A_WRITE = 400;

/** Said every now and then: how much has been put so far. */
export type Progress = (done: { readonly statements: number }) => void;

export interface Transfer {
  readonly parts: () => AsyncIterable<Part>;
  readonly manifest: Manifest;
  readonly progress?: Progress;
}

const COUNTS: Readonly<Record<keyof ArchiveCounts, Counted>> = {
  sources: 'source',
  statements: 'statement',
  decisions: 'decision',
  positions: 'position',
  views: 'view',
  settings: 'setting',
};

const statementsIn = (part: Part): number =>
  part.type === 'documents' ? part.documents.reduce((sum, { statements }) => sum + statements.length, 0) : 0;

/** One part is read while the one before is written. */
async function* readAhead(parts: AsyncIterable<Part>): AsyncGenerator<Part> {
  const iterator = parts[Symbol.asyncIterator]();
  const ahead = (): Promise<IteratorResult<Part>> => {
    const next = iterator.next();
    next.catch(() => undefined); // told where it is awaited
    return next;
  };
  try {
    for (let next = ahead(); ; ) {
      const { done, value } = await next;
      if (done) return;
      next = ahead();
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}

/** Documents in lots that one transaction takes well, whatever parts they come in. */
async function* inWrites(parts: AsyncIterable<Part>): AsyncGenerator<Part> {
  let documents: LoadBatch[] = [];
  let statements = 0;
  for await (const part of parts) {
    if (part.type === 'documents') {
      documents.push(...part.documents);
      statements += statementsIn(part);
      if (statements < STATEMENTS_A_WRITE && documents.length < DOCUMENTS_A_WRITE) continue;
    }
    if (documents.length > 0) yield { type: 'documents', documents };
    documents = [];
    statements = 0;
    if (part.type !== 'documents') yield part;
  }
  if (documents.length > 0) yield { type: 'documents', documents };
}

function counter(progress: Progress | undefined): (part: Part) => void {
  let statements = 0;
  return (part) => {
    statements += statementsIn(part);
    progress?.({ statements });
  };
}

async function putAll(store: GraphStore, { parts, progress }: Transfer, fresh: boolean): Promise<void> {
  const count = counter(progress);
  for await (const part of readAhead(inWrites(parts()))) {
    await putPart(store, part, fresh);
    count(part);
  }
}

/** @throws AppError `transfer-differs` naming what is missing */
async function checkCounts(store: GraphStore, { manifest }: Transfer, fresh: boolean): Promise<void> {
  const counts = await store.archiveCounts();
  for (const [name, type] of Object.entries(COUNTS) as [keyof ArchiveCounts, Counted][]) {
    const [found, told] = [counts[name], manifest.counts[type]];
    if (fresh ? found === told : found >= told) continue;
    throw new AppError(
      'transfer-differs',
      500,
      `The graph holds ${found} ${name} after the transfer, but ${told} were to arrive; run it again.`,
      { details: { what: name, found, told } },
    );
  }
}

/** Proves that reading the store out gives, byte by byte, what was put in. @throws AppError `transfer-differs` */
async function checkHash(store: GraphStore, manifest: Manifest): Promise<void> {
  const { sha256 } = await manifestOf(partsOf(store));
  if (sha256 === manifest.sha256) return;
  throw new AppError(
    'transfer-differs',
    500,
    `What the graph holds after the transfer is not what was put in (SHA-256 ${sha256} instead of ${manifest.sha256}).`,
  );
}

export const isEmpty = async (store: GraphStore): Promise<boolean> =>
  Object.values(await store.archiveCounts()).every((count) => count === 0);

/**
 * Adds everything to what a store holds. Into an empty embedded store it is all or nothing; elsewhere a transfer that
 * was cut off is taken up by doing it again, which passes over what is there.
 */
export async function add(config: StoreConfig, transfer: Transfer): Promise<{ fresh: boolean }> {
  const store = await openStore(config);
  let held: GraphStore | undefined = store;
  const release = async (): Promise<void> => {
    await held?.close();
    held = undefined;
  };
  try {
    const fresh = await isEmpty(store);
    if (fresh && !config.neo4j) {
      await replaceStore(config, (target) => fill(target, transfer), release);
    } else {
      await putAll(store, transfer, fresh);
      await checkCounts(store, transfer, fresh);
    }
    return { fresh };
  } finally {
    await release();
  }
}

/**
 * Documents come first, because nothing need be looked up for them then. What was decided, and documents that others
 * must be there for, come when they are in.
 */
async function fill(target: NewStore, transfer: Transfer): Promise<void> {
  const decisions: Part[] = [];
  const later = new Set<string>();
  let store: GraphStore | undefined;
  const count = counter(transfer.progress);
  for await (const part of readAhead(transfer.parts())) {
    if (part.type === 'decisions') decisions.push(part);
    else if (part.type === 'documents') {
      const left = store ? part.documents.map(({ source }) => source.id) : await target.add(part.documents);
      for (const id of left) later.add(id);
    } else {
      store ??= await target.open();
      await putPart(store, part, true);
    }
    count(part);
  }
  store ??= await target.open();
  for (const part of decisions) await putPart(store, part, true);
  if (later.size > 0) {
    for await (const part of readAhead(transfer.parts())) {
      if (part.type !== 'documents') continue;
      await store.loadMany(part.documents.filter(({ source }) => later.has(source.id)));
    }
  }
  await checkCounts(store, transfer, true);
}

/**
 * Fills a store that must be empty, and proves by hash that everything is in it.
 * @throws InvalidInput `store-not-empty`
 */
export async function fillEmpty(config: StoreConfig, transfer: Transfer): Promise<void> {
  await mustBeEmpty(config);
  await add(config, transfer);
  await proveHash(config, transfer.manifest);
}

/** Ids of everything in a graph that is never taken out again, with views and settings by name. */
async function idsIn(parts: AsyncIterable<Part>): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const part of parts) {
    if (part.type === 'documents') for (const { source } of part.documents) ids.add(`source ${source.id}`);
    if (part.type === 'decisions') for (const { id } of part.decisions) ids.add(`decision ${id}`);
    if (part.type === 'view') ids.add(`view ${part.view.name}`);
    if (part.type === 'setting') ids.add(`setting ${part.name}`);
  }
  return ids;
}

async function* idsOf(store: GraphStore): AsyncGenerator<string> {
  for (const id of await store.sourceIds()) yield `source ${id}`;
  for await (const { id } of store.decisionLog()) yield `decision ${id}`;
  for (const { name } of await store.views()) yield `view ${name}`;
  for (const name of Object.keys(await store.settings())) yield `setting ${name}`;
}

/**
 * Brings a store that holds an earlier state of the same graph to the present one, and proves it by hash.
 * @throws InvalidInput `store-differs` when it holds something else, too; nothing was changed then
 */
export async function catchUp(config: StoreConfig, transfer: Transfer): Promise<void> {
  const known = await idsIn(transfer.parts());
  const store = await openStore(config);
  try {
    for await (const id of idsOf(store)) {
      if (known.has(id)) continue;
      throw new InvalidInput(
        'store-differs',
        `${config.neo4j ? `The database at ${config.neo4j.uri}` : `The store in ${config.dataDir}`} holds the ${id}, which is not in the graph that is moved. Nothing was changed.`,
      );
    }
  } finally {
    await store.close();
  }
  await add(config, transfer);
  await proveHash(config, transfer.manifest);
}

/** Puts the content in the place of whatever is there. @returns where the old database is kept, if it is */
export async function replace(config: StoreConfig, transfer: Transfer): Promise<string | undefined> {
  if (config.neo4j) {
    const store = await openStore(config);
    try {
      await store.clear();
    } finally {
      await store.close();
    }
    await fillEmpty(config, transfer);
    return undefined;
  }
  const held = await openStore(config).catch((error: unknown) => {
    // A damaged database is what restoring is for; one that is in use is not.
    if (error instanceof StoreUnavailable && error.code === 'store-damaged') return undefined;
    throw error;
  });
  let open = held;
  const release = async (): Promise<void> => {
    await open?.close();
    open = undefined;
  };
  const keepOldIn = `replaced-${new Date().toISOString().replace(/[:.]/g, '')}`;
  try {
    await replaceStore(config, (target) => fill(target, transfer), release, keepOldIn);
  } finally {
    await release();
  }
  await proveHash(config, transfer.manifest);
  return keepOldIn;
}

async function mustBeEmpty(config: StoreConfig): Promise<void> {
  const store = await openStore(config);
  const empty = await isEmpty(store).finally(() => store.close());
  if (empty) return;
  const where = config.neo4j ? `The database at ${config.neo4j.uri}` : `The store in ${config.dataDir}`;
  throw new InvalidInput(
    'store-not-empty',
    `${where} is not empty. Nothing was changed: name an empty one; restore also takes --replace.`,
  );
}

async function proveHash(config: StoreConfig, manifest: Manifest): Promise<void> {
  const store = await openStore(config);
  await checkHash(store, manifest).finally(() => store.close());
}
