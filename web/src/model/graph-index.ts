// The graph as the page walks it: nodes and edges by id, the edges of each node, and what is in focus.
import type { EdgeView, GraphView, NodeView } from '../../../graph/views';
import type { Given } from '../layout/paper';
import type { Selection } from '../state';

/** What is looked up by id, worked out when it is asked for. */
export interface Lookup<T> {
  readonly size: number;
  get(id: string): T | undefined;
  has(id: string): boolean;
}

export interface GraphIndex {
  readonly graph: GraphView;
  readonly nodes: ReadonlyMap<string, NodeView>;
  readonly edges: Lookup<EdgeView>;
  /** The edges of a node in the order of the graph; undefined for a node that is not there. */
  edgesOf(id: string): readonly EdgeView[] | undefined;
  /** The edges between two of these nodes, in the order of the graph. */
  edgesAmong(ids: Iterable<string>): readonly EdgeView[];
  /** How many edges end in it. */
  degree(id: string): number;
  /** Where the server says that nodes lie; empty where the page lays them out. */
  readonly given: Given;
  /** Ids of the lines that are drawn though nobody has accepted what they stand on. */
  readonly proposed: ReadonlySet<string>;
}

/** Ids of edges are read only when one is looked up: in a large graph they have to be worked out. */
function byId(edges: readonly EdgeView[]): Lookup<EdgeView> {
  let known: ReadonlyMap<string, EdgeView> | undefined;
  const all = (): ReadonlyMap<string, EdgeView> => {
    known ??= new Map(edges.map((edge) => [edge.id, edge]));
    return known;
  };
  return { size: edges.length, get: (id) => all().get(id), has: (id) => all().has(id) };
}

/** The ends of edges as numbers of nodes, in the order of the edges. */
interface Ends {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** A graph whose ends are numbered already; every edge has both. */
export interface NumberedGraph extends GraphView {
  readonly ends: Ends;
}

/** Rows of edges node by node, each node's in `rows` from `starts[node]` on (compressed sparse rows). */
function adjacency({ from, to }: Ends, order: number) {
  const starts = new Uint32Array(order + 1);
  const count = (node: number): void => {
    starts[node + 1] = (starts[node + 1] as number) + 1;
  };
  for (let row = 0; row < from.length; row++) {
    count(from[row] as number);
    if (from[row] !== to[row]) count(to[row] as number);
  }
  for (let node = 0; node < order; node++)
    starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  const next = starts.slice(0, order);
  const rows = new Uint32Array(starts[order] as number);
  const put = (node: number, row: number): void => {
    rows[next[node] as number] = row;
    next[node] = (next[node] as number) + 1;
  };
  for (let row = 0; row < from.length; row++) {
    put(from[row] as number, row);
    if (from[row] !== to[row]) put(to[row] as number, row);
  }
  return { starts, rows };
}

/** Edges whose ends the answer does not hold are left out: a line needs two ends. */
function numbered({ nodes, edges }: GraphView, numbers: ReadonlyMap<string, number>): NumberedGraph {
  const whole = edges.filter(({ source, target }) => numbers.has(source) && numbers.has(target));
  const ends = (end: 'source' | 'target') =>
    Uint32Array.from(whole, (edge) => numbers.get(edge[end]) as number);
  return { nodes, edges: whole, ends: { from: ends('source'), to: ends('target') } };
}

export function indexGraph(
  graph: GraphView | NumberedGraph,
  given: Given = {},
  proposed: ReadonlySet<string> = new Set(),
): GraphIndex {
  const numbers = new Map(graph.nodes.map(({ id }, i) => [id, i]));
  const { nodes, edges, ends } = 'ends' in graph ? graph : numbered(graph, numbers);
  const { starts, rows } = adjacency(ends, nodes.length);
  const known = new Map<string, readonly EdgeView[]>();
  const spanOf = (id: string): readonly [number, number] => {
    const node = numbers.get(id);
    return node === undefined ? [0, 0] : [starts[node] as number, starts[node + 1] as number];
  };
  return {
    graph: { nodes, edges },
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: byId(edges),
    edgesOf(id) {
      const found = known.get(id);
      if (found || !numbers.has(id)) return found;
      const some = Array.from(rows.subarray(...spanOf(id)), (row) => edges[row] as EdgeView);
      known.set(id, some);
      return some;
    },
    degree(id) {
      const node = numbers.get(id);
      return node === undefined ? 0 : (starts[node + 1] as number) - (starts[node] as number);
    },
    edgesAmong(ids) {
      const members = new Uint8Array(nodes.length);
      for (const id of ids) {
        const node = numbers.get(id);
        if (node !== undefined) members[node] = 1;
      }
      return edges.filter(
        (_, row) => members[ends.from[row] as number] === 1 && members[ends.to[row] as number] === 1,
      );
    },
    given,
    proposed,
  };
}

export function otherEnd(edge: EdgeView, node: string): string {
  return edge.source === node ? edge.target : edge.source;
}

export interface Shown {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** What stays bright when something is in focus: a node with its neighbours, a line with its ends; null for all. */
export function focusOf(index: GraphIndex, selection: Selection | null): Shown | null {
  if (selection?.type === 'edge') {
    const edge = index.edges.get(selection.id);
    return edge ? { nodes: new Set([edge.source, edge.target]), edges: new Set([edge.id]) } : null;
  }
  if (selection?.type === 'node' && index.nodes.has(selection.id)) {
    const edges = index.edgesOf(selection.id) ?? [];
    return {
      nodes: new Set([selection.id, ...edges.flatMap(({ source, target }) => [source, target])]),
      edges: new Set(edges.map(({ id }) => id)),
    };
  }
  return null;
}

/** The nodes that a `path` or `set` selection names, as far as there are such. */
export function namedNodes(index: GraphIndex, { id }: Selection): string[] {
  return id.split('.').filter((node) => index.nodes.has(node));
}

/** These nodes and every line between two of them. */
export function among(index: GraphIndex, nodes: Iterable<string>): Shown {
  const members = new Set(nodes);
  return { nodes: members, edges: new Set(index.edgesAmong(members).map(({ id }) => id)) };
}
