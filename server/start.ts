// Brings the product up, port first, then page, store, first article and app; and takes it down again.
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Express } from 'express';
import { loadNamedQueries } from '../cypher';
import type { Config } from '../graph/config';
import type { Log } from '../graph/log';
import type { GraphStore } from '../graph/store';
import { openStore } from '../graph/stores';
import { BUNDLED_ARTICLE } from '../ingest/bundled';
import { AnswerCache } from './answer-cache';
import type { Jobs } from './jobs/jobs';
import { addressOf, listen, stopListening } from './listen';
import { buildPage } from './page-build';
import { namesOf } from './security';
import { watchWrites } from './watched-store';

const WEB_FOLDER = join(__dirname, '..', 'web');
const SHUTDOWN_GRACE_MS = 10_000;
const KEPT_ANSWERS_BYTES = 64 * 1024 * 1024;
/** How long an answer may lag behind what another process wrote to the same Neo4j. */
const SHARED_STORE_AGE_MS = 2000;

/** Says in plain lines what is done. */
export type Say = (line: string) => void;

export interface Running {
  readonly address: string;
  /** Lets running requests finish, then closes port and store. */
  close(): Promise<void>;
}

async function fillIfEmpty(store: GraphStore, config: Config, say: Say): Promise<void> {
  const { sources, statements, accepted, entities, edges } = await store.counts();
  if (sources === 0) {
    const { readFirstArticle } = require('./first-article') as typeof import('./first-article');
    await readFirstArticle(store, config.article ?? BUNDLED_ARTICLE, say, config);
    return;
  }
  say(
    `Nothing to read: the store holds ${sources} source(s), ${statements} statements, ${accepted} accepted.`,
  );
  say(`Entities: ${entities}. Edges: ${edges}.`);
}

async function openFilledStore(config: Config, say: Say): Promise<GraphStore> {
  const store = await openStore(config);
  say(`Opened ${config.neo4j ? `Neo4j at ${config.neo4j.uri}` : `the store in ${config.dataDir}`}.`);
  try {
    await fillIfEmpty(store, config, say);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function preparePage(say: Say): Promise<void> {
  const began = performance.now();
  const built = await buildPage(WEB_FOLDER);
  if (built) say(`Built the page in ${((performance.now() - began) / 1000).toFixed(1)} seconds.`);
}

interface Opened {
  readonly store: GraphStore;
  readonly jobs: Jobs;
  readonly app: Express;
}

async function open(config: Config, say: Say, log: Log): Promise<Opened> {
  const queries = loadNamedQueries(); // first, so that a malformed one is told before anything is written
  const opening = Promise.allSettled([preparePage(say), openFilledStore(config, say)]);
  // Loaded only now, while the engine starts in its own process: it saves about a tenth of a second.
  const { createApp } = require('./app') as typeof import('./app');
  const [page, opened] = await opening;
  if (opened.status === 'rejected') throw opened.reason;
  if (page.status === 'rejected') {
    await opened.value.close();
    throw page.reason;
  }
  const maxAgeMs = config.neo4j ? SHARED_STORE_AGE_MS : Number.POSITIVE_INFINITY;
  const answers = new AnswerCache({ maxBytes: KEPT_ANSWERS_BYTES, maxAgeMs });
  const store = watchWrites(opened.value, () => answers.clear());
  const { Jobs } = require('./jobs/jobs') as typeof import('./jobs/jobs');
  const { Reader } = require('./jobs/reader') as typeof import('./jobs/reader');
  const cacheDir = join(config.dataDir, 'llm-cache');
  const jobs = new Jobs(new Reader(store), { grounding: config, cacheDir });
  const app = createApp({
    store,
    jobs,
    answers,
    queries,
    limits: { timeoutMs: config.queryTimeoutMs, maxRows: config.queryMaxRows },
    hostNames: namesOf(config.host),
    pageFolder: join(WEB_FOLDER, 'dist'),
    log,
  });
  return { store, app, jobs };
}

/** Starts everything that `config` asks for. @throws AppError when a part cannot be had; what was opened is closed. */
export async function start(config: Config, say: Say, log: Log): Promise<Running> {
  const server = createServer();
  await listen(server, config.host, config.port);
  const opening = open(config, say, log);
  // Who comes before the store is open waits for the answer instead of being turned away.
  server.on('request', (request, response) => {
    opening.then(
      ({ app }) => app(request, response),
      () => response.destroy(),
    );
  });
  try {
    const { store, jobs } = await opening;
    const address = addressOf(server, config.host);
    say(`The map is at ${address}`);
    const close = async () => {
      await jobs.close(); // first: who watches one would keep the port open
      await stopListening(server, SHUTDOWN_GRACE_MS);
      await store.close();
    };
    return { address, close };
  } catch (error) {
    server.close();
    server.closeAllConnections();
    throw error;
  }
}
