// The embedded engine speaks Neo4j's Cypher or says that it does not; it never silently answers otherwise.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppError } from '../../../graph/errors';
import type { GraphStore } from '../../../graph/store';
import { openStore } from '../../../graph/stores';
import { typeOfProperty } from '../../../graph/stores/embedded/dialect/properties';
import type { Kind } from '../../../graph/stores/embedded/dialect/types';
import type { PlainNode, PlainRelationship, QueryResult } from '../../../graph/values';
import { PARAMETERS, REFUSED, REPAIRED, RESEARCH_QUERIES } from '../../contracts/research-queries';
import { SAMPLE, velox } from '../../contracts/sample';
import { generateGraph } from '../../generator/graph';
import { emptyNeo4j, withNeo4j } from '../../neo4j/with-neo4j';
import { compare } from '../dialect/compare';

/** `npm run soak:dialect` asks very many more. */
const GENERATED = 100;

const LIMITS = { timeoutMs: 10_000, maxRows: 1_000 };

/** Sums of decimal numbers differ in the last digits with the order of adding. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rounded(item)]));
}

describe('the dialect of the embedded engine', function () {
  this.timeout(60_000);
  const dataDir = mkdtempSync(join(tmpdir(), 'dialect-'));
  let embedded: GraphStore;
  before(async () => {
    embedded = await openStore({ dataDir });
    await embedded.loadMany(SAMPLE);
  });
  after(async () => {
    await embedded?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const ask = (store: GraphStore, query: string): Promise<QueryResult> =>
    store.query(query, PARAMETERS, LIMITS);

  for (const [what, query] of REFUSED) {
    it(`refuses ${what}`, async () => {
      await assert.rejects(ask(embedded, query), (error: AppError) => {
        assert.equal(error.code, 'query-unsupported', error.message);
        assert.match(error.message, /line 1, column \d+.*Neo4j (takes it|raises it)/);
        return true;
      });
    });
  }

  for (const [what, query, columns, rows] of REPAIRED) {
    it(`answers ${what} as Neo4j does`, async () => {
      const result = await ask(embedded, query);
      assert.deepEqual([result.columns, result.rows], [columns, rows]);
    });
  }

  it('knows of what kind every property of the graph is', async () => {
    const folder = join(dataDir, 'filled');
    const filled = await openStore({ dataDir: folder });
    await filled.loadMany([...generateGraph({ seed: 3, statements: 60, entities: 30, decided: 0.3 })]);
    await filled.savePositions('map', [{ entity: velox.id, x: 1, y: 2.5, pinned: true }]);
    await filled.saveSetting('colour', { dark: true });
    const rows = async (pattern: string) =>
      (await ask(filled, `MATCH ${pattern} RETURN DISTINCT x AS x`)).rows.map(([x]) => x as PlainNode);
    const named = [...(await rows('(x)')), ...(await rows('()-[x]->()'))].flatMap(({ properties }) =>
      Object.entries(properties),
    );
    await filled.close();
    assert.ok(named.length > 100);
    for (const [name, value] of named) {
      const { kinds } = typeOfProperty(name);
      const kind = Array.isArray(value) ? 'list' : typeof value;
      const wanted = kind === 'number' ? ['integer', 'float'] : [kind];
      assert.ok(
        wanted.some((one) => kinds.has(one as Kind)),
        `${name} is a ${kind}: ${String(value)}`,
      );
    }
  });

  it('refuses at once what would grow with every level of brackets', async () => {
    const deep = (levels: number) => `RETURN ${'round('.repeat(levels)}-2.5${')'.repeat(levels)} AS x`;
    assert.deepEqual((await ask(embedded, deep(3))).rows, [[-2]]);
    await assert.rejects(ask(embedded, deep(9)), { code: 'query-unsupported' });
  });

  it('hands out nodes, relationships and paths without a name beside an aggregate', async () => {
    const query = 'MATCH p = (n:Company {id: $id})<-[r:SUPPLIES]-() RETURN n, r, p, collect(n), count(*)';
    const { columns, rows } = await ask(embedded, query);
    assert.deepEqual(columns, ['n', 'r', 'p', 'collect(n)', 'count(*)']);
    const [node, relationship, path, nodes, count] = rows[0] as [
      PlainNode,
      PlainRelationship,
      { type: string },
      PlainNode[],
      number,
    ];
    assert.deepEqual([node.type, node.id], ['node', velox.id]);
    assert.deepEqual([relationship.type, relationship.to], ['relationship', velox.id]);
    assert.deepEqual([path.type, nodes[0]?.id, count], ['path', velox.id, 1]);
  });
});

describe('the queries of researchers', function () {
  this.timeout(120_000);
  const neo4j = withNeo4j();
  const dataDir = mkdtempSync(join(tmpdir(), 'dialect-'));
  let stores: { neo4j: GraphStore; embedded: GraphStore } | undefined;
  before(async () => {
    await emptyNeo4j(neo4j());
    stores = {
      neo4j: await openStore({ dataDir: '', neo4j: neo4j() }),
      embedded: await openStore({ dataDir }),
    };
    await stores.neo4j.loadMany(SAMPLE);
    await stores.embedded.loadMany(SAMPLE);
  });
  after(async () => {
    await stores?.neo4j.close();
    await stores?.embedded.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  type Answer = QueryResult | AppError;
  const answer = (store: GraphStore, query: string): Promise<Answer> =>
    store.query(query, PARAMETERS, LIMITS).catch((error: AppError) => error);
  /** Cypher promises an order of rows to ORDER BY alone: elsewhere equal rows are equal as a bag. */
  const table = (query: string, { columns, rows }: QueryResult) => {
    const plain = rows.map(rounded);
    const ordered = /\bORDER BY\b/i.test(query);
    const key = (row: unknown) => JSON.stringify(row);
    return {
      columns,
      rows: ordered ? plain : plain.sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b)))),
    };
  };

  for (const query of [
    ...RESEARCH_QUERIES,
    ...REFUSED.map(([, refused]) => refused),
    ...REPAIRED.map(([, q]) => q),
  ]) {
    it(`equal or refused: ${query}`, async () => {
      const both = stores ?? assert.fail();
      const [there, here] = [await answer(both.neo4j, query), await answer(both.embedded, query)];
      if (here instanceof Error) {
        assert.match(here.code, /^query-(unsupported|syntax|parameter|not-read-only)$/, here.message);
        return;
      }
      assert.ok(
        !(there instanceof Error),
        `Neo4j refuses what the embedded engine answers: ${String(there)}`,
      );
      assert.deepEqual(table(query, here), table(query, there));
    });
  }

  it('are alike where they were generated', async function () {
    this.timeout(240_000);
    const { differences, same } = await compare(stores ?? assert.fail(), { seed: 1, queries: GENERATED });
    assert.deepEqual(differences, []);
    assert.ok(same > GENERATED / 3, `only ${same} of ${GENERATED} were answered`);
  });

  it('are for the greater part answered by the embedded engine, too', async () => {
    const both = stores ?? assert.fail();
    const answers = await Promise.all(RESEARCH_QUERIES.map((query) => answer(both.embedded, query)));
    const refused = answers.filter((one) => one instanceof Error).length;
    assert.ok(refused < RESEARCH_QUERIES.length / 3, `${refused} of ${RESEARCH_QUERIES.length} refused`);
  });
});
