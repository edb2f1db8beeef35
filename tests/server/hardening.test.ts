// The real server as the internet may meet it: slow clients, a proxy in front, a stop in the middle of a decision.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphView, StatementView } from '../../graph/views';
import { ServerProcess } from './server-process';

describe('a server that runs', function () {
  this.timeout(120_000);
  let dataDir: string;
  let server: ServerProcess;
  let address: string;
  let patient: ServerProcess;
  let slow: Promise<{ answer: string; tookMs: number }>;

  before(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'hardening-'));
    server = new ServerProcess({ DATA_DIR: dataDir });
    // One of its own for the slow client, who is waited for while the others are tried.
    patient = new ServerProcess({ DATA_DIR: join(dataDir, 'patient') });
    [address, slow] = [await server.address(), neverFinishing(await patient.address())];
  });
  after(async () => {
    await Promise.all([server.stop(), patient.stop()]);
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** Sends headers without an end, until it is cut off. */
  async function neverFinishing(base: string): Promise<{ answer: string; tookMs: number }> {
    const socket = connect(Number(new URL(base).port), '127.0.0.1');
    socket.on('error', () => undefined);
    const closed = once(socket, 'close');
    const began = performance.now();
    socket.write('GET /api/graph HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    await closed;
    return { answer, tookMs: performance.now() - began };
  }

  it('answers what is no request with a problem, too', async () => {
    for (const [sent, words] of [
      ['NONSENSE\r\n\r\n', /^HTTP\/1\.1 400 .*"code":"malformed-request"/s],
      ['GET / HTTP/1.1\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400 .*problem\+json.*0 Host headers/s],
      [
        'GET / HTTP/1.1\r\nHost: localhost\r\nhost: evil.example\r\nConnection: close\r\n\r\n',
        /^HTTP\/1\.1 400 .*"code":"malformed-request".*|2 Host headers/s,
      ],
      [`GET / HTTP/1.1\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, /^HTTP\/1\.1 431 .*"code":"headers-too-large"/s],
    ] as const) {
      const socket = connect(Number(new URL(address).port), '127.0.0.1');
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      socket.write(sent);
      let answer = '';
      socket.on('data', (chunk) => {
        answer += chunk;
      });
      await once(socket, 'close');
      assert.match(answer, words);
    }
  });

  it('tells what it does in numbers, without what was asked for', async () => {
    await fetch(`${address}/api/entities/asml`);
    const text = await (await fetch(`${address}/metrics`)).text();
    assert.match(
      text,
      /sovereignty_http_requests_total\{method="GET",route="\/api\/entities\/:id",status="200"\} 1/,
    );
    assert.match(text, /^process_resident_memory_bytes /m);
    assert.doesNotMatch(text, /asml/);
  });

  it('finishes the decision that is under way when it is stopped, and keeps it', async () => {
    const { edges } = (await (await fetch(`${address}/api/graph`)).json()) as GraphView;
    const statement = edges[0]?.statements[0] as string;
    const deciding = fetch(`${address}/api/decisions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ action: 'reject', statement, id: 'while-stopping' }),
    });
    await fetch(`${address}/api/health/live`); // the decision was sent before this was answered
    const [answer, { code }] = await Promise.all([deciding, server.stop('SIGTERM')]);
    assert.deepEqual([answer.status, code], [201, 0]);
    server = new ServerProcess({ DATA_DIR: dataDir });
    address = await server.address();
    const kept = (await (await fetch(`${address}/api/statements/${statement}`)).json()) as StatementView;
    assert.equal(kept.status, 'rejected');
  });

  it('asks for a login behind a proxy, answers to its name alone, and says how to make the first account', async () => {
    await server.stop();
    server = new ServerProcess({
      DATA_DIR: dataDir,
      TRUST_PROXY: 'loopback',
      HOST_NAMES: 'graph.example.org',
    });
    address = await server.address();
    assert.match(server.stdout, /npm run user -- add NAME --role admin/);
    assert.equal((await fetch(`${address}/api/health/live`)).status, 421);
    const named = { headers: { 'x-forwarded-host': 'graph.example.org', 'x-forwarded-for': '203.0.113.9' } };
    assert.equal((await fetch(`${address}/api/health/live`, named)).status, 200);
    assert.equal((await fetch(`${address}/api/graph`, named)).status, 401);
    assert.equal((await fetch(`${address}/metrics`, named)).status, 401);
  });

  it('cuts off who does not finish the headers', async () => {
    const { answer, tookMs } = await slow;
    assert.ok(tookMs < 20_000, `after ${tookMs} ms`);
    assert.match(answer, /^HTTP\/1\.1 408 .*application\/problem\+json.*"code":"too-slow"/s);
  });
});
