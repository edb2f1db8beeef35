// The part of the graph that stands in the rows of a result: every node, relationship and path found anywhere in them,
// in lists and maps too. The ends of a relationship that came without them are fetched.
import { labelsOf } from '../../graph/entities';
import type { GraphStore } from '../../graph/store';
import type { PlainNode, PlainPath, PlainRelationship, PlainValue, QueryResult } from '../../graph/values';

export interface SubGraph {
  readonly nodes: readonly PlainNode[];
  readonly relationships: readonly PlainRelationship[];
}

const isTyped = (value: object): value is PlainNode | PlainRelationship | PlainPath =>
  'type' in value &&
  ((value.type === 'node' && 'labels' in value) ||
    (value.type === 'relationship' && 'relation' in value) ||
    (value.type === 'path' && 'relationships' in value));

class Collector {
  readonly nodes = new Map<string, PlainNode>();
  readonly relationships = new Map<string, PlainRelationship>();

  visit(value: PlainValue): void {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) this.visit(item);
    } else if (!isTyped(value)) {
      for (const item of Object.values(value)) this.visit(item);
    } else if (value.type === 'node') {
      if (value.id !== '') this.nodes.set(value.id, value);
    } else if (value.type === 'relationship') {
      this.relationships.set(value.id, value);
    } else {
      for (const node of value.nodes) this.visit(node);
      for (const relationship of value.relationships) this.visit(relationship);
    }
  }

  /** Ends that are in no row. */
  missing(): string[] {
    const ends = [...this.relationships.values()].flatMap(({ from, to }) => [from, to]);
    return [...new Set(ends)].filter((id) => id !== '' && !this.nodes.has(id));
  }
}

export async function subGraphOf(
  store: Pick<GraphStore, 'nodesById'>,
  { rows }: Pick<QueryResult, 'rows'>,
): Promise<SubGraph> {
  const found = new Collector();
  for (const row of rows) for (const value of row) found.visit(value);
  const missing = found.missing();
  for (const { id, kind, name, country } of missing.length > 0 ? await store.nodesById(missing) : []) {
    const properties = { id, kind, name, ...(country !== null && { country }) };
    found.nodes.set(id, { type: 'node', id, labels: [...labelsOf(kind)].sort(), properties });
  }
  return { nodes: [...found.nodes.values()], relationships: [...found.relationships.values()] };
}
