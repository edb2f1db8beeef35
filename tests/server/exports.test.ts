// The graph taken away: every format well formed and complete, filters as for the map, the archive one that the import
// reads, hostile names escaped, and streams that neither pile up nor lie about their end.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get as httpGet, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseDocument } from 'htmlparser2';
import request from 'supertest';
import { manifestOf } from '../../graph/bulk/lines';
import { partsOf } from '../../graph/bulk/parts';
import { checkFile, partsOfFile } from '../../graph/bulk/read-file';
import { fillEmpty } from '../../graph/bulk/transfer';
import { GRAPH_FORMATS } from '../../graph/formats';
import { sourceId } from '../../graph/source';
import { openStore } from '../../graph/stores';
import type { GraphView } from '../../graph/views';
import { QueryGate } from '../../server/query-gate';
import { assertProblem } from './problems';
import { type ServedArticle, serveArticle } from './served-article';

/** Everything that XML, CSV and JSON must not be broken by. */
const HOSTILE = '=cmd|"/C calc"!A0 <b>&amp; ]]> \u0000\u0007\u202e \'x\' ü,\n;\ud800';

type Rows = Record<string, string>[];

describe('exports', () => {
  let served: ServedArticle;
  let graph: GraphView;
  const fetched = (path: string) =>
    request(served.app)
      .get(path)
      .buffer(true)
      .parse((response, done) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece) => {
          text += piece;
        });
        response.on('end', () => done(null, text));
      });
  const file = async (path: string): Promise<string> =>
    (await fetched(`/api/exports/${path}`).expect(200)).body;
  const rows = async (path: string): Promise<Rows> => parse(await file(path), { columns: true });

  before(async function () {
    this.timeout(60_000);
    served = await serveArticle('/nowhere');
    const { store } = served;
    const [stake] = (await store.graph()).edges;
    const statement = await store.statementAsRead(stake?.statements[0] as string);
    const source = sourceId('A B');
    await store.load({
      source: { id: source, title: HOSTILE, text: 'A B', language: 'en' },
      entities: [
        { id: 'hostile-a', kind: 'Company', name: HOSTILE, aliases: [] },
        { id: 'hostile-b', kind: 'Company', name: 'B', aliases: [] },
      ],
      statements: [
        {
          ...statement,
          ...{ id: 'st-hostile', source, relation: 'PARTNERED_WITH', status: 'accepted' },
          ...{ subject: 'hostile-a', object: 'hostile-b', modality: 'asserted', failed: [] },
          qualifiers: { purpose: { text: HOSTILE } },
          evidence: [{ start: 0, end: 3, quote: 'A B', prefix: '', suffix: '' }],
        },
      ],
      decisions: [],
    });
    graph = (await request(served.app).get('/api/graph').expect(200)).body;
  });
  after(() => served.close());

  it('are listed, and each is there under its name, as a file', async () => {
    const { body } = await request(served.app).get('/api/exports').expect(200);
    assert.deepEqual(
      body.map(({ name }: { name: string }) => name),
      ['graph.jsonl', 'statements.csv', ...GRAPH_FORMATS.map(({ name }) => name)],
    );
    for (const { name, type } of body) {
      const { headers } = await fetched(`/api/exports/${name}`).expect(200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['content-disposition'], `attachment; filename="${name}"`);
      assert.equal(headers['cache-control'], 'no-store');
    }
  });

  it('hold every node and line in GraphML and GEXF, whatever stands in names', async () => {
    for (const [name, label] of [
      ['graph.graphml', /<data key="node-name">=cmd\|&quot;\/C calc&quot;!A0 &lt;b&gt;&amp;amp;/],
      ['graph.gexf', /label="=cmd\|&quot;\/C calc&quot;!A0 &lt;b&gt;&amp;amp;/],
    ] as const) {
      const text = await file(name);
      assert.match(text, label);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      assert.doesNotMatch(text, /[\u0000-\u0008\ud800-\udfff](?![\udc00-\udfff])/u);
      const document = parseDocument(text, { xmlMode: true });
      const found = { node: [] as string[], edge: [] as string[], undirected: 0 };
      const walk = (element: (typeof document.children)[number]): void => {
        if (!('attribs' in element)) return;
        if (element.name === 'node') found.node.push(element.attribs.id as string);
        if (element.name === 'edge') {
          found.edge.push(element.attribs.id as string);
          if (element.attribs.directed === 'false' || element.attribs.type === 'undirected')
            found.undirected++;
        }
        for (const child of element.children as typeof document.children) walk(child);
      };
      for (const child of document.children) walk(child);
      assert.deepEqual(
        found.node,
        graph.nodes.map(({ id }) => id),
      );
      assert.deepEqual(
        found.edge,
        graph.edges.map(({ id }) => id),
      );
      assert.ok(found.undirected > 0);
    }
  });

  it('hold nodes, lines and the sentences behind them as tables that no spreadsheet runs', async () => {
    const nodes = await rows('nodes.csv');
    assert.deepEqual(
      nodes.map(({ id }) => id),
      graph.nodes.map(({ id }) => id),
    );
    assert.match(nodes.find(({ id }) => id === 'hostile-a')?.name ?? '', /^'=cmd/);
    const edges = await rows('edges.csv');
    assert.deepEqual(
      edges.map(({ id }) => id),
      graph.edges.map(({ id }) => id),
    );
    const evidence = await rows('evidence.csv');
    const behind = graph.edges.flatMap(({ id, statements }) =>
      statements.map((statement) => `${id} ${statement}`),
    );
    assert.deepEqual(
      evidence.map(({ line, id }) => `${line} ${id}`),
      behind,
    );
    for (const { quote, source, start, end } of evidence.slice(0, 10)) {
      const text = await served.store.sourceText(source as string);
      assert.equal(text.slice(Number(start), Number(end)), quote?.replace(/^'/, ''));
    }
    const money = evidence.find((row) => row['amount: amount']);
    assert.ok(
      money?.amount && Number(money['amount: amount']) > 0 && money['amount: currency']?.length === 3,
    );
  });

  it('hold statements of any status, with the filters of the list', async () => {
    const { statements } = await served.store.counts();
    assert.equal((await rows('statements.csv')).length, statements);
    const proposed = await rows('statements.csv?status=proposed');
    assert.ok(proposed.length > 0 && proposed.every(({ status }) => status === 'proposed'));
    assertProblem(await fetched('/api/exports/statements.csv?entity=nobody').then(asText), 404, 'not-found');
  });

  it('hold provenance as linked data: every line derived from statements that quote a document', async () => {
    const { '@graph': things, '@context': context } = JSON.parse(await file('graph.jsonld'));
    assert.match(context['@base'], /^http:\/\/127\.0\.0\.1:\d+\/api\/$/);
    const byId = new Map(things.map((thing: { '@id': string }) => [thing['@id'], thing]));
    assert.equal(byId.size, things.length, 'everything once');
    for (const { id } of graph.edges) {
      const edge = byId.get(`edges/${id}`) as Record<string, unknown>;
      assert.ok(byId.has(edge.subject) && byId.has(edge.object));
      for (const statement of edge.derivedFrom as string[]) {
        const { quotedFrom, evidence } = byId.get(statement) as {
          quotedFrom: string;
          evidence: { selector: { exact: string }[] }[];
        };
        assert.ok(byId.has(quotedFrom));
        assert.ok(evidence[0]?.selector[0]?.exact);
      }
    }
    // An identifier is the address under which the API shows the same.
    const [first] = graph.edges;
    await request(served.app).get(`/api/edges/${first?.id}`).expect(200);
  });

  it('leave out what the filters of the map leave out, and what was not chosen', async () => {
    const query = 'relation=INVESTED_IN&confidence=0.5';
    const { body } = await request(served.app).get(`/api/graph?${query}`).expect(200);
    const edges = await rows(`edges.csv?${query}`);
    assert.deepEqual(
      edges.map(({ id }) => id),
      body.edges.map(({ id }: { id: string }) => id),
    );
    const two = await rows('edges.csv?entity=asml,mistral-ai');
    assert.ok(two.length > 0);
    for (const { source, target } of two) assert.deepEqual([source, target].sort(), ['asml', 'mistral-ai']);
    assert.equal((await rows('nodes.csv?entity=asml&kind=Person')).length, 0);
    await request(served.app).get('/api/exports/nodes.csv?entity=nobody').expect(404);
  });

  it('hold everything as the archive that the import reads', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'export-'));
    try {
      const path = join(folder, 'graph.jsonl');
      writeFileSync(path, await file('graph.jsonl'));
      const manifest = await checkFile(path);
      assert.deepEqual(manifest, await manifestOf(partsOf(served.store)));
      await fillEmpty({ dataDir: folder }, { parts: () => partsOfFile(path), manifest });
      const copy = await openStore({ dataDir: folder });
      assert.deepEqual(await copy.graph(), await served.store.graph());
      await copy.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  const asText = (response: request.Response) =>
    ({ ...response, text: String(response.body) }) as request.Response;

  it('refuse what there is none of, naming it', async () => {
    assertProblem(await request(served.app).get('/api/exports/graph.xlsx'), 404, 'not-found', /graph\.xlsx/);
    const wrong = await request(served.app).get('/api/exports/graph.gexf?relation=OWNS');
    assertProblem(wrong, 422, 'invalid-parameter', /"relation/);
    assertProblem(
      await request(served.app).get('/api/exports/graph.jsonl?kind=Person'),
      422,
      'invalid-parameter',
    );
    assertProblem(await request(served.app).post('/api/exports/graph.jsonl'), 405, 'method-not-allowed');
    const head = await request(served.app).head('/api/exports/graph.graphml').expect(200);
    assert.match(head.headers['content-type'] ?? '', /graphml/);
  });

  it('are compressed on the way', async () => {
    const { headers } = await fetched('/api/exports/graph.jsonl').set('Accept-Encoding', 'gzip').expect(200);
    assert.equal(headers['content-encoding'], 'gzip');
  });

  it('are a few at a time, and who goes away makes room', async () => {
    await served.store.loadMany(
      Array.from({ length: 20 }, (_, at) => ({
        source: { id: `src-many-${at}`, title: 'Many', text: 'x'.repeat(1_000_000), language: 'en' as const },
        entities: [],
        statements: [],
        decisions: [],
      })),
    );
    const app = served.again({ exportGate: new QueryGate({ running: 1, waiting: 0, what: 'exports' }) });
    const server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/exports/graph.jsonl`;
    try {
      // Takes the head and no more, so that the rest has to wait for it.
      const sent = httpGet(address, { headers: { 'accept-encoding': 'identity' } });
      const [slow] = (await once(sent, 'response')) as [IncomingMessage];
      slow.on('error', () => undefined);
      const refused = await fetch(address);
      assert.equal(refused.status, 429);
      assert.equal((await refused.json()).code, 'too-many-exports');
      assert.ok(Number(refused.headers.get('retry-after')) > 0);
      slow.destroy();
      let status = 429;
      for (const until = Date.now() + 5_000; status === 429 && Date.now() < until; ) {
        const again = await fetch(address);
        status = again.status;
        await again.text();
      }
      assert.equal(status, 200);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }).timeout(30_000);
});
