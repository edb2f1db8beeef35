// The part of the graph that is laid out and drawn: everything, what lies around one node, or a chosen few.
// Unlike a filter, which leaves the rest of the picture where it is, a scope gets a picture of its own.
import type { GraphView } from '../../../graph/views';
import type { ViewState } from '../state';
import { type GraphIndex, indexGraph, otherEnd } from './graph-index';

export type Scope = Pick<ViewState, 'ego' | 'opened' | 'only'>;

const SMALL = 400;

/** The nodes within `depth` steps of `centre`, in the order in which they are met. */
export function around(index: GraphIndex, centre: string, depth: number): Set<string> {
  const met = new Set(index.nodes.has(centre) ? [centre] : []);
  let rim = [...met];
  for (let step = 0; step < depth && rim.length > 0; step++) {
    const next: string[] = [];
    for (const id of rim) {
      for (const edge of index.edgesOf(id) ?? []) {
        const other = otherEnd(edge, id);
        if (met.has(other)) continue;
        met.add(other);
        next.push(other);
      }
    }
    rim = next;
  }
  return met;
}

function membersOf(index: GraphIndex, { ego, opened, only }: Scope): Set<string> | null {
  const some = only.filter((id) => index.nodes.has(id));
  if (!ego && some.length === 0) return null;
  const members = ego ? around(index, ego.centre, ego.depth) : new Set(some);
  if (members.size === 0) return null;
  for (const id of opened) for (const other of around(index, id, 1)) members.add(other);
  return members;
}

/** The index of what the scope leaves; the same object where it leaves everything. */
export function scoped(index: GraphIndex, scope: Scope): GraphIndex {
  const members = membersOf(index, scope);
  if (!members) return index;
  const graph: GraphView = {
    nodes: index.graph.nodes.filter(({ id }) => members.has(id)),
    edges: index.edgesAmong(members),
  };
  // A small part is laid out anew; a large one keeps the places it has in the whole.
  const { places } = index.given;
  const placed = graph.nodes.length > SMALL && graph.nodes.every(({ id }) => places?.has(id));
  return indexGraph(graph, placed ? { places } : {}, index.proposed);
}
