// What there is to ask for: labels and relations of the registries with their properties, counted in this graph.
import type { Engine } from '../../engine';
import { ENTITY_KINDS, labelsOf } from '../../entities';
import { QUALIFIER_NAMES, QUALIFIERS, type QualifierName } from '../../qualifiers';
import { RELATION_NAMES, RELATIONS } from '../../relations';
import type { GraphSchema } from '../../views';

/** The flat properties that a qualifier becomes; see `addQualifiers` in records.ts. */
function flatNames(name: QualifierName): string[] {
  const { type } = QUALIFIERS[name];
  if (type === 'money') return [name, name === 'amount' ? 'currency' : `${name}Currency`, `${name}Bound`];
  return type === 'share' || type === 'quantity' ? [name, `${name}Bound`] : [name];
}

const ENTITY = ['id', 'kind', 'name', 'aliases', 'country', 'wikidata', 'lei', 'search'];
const EDGE = [
  ...['id', 'lens', 'event', 'modality', 'confidence', 'disputed'],
  ...['statements', 'sources', 'figures'],
];
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  Statement: [
    ...['id', 'relation', 'status', 'modality', 'confidence', 'quote', 'start', 'end', 'failed'],
    ...['subject', 'object', 'source', 'extractor', 'pair', 'edge'],
    ...['dangling', 'read', 'readJson'],
    ...QUALIFIER_NAMES.flatMap(flatNames),
  ],
  Source: [
    ...['id', 'title', 'text', 'language', 'url', 'publisher', 'published', 'retrieved'],
    ...['reprintOf', 'similar', 'entitiesJson'],
  ],
  Decision: ['id', 'action', 'by', 'at', 'why', 'statement', 'revision', 'undoes', 'payload'],
  Position: ['id', 'layout', 'entity', 'x', 'y', 'pinned'],
};
const LINKS: readonly (readonly [relation: string, from: string, to: readonly string[]])[] = [
  ['SUBJECT', 'Statement', ['Entity']],
  ['OBJECT', 'Statement', ['Entity']],
  ['STATED_IN', 'Statement', ['Source']],
  ['MENTIONS', 'Source', ['Entity']],
  ['SIMILAR_TO', 'Source', ['Source']],
  ['ON', 'Decision', ['Statement', 'Entity', 'Source']],
];

const entityLabels = [
  ...new Set((Object.keys(ENTITY_KINDS) as (keyof typeof ENTITY_KINDS)[]).flatMap((kind) => labelsOf(kind))),
];

export async function schemaOf(engine: Engine): Promise<GraphSchema> {
  const count = async (pattern: string): Promise<number> =>
    (await engine.read(`MATCH ${pattern} RETURN count(x) AS count`))[0]?.count as number;
  const labels: GraphSchema['labels'][number][] = [];
  for (const [label, properties] of [
    ...entityLabels.map((label) => [label, ENTITY] as const),
    ...Object.entries(OTHERS),
  ]) {
    labels.push({ label, count: await count(`(x:${label})`), properties });
  }
  const relations: GraphSchema['relations'][number][] = [];
  for (const relation of RELATION_NAMES) {
    const { from, to, qualifiers } = RELATIONS[relation];
    const properties = [...EDGE, ...qualifiers.flatMap(flatNames)];
    relations.push({ relation, from, to, count: await count(`()-[x:${relation}]->()`), properties });
  }
  for (const [relation, from, to] of LINKS) {
    const properties = relation === 'MENTIONS' ? ['entity'] : [];
    relations.push({ relation, from: [from], to, count: await count(`()-[x:${relation}]->()`), properties });
  }
  return { labels, relations };
}
