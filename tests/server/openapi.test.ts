// The description of the API: complete, valid, readable, and true of every answer to generated requests.
import assert from 'node:assert/strict';
import request from 'supertest';
import { ROUTES } from '../../server/routes';
import { dictionaryOf } from './fuzz/dictionary';
import { fuzzApi } from './fuzz/fuzz';
import { type ServedArticle, serveArticle } from './served-article';

const REQUESTS = 1200;

describe("the API's description", () => {
  let served: ServedArticle;
  before(async () => {
    served = await serveArticle('/nowhere');
  });
  after(() => served.close());

  it('describes every route with its forms', async () => {
    const { body } = await request(served.app).get('/api/openapi.json').expect(200);
    assert.equal(body.openapi, '3.1.0');
    for (const { method, path, output, types, status } of ROUTES) {
      const operation = body.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method];
      assert.ok(operation, `${method} ${path}`);
      assert.ok(operation.summary.length > 10);
      assert.ok(output || types || status === 204, `${method} ${path} says nothing of its answer`);
    }
    const ids = Object.values(body.paths).flatMap((methods) =>
      Object.values(methods as object).map(({ operationId }) => operationId),
    );
    assert.equal(new Set(ids).size, ids.length);
  });

  it('can be read as a page without scripts', async () => {
    const { text, headers } = await request(served.app).get('/api/docs').expect(200);
    assert.match(headers['content-type'] ?? '', /^text\/html/);
    assert.doesNotMatch(text, /<script|style=|onclick/);
    for (const { path } of ROUTES) assert.ok(text.includes(path.replace(/:(\w+)/g, '{$1}')), path);
    const links = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    for (const id of links) assert.ok(text.includes(`id="${id}"`), `#${id} leads nowhere`);
    await request(served.app)
      .get('/api/docs.css')
      .expect('Content-Type', /text\/css/)
      .expect(200);
  });

  it('is true of the answers to generated requests', async function () {
    this.timeout(180_000);
    const dictionary = await dictionaryOf(served.store);
    const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1e9);
    const report = await fuzzApi(served.app, { requests: REQUESTS, seed, dictionary });
    assert.deepEqual(report.faults, [], `seed ${seed}:\n${report.faults.join('\n')}`);
    assert.ok((report.statuses[200] ?? 0) > REQUESTS / 10, JSON.stringify(report.statuses));
  });
});
