// What filters leave of the graph. Pure; the API applies it to the graph that it keeps.
import type { EntityKind } from './entities';
import type { Lens, RelationName } from './relations';
import type { Modality } from './statement';
import type { EdgeView, GraphView, NodeView } from './views';

/** What is not given does not filter. Dates are ISO 8601 of any precision. */
export interface GraphFilter {
  /** Ids of the entities to keep, with the lines between them. */
  readonly entity?: readonly string[];
  readonly kind?: readonly EntityKind[];
  /** ISO 3166-1 alpha-2, or null for "no source states it". */
  readonly country?: readonly (string | null)[];
  readonly relation?: readonly RelationName[];
  readonly lens?: readonly Lens[];
  /** Lines that stand on at least one of these documents. */
  readonly source?: readonly string[];
  readonly modality?: readonly Modality[];
  readonly disputed?: boolean;
  /** The least confidence, 0 to 1. */
  readonly confidence?: number;
  /** Lines that may have held at some time from … to …; what no source dates stays. */
  readonly from?: string;
  readonly until?: string;
  /** Lines that some source had told by then; what comes from undated sources only stays. */
  readonly known?: string;
}

/** First and last day that a date may mean: "2023" is the whole year. Day 31 of every month: it is only compared with. */
const earliest = (date: string): string => `${date}-01-01`.slice(0, 10);
const latest = (date: string): string => `${date}${'-12-31'.slice(date.length - 4)}`.slice(0, 10);

function edgeTests(
  filter: GraphFilter,
  published: ReadonlyMap<string, string | null>,
): ((edge: EdgeView) => boolean)[] {
  const { relation, lens, source, modality, disputed, confidence, from, until, known } = filter;
  const tests: ((edge: EdgeView) => boolean)[] = [];
  if (relation) tests.push((edge) => relation.includes(edge.relation));
  if (lens) tests.push((edge) => lens.includes(edge.lens));
  if (source) tests.push((edge) => edge.sources.some((id) => source.includes(id)));
  if (modality) tests.push((edge) => modality.includes(edge.modality));
  if (disputed !== undefined) tests.push((edge) => edge.disputed === disputed);
  if (confidence !== undefined) tests.push((edge) => edge.confidence >= confidence);
  if (from !== undefined) tests.push((edge) => edge.until === null || latest(edge.until) >= earliest(from));
  if (until !== undefined) {
    tests.push((edge) => {
      const began = edge.from ?? (edge.event || null);
      return began === null || earliest(began) <= latest(until);
    });
  }
  if (known !== undefined) {
    tests.push((edge) => {
      const told = edge.sources.map((id) => published.get(id) ?? null);
      return told.some((date) => date === null || earliest(date) <= latest(known));
    });
  }
  return tests;
}

function nodeTests({ entity, kind, country }: GraphFilter): ((node: NodeView) => boolean)[] {
  const tests: ((node: NodeView) => boolean)[] = [];
  if (entity) {
    const chosen = new Set(entity);
    tests.push((node) => chosen.has(node.id));
  }
  if (kind) tests.push((node) => kind.includes(node.kind));
  if (country) tests.push((node) => country.includes(node.country));
  return tests;
}

/**
 * These nodes, of these kinds and countries, and the lines between them; where lines are filtered, a node that is left without
 * any goes too.
 * @param published the date of each document, by id
 */
export function filterGraph(
  graph: GraphView,
  filter: GraphFilter,
  published: ReadonlyMap<string, string | null>,
): GraphView {
  const [ofNodes, ofEdges] = [nodeTests(filter), edgeTests(filter, published)];
  if (ofNodes.length === 0 && ofEdges.length === 0) return graph;
  const nodes = graph.nodes.filter((node) => ofNodes.every((test) => test(node)));
  const there = new Set(nodes.map(({ id }) => id));
  const edges = graph.edges.filter(
    (edge) => there.has(edge.source) && there.has(edge.target) && ofEdges.every((test) => test(edge)),
  );
  if (ofEdges.length === 0) return { nodes, edges };
  const connected = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return { nodes: nodes.filter(({ id }) => connected.has(id)), edges };
}
