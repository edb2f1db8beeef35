// All that a store holds, in a form that two stores can be compared by: the graph as people see it, and the rest of
// what stands in the engine. Decisions are left out, because a graph is compared before and after them.
import type { GraphStore } from '../../graph/store';

const ALL = { timeoutMs: 60_000, maxRows: 1_000_000 };

const PARTS = {
  nodes: 'MATCH (n) WHERE NOT n:Decision AND NOT n:Store RETURN n AS item',
  relationships: 'MATCH (a)-[r]->(b) WHERE NOT a:Decision RETURN r AS item',
};

export async function contentOf(store: GraphStore) {
  const part = async (query: string): Promise<string[]> => {
    const { rows } = await store.query(query, {}, ALL);
    return rows.map(([item]) => JSON.stringify(sorted(item))).sort();
  };
  return {
    counts: await store.counts(),
    graph: await store.graph(),
    nodes: await part(PARTS.nodes),
    relationships: await part(PARTS.relationships),
  };
}

/** The same value with the keys of its objects in order, which engines give as they like. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
