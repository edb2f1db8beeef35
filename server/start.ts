// Brings the product up, port first, then page, store, first article and app; and takes it down again.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
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
import { answerToUnread } from './problem';
import { isLoopback, namesOf } from './security';
import { WarmUp } from './warm-up';
import { WritePause, watchWrites } from './watched-store';

const WEB_FOLDER = join(__dirname, '..', 'web');
/** A client gets so long to send its headers and its body, and to take its answer; whoever is slower is cut off. */
const SLOW_CLIENTS = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 32 * 1024,
  requireHostHeader: false, // checked with the others, and refused like them
};
const IDLE_SOCKET_MS = 60_000;
/** A query is tried again alone when another one ended the engine's process. */
const LONGEST_TRIES = 4;
const MAX_CONNECTIONS = 2_000;
const SHUTDOWN_GRACE_MS = 10_000;
const KEPT_ANSWERS_BYTES = 64 * 1024 * 1024;
/** Long enough for a cluster to choose a new leader, short enough that who waits is told that the store is away. */
const RETRY_MS = 4_000;
/** How long an answer may lag behind what another process wrote to the same Neo4j. */
const SHARED_STORE_AGE_MS = 2000;
/** So long the address waits for the store to be warm; a larger one goes on, and `/api/health/ready` says when it is. */
const WARM_UP_WAIT_MS = 1000;

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
  const neo4j = config.neo4j && { ...config.neo4j, retryMs: RETRY_MS };
  const store = await openStore({ dataDir: config.dataDir, ...(neo4j && { neo4j }) });
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
  readonly warmUp: WarmUp;
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
  const writePause = new WritePause();
  const store = watchWrites(opened.value, () => answers.clear(), writePause);
  const warmUp = new WarmUp(store);
  const local = isLoopback(config.host) && config.trustProxy === undefined;
  const { Gatekeeper } = require('./accounts/gatekeeper') as typeof import('./accounts/gatekeeper');
  const { dataDir, openReading } = config;
  const gatekeeper = new Gatekeeper({ local, dataDir, openReading, log });
  if (!local && gatekeeper.accounts.list().length === 0) {
    say('Nobody can log in yet. Make the first account: npm run user -- add NAME --role admin');
  }
  const { Jobs } = require('./jobs/jobs') as typeof import('./jobs/jobs');
  const { Reader } = require('./jobs/reader') as typeof import('./jobs/reader');
  const cacheDir = join(config.dataDir, 'llm-cache');
  const jobs = new Jobs(new Reader(store), { grounding: config, cacheDir });
  const app = createApp({
    store,
    jobs,
    answers,
    writePause,
    queries,
    limits: { timeoutMs: config.queryTimeoutMs, maxRows: config.queryMaxRows },
    gatekeeper,
    hostNames: config.hostNames ?? (local ? namesOf(config.host) : undefined),
    trustProxy: config.trustProxy,
    requestsPerMinute: config.requestsPerMinute,
    dataDir: config.dataDir,
    pageFolder: join(WEB_FOLDER, 'dist'),
    isWarm: () => warmUp.isOver,
    log,
  });
  return { store, app, jobs, warmUp };
}

/** Starts everything that `config` asks for. @throws AppError when a part cannot be had; what was opened is closed. */
export async function start(config: Config, say: Say, log: Log): Promise<Running> {
  const server = createServer(SLOW_CLIENTS);
  server.setTimeout(IDLE_SOCKET_MS + LONGEST_TRIES * config.queryTimeoutMs);
  server.maxConnections = MAX_CONNECTIONS;
  server.on('clientError', (error, socket) => {
    if (socket.writable) socket.end(answerToUnread(error));
    else socket.destroy();
  });
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
    const { store, jobs, warmUp } = await opening;
    const address = addressOf(server, config.host);
    await Promise.race([warmUp.over, pause(WARM_UP_WAIT_MS, undefined, { ref: false })]);
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
