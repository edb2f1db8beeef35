// What the graph promises a Cypher engine before the first write: unique keys and the indexes that reads and loads
// stand on, derived from the registries. cypher/schema.cypher holds the same text for people; a test compares them.
import { ENTITY_KINDS } from './entities';

/** Labels whose nodes are found by `id`. */
export const KEYED_LABELS = [
  'Entity',
  'Source',
  'Statement',
  'Decision',
  'Store',
  'Position',
  'View',
  'Setting',
] as const;

const kindLabels = [
  ...new Set(Object.entries(ENTITY_KINDS).flatMap(([kind, { ancestors }]) => [...ancestors, kind])),
].sort();

const indexes: readonly (readonly [label: string, property: string])[] = [
  ['Entity', 'name'],
  ...kindLabels.map((label) => [label, 'name'] as const),
  ['Statement', 'pair'],
  ['Statement', 'edge'],
  ['Statement', 'source'],
  ['Statement', 'dangling'],
  ['Source', 'awaits'],
  ['Decision', 'action'],
  ['Decision', 'statement'],
  ['Decision', 'revision'],
  ['Decision', 'undoes'],
  ['Position', 'layout'],
];

/** The full-text index over the folded names of entities, where the engine has such indexes. */
export const NAME_INDEX = 'entity_search';
const NAME_INDEX_STATEMENT = `CREATE FULLTEXT INDEX ${NAME_INDEX} IF NOT EXISTS FOR (n:Entity) ON EACH [n.search] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`;

const nameOf = (label: string, property: string): string => `${label.toLowerCase()}_${property}`;

/** One statement a line, each safe to repeat; all but the full-text index in the common subset of both engines. */
export const SCHEMA_STATEMENTS: readonly string[] = [
  ...KEYED_LABELS.map(
    (label) =>
      `CREATE CONSTRAINT ${nameOf(label, 'id')} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...indexes.map(
    ([label, property]) =>
      `CREATE INDEX ${nameOf(label, property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
  NAME_INDEX_STATEMENT,
];
