// Loading a document: all of it or nothing, once and for all, with its decisions in force.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppError } from '../../graph/errors';
import type { GraphStore } from '../../graph/store';
import { openStore } from '../../graph/stores';
import { readArticle } from '../../ingest/article';
import { BUNDLED_ARTICLE } from '../../ingest/bundled';
import { rulesExtractor } from '../../ingest/extract/rules';
import type { GroundingSettings } from '../../ingest/ground';
import { loadDocument } from '../../ingest/load';

describe('loadDocument', () => {
  let folder: string;
  let decisionsFile: string;
  let store: GraphStore;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'load-'));
    decisionsFile = join(folder, 'article.decisions.json');
    store = await openStore({ dataDir: join(folder, 'data') });
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const load = async (grounding?: GroundingSettings) =>
    loadDocument({
      grounding,
      source: await readArticle(BUNDLED_ARTICLE),
      extractor: rulesExtractor,
      store,
      decisionsFile,
    });
  const decide = (...entries: object[]) => {
    const who = { by: 'editor', at: '2026-01-05T10:00:00Z' };
    writeFileSync(decisionsFile, JSON.stringify(entries.map((entry) => ({ ...who, ...entry }))));
  };

  it('tells how many facts it found and grounded, as the store then counts them', async () => {
    const report = await load();
    const counts = await store.counts();
    assert.ok(report.grounded > 0 && report.grounded <= report.found);
    assert.equal(counts.statements, report.statements.length);
    assert.deepEqual(report.dropped, []);
    assert.equal(counts.sources, 1);
  });

  it('accepts from the confidence that the settings name', async () => {
    const { statements } = await load({ acceptFrom: 1 });
    assert.equal((await store.counts()).accepted, 0);
    assert.ok(statements.every(({ status }) => status === 'proposed'));
  });

  it('names the document that an extractor breaks on, and stores nothing of it', async () => {
    const extractor = {
      name: 'broken',
      version: '1',
      extract: async () => assert.fail('out of its depth'),
    };
    const source = await readArticle(BUNDLED_ARTICLE);
    await assert.rejects(loadDocument({ source, extractor, store }), (error: AppError) => {
      assert.equal(error.code, 'extractor');
      return error.message.includes(source.title) && error.message.includes('"broken"');
    });
    assert.equal((await store.counts()).sources, 0);
  });

  it('changes nothing the second time', async () => {
    decide({ action: 'reject', statement: await anInvestment() });
    await load();
    const [graph, counts] = [await store.graph(), await store.counts()];
    await load();
    assert.deepEqual([await store.graph(), await store.counts()], [graph, counts]);
  });

  it('replays a rejection, so that the edge is not drawn', async () => {
    const statement = await anInvestment();
    decide({ action: 'reject', statement });
    const report = await load();
    assert.deepEqual(report.idle, []);
    const { edges } = await store.graph();
    assert.ok(
      !edges.some(
        ({ relation, source, target }) =>
          relation === statement.relation && source === statement.subject && target === statement.object,
      ),
    );
  });

  it('puts an added statement on the map with its quote', async () => {
    const quote = 'Mit Sitz in Veldhoven, Niederlande';
    const added = {
      relation: 'LOCATED_IN',
      subject: { kind: 'Facility', name: 'Veldhoven' },
      object: { kind: 'Country', name: 'Niederlande' },
      evidence: [{ quote }],
    };
    decide({ action: 'add', added });
    await load();
    const edge = (await store.graph()).edges.find(({ source }) => source === 'veldhoven-facility');
    assert.ok(edge);
    const [statement] = (await store.edge(edge.id)).statements;
    assert.equal(statement?.evidence[0]?.quote, quote);
    assert.equal(statement?.decisions[0]?.by, 'editor');
  });

  it('writes nothing when a decision cannot be replayed', async () => {
    const statement = { ...(await anInvestment()), passage: { quote: 'never said' } };
    decide({ action: 'reject', statement });
    await assert.rejects(load(), /entry 1 \(reject\).*"never said"/);
    assert.equal((await store.counts()).sources, 0);
  });

  /** Some investment that the extractor reads out of the article by itself. */
  async function anInvestment() {
    const reading = await rulesExtractor.extract(await readArticle(BUNDLED_ARTICLE));
    const fact = reading.facts.find(({ relation }) => relation === 'INVESTED_IN');
    assert.ok(fact?.subject.entity.id && fact.object.entity.id);
    return { relation: fact.relation, subject: fact.subject.entity.id, object: fact.object.entity.id };
  }
});
