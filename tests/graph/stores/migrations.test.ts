// A graph of an earlier layout is brought up when it is opened; one of a later layout is left as it is.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Decision } from '../../../graph/decision';
import type { Engine } from '../../../graph/engine';
import type { AppError } from '../../../graph/errors';
import { type Source, sourceId } from '../../../graph/source';
import type { LoadBatch } from '../../../graph/store';
import { GRAPH_VERSION } from '../../../graph/stores/core/migrations';
import { CypherStore } from '../../../graph/stores/core/store';
import { EmbeddedEngine } from '../../../graph/stores/embedded/engine';
import { Neo4jEngine } from '../../../graph/stores/neo4j/engine';
import { contentOf } from '../../contracts/content';
import { orchard, quill, SAMPLE, velox } from '../../contracts/sample';
import { emptyNeo4j, withNeo4j } from '../../neo4j/with-neo4j';

function itMigrates(openEngine: () => Promise<Engine>): void {
  let engine: Engine;
  beforeEach(async () => {
    engine = await openEngine();
  });
  afterEach(() => engine.close());
  const version = async () =>
    (await engine.read("MATCH (s:Store {id: 'graph'}) RETURN s.version AS version"))[0]?.version;
  const change = (query: string) => engine.write((tx) => tx.run(query));

  /** As this program wrote before: several properties where there is one now, and accounts in relationships. */
  async function takeBackToVersion2(): Promise<void> {
    const found = await engine.read('MATCH (s:Statement) RETURN properties(s) AS s');
    const rows = found.map(({ s }) => {
      const { id, readJson, quote, read } = s as Record<string, string>;
      const asRead = JSON.parse(readJson as string);
      const [first, ...others] = asRead.evidence;
      return {
        id,
        read: read === undefined,
        evidenceJson: JSON.stringify([{ ...first, quote }, ...others]),
        qualifiersJson: JSON.stringify(asRead.qualifiers),
        ...{ readSubject: asRead.subject, readObject: asRead.object, readStatus: asRead.status },
        ...{ extractorVersion: asRead.extractorVersion, revises: asRead.revises ?? null, readJson: null },
      };
    });
    await engine.write(async (tx) => {
      await tx.run('UNWIND $rows AS row MATCH (s:Statement {id: row.id}) SET s += row', { rows });
      await tx.run(
        `MATCH (:Source)-[m:MENTIONS]->(e:Entity)
         SET m.entity = coalesce(m.entity, e.id), m.name = e.name, m.kind = e.kind`,
      );
    });
  }

  it('puts its version into an empty graph', async () => {
    await CypherStore.open(engine);
    assert.equal(await version(), GRAPH_VERSION);
  });

  it('brings up a graph of before there were versions', async () => {
    const fresh = await CypherStore.open(engine);
    await fresh.loadMany(SAMPLE);
    await fresh.decide({
      ...{ action: 'merge', entity: quill.id, into: orchard.id },
      ...{ id: 'merge', by: 'local', at: '2026-01-01T00:00:00Z' },
    } as Decision);
    const today = await contentOf(fresh);
    await change('MATCH (e:Entity) REMOVE e.search');
    await takeBackToVersion2();
    await change('MATCH (s:Store) REMOVE s.version');
    const old = await CypherStore.open(engine);
    assert.deepEqual(await contentOf(old), today);
    assert.equal(await version(), GRAPH_VERSION);
    assert.deepEqual((await old.search('velox', { limit: 1 }))[0]?.id, velox.id);
  });

  it('links the reprints of a graph of version 3, which named their original', async () => {
    const fresh = await CypherStore.open(engine);
    const [first] = SAMPLE as [LoadBatch];
    const retold = (title: string, published: string, like: Source): LoadBatch => {
      const text = `${title}\n${first.source.text}`;
      const source = { ...first.source, id: sourceId(text), title, text, published, similar: [like.id] };
      return { source, entities: [], statements: [], decisions: [] };
    };
    const reprint = retold('Again', '2026-01-01', first.source);
    await fresh.loadMany([...SAMPLE, reprint]);
    const today = await contentOf(fresh);
    await change('MATCH (:Source)-[r:SIMILAR_TO]->(:Source) DELETE r');
    await change('MATCH (s:Source) REMOVE s.similar, s.awaits');
    await change('MATCH (s:Store) SET s.version = 3');
    const old = await CypherStore.open(engine);
    assert.deepEqual(await contentOf(old), today);
    assert.equal(await version(), GRAPH_VERSION);
    // The links hold: one that is found to be earlier than the reprint alone is the original of all three.
    const earliest = retold('Before', '2020-01-01', reprint.source);
    await old.loadMany([earliest]);
    const reprints = await engine.read(
      'MATCH (s:Source) WHERE s.reprintOf IS NOT NULL RETURN s.id AS id, s.reprintOf AS original ORDER BY id',
    );
    assert.deepEqual(
      reprints,
      [first.source.id, reprint.source.id].sort().map((id) => ({ id, original: earliest.source.id })),
    );
  });

  it('leaves a graph of a later version alone, and says so', async () => {
    await CypherStore.open(engine);
    await change(`MATCH (s:Store) SET s.version = ${GRAPH_VERSION + 1}`);
    await assert.rejects(CypherStore.open(engine), ({ code, message }: AppError) => {
      assert.equal(code, 'store-newer');
      assert.match(message, new RegExp(`version ${GRAPH_VERSION + 1}.*Nothing was changed`));
      return true;
    });
    assert.equal(await version(), GRAPH_VERSION + 1);
    // The server is shared: the suites that come after find a graph of today.
    await change(`MATCH (s:Store) SET s.version = ${GRAPH_VERSION}`);
  });
}

describe('versions of the graph', function () {
  this.timeout(120_000);

  describe('on the embedded engine', () => {
    const folders: string[] = [];
    after(() => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    });
    itMigrates(() => {
      const dataDir = mkdtempSync(join(tmpdir(), 'migrations-'));
      folders.push(dataDir);
      return EmbeddedEngine.open({ dataDir });
    });
  });

  describe('on Neo4j', () => {
    const neo4j = withNeo4j();
    itMigrates(async () => {
      await emptyNeo4j(neo4j());
      return Neo4jEngine.open(neo4j());
    });
  });
});
