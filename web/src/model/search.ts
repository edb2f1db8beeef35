// Type-ahead over names and relations. Letters count, marks and case do not: "francois" finds "François".
import type { EdgeView, NodeView } from '../../../graph/views';
import type { Selection } from '../state';
import type { GraphIndex } from './graph-index';

export interface Hit extends Selection {
  readonly type: 'node' | 'edge';
  readonly text: string;
  readonly node?: NodeView;
  readonly edge?: EdgeView;
}

/** Lower case without marks; for comparing only. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

// The names of a graph made comparable, once for all letters that are typed.
const plainNames = new WeakMap<GraphIndex, readonly string[]>();

function namesOf(index: GraphIndex): readonly string[] {
  let names = plainNames.get(index);
  if (!names) {
    names = index.graph.nodes.map(({ name }) => plain(name));
    plainNames.set(index, names);
  }
  return names;
}

/** Above this many relations only entities are searched while typing; the table narrows relations. */
const MOST_RELATIONS = 20_000;

// How early and how cleanly a name matches; lower is better, null is no match.
function rank(name: string, comparable: string, query: string): number | null {
  const at = comparable.indexOf(query);
  if (at < 0) return null;
  if (at === 0) return comparable === query ? 0 : 1;
  return /[\s\-/("'’]/.test(name[at - 1] ?? '') ? 2 : 3;
}

interface Found {
  readonly node: NodeView;
  readonly rank: number;
  readonly degree: number;
}

function compare(a: Found, b: Found): number {
  return a.rank - b.rank || b.degree - a.degree || (a.node.id < b.node.id ? -1 : 1);
}

// One letter finds most of a large graph, so the best are kept while looking, and the rest is never sorted.
function bestNodes(index: GraphIndex, query: string, limit: number): Found[] {
  const names = namesOf(index);
  const best: Found[] = [];
  for (const [i, node] of index.graph.nodes.entries()) {
    const at = rank(node.name, names[i] as string, query);
    if (at === null) continue;
    const found = { node, rank: at, degree: index.degree(node.id) };
    const last = best[limit - 1];
    if (last && compare(found, last) > 0) continue;
    const place = best.findIndex((other) => compare(found, other) < 0);
    best.splice(place < 0 ? best.length : place, 0, found);
    if (best.length > limit) best.pop();
  }
  return best;
}

/** Up to `limit` hits, entities before relations, the better match and the better connected first. */
export function search(
  index: GraphIndex,
  sentence: (edge: EdgeView) => string,
  text: string,
  limit = 8,
): Hit[] {
  const query = plain(text.trim());
  if (!query) return [];
  const entities = bestNodes(index, query, limit).map(
    ({ node }): Hit => ({ type: 'node', id: node.id, text: node.name, node }),
  );
  const words = query.split(/\s+/);
  const searched = index.graph.edges.length <= MOST_RELATIONS ? index.graph.edges : [];
  const relations = searched
    .map((edge): Hit => ({ type: 'edge', id: edge.id, text: sentence(edge), edge }))
    .filter(({ text: line }) => words.every((word) => plain(line).includes(word)));
  // Relations fill what entities leave, but a few always find room.
  const room = Math.max(limit - entities.length, Math.min(3, relations.length));
  return [...entities.slice(0, limit - Math.min(room, relations.length)), ...relations.slice(0, room)];
}
