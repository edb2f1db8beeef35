// Reads the graph from columns (see graph/columns.ts), as large graphs are sent.
import type { EdgeView, GraphColumns, GraphView } from '../../../graph/views';

/** Lists of the same length for edges that stand on the same number of statements: their ids come with the card. */
function counted(): (count: number) => readonly string[] {
  const known: (readonly string[])[] = [];
  return (count) => {
    known[count] ??= Array.from({ length: count }, () => '');
    return known[count] as readonly string[];
  };
}

export function fromColumns(
  { kinds, relations, sources, nodes, edges }: GraphColumns,
  lensOf: (relation: string) => EdgeView['lens'],
): GraphView {
  const statements = counted();
  const lenses = relations.map(lensOf);
  return {
    nodes: nodes.id.map((id, i) => ({
      id,
      kind: kinds[nodes.kind[i] as number] as GraphView['nodes'][number]['kind'],
      name: nodes.name[i] as string,
      country: nodes.country[i] ?? null,
    })),
    edges: edges.id.map((id, i): EdgeView => {
      const relation = edges.relation[i] as number;
      return {
        id,
        relation: relations[relation] as EdgeView['relation'],
        lens: lenses[relation] as EdgeView['lens'],
        source: nodes.id[edges.source[i] as number] as string,
        target: nodes.id[edges.target[i] as number] as string,
        event: edges.event[i] as string,
        from: edges.from[i] ?? null,
        until: edges.until[i] ?? null,
        modality: edges.planned[i] ? 'planned' : 'asserted',
        confidence: edges.confidence[i] as number,
        disputed: edges.disputed[i] === 1,
        statements: statements(edges.statements[i] as number),
        sources: (edges.sources[i] as readonly number[]).map((at) => sources[at] as string),
        figures: edges.figures[i] as readonly string[],
      };
    }),
  };
}
