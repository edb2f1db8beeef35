// `npm start` as a person sees it: what it prints, what it does the second time, and how it stops.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphView } from '../../graph/views';
import { ServerProcess } from '../server/server-process';

describe('npm start', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'start-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const start = (env: NodeJS.ProcessEnv = {}) =>
    new ServerProcess({ DATA_DIR: join(folder, 'data'), ...env });
  const graphAt = async (address: string) =>
    (await (await fetch(`${address}/api/graph`)).json()) as GraphView;

  it('reads the article into an empty store, says what it did, and reads nothing the second time', async () => {
    const first = start();
    const graph = await graphAt(await first.address());
    const { code, stdout, stderr } = await first.stop();
    assert.equal(code, 0);
    assert.equal(stderr, '');
    assert.match(stdout, /Statements: \d+ found, \d+ grounded, \d+ accepted, \d+ proposed\./);
    assert.match(stdout, new RegExp(`Entities: ${graph.nodes.length}\\. Edges: ${graph.edges.length}\\.`));
    assert.match(stdout, /The map is at http:\/\/127\.0\.0\.1:\d+/);

    const second = start();
    const again = await graphAt(await second.address());
    const ended = await second.stop('SIGTERM');
    assert.equal(ended.code, 0);
    assert.match(ended.stdout, /Nothing to read/);
    assert.deepEqual(again, graph);
  }).timeout(60_000);

  it('answers what it is working on before it stops', async () => {
    // The limit of a query is not what is tried here.
    const server = start({ QUERY_TIMEOUT_MS: '50000' });
    const address = await server.address();
    const body = JSON.stringify({ query: 'UNWIND range(1, 3000000) AS n RETURN sum(n * n) AS s' });
    const headers = { 'content-type': 'application/json' };
    const answer = fetch(`${address}/api/cypher`, { method: 'POST', headers, body });
    await fetch(`${address}/api/health`); // the query was sent before this, so it is running by now
    const ended = server.stop();
    assert.equal((await answer).status, 200);
    assert.equal((await ended).code, 0);
  }).timeout(60_000);
});
