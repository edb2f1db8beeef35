// The named queries: what holds of all, and their rows on both engines.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadNamedQueries, parametersFrom } from '../../cypher';
import { RELATION_NAMES, RELATIONS } from '../../graph/relations';
import { openStore } from '../../graph/stores';
import { CASES, itAnswersTheNamedQueries } from '../contracts/queries.contract';
import { SAMPLE } from '../contracts/sample';
import { emptyNeo4j, withNeo4j } from '../neo4j/with-neo4j';

const cypherOf = (id: string): string => loadNamedQueries().find((query) => query.id === id)?.cypher ?? '';
const typesIn = (cypher: string): string[] => /\[(?:\w+)?:([A-Z_|]+)/.exec(cypher)?.[1]?.split('|') ?? [];

describe('the named queries', () => {
  it('walk every relation but those of place when they look for paths', () => {
    const wanted = RELATION_NAMES.filter((name) => RELATIONS[name].lens !== 'place');
    assert.deepEqual(typesIn(cypherOf('paths-between')), wanted);
  });

  it('count as exposure every relation in which the target depends on the source', () => {
    const wanted = RELATION_NAMES.filter((name) => RELATIONS[name].dependence === 'targetOnSource');
    assert.deepEqual(typesIn(cypherOf('dependence-exposure')).sort(), wanted.sort());
  });
});

describe('the named queries on the embedded engine', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'queries-'));
  after(() => rmSync(dataDir, { recursive: true, force: true }));
  itAnswersTheNamedQueries(() => openStore({ dataDir }));
});

describe('the named queries on Neo4j', function () {
  this.timeout(60_000);
  const neo4j = withNeo4j();
  const openEmpty = async () => {
    await emptyNeo4j(neo4j());
    return openStore({ dataDir: '', neo4j: neo4j() });
  };
  itAnswersTheNamedQueries(openEmpty);

  it('give the very rows that the embedded engine gives', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'queries-'));
    const stores = [await openEmpty(), await openStore({ dataDir })];
    for (const store of stores) await store.loadMany(SAMPLE);
    for (const query of loadNamedQueries()) {
      const parameters = parametersFrom(query, CASES[query.id]?.[0] ?? {});
      const limits = { timeoutMs: 10_000, maxRows: 1_000 };
      const [a, b] = await Promise.all(stores.map((store) => store.query(query.cypher, parameters, limits)));
      assert.deepEqual(b?.rows, a?.rows, query.id);
    }
    for (const store of stores) await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
});
