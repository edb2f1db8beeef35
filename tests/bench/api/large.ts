// The API over a large graph: what answers cost in CPU beside a bare route, how long they take at a steady rate, alone
// and beside a heavy question, and what the server's memory does over a hundred thousand requests.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import type { LoadBatch } from '../../../graph/store';
import { openStore } from '../../../graph/stores';
import { generateGraph } from '../../generator/graph';
import { ServerProcess } from '../../server/server-process';
import { type Figure, megabytes, milliseconds } from '../bench';
import { residentBytes } from '../resident';

const STATEMENTS = Number(process.env.BENCH_API_STATEMENTS ?? 100_000);
const ADDRESSES = 200;
const ROUND = 4_000;
const ROUNDS = 3;
const RATE = 200;
const RATE_SECONDS = 15;
const MEMORY_REQUESTS = 100_000;
const DOCUMENTS_A_BATCH = 200;
const HEADERS = { 'accept-encoding': 'br, gzip' };
const HEAVY =
  'MATCH (a:Entity)-[r]-(b:Entity)-[s]-(c:Entity) RETURN a.kind AS kind, count(*) AS n ORDER BY n DESC';

/** Seconds of CPU that a process has used, as Linux counts them. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Ids of lines and entities: those that are asked again and again, then those that are asked once. */
async function fill(dataDir: string): Promise<{ edges: string[]; entities: string[] }> {
  const store = await openStore({ dataDir });
  const documents = generateGraph({ seed: 5, statements: STATEMENTS, entities: STATEMENTS / 5 });
  let some: LoadBatch[] = [];
  for (const document of documents) {
    some.push(document);
    if (some.length < DOCUMENTS_A_BATCH) continue;
    await store.loadMany(some);
    some = [];
  }
  await store.loadMany(some);
  const { edges, nodes } = await store.graph();
  await store.close();
  const every = <T>(items: readonly T[]) =>
    items
      .filter((_, at) => at % Math.max(1, Math.floor(items.length / (2 * ADDRESSES))) === 0)
      .slice(0, 2 * ADDRESSES);
  return { edges: every(edges).map(({ id }) => id), entities: every(nodes).map(({ id }) => id) };
}

/** Waits as who watches over a server does. */
async function ready(base: string): Promise<void> {
  while ((await fetch(`${base}/api/health/ready`)).status !== 200) await pause(50);
}

/** Sends `amount` requests over these addresses in turn; gives what autocannon saw. */
async function send(base: string, paths: readonly string[], more: object): Promise<autocannon.Result> {
  const requests = paths.map((path) => ({ method: 'GET' as const, path, headers: HEADERS }));
  const result = await autocannon({ url: base, connections: 8, timeout: 60, requests, ...more });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refusals, ${result.errors} errors`);
  return result;
}

async function cpuPerRequest(pid: number, base: string, paths: readonly string[]): Promise<number> {
  const before = cpuSeconds(pid);
  await send(base, paths, { amount: ROUND });
  return ((cpuSeconds(pid) - before) / ROUND) * 1e6;
}

async function startBare(
  folder: string,
  base: string,
  paths: readonly string[],
): Promise<{ bare: ChildProcess; url: string }> {
  const kept = [];
  for (const path of paths) {
    const [response] = await once(get(base + path, { headers: HEADERS }), 'response');
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    const encoding = response.headers['content-encoding'] ?? 'identity';
    kept.push({ path, encoding, base64: Buffer.concat(chunks).toString('base64') });
  }
  const file = join(folder, 'kept.json');
  writeFileSync(file, JSON.stringify(kept));
  const bare = fork(join(__dirname, 'bare-routes.ts'), [file], { execArgv: ['-r', 'ts-node/register'] });
  const [url] = (await once(bare, 'message')) as [string];
  return { bare, url };
}

/** One heavy question after the other, until it is told to stop. */
function askHeavily(base: string): () => Promise<number> {
  let going = true;
  const asking = (async () => {
    let asked = 0;
    for (; going; asked++) {
      await fetch(`${base}/api/cypher?${new URLSearchParams({ query: HEAVY })}`).then((answer) =>
        answer.text(),
      );
    }
    return asked;
  })();
  return () => {
    going = false;
    return asking;
  };
}

async function measureCost(
  folder: string,
  base: string,
  pid: number,
  name: string,
  paths: readonly string[],
): Promise<Figure> {
  const { bare, url } = await startBare(folder, base, paths);
  try {
    const barePid = bare.pid as number;
    await cpuPerRequest(pid, base, paths);
    await cpuPerRequest(barePid, url, paths);
    const [own, theirs]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      own.push(await cpuPerRequest(pid, base, paths));
      theirs.push(await cpuPerRequest(barePid, url, paths));
    }
    const median = (values: number[]) =>
      values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
    const ratio = median(own) / median(theirs);
    return {
      what: `${name}, CPU a request`,
      value: `${median(own).toFixed(0)} µs`,
      how: `bare route ${median(theirs).toFixed(0)} µs, ratio ${ratio.toFixed(2)}; ${paths.length} addresses in turn, kept`,
    };
  } finally {
    bare.kill();
  }
}

async function atRate(base: string, paths: readonly string[]): Promise<{ p50: number; p99: number }> {
  const { latency } = await send(base, paths, { overallRate: RATE, duration: RATE_SECONDS });
  return { p50: latency.p50, p99: latency.p99 };
}

const waits = (what: string, { p50, p99 }: { p50: number; p99: number }, more = ''): Figure => ({
  what,
  value: milliseconds(p99),
  how: `p99 at ${RATE} requests a second; p50 ${milliseconds(p50)}${more}`,
});

export async function measureLarge(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-large-'));
  const dataDir = join(folder, 'data');
  const { edges, entities } = await fill(dataDir);
  const server = new ServerProcess({ DATA_DIR: dataDir, QUERY_TIMEOUT_MS: '20000', LOG_LEVEL: 'error' });
  try {
    const base = await server.address();
    const pid = server.child.pid as number;
    const allEdges = edges.map((id) => `/api/edges/${id}`);
    const allEgos = entities.map((id) => `/api/entities/${id}/network`);
    const [edgePaths, egoPaths] = [allEdges.slice(0, ADDRESSES), allEgos.slice(0, ADDRESSES)];
    const inTurn = (from: number, to: number) =>
      allEdges.slice(from, to).flatMap((path, at) => [path, allEgos[from + at] ?? path]);
    const both = inTurn(0, ADDRESSES);
    // Before anything is kept: each address once, as soon as the server says that it is ready, and then others.
    await ready(base);
    const first = await send(base, both, { overallRate: RATE, amount: both.length });
    const fresh = inTurn(ADDRESSES, 2 * ADDRESSES);
    const second = await send(base, fresh, { overallRate: RATE, amount: fresh.length });
    const figures: Figure[] = [
      waits('edge and ego network, never asked before, from when it is ready', first.latency),
      waits('edge and ego network, never asked before, then', second.latency),
      await measureCost(folder, base, pid, 'edge with evidence', edgePaths),
      await measureCost(folder, base, pid, 'ego network', egoPaths),
    ];
    const alone = await atRate(base, both);
    figures.push(waits('edge and ego network', alone));
    const stop = askHeavily(base);
    const beside = await atRate(base, both);
    const asked = await stop();
    const ratio = (beside.p99 / Math.max(alone.p99, 1)).toFixed(2);
    figures.push(
      waits(
        'the same beside a heavy question',
        beside,
        `; ratio of p99 ${ratio}; ${asked} questions meanwhile`,
      ),
    );
    const before = residentBytes(pid).server;
    await send(base, both, { amount: MEMORY_REQUESTS });
    const after = residentBytes(pid).server;
    figures.push({
      what: `memory after ${MEMORY_REQUESTS.toLocaleString('en')} requests`,
      value: megabytes(after),
      how: `before ${megabytes(before)}`,
    });
    return figures;
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
