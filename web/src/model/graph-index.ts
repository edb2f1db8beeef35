// The graph as the page walks it: nodes and edges by id, the edges of each node, and what is in focus.
import type { EdgeView, GraphView, NodeView } from '../../../graph/views';
import type { Point } from '../layout/geometry';
import type { Selection } from '../state';

export interface GraphIndex {
  readonly graph: GraphView;
  readonly nodes: ReadonlyMap<string, NodeView>;
  readonly edges: ReadonlyMap<string, EdgeView>;
  readonly edgesOf: ReadonlyMap<string, readonly EdgeView[]>;
  /** Where nodes lie, for a graph that the server laid out; null where the page does. */
  readonly places: ReadonlyMap<string, Point> | null;
}

/** Edges whose ends the answer does not hold are left out: a line needs two ends. */
export function indexGraph(graph: GraphView, places: ReadonlyMap<string, Point> | null = null): GraphIndex {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const whole = graph.edges.filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  const edgesOf = new Map<string, EdgeView[]>(graph.nodes.map(({ id }) => [id, []]));
  for (const edge of whole) {
    edgesOf.get(edge.source)?.push(edge);
    if (edge.target !== edge.source) edgesOf.get(edge.target)?.push(edge);
  }
  return {
    graph: { nodes: graph.nodes, edges: whole },
    nodes,
    edges: new Map(whole.map((edge) => [edge.id, edge])),
    edgesOf,
    places,
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
    const edges = index.edgesOf.get(selection.id) ?? [];
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
  const edges = index.graph.edges.filter(({ source, target }) => members.has(source) && members.has(target));
  return { nodes: members, edges: new Set(edges.map(({ id }) => id)) };
}
