// The graph as the page walks it: nodes and edges by id, the edges of each node, and what the filters leave.
import type { EdgeView, GraphView, NodeView } from '../../../graph/views';
import type { Selection, ViewState } from '../state';

export interface GraphIndex {
  readonly graph: GraphView;
  readonly nodes: ReadonlyMap<string, NodeView>;
  readonly edges: ReadonlyMap<string, EdgeView>;
  readonly edgesOf: ReadonlyMap<string, readonly EdgeView[]>;
}

/** Edges whose ends the answer does not hold are left out: a line needs two ends. */
export function indexGraph(graph: GraphView): GraphIndex {
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
  };
}

export function otherEnd(edge: EdgeView, node: string): string {
  return edge.source === node ? edge.target : edge.source;
}

export interface Shown {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** What the filters leave. A node that loses its last line goes with it; one that never had a line stays. */
export function shownBy(index: GraphIndex, state: Pick<ViewState, 'hiddenLenses' | 'hiddenKinds'>): Shown {
  const kindShown = (id: string): boolean => {
    const node = index.nodes.get(id);
    return node !== undefined && !state.hiddenKinds.includes(node.kind);
  };
  const edges = new Set<string>();
  const connected = new Set<string>();
  for (const edge of index.graph.edges) {
    if (state.hiddenLenses.includes(edge.lens) || !kindShown(edge.source) || !kindShown(edge.target))
      continue;
    edges.add(edge.id);
    connected.add(edge.source).add(edge.target);
  }
  const nodes = index.graph.nodes
    .map(({ id }) => id)
    .filter((id) => kindShown(id) && (connected.has(id) || index.edgesOf.get(id)?.length === 0));
  return { nodes: new Set(nodes), edges };
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
