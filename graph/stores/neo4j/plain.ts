// The only place where the driver's types turn into the plain form of graph/values.ts, and plain numbers into the
// driver's. Relationships name their ends by stable id, which takes one look-up for those met without their nodes.
import neo4j, { type ManagedTransaction, type Node, type Path, type Relationship } from 'neo4j-driver';
import { FLOAT_PROPERTIES } from '../../engine';
import type { PlainNode, PlainPath, PlainRelationship, PlainValue, QueryParameters } from '../../values';
import { canonicalTime } from '../canonical-time';

/** Whatever runs a query: a session or a transaction. */
export type Runner = Pick<ManagedTransaction, 'run'>;

type Fields = Readonly<Record<string, unknown>>;

/** Whole numbers become integers, as in Cypher text; the driver would send every number as a float. */
function toDriver(value: unknown): unknown {
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

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

interface OpenRelationship {
  readonly relationship: Mutable<PlainRelationship>;
  readonly start: string;
  readonly end: string;
}

/** Makes the values of one result plain. Relationships are whole when `settle` has been waited for. */
export class Plainer {
  /** By element id. */
  readonly #stableIds = new Map<string, string>();
  readonly #open: OpenRelationship[] = [];

  plain(value: unknown): PlainValue {
    if (value === null || value === undefined) return null;
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
    if (typeof value === 'bigint') return value.toString();
    if (typeof value !== 'object') return value as PlainValue;
    if (Array.isArray(value)) return value.map((item) => this.plain(item));
    if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
    if (neo4j.isNode(value)) return this.#node(value);
    if (neo4j.isRelationship(value)) return this.#relationship(value);
    if (neo4j.isPath(value)) return this.#path(value);
    if (neo4j.isPoint(value))
      return { srid: this.plain(value.srid), x: value.x, y: value.y, z: value.z ?? null };
    if (Object.getPrototypeOf(value) === Object.prototype) return this.#properties(value as Fields);
    return canonicalTime(String(value));
  }

  /** Looks up, by `runner`, the ends of relationships that came without their nodes. */
  async settle(runner: Runner): Promise<void> {
    if (this.#open.length === 0) return;
    const known = this.#stableIds;
    const ends = new Set(this.#open.flatMap(({ start, end }) => [start, end]));
    const missing = [...ends].filter((elementId) => !known.has(elementId));
    if (missing.length > 0) {
      const found = await runner.run(
        'MATCH (n) WHERE elementId(n) IN $missing RETURN elementId(n) AS elementId, n.id AS id',
        { missing },
      );
      for (const record of found.records) known.set(record.get('elementId'), String(record.get('id') ?? ''));
    }
    for (const { relationship, start, end } of this.#open.splice(0)) {
      relationship.from = known.get(start) ?? '';
      relationship.to = known.get(end) ?? '';
      relationship.id ||= `${relationship.from} ${relationship.relation} ${relationship.to}`;
    }
  }

  #properties(fields: Fields): { [key: string]: PlainValue } {
    return Object.fromEntries(
      Object.keys(fields)
        .sort()
        .map((key) => [key, this.plain(fields[key])]),
    );
  }

  #node({ elementId, labels, properties }: Node): PlainNode {
    const id = stableId(properties);
    this.#stableIds.set(elementId, id);
    return { type: 'node', id, labels: [...labels].sort(), properties: this.#properties(properties) };
  }

  #relationship({ type, properties, startNodeElementId, endNodeElementId }: Relationship): PlainRelationship {
    const relationship = {
      type: 'relationship' as const,
      id: stableId(properties),
      relation: type,
      from: '',
      to: '',
      properties: this.#properties(properties),
    };
    this.#open.push({ relationship, start: startNodeElementId, end: endNodeElementId });
    return relationship;
  }

  #path(path: Path): PlainPath {
    return {
      type: 'path',
      nodes: [path.start, ...path.segments.map(({ end }) => end)].map((node) => this.#node(node)),
      relationships: path.segments.map(({ relationship }) => this.#relationship(relationship)),
    };
  }
}
