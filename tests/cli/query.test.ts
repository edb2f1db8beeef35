// `npm run query` as a person uses it: on the store, on a running server, and with mistakes.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type ServedArticle, serveArticle } from '../server/served-article';

const ROOT = join(__dirname, '..', '..');

async function run(args: readonly string[], env: Record<string, string>, input = '') {
  const child = spawn(process.execPath, ['-r', 'ts-node/register', 'server/query-cli.ts', ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...env },
  });
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { stdout, stderr, code: code as number };
}

describe('npm run query', function () {
  this.timeout(60_000);
  let served: ServedArticle;
  let server: Server;
  let env: Record<string, string>;
  const empty = mkdtempSync(join(tmpdir(), 'query-'));

  before(async () => {
    served = await serveArticle('/nowhere');
    server = createServer(served.app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    // The folder is held by this process, so the command goes to the server at HOST and PORT.
    env = { DATA_DIR: served.dataDir, PORT: String((server.address() as AddressInfo).port) };
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await served.close();
    rmSync(empty, { recursive: true, force: true });
  });

  it('asks the server that holds the store, as table, CSV and JSON', async () => {
    const query =
      'MATCH (a)-[r:INVESTED_IN]->(b {id: $id}) RETURN a.name AS who, r.figures AS figures ORDER BY who';
    const table = await run([query, 'id=mistral-ai', '--format', 'table'], env);
    assert.equal(table.stderr, '');
    assert.match(table.stdout, /^who +figures\n─+ +─+\n/);
    assert.match(table.stdout, /ASML +\["1,3 Mrd\. Euro"/);
    const csv = await run([query, 'id=mistral-ai'], env);
    assert.match(csv.stdout, /^who,figures\r\n/);
    const json = await run(['-', 'id=mistral-ai', '--format', 'json'], env, query);
    assert.deepEqual(JSON.parse(json.stdout).columns, ['who', 'figures']);
    const named = await run(['who-funds', 'id=mistral-ai'], env);
    assert.match(named.stdout, /asml,ASML,NL,INVESTED_IN/);
  });

  it('says when the answer was cut', async () => {
    const { stderr, stdout } = await run(['UNWIND range(1, 100) AS n RETURN n AS n'], env);
    assert.match(stderr, /Only the first 20 rows/);
    assert.equal(stdout.trim().split('\r\n').length, 21);
  });

  it('opens the store itself where nobody holds it', async () => {
    const { stdout, code } = await run(['MATCH (n:Entity) RETURN count(n) AS n'], { DATA_DIR: empty });
    assert.deepEqual([stdout, code], ['n\r\n0\r\n', 0]);
  });

  it('lists the named queries', async () => {
    const { stdout } = await run(['--list'], {});
    assert.match(stdout, /who-funds id=<entity>\n {4}Who invested/);
  });

  it('ends with one sentence and a code that says what went wrong', async () => {
    for (const [args, code, words] of [
      [['MATCH (n) DETACH DELETE n'], 1, /Only queries that read/],
      [['who-fnuds'], 2, /no named query "who-fnuds"/],
      [['who-funds'], 2, /needs the parameter "id"/],
      [['RETURN 1 AS n', '--format', 'xml'], 2, /table, json or csv/],
      [['RETURN 1 AS n', 'x=1'], 2, /does not use \$x/],
      [['RETURN 1 AS n', '--server', 'http://127.0.0.1:1'], 3, /No server answers/],
    ] as const) {
      const result = await run([...args], env);
      assert.match(result.stderr, words);
      assert.equal(result.code, code, String(args));
      assert.equal(result.stderr.trim().split('\n').length, 1);
    }
  });
});
