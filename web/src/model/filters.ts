// What the filters leave of the graph. Every filter is one entry of a list, so a new one is one line here.
import type { EdgeView, NodeView } from '../../../graph/views';
import type { ViewState } from '../state';
import type { GraphIndex, Shown } from './graph-index';
import { otherEnd } from './graph-index';
import { holdsAt, knownBy, type Timing } from './time';

/** How a line stands in its sources. */
export const STANDINGS = ['asserted', 'planned', 'disputed'] as const;
export type Standing = (typeof STANDINGS)[number];

export function standingOf(edge: EdgeView): Standing {
  if (edge.disputed) return 'disputed';
  return edge.modality === 'planned' ? 'planned' : 'asserted';
}

/** The word for a country that no source states. */
export const NO_COUNTRY = 'none';

export type Filters = Pick<
  ViewState,
  | 'hiddenLenses'
  | 'hiddenKinds'
  | 'hiddenRelations'
  | 'hiddenCountries'
  | 'hiddenSources'
  | 'hiddenStandings'
  | 'minConfidence'
  | 'folded'
  | 'valid'
  | 'known'
>;

type NodeFilter = (node: NodeView) => boolean;
type EdgeFilter = (edge: EdgeView) => boolean;

function nodeFilters(state: Filters): NodeFilter[] {
  const kinds = new Set(state.hiddenKinds);
  const countries = new Set(state.hiddenCountries);
  return [
    ({ kind }) => !kinds.has(kind),
    ({ country }) => countries.size === 0 || !countries.has(country ?? NO_COUNTRY),
  ];
}

function edgeFilters(state: Filters, timing: Timing): EdgeFilter[] {
  const lenses = new Set(state.hiddenLenses);
  const relations = new Set(state.hiddenRelations);
  const sources = new Set(state.hiddenSources);
  const standings = new Set(state.hiddenStandings);
  const floor = state.minConfidence / 100;
  return [
    ({ lens }) => !lenses.has(lens),
    ({ relation }) => !relations.has(relation),
    (edge) => sources.size === 0 || edge.sources.some((id) => !sources.has(id)),
    (edge) => standings.size === 0 || !standings.has(standingOf(edge)),
    ({ confidence }) => confidence >= floor,
    (edge) => state.valid === null || holdsAt(timing.validity(edge), state.valid),
    (edge) => state.known === null || knownBy(timing.firstTold(edge), state.known),
  ];
}

/** Whether the node is a leaf of a node whose leaves are put away. */
function isPutAway(index: GraphIndex, id: string, folded: ReadonlySet<string>): boolean {
  if (folded.size === 0 || folded.has(id)) return false;
  const edges = index.edgesOf(id) ?? [];
  const hubs = new Set(edges.map((edge) => otherEnd(edge, id)));
  const [hub] = hubs;
  return hubs.size === 1 && folded.has(hub as string);
}

/** What is drawn. A node that loses its last line goes with it; one that never had a line stays. */
export function shownBy(index: GraphIndex, state: Filters, timing: Timing): Shown {
  const nodeTests = nodeFilters(state);
  const edgeTests = edgeFilters(state, timing);
  const folded = new Set(state.folded);
  const allowed = new Set<string>();
  for (const node of index.graph.nodes) {
    if (nodeTests.every((test) => test(node)) && !isPutAway(index, node.id, folded)) allowed.add(node.id);
  }
  const edges = new Set<string>();
  const connected = new Set<string>();
  for (const edge of index.graph.edges) {
    if (!allowed.has(edge.source) || !allowed.has(edge.target)) continue;
    if (!edgeTests.every((test) => test(edge))) continue;
    edges.add(edge.id);
    connected.add(edge.source).add(edge.target);
  }
  const nodes = [...allowed].filter((id) => connected.has(id) || index.degree(id) === 0);
  return { nodes: new Set(nodes), edges };
}
