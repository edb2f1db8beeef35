// Every entity of the graph as a row.
import type { NodeView } from '../../../graph/views';
import { usePage } from '../context';
import { KindSign } from './signs';
import { type ShownColumn, TableFrame } from './table-frame';

export function EntityTable() {
  const { words, index, shown } = usePage();
  const labels = words.strings.table;
  const degree = ({ id }: NodeView): number => index.degree(id);
  const columns: ShownColumn<NodeView>[] = [
    {
      id: 'name',
      title: labels.name,
      value: (node) => node.name,
      cell: (node) => (
        <button type="button" class="row-open">
          <KindSign kind={node.kind} />
          <span>
            <bdi>{node.name}</bdi>
            <span class="narrow-only">{words.kind(node.kind)}</span>
          </span>
        </button>
      ),
    },
    {
      id: 'kind',
      title: labels.kind,
      value: (node) => words.kind(node.kind),
      cell: (node) => words.kind(node.kind),
      spare: true,
    },
    {
      id: 'country',
      title: labels.country,
      value: (node) => words.country(node.country),
      cell: (node) => <span class={node.country ? '' : 'unknown'}>{words.country(node.country)}</span>,
    },
    { id: 'relations', title: labels.relationCount, value: degree, cell: degree },
  ];
  return (
    <TableFrame
      caption={labels.entitiesCaption}
      rows={index.graph.nodes.filter(({ id }) => shown.nodes.has(id))}
      columns={columns}
      counted={words.strings.counts.entities}
      selectionOf={({ id }) => ({ type: 'node', id })}
    />
  );
}
