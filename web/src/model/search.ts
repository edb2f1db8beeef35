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

/** Up to `limit` hits, entities before relations, the better match and the better connected first. */
export function search(
  index: GraphIndex,
  sentence: (edge: EdgeView) => string,
  text: string,
  limit = 8,
): Hit[] {
  const query = plain(text.trim());
  if (!query) return [];
  const names = namesOf(index);
  const entities = index.graph.nodes
    .map((node, i) => ({
      node,
      rank: rank(node.name, names[i] as string, query),
      degree: index.edgesOf.get(node.id)?.length ?? 0,
    }))
    .filter((hit) => hit.rank !== null)
    .sort(
      (a, b) =>
        (a.rank as number) - (b.rank as number) || b.degree - a.degree || (a.node.id < b.node.id ? -1 : 1),
    )
    .map(({ node }): Hit => ({ type: 'node', id: node.id, text: node.name, node }));
  const words = query.split(/\s+/);
  const searched = index.graph.edges.length <= MOST_RELATIONS ? index.graph.edges : [];
  const relations = searched
    .map((edge): Hit => ({ type: 'edge', id: edge.id, text: sentence(edge), edge }))
    .filter(({ text: line }) => words.every((word) => plain(line).includes(word)));
  // Relations fill what entities leave, but a few always find room.
  const room = Math.max(limit - entities.length, Math.min(3, relations.length));
  return [...entities.slice(0, limit - Math.min(room, relations.length)), ...relations.slice(0, room)];
}
