// Where a command reads a whole graph from: the store itself or, where a running server holds it, a copy of what that
// hands out, of one moment, while it goes on answering and writing.
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../config';
import { AppError, StoreUnavailable } from '../errors';
import { loginHeaders, runningServer } from '../running-server';
import { openStore, type StoreConfig } from '../stores';
import { type Part, partsOf } from './parts';
import { checkFile, partsOfFile } from './read-file';

const ARCHIVE = '/api/exports/graph.jsonl';
const TRIES = 3;

export interface Origin {
  readonly parts: () => AsyncIterable<Part>;
  /** What it is called in a sentence. */
  readonly name: string;
}

export const storeIn = ({ neo4j, dataDir }: StoreConfig): string =>
  neo4j ? `Neo4j at ${neo4j.uri}` : `the store in ${dataDir}`;

/** @throws AppError with the server's own words */
async function fetchArchive(server: string, config: Config): Promise<Response> {
  const response = await fetch(`${server}${ARCHIVE}`, { headers: loginHeaders(config) }).catch((cause) => {
    throw new StoreUnavailable('server-away', `No server answers at ${server}.`, { cause });
  });
  if (response.ok && response.body) return response;
  const body = (await response.json().catch(() => ({}))) as { code?: string; detail?: string };
  const login = response.status === 401 ? ' Set API_TOKEN to the token of a user who may read.' : '';
  throw new AppError(
    body.code ?? 'refused',
    response.status,
    `${body.detail ?? `The server at ${server} answers ${response.status}.`}${login}`,
  );
}

/** Whole, or cut off because somebody wrote to the graph while it was sent. */
async function download(server: string, config: Config, path: string): Promise<boolean> {
  const { body } = await fetchArchive(server, config);
  try {
    await pipeline(
      Readable.fromWeb(body as import('node:stream/web').ReadableStream),
      createWriteStream(path),
    );
    await checkFile(path);
    return true;
  } catch (error) {
    const cutOff = error instanceof AppError ? error.code === 'file-cut-off' : error instanceof TypeError;
    if (cutOff) return false;
    throw error;
  }
}

async function withCopy<T>(
  server: string,
  config: Config,
  name: string,
  work: (origin: Origin) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'graph-'));
  const path = join(folder, 'graph.jsonl');
  try {
    for (let attempt = 1; !(await download(server, config, path)); attempt++) {
      if (attempt < TRIES) continue;
      throw new StoreUnavailable(
        'store-changed',
        `Somebody wrote to the graph each time the server at ${server} read it out; run it again when there is less to do.`,
      );
    }
    return await work({ parts: () => partsOfFile(path), name });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Lends the store to `work`, or what the server that holds it hands out.
 * @param server asked in any case, where it is given
 * @throws StoreUnavailable
 */
export async function withOrigin<T>(
  config: Config,
  server: string | undefined,
  work: (origin: Origin) => Promise<T>,
): Promise<T> {
  if (server !== undefined) {
    const address = server.replace(/\/$/, '');
    return withCopy(address, config, `the store of the server at ${address}`, work);
  }
  const store = await openStore(config).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'store-locked') return error;
    throw error;
  });
  if (store instanceof AppError) {
    const holder = await runningServer(config);
    if (holder === undefined) throw store;
    return withCopy(holder, config, `${storeIn(config)} (held by the server at ${holder})`, work);
  }
  try {
    return await work({ parts: () => partsOf(store), name: storeIn(config) });
  } finally {
    await store.close();
  }
}
