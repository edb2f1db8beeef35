// The API as a client sees it, over a real store with the bundled article: each route, each refusal, each header.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request, { type Response } from 'supertest';
import { loadNamedQueries, type NamedQuery } from '../../cypher';
import type { ParameterType } from '../../cypher/parameter-types';
import { ENTITY_KIND_NAMES } from '../../graph/entities';
import { RELATION_NAMES } from '../../graph/relations';
import type { EdgeCard, EntityCard, GraphView, SourceSummary, SourceView } from '../../graph/views';
import { type ServedArticle, serveArticle } from './served-article';

const SCRIPT = 'assets/main-abc123.js';

function assertProblem(response: Response, status: number, code: string, detail?: RegExp): void {
  assert.equal(response.status, status);
  assert.match(response.headers['content-type'] ?? '', /^application\/problem\+json/);
  const problem = JSON.parse(response.text);
  assert.equal(problem.status, status);
  assert.equal(problem.code, code);
  assert.equal(problem.type, 'about:blank');
  assert.ok(problem.title.length > 0);
  assert.equal(problem.instance, `urn:uuid:${response.headers['x-request-id']}`);
  if (detail) assert.match(problem.detail, detail);
  assert.doesNotMatch(response.text, /\bat .*\.ts|node_modules/);
}

describe('the API', () => {
  let served: ServedArticle;
  let pageFolder: string;
  const get = (path: string) => request(served.app).get(path);
  const cypher = (body: unknown) =>
    request(served.app)
      .post('/api/cypher')
      .send(body as object);
  const graph = async () => (await get('/api/graph')).body as GraphView;

  before(async () => {
    pageFolder = mkdtempSync(join(tmpdir(), 'page-'));
    mkdirSync(join(pageFolder, 'assets'));
    writeFileSync(join(pageFolder, 'index.html'), '<!doctype html><title>Map</title>');
    writeFileSync(join(pageFolder, SCRIPT), '// script');
    served = await serveArticle(pageFolder);
  });
  after(async () => {
    await served?.close();
    rmSync(pageFolder, { recursive: true });
  });

  describe('reads', () => {
    it('says that it is well and how much it holds', async () => {
      const { body } = await get('/api/health').expect(200);
      assert.equal(body.status, 'ok');
      assert.equal(body.engine, 'embedded');
      assert.equal(body.counts.sources, 1);
      assert.ok(body.counts.accepted > 0);
    });

    it('is ready only when the store is warm, and answers before that', async () => {
      let warm = false;
      const app = served.again({ isWarm: () => warm });
      const cold = await request(app).get('/api/health/ready');
      assertProblem(cold, 503, 'warming-up');
      assert.equal(cold.headers['retry-after'], '1');
      for (const path of ['/api/health/live', '/api/health', '/api/graph'])
        await request(app).get(path).expect(200);
      warm = true;
      await request(app).get('/api/health/ready').expect(200, { status: 'ok' });
    });

    it('gives a graph whose edges all end in its nodes', async () => {
      const { nodes, edges } = await graph();
      const ids = new Set(nodes.map(({ id }) => id));
      assert.ok(edges.length > 0);
      assert.ok(edges.every(({ source, target }) => ids.has(source) && ids.has(target)));
    });

    it('gives each edge with quotes that stand in the text of their source', async () => {
      const texts = new Map<string, string>();
      for (const source of (await get('/api/sources')).body as SourceSummary[]) {
        texts.set(source.id, ((await get(`/api/sources/${source.id}`)).body as SourceView).text);
      }
      for (const { id } of (await graph()).edges) {
        const card = (await get(`/api/edges/${id}`).expect(200)).body as EdgeCard;
        assert.equal(card.edge.id, id);
        assert.ok(card.statements.length > 0);
        for (const { evidence, source } of card.statements) {
          for (const { start, end, quote } of evidence) {
            assert.equal(texts.get(source.id)?.slice(start, end), quote);
          }
        }
      }
    });

    it('gives each entity with its edges and neighbours', async () => {
      for (const { id } of (await graph()).nodes) {
        const card = (await get(`/api/entities/${id}`).expect(200)).body as EntityCard;
        assert.equal(card.entity.id, id);
        assert.ok(card.edges.every(({ source, target }) => source === id || target === id));
      }
    });

    it('gives every kind and relation for the legend', async () => {
      const { body } = await get('/api/registry').expect(200);
      assert.deepEqual(
        body.kinds.map(({ kind }: { kind: string }) => kind),
        ENTITY_KIND_NAMES,
      );
      assert.deepEqual(
        body.relations.map(({ relation }: { relation: string }) => relation),
        RELATION_NAMES,
      );
    });

    it('finds every entity of the graph by an address that lasts', async () => {
      const first = (await graph()).nodes.map(({ id }) => `/api/entities/${id}`);
      const again = (await graph()).nodes.map(({ id }) => `/api/entities/${id}`);
      assert.deepEqual(first, again);
      assert.ok(first.every((path) => /^\/api\/entities\/[a-z0-9-]+$/.test(path)));
    });
  });

  describe('kept answers', () => {
    it('are compressed as the client asks and named by a tag', async () => {
      const br = await get('/api/graph').set('Accept-Encoding', 'br').buffer(false);
      const gzip = await get('/api/graph').set('Accept-Encoding', 'gzip');
      const plain = await get('/api/graph').set('Accept-Encoding', 'identity');
      assert.equal(br.headers['content-encoding'], 'br');
      assert.equal(gzip.headers['content-encoding'], 'gzip');
      assert.equal(plain.headers['content-encoding'], undefined);
      assert.deepEqual(gzip.body, plain.body);
      assert.equal(gzip.headers.etag, plain.headers.etag);
      assert.match(plain.headers.vary ?? '', /Accept-Encoding/);
    });

    it('are not sent again to who has them', async () => {
      const { headers } = await get('/api/graph');
      const etag = headers.etag as string;
      for (const condition of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
        // As `fetch` sends it with a condition that is written by hand.
        const sent = get('/api/graph').set('If-None-Match', condition).set('Cache-Control', 'no-cache');
        const again = await sent;
        assert.equal(again.status, 304, condition);
        assert.equal(again.text, '');
        assert.equal(again.headers.etag, etag);
      }
      await get('/api/graph').set('If-None-Match', '"other"').expect(200);
    });

    it('answer HEAD without a body', async () => {
      const { status, text } = await request(served.app).head('/api/graph');
      assert.equal(status, 200);
      assert.ok(!text);
    });

    it('change with the next decision', async () => {
      const before = await graph();
      const [edge] = before.edges;
      assert.ok(edge);
      for (const statement of edge.statements) {
        const id = `de-test-${statement}`;
        await served.store.decide({
          id,
          by: 'test',
          at: '2026-01-01T00:00:00Z',
          action: 'reject',
          statement,
        });
      }
      assert.ok(!(await graph()).edges.some(({ id }) => id === edge.id));
      for (const statement of edge.statements) {
        const decision = `de-test-${statement}`;
        await served.store.decide({
          id: `${decision}-undo`,
          by: 'test',
          at: '2026-01-01T00:00:01Z',
          action: 'undo',
          decision,
        });
      }
      assert.deepEqual(await graph(), before);
    });
  });

  describe('Cypher', () => {
    it('answers with columns and rows', async () => {
      const query = 'MATCH (e:Entity {id: $id}) RETURN e.id AS id, e.name AS name';
      const [node] = (await graph()).nodes;
      const { body } = await cypher({ query, parameters: { id: node?.id } }).expect(200);
      assert.deepEqual(body.columns, ['id', 'name']);
      assert.deepEqual(body.rows, [[node?.id, node?.name]]);
      assert.equal(body.truncated, false);
    });

    it('cuts at the row cap and says so', async () => {
      const { body } = await cypher({ query: 'UNWIND range(1, 100) AS n RETURN n AS n' }).expect(200);
      assert.equal(body.rows.length, 20);
      assert.equal(body.truncated, true);
    });

    for (const query of [
      'CREATE (n:Entity {id: "x"}) RETURN n.id AS id',
      'MATCH (n:Entity) SET n.name = "x" RETURN count(*) AS n',
      'MATCH (n) DETACH DELETE n',
      'MERGE (n:Entity {id: "x"}) RETURN n.id AS id',
    ]) {
      it(`refuses ${query} and leaves the graph as it was`, async () => {
        const before = (await get('/api/health')).body.counts;
        assertProblem(await cypher({ query }), 403, 'query-not-read-only');
        assert.deepEqual((await get('/api/health')).body.counts, before);
      });
    }

    it('names what it cannot understand', async () => {
      assertProblem(await cypher({ query: 'MATCH (n RETURN n' }), 400, 'query-syntax');
    });

    it('stops a query at the time limit and goes on answering', async () => {
      const query = 'UNWIND range(1, 100000000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS s';
      assertProblem(await cypher({ query }), 408, 'query-timeout', /2000 ms/);
      await cypher({ query: 'RETURN 1 AS one' }).expect(200);
    }).timeout(15_000);

    const bodies: readonly [fault: string, body: unknown, field: string][] = [
      ['no query', {}, 'query'],
      ['an empty query', { query: '  ' }, 'query'],
      ['a query that is no text', { query: 7 }, 'query'],
      ['a query that is too long', { query: `RETURN 1 AS x //${'x'.repeat(20_000)}` }, 'query'],
      ['parameters that are no object', { query: 'RETURN 1 AS x', parameters: [1] }, 'parameters'],
      ['an unknown field', { query: 'RETURN 1 AS x', querry: '' }, 'querry'],
    ];
    for (const [fault, body, field] of bodies) {
      it(`names the field for ${fault}`, async () => {
        const response = await cypher(body);
        assertProblem(response, 422, 'invalid-parameter');
        assert.equal(JSON.parse(response.text).field, field);
      });
    }
  });

  describe('named queries', () => {
    it('are listed with what they ask for', async () => {
      const { body } = await get('/api/queries').expect(200);
      assert.deepEqual(
        (body as NamedQuery[]).map(({ id }) => id),
        loadNamedQueries().map(({ id }) => id),
      );
    });

    it('run by their address, each with the columns that its header promises', async () => {
      const { edges } = await graph();
      const [edge] = edges;
      assert.ok(edge);
      const [source] = edge.sources;
      const samples: Record<ParameterType, string> = {
        string: 'x',
        entity: edge.source,
        source: source as string,
        integer: '1',
        number: '1',
        strings: 'x',
      };
      for (const { id, params, returns } of loadNamedQueries()) {
        const asked = params.filter((parameter) => parameter.default === undefined);
        const address = new URLSearchParams(
          Object.fromEntries(asked.map(({ name, type }) => [name, samples[type]])),
        );
        const { body } = await get(`/api/queries/${id}?${address}`).expect(200);
        assert.deepEqual(body.columns, returns, id);
        assert.equal(body.id, id);
      }
    });

    it('name the parameter that is missing, unknown, of another type or given twice', async () => {
      const path = '/api/queries/paths-between';
      assertProblem(await get(`${path}?from=a`), 422, 'query-parameter', /"to"/);
      assertProblem(await get(`${path}?from=a&to=b&hop=1`), 422, 'query-parameter', /"hop"/);
      assertProblem(await get(`${path}?from=a&to=b&hops=two`), 422, 'query-parameter', /"hops" is "two"/);
      assertProblem(await get(`${path}?from=a&from=b&to=c`), 422, 'invalid-parameter', /"from"/);
    });

    it('are not found under another name', async () => {
      assertProblem(await get('/api/queries/schema'), 404, 'not-found', /"schema"/);
    });
  });

  describe('refusals', () => {
    for (const path of ['/api/entities/nobody', '/api/edges/ed-0', '/api/sources/src-0']) {
      it(`knows nothing at ${path}`, async () => {
        assertProblem(await get(path), 404, 'not-found', new RegExp(path.split('/').pop() as string));
      });
    }

    it('says that a path does not exist', async () => {
      assertProblem(await get('/api/nothing'), 404, 'no-such-path');
      assertProblem(await get('/nothing.js'), 404, 'no-such-path');
    });

    it('says which methods a path takes', async () => {
      const read = await request(served.app).delete('/api/graph');
      assertProblem(read, 405, 'method-not-allowed');
      assert.equal(read.headers.allow, 'GET, HEAD');
      for (const path of ['/', `/${SCRIPT}`, '/metrics']) {
        const page = await request(served.app).put(path);
        assertProblem(page, 405, 'method-not-allowed');
        assert.equal(page.headers.allow, 'GET, HEAD');
      }
      assertProblem(await request(served.app).put('/assets/other.js'), 404, 'no-such-path');
      assertProblem(await request(served.app).put('/../package.json'), 404, 'no-such-path');
      const write = await get('/api/cypher');
      assertProblem(write, 405, 'method-not-allowed');
      assert.equal(write.headers.allow, 'POST');
    });

    it('names a parameter that it does not know', async () => {
      assertProblem(await get('/api/graph?knid=Person'), 422, 'invalid-parameter', /"knid"/);
    });

    it('refuses an id that is too long', async () => {
      assertProblem(await get(`/api/entities/${'x'.repeat(201)}`), 422, 'invalid-parameter', /"id"/);
    });

    it('refuses a path that cannot be decoded', async () => {
      assertProblem(await get('/api/entities/%E0%A4%A'), 400, 'malformed-request');
    });

    const post = (type: string, body: string | Buffer) =>
      request(served.app).post('/api/cypher').set('Content-Type', type).send(body);

    it('refuses a body that is no JSON', async () => {
      assertProblem(await post('application/json', '{"query":'), 400, 'malformed-json');
    });

    it('refuses a body of another type', async () => {
      assertProblem(await post('text/plain', 'RETURN 1'), 415, 'unsupported-type', /text\/plain/);
      assertProblem(await request(served.app).post('/api/cypher'), 415, 'unsupported-type');
    });

    it('refuses a body in a character set that it does not know', async () => {
      assertProblem(await post('application/json; charset=x-klingon', '{}'), 415, 'unsupported-type');
    });

    it('refuses a body that is too large', async () => {
      const query = 'x'.repeat(300 * 1024);
      assertProblem(await post('application/json', JSON.stringify({ query })), 413, 'too-large');
    });

    it('refuses requests that are addressed to another host', async () => {
      assertProblem(await get('/api/graph').set('Host', 'evil.example'), 421, 'wrong-host', /evil\.example/);
      for (const host of ['localhost:3000', '127.0.0.1', '[::1]:3000', 'LOCALHOST']) {
        await get('/api/registry').set('Host', host).expect(200);
      }
    });

    it('refuses what pages of other sites send', async () => {
      const body = { query: 'RETURN 1 AS one' };
      assertProblem(await cypher(body).set('Origin', 'https://evil.example'), 403, 'cross-origin');
      assertProblem(await cypher(body).set('Origin', 'null'), 403, 'cross-origin');
      assertProblem(await cypher(body).set('Sec-Fetch-Site', 'cross-site'), 403, 'cross-origin');
      for (const wantedFor of ['image', 'iframe', 'script', 'empty']) {
        const read = get('/api/graph').set('Sec-Fetch-Site', 'cross-site').set('Sec-Fetch-Dest', wantedFor);
        assertProblem(await read, 403, 'cross-origin');
      }
      const followed = get('/api/graph')
        .set('Sec-Fetch-Site', 'cross-site')
        .set('Sec-Fetch-Dest', 'document');
      await followed.expect(200);
      const own = cypher(body).set('Host', 'localhost:3000').set('Origin', 'http://localhost:3000');
      await own.set('Sec-Fetch-Site', 'same-origin').expect(200);
    });
  });

  describe('headers', () => {
    it('let the page load nothing from elsewhere and run no inline script', async () => {
      const { headers } = await get('/').expect(200);
      const policy = headers['content-security-policy'] ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /script-src 'self'(;|$)/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.doesNotMatch(policy, /unsafe|https?:|\*/);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'same-origin');
    });

    it('do not say what the server is made of, nor allow other origins', async () => {
      const { headers } = await get('/api/health');
      assert.equal(headers['x-powered-by'], undefined);
      assert.equal(headers['access-control-allow-origin'], undefined);
    });

    it('give each request an id of its own', async () => {
      const [a, b] = [await get('/api/health'), await get('/api/health')];
      assert.notEqual(a.headers['x-request-id'], b.headers['x-request-id']);
    });
  });

  describe('the page', () => {
    it('is asked for anew each time, its assets are kept for good', async () => {
      const page = await get('/').expect(200);
      assert.match(page.text, /<title>Map/);
      assert.equal(page.headers['cache-control'], 'no-cache');
      const script = await get(`/${SCRIPT}`).expect(200);
      assert.match(script.headers['cache-control'] ?? '', /immutable/);
    });

    it('lies in a folder that no path leads out of', async () => {
      for (const path of [
        '/../app.ts',
        '/%2e%2e/app.ts',
        '/..%2fapp.ts',
        '/.env',
        '/assets/..%5c..%5capp.ts',
      ]) {
        const { status, text } = await get(path);
        assert.ok(status === 404 || status === 400 || status === 403, `${path} gave ${status}`);
        assert.doesNotMatch(text, /createApp/);
      }
    });
  });
});
