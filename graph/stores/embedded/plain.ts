// Turns what the embedded engine returns into the plain form of graph/values.ts. Runs in the child, where the
// engine's internal ids can still be looked up; they never leave it.
import type { GrafeoDB } from '@grafeo-db/js';
import type { PlainNode, PlainPath, PlainRelationship, PlainValue } from '../../values';
import { canonicalTime } from '../canonical-time';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNode = (value: unknown): value is Fields =>
  isFields(value) && typeof value._id === 'number' && Array.isArray(value._labels);
const isRelationship = (value: unknown): value is Fields =>
  isFields(value) && typeof value._id === 'number' && typeof value._type === 'string' && '_source' in value;
const isPath = (value: unknown): value is { nodes: unknown[]; edges: unknown[] } =>
  isFields(value) &&
  Array.isArray(value.nodes) &&
  Array.isArray(value.edges) &&
  Object.keys(value).length === 2 &&
  value.nodes.length === value.edges.length + 1 &&
  value.nodes.every(isNode) &&
  value.edges.every(isRelationship);

const INTERNAL = new Set(['_id', '_labels', '_type', '_source', '_target']);

/** @param db where the ends of a relationship that stands alone are looked up. */
export function plainer(db: GrafeoDB): (value: unknown) => PlainValue {
  const stableIds = new Map<number, string>();
  const stableId = (engineId: number): string => {
    const known = stableIds.get(engineId);
    if (known !== undefined) return known;
    const id = String(db.getNode(engineId)?.get('id') ?? '');
    stableIds.set(engineId, id);
    return id;
  };

  function properties(fields: Fields): Record<string, PlainValue> {
    const out: Record<string, PlainValue> = {};
    for (const key of Object.keys(fields).sort()) if (!INTERNAL.has(key)) out[key] = plain(fields[key]);
    return out;
  }
  function node(fields: Fields): PlainNode {
    const id = String(fields.id ?? '');
    stableIds.set(fields._id as number, id);
    return {
      type: 'node',
      id,
      labels: [...(fields._labels as string[])].sort(),
      properties: properties(fields),
    };
  }
  function relationship(fields: Fields): PlainRelationship {
    const relation = fields._type as string;
    const from = stableId(fields._source as number);
    const to = stableId(fields._target as number);
    const id = String(fields.id ?? `${from} ${relation} ${to}`);
    return { type: 'relationship', id, relation, from, to, properties: properties(fields) };
  }
  function path(value: { nodes: unknown[]; edges: unknown[] }): PlainPath {
    const nodes = value.nodes.map((item) => node(item as Fields));
    return {
      type: 'path',
      nodes,
      relationships: value.edges.map((item) => relationship(item as Fields)),
    };
  }
  function plain(value: unknown): PlainValue {
    if (typeof value === 'bigint') return value.toString();
    if (value === undefined || value === null) return null;
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
    if (typeof value !== 'object') return value as PlainValue;
    if (Array.isArray(value)) return value.map(plain);
    // Only times without a zone come as a Date, told as if they were in UTC.
    if (value instanceof Date) return canonicalTime(value.toISOString().slice(0, -1));
    if (isNode(value)) return node(value);
    if (isRelationship(value)) return relationship(value);
    if (isPath(value)) return path(value);
    return properties(value as Fields);
  }
  return plain;
}
