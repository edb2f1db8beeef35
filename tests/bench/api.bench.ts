// What the API costs beside a bare Express route that sends the same bytes, compressed beforehand, in the same run.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphView } from '../../graph/views';
import { ServerProcess } from '../server/server-process';
import { measureLarge } from './api/large';
import { type Bench, type Figure, kilobytes, milliseconds, quantile } from './bench';

const WARM_UP = 500;
const BLOCKS = 8;
const REQUESTS_PER_BLOCK = 250;

interface Received {
  readonly bytes: Buffer;
  readonly encoding: string;
  readonly elapsedMs: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

async function request(url: string): Promise<Received> {
  const began = performance.now();
  const sent = get(url, { agent, headers: { 'accept-encoding': 'br, gzip' } });
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const elapsedMs = performance.now() - began;
  if (response.statusCode !== 200) throw new Error(`${url} answered with ${response.statusCode}.`);
  const encoding = response.headers['content-encoding'] ?? 'identity';
  return { bytes: Buffer.concat(chunks), encoding, elapsedMs };
}

/** One request after the other; the two addresses take turns in blocks, so that both see the same machine. */
async function compare(product: string, bare: string): Promise<{ product: number[]; bare: number[] }> {
  for (let count = 0; count < WARM_UP; count++) {
    await request(product);
    await request(bare);
  }
  const times = { product: [] as number[], bare: [] as number[] };
  for (let block = 0; block < BLOCKS; block++) {
    for (const [url, kept] of [
      [product, times.product],
      [bare, times.bare],
    ] as const) {
      for (let count = 0; count < REQUESTS_PER_BLOCK; count++) kept.push((await request(url)).elapsedMs);
    }
  }
  return times;
}

async function beside(what: string, url: string, folder: string): Promise<Figure[]> {
  const { bytes, encoding } = await request(url);
  const file = join(folder, 'answer');
  await writeFile(file, bytes);
  const bare = fork(join(__dirname, 'bare-route.ts'), [file, encoding], {
    execArgv: ['-r', 'ts-node/register'],
  });
  try {
    const [bareUrl] = (await once(bare, 'message')) as [string];
    const times = await compare(url, bareUrl);
    const [p50, p95] = [0.5, 0.95].map((share) => quantile(times.product, share)) as [number, number];
    const [bare50, bare95] = [0.5, 0.95].map((share) => quantile(times.bare, share)) as [number, number];
    return [
      {
        what: `${what}, p50`,
        value: milliseconds(p50),
        how: `bare route ${milliseconds(bare50)}, ratio ${(p50 / bare50).toFixed(2)}`,
      },
      {
        what: `${what}, p95`,
        value: milliseconds(p95),
        how: `bare route ${milliseconds(bare95)}, ratio ${(p95 / bare95).toFixed(2)}`,
      },
      { what: `${what}, bytes`, value: kilobytes(bytes.length), how: encoding },
    ];
  } finally {
    bare.kill();
  }
}

async function measure(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-api-'));
  const server = new ServerProcess({ DATA_DIR: join(folder, 'data') });
  try {
    const address = await server.address();
    const graph = (await (await fetch(`${address}/api/graph`)).json()) as GraphView;
    const edge = graph.edges[0];
    if (!edge) throw new Error('The graph has no edge to measure.');
    return [
      ...(await beside('/api/graph', `${address}/api/graph`, folder)),
      ...(await beside('/api/edges/:id', `${address}/api/edges/${edge.id}`, folder)),
      ...(await measureLarge()),
    ];
  } finally {
    agent.destroy();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

export const apiBench: Bench = { name: 'api', title: 'API', run: measure };
