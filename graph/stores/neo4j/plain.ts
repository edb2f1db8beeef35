// The only place where the driver's types turn into the plain form of graph/values.ts, and plain numbers into the
// driver's. Relationships name their ends by stable id, which takes one look-up for those met without their nodes.
import neo4j, { type Node, type Path, type Relationship, type Record as Row } from 'neo4j-driver';
import { FLOAT_PROPERTIES } from '../../engine';
import type { PlainNode, PlainPath, PlainRelationship, PlainValue, QueryParameters } from '../../values';
import { canonicalTime } from '../canonical-time';

/** Element id → stable id. */
export type StableIds = Map<string, string>;

type Fields = Readonly<Record<string, unknown>>;

/** Whole numbers become integers, as in Cypher text; the driver would send every number as a float. */
export function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toDriver(item)]));
}

/** Rows of the store's own writes: what is a float by its name stays one when it is whole. */
export function toDriverRows(value: unknown, name?: string): unknown {
  if (typeof value === 'number') {
    const isFloat = name !== undefined && FLOAT_PROPERTIES.includes(name);
    return Number.isSafeInteger(value) && !isFloat ? neo4j.int(value) : value;
  }
  if (Array.isArray(value)) return value.map((item) => toDriverRows(item));
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toDriverRows(item, key)]));
}

export const toDriverParameters = (parameters: QueryParameters): Record<string, unknown> =>
  toDriver(parameters) as Record<string, unknown>;

const stableId = (properties: Fields): string => (typeof properties.id === 'string' ? properties.id : '');

/** Notes the stable ids of all nodes in a value and, in `wanted`, the element ids of ends that come without a node. */
function collect(value: unknown, known: StableIds, wanted: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, known, wanted);
  else if (neo4j.isNode(value)) known.set(value.elementId, stableId(value.properties));
  else if (neo4j.isRelationship(value)) wanted.add(value.startNodeElementId).add(value.endNodeElementId);
  else if (neo4j.isPath(value)) {
    for (const node of [value.start, ...value.segments.map(({ end }) => end)]) {
      known.set(node.elementId, stableId(node.properties));
    }
  } else if (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype
  ) {
    for (const item of Object.values(value)) collect(item, known, wanted);
  }
}

/** The ends of relationships in these records whose stable id still has to be looked up. */
export function missingEnds(records: readonly Row[], known: StableIds): string[] {
  const wanted = new Set<string>();
  for (const record of records) for (const value of record.values()) collect(value, known, wanted);
  return [...wanted].filter((elementId) => !known.has(elementId));
}

export function toPlain(value: unknown, ids: StableIds): PlainValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object') return value as PlainValue;
  if (Array.isArray(value)) return value.map((item) => toPlain(item, ids));
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (neo4j.isNode(value)) return toNode(value, ids);
  if (neo4j.isRelationship(value)) return toRelationship(value, ids);
  if (neo4j.isPath(value)) return toPath(value, ids);
  if (neo4j.isPoint(value))
    return { srid: toPlain(value.srid, ids), x: value.x, y: value.y, z: value.z ?? null };
  if (Object.getPrototypeOf(value) === Object.prototype) return toProperties(value as Fields, ids);
  return canonicalTime(String(value));
}

function toProperties(fields: Fields, ids: StableIds): { [key: string]: PlainValue } {
  return Object.fromEntries(
    Object.keys(fields)
      .sort()
      .map((key) => [key, toPlain(fields[key], ids)]),
  );
}

function toNode(node: Node, ids: StableIds): PlainNode {
  return {
    type: 'node',
    id: stableId(node.properties),
    labels: [...node.labels].sort(),
    properties: toProperties(node.properties, ids),
  };
}

function toRelationship(relationship: Relationship, ids: StableIds): PlainRelationship {
  const { type: relation, properties } = relationship;
  const from = ids.get(relationship.startNodeElementId) ?? '';
  const to = ids.get(relationship.endNodeElementId) ?? '';
  return {
    type: 'relationship',
    id: stableId(properties) || `${from} ${relation} ${to}`,
    relation,
    from,
    to,
    properties: toProperties(properties, ids),
  };
}

function toPath(path: Path, ids: StableIds): PlainPath {
  return {
    type: 'path',
    nodes: [path.start, ...path.segments.map(({ end }) => end)].map((node) => toNode(node, ids)),
    relationships: path.segments.map(({ relationship }) => toRelationship(relationship, ids)),
  };
}
