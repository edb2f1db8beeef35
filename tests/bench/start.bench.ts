// From `npm start` to the first answer, on an installed checkout with the page built; and the memory it takes.

import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ServerProcess } from '../server/server-process';
import { type Bench, type Figure, megabytes, milliseconds, quantile } from './bench';
import { requestMany } from './request-many';
import { residentBytes } from './resident';

const RUNS = 5;
const POLL_MS = 5;
const REQUESTS = 10_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Milliseconds from the start of the process to the last byte of `/api/graph`. */
async function startOnce(
  folder: string,
): Promise<{ server: ServerProcess; address: string; elapsedMs: number }> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const server = new ServerProcess({ DATA_DIR: folder, PORT: String(port) });
  for (;;) {
    const answer = await fetch(`${address}/api/graph`).catch(() => undefined);
    if (answer?.ok) {
      await answer.arrayBuffer();
      return { server, address, elapsedMs: performance.now() - began };
    }
    if (server.child.exitCode !== null) throw new Error((await server.ended()).stderr);
    await pause(POLL_MS);
  }
}

async function measure(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-start-'));
  try {
    const [empty, filled]: [number[], number[]] = [[], []];
    for (let run = 0; run < RUNS; run++) {
      const data = join(folder, `run-${run}`);
      for (const times of [empty, filled]) {
        const { server, elapsedMs } = await startOnce(data);
        times.push(elapsedMs);
        await server.stop();
      }
    }
    const { server, address } = await startOnce(join(folder, 'run-0'));
    const pid = server.child.pid as number;
    const atStart = residentBytes(pid);
    await requestMany(`${address}/api/graph`, REQUESTS, 10);
    const afterwards = residentBytes(pid);
    await server.stop();
    const how = `median of ${RUNS}, process start to the last byte of /api/graph`;
    return [
      { what: 'start → first answer, empty store', value: milliseconds(quantile(empty, 0.5)), how },
      { what: 'start → first answer, filled store', value: milliseconds(quantile(filled, 0.5)), how },
      { what: 'memory after start', value: megabytes(atStart.server), how: 'resident set of the server' },
      {
        what: 'memory of the engine',
        value: megabytes(atStart.children),
        how: 'resident set of its child process',
      },
      {
        what: `memory after ${REQUESTS.toLocaleString('en')} requests`,
        value: megabytes(afterwards.server),
        how: `the engine's child: ${megabytes(afterwards.children)}`,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const startBench: Bench = { name: 'start', title: 'Start and memory', run: measure };
