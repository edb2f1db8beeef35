// What the server under test knows: ids of its graph, and queries of every kind, so that generated requests get far.
import type { GraphStore } from '../../../graph/store';
import { WRITE_ATTEMPTS } from '../../contracts/write-attempts';
import type { Dictionary } from './values';

const QUERIES = [
  'RETURN 1 AS one',
  'MATCH (n:Entity) RETURN n AS n LIMIT 5',
  'MATCH p = (:Entity {id: $id})-[r]-(b) RETURN p AS p, r AS r LIMIT 3',
  'MATCH (a)-[r:INVESTED_IN]->(b) RETURN a AS a, r AS r, b AS b',
  'UNWIND range(1, 100) AS n RETURN n AS n, n * 1.5 AS m, toString(n) AS t',
  'RETURN $x AS x',
  'MATCH (n RETURN',
  'RETURN {a: [1, {b: null}], c: true} AS map',
  'UNWIND range(1, 100000000) AS a RETURN count(a) AS n',
  "RETURN '\u0000' AS t, '\u202e' AS u",
];

export async function dictionaryOf(store: GraphStore): Promise<Dictionary> {
  const { nodes, edges } = await store.graph();
  const sources = (await store.sources()).map(({ id }) => id);
  const entities = nodes.map(({ id }) => id);
  const statements = edges.flatMap((edge) => edge.statements);
  const { items } = await store.decisions({}, { limit: 50 });
  const queries = [...QUERIES, ...WRITE_ATTEMPTS];
  return {
    id: [...entities, ...edges.map(({ id }) => id), ...sources, ...statements, 'who-funds', 'paths-between'],
    entity: entities,
    into: entities,
    other: entities,
    subject: entities,
    object: entities,
    from: [...entities, '2024', '2025-09-09'],
    to: entities,
    source: sources,
    statement: statements,
    statements,
    decision: items.map(({ decision }) => decision.id),
    query: queries,
    q: ['mis', 'a', 'asml', 'é', '*'],
    layout: ['main', 'other'],
    name: ['one', 'two'],
    cursor: ['WyJhc21sIl0', 'nonsense'],
  };
}
