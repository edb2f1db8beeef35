// Wrong input of every kind: refused with the status that says whose fault it is, naming the field, the value and the rule.
import assert from 'node:assert/strict';
import request from 'supertest';
import { assertProblem } from './problems';
import { type ServedArticle, serveArticle } from './served-article';

type Case = readonly [path: string, field: string, words: RegExp];

const QUERY_STRINGS: readonly Case[] = [
  ['/api/graph?kind=Foo', 'kind', /^"kind" in the query string is "Foo", but must be one of Person, Company/],
  ['/api/graph?kind=', 'kind', /one of Person/],
  ['/api/graph?lens=money', 'lens', /one of capital/],
  ['/api/graph?country=fr', 'country', /is "fr", but must be an ISO 3166-1/],
  ['/api/graph?country=FR,ZZ', 'country', /is "FR,ZZ", but must be an ISO 3166-1/],
  ['/api/entities?country=ZZ', 'country', /is "ZZ", but must be an ISO 3166-1/],
  ['/api/graph?relation=LOVES', 'relation', /is "LOVES", but must be one of INVESTED_IN/],
  ['/api/statements?relation=LOVES', 'relation', /one of INVESTED_IN/],
  ['/api/edges?modality=sung', 'modality', /one of asserted/],
  ['/api/graph?confidence=2', 'confidence', /is "2", but must be a number from 0 to 1/],
  ['/api/graph?from=2025-13', 'from', /is "2025-13", but must be an ISO 8601 date/],
  ['/api/graph?from=2025-02-30', 'from', /is "2025-02-30", but must be an ISO 8601 date/],
  ['/api/graph?until=2023-02-29', 'until', /ISO 8601/],
  ['/api/graph?format=xml', 'format', /is "xml", but must be one of json, columns/],
  ['/api/graph?disputed=maybe', 'disputed', /one of true, false/],
  [`/api/graph?entity=${Array(1001).fill('a').join(',')}`, 'entity', /at most 1000 items/],
  ['/api/graph?colour=red', 'colour', /not known here/],
  ['/api/edges?limit=0', 'limit', /is "0", but must be at least 1/],
  ['/api/edges?limit=1.5', 'limit', /whole number from 1 to 1000/],
  ['/api/edges?limit=1&limit=2', 'limit', /given 2 times; give it once/],
  ['/api/edges?cursor=nonsense', 'cursor', /"nonsense" is none/],
  [`/api/entities?q=${'a'.repeat(201)}`, 'q', /must have at most 200 characters/],
  ['/api/entities?q[a]=b', 'q[a]', /not known/],
  ['/api/entities/asml/network?depth=9', 'depth', /is "9", but must be at most 4/],
  ['/api/paths?from=asml', 'to', /^"to" in the query string is missing/],
  ['/api/paths?from=asml&to=asml', 'to', /to itself/],
  ['/api/statements?status=maybe', 'status', /one of proposed, accepted, rejected/],
  ['/api/decisions?action=burn', 'action', /is "burn", but must be one of accept/],
  ['/api/decisions?statement=a&entity=b', 'statement', /give one of statement, entity and source/],
  ['/api/cypher?query=', 'query', /it is empty/],
  ['/api/cypher?query=RETURN $a AS a', 'a', /needs a value for \$a/],
  ['/api/cypher?query=RETURN 1 AS a&b=1', 'b', /does not use \$b/],
  ['/api/cypher?query=RETURN 1 AS a&query=RETURN 2 AS a', 'query', /given 2 times/],
  ['/api/queries/who-funds', 'id', /needs the parameter "id"/],
  ['/api/queries/paths-between?from=asml&to=nvidia&hops=x', 'hops', /"hops" is "x"/],
  ['/api/exports/graph.gexf?lens=x', 'lens', /one of capital/],
  ['/api/audit?event=party', 'event', /one of login/],
];

const BODIES: readonly (readonly [path: string, body: unknown, field: string, words: RegExp])[] = [
  ['/api/cypher', null, '', /must be an object/],
  ['/api/cypher', 'RETURN 1', '', /must be an object/],
  ['/api/cypher', [], '', /must be an object/],
  ['/api/cypher', {}, 'query', /is missing/],
  ['/api/cypher', { query: 7 }, 'query', /is 7, but must be a string/],
  ['/api/cypher', { query: 'RETURN 1 AS a', parameters: [] }, 'parameters', /must be a record/],
  ['/api/decisions', { action: 'burn' }, 'action', /is "burn", but must be one of accept, reject/],
  ['/api/decisions', { action: 'accept' }, 'statement', /is missing/],
  ['/api/decisions', { action: 'accept', statement: 'x', id: 'short' }, 'id', /8 to 64/],
  [
    '/api/decisions',
    {
      ...{ action: 'add', source: 'x', relation: 'SUPPLIES', object: 'b', evidence: [{ start: 0, end: 1 }] },
      subject: { kind: 'Alien', name: 'x' },
    },
    'subject.kind',
    /is "Alien", but must be one of Person/,
  ],
  [
    '/api/decisions',
    { action: 'merge', entity: 'a', into: { kind: 'Company', name: 'b' } },
    'into',
    /must be a string/,
  ],
  ['/api/documents', {}, 'text', /is missing; give one of text, address, file/],
  ['/api/documents', { text: 'a', address: 'http://a.example' }, 'address', /not known here/],
  [
    '/api/documents',
    { address: 'file:///etc/passwd' },
    'address',
    /must be an address that begins with http/,
  ],
  ['/api/documents', { text: 'a', published: '2025-02-30' }, 'published', /ISO 8601/],
  ['/api/documents', { text: 'a', title: ' ' }, 'title', /at least 1 characters/],
  ['/api/accounts', { name: 'x', role: 'king', password: 'do not repeat me' }, 'role', /is "king"/],
  ['/api/accounts', { name: 'x', role: 'admin', password: 7 }, 'password', /^[^7]*must be a string/],
];

describe('wrong input', () => {
  let served: ServedArticle;
  before(async () => {
    served = await serveArticle('/nowhere');
  });
  after(() => served.close());

  for (const [path, field, words] of QUERY_STRINGS) {
    it(`is named: ${path.slice(0, 80)}`, async () => {
      const answer = await request(served.app).get(path.replaceAll(' ', '%20'));
      assert.equal(answer.status, 422, answer.text);
      assert.equal(answer.body.field, field);
      assert.match(answer.body.detail, words);
    });
  }

  for (const [path, body, field, words] of BODIES) {
    it(`is named: ${path} ${JSON.stringify(body).slice(0, 60)}`, async () => {
      const sent = request(served.app).post(path).type('application/json').send(JSON.stringify(body));
      const answer = await sent;
      assert.equal(answer.status, 422, answer.text);
      assert.equal(answer.body.field, field);
      assert.match(answer.body.detail, words);
      assert.doesNotMatch(answer.text, /do not repeat me/);
    });
  }

  it('is a query string that is no UTF-8, by the name of the parameter', async () => {
    for (const path of ['/api/entities?limit=3&q=%ff%fe', '/api/entities?q=100%', '/api/graph?kind=%C3%28']) {
      const answer = await request(served.app).get(path);
      assertProblem(answer, 400, 'malformed-request', /percent-encoded UTF-8/);
      assert.match(answer.body.field, /^(q|kind)$/);
    }
    await request(served.app).get('/api/entities?q=Z%C3%BCrich+AG').expect(200);
  });

  it('is a second file in a form', async () => {
    const two = request(served.app)
      .post('/api/documents')
      .attach('file', Buffer.from('a'), 'a.txt')
      .attach('file', Buffer.from('b'), 'b.txt');
    assertProblem(await two, 422, 'too-many-files', /one at a time/);
  });

  it('is an id that nobody has, wherever it stands', async () => {
    for (const path of [
      '/api/entities/nobody',
      '/api/entities/nobody/network',
      '/api/edges/nobody',
      '/api/sources/nobody',
      '/api/statements/nobody',
      '/api/statements?source=nobody',
      '/api/statements?entity=nobody',
      '/api/exports/statements.csv?source=nobody',
      '/api/exports/statements.csv?entity=nobody',
      ...['graph', 'edges', 'exports/graph.gexf'].flatMap((path) => [
        `/api/${path}?entity=nobody`,
        `/api/${path}?entity=asml,nobody`,
        `/api/${path}?source=nobody`,
      ]),
      '/api/decisions?entity=nobody',
      '/api/decisions?source=nobody',
      '/api/decisions?statement=nobody',
      '/api/paths?from=asml&to=nobody',
      '/api/decisions/nobody',
      '/api/decisions/merge-preview?entity=nobody&into=asml',
      '/api/queries/nobody',
      '/api/queries/who-funds?id=nobody',
      '/api/queries/who-funds.csv?id=nobody',
      '/api/queries/facts-by-source?source=nobody',
      '/api/jobs/nobody',
      '/api/jobs/nobody/events',
      '/api/views/nobody',
      '/api/exports/nobody',
      '/api/entities/%00',
      '/api/entities/..%2f..%2fetc%2fpasswd',
    ]) {
      assertProblem(await request(served.app).get(path), 404, 'not-found', /"[^"]*"/);
    }
    for (const path of [
      '/api/sessions/nobody',
      '/api/tokens/nobody',
      '/api/accounts/nobody',
      '/api/views/nobody',
    ]) {
      assertProblem(await request(served.app).delete(path), 404, 'not-found');
    }
  });

  it('is none where a filter names what is there and nothing is left', async () => {
    for (const path of [
      '/api/graph?entity=asml&country=none',
      '/api/edges?entity=asml',
      '/api/decisions?entity=nvidia&by=nobody',
      '/api/statements?entity=asml&status=rejected',
      '/api/entities?q=nobody-by-this-name',
    ]) {
      const { body } = await request(served.app).get(path).expect(200);
      assert.equal((body.edges ?? body).length, 0, path);
    }
  });
});
