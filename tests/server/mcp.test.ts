// The tools for assistants, through the protocol's own client: over HTTP, over standard input and output, and refused
// where the login does not suffice.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import request from 'supertest';
import { createLog } from '../../graph/log';
import { Gatekeeper } from '../../server/accounts/gatekeeper';
import { assertProblem } from './problems';
import { type ServedArticle, serveArticle } from './served-article';

const ROOT = join(__dirname, '..', '..');

describe('the tools for assistants', () => {
  let served: ServedArticle;
  let server: Server;
  let address: string;
  let client: Client;

  before(async () => {
    served = await serveArticle('/nowhere');
    server = createServer(served.app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    client = new Client({ name: 'test', version: '1' });
    await client.connect(new StreamableHTTPClientTransport(new URL(`${address}/mcp`)) as Transport);
  });
  after(async () => {
    await client.close();
    server.closeAllConnections();
    server.close();
    await served.close();
  });

  async function call(name: string, input: object, of = client) {
    const answer = await of.callTool({ name, arguments: input as Record<string, unknown> });
    const [first] = answer.content as { text: string }[];
    return { failed: answer.isError === true, text: first?.text ?? '' };
  }
  const asked = async (name: string, input: object, of = client) => {
    const { failed, text } = await call(name, input, of);
    assert.equal(failed, false, text);
    return JSON.parse(text);
  };

  it('say what they are for, and that they only read', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name }) => name),
      ['search', 'entity', 'network', 'paths', 'evidence', 'schema', 'cypher'],
    );
    assert.ok(tools.every(({ annotations, description }) => annotations?.readOnlyHint && description));
    assert.match(client.getInstructions() ?? '', /cite the quote/);
  });

  it('lead from a name to the sentence that a line stands on', async () => {
    const [hit] = await asked('search', { text: 'mistr' });
    assert.equal(hit.id, 'mistral-ai');
    const { lines } = await asked('entity', { id: hit.id });
    const stake = lines.find(
      (line: { relation: string; from: string }) => line.relation === 'INVESTED_IN' && line.from === 'asml',
    );
    const { statements } = await asked('evidence', { edge: stake.edge });
    const source = await served.store.sourceText(statements[0].source.id);
    for (const quote of statements[0].quotes) assert.ok(source.includes(quote));
  });

  it('give surroundings, paths and rows', async () => {
    const network = await asked('network', { id: 'asml', depth: 1 });
    assert.ok(network.nodes.length > 2);
    const { paths } = await asked('paths', { from: 'nvidia', to: 'asml' });
    assert.ok(paths[0][0].lines[0].evidence.quotes[0].length > 10);
    const rows = await asked('cypher', {
      query: 'MATCH (e:Entity {id: $id}) RETURN e.name AS name',
      parameters: { id: 'asml' },
    });
    assert.deepEqual(rows.rows, [['ASML']]);
    assert.ok((await asked('schema', {})).labels.length > 5);
  });

  it('say what is wrong in words, write nothing and show no inside', async () => {
    const counts = await served.store.counts();
    for (const [name, input, words] of [
      ['entity', { id: 'nobody' }, /no entity with the id "nobody"/],
      ['cypher', { query: 'MATCH (n) DETACH DELETE n' }, /Only queries that read/],
      ['cypher', { query: 'LOAD CSV FROM "file:///etc/passwd" AS l RETURN l' }, /Only queries that read/],
      ['cypher', { query: 'MATCH (n RETURN n' }, /line 1/],
      ['network', { id: 'asml', depth: 99 }, /depth/],
      ['search', {}, /text/],
      ['burn', {}, /burn/],
    ] as const) {
      const { failed, text } = await call(name, input).catch((error: Error) => ({
        failed: true,
        text: error.message,
      }));
      assert.ok(failed, name);
      assert.match(text, words);
      assert.doesNotMatch(text, /\.ts:|node_modules/);
    }
    assert.deepEqual(await served.store.counts(), counts);
  });

  it('ask for the login that the API asks for', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'mcp-'));
    const gatekeeper = new Gatekeeper({
      local: false,
      dataDir,
      openReading: false,
      log: createLog('silent'),
    });
    const closed = served.again({ gatekeeper, hostNames: undefined });
    const message = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
    const post = () =>
      request(closed).post('/mcp').set('Accept', 'application/json, text/event-stream').send(message);
    assertProblem(await post(), 401, 'login-needed');
    await gatekeeper.accounts.add('bot', 'reader', 'correct horse battery');
    const { secret } = await gatekeeper.accounts.addToken('bot', { label: 'x' });
    const { body } = await post().set('Authorization', `Bearer ${secret}`).expect(200);
    assert.ok(body.result.tools.length > 5);
    rmSync(dataDir, { recursive: true });
  });

  it('refuse what is no message', async () => {
    assertProblem(await request(served.app).get('/mcp'), 405, 'method-not-allowed');
    assertProblem(
      await request(served.app).post('/mcp').type('text/plain').send('x'),
      415,
      'unsupported-type',
    );
    assertProblem(await request(served.app).post('/mcp').type('json').send('{'), 400, 'malformed-json');
    assertProblem(
      await request(served.app).post('/mcp').set('Origin', 'http://evil.example').send({}),
      403,
      'cross-origin',
    );
  });

  it('work over standard input and output, on the store that a server holds', async function () {
    this.timeout(60_000);
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: ['-r', 'ts-node/register', 'server/mcp-cli.ts'],
      cwd: ROOT,
      env: { PATH: process.env.PATH ?? '', SERVER_URL: address },
      stderr: 'ignore',
    });
    const near = new Client({ name: 'test', version: '1' });
    await near.connect(transport);
    const [hit] = await asked('search', { text: 'asml' }, near);
    assert.equal(hit.name, 'ASML');
    await near.close();
  });

  it('work over standard input and output, on a store of their own', async function () {
    this.timeout(60_000);
    const dataDir = mkdtempSync(join(tmpdir(), 'mcp-'));
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: ['-r', 'ts-node/register', 'server/mcp-cli.ts'],
      cwd: ROOT,
      env: { PATH: process.env.PATH ?? '', DATA_DIR: dataDir },
      stderr: 'ignore',
    });
    const own = new Client({ name: 'test', version: '1' });
    await own.connect(transport);
    assert.deepEqual(await asked('search', { text: 'asml' }, own), []);
    await own.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
});
