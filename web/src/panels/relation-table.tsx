// Every relation of the graph as a row: the map without the map.
import type { EdgeView } from '../../../graph/views';
import { usePage } from '../context';
import { LensSign } from './signs';
import { type ShownColumn, TableFrame } from './table-frame';

export function RelationTable() {
  const { words, index, shown, sentence } = usePage();
  const labels = words.strings.table;
  const name = (id: string): string => index.nodes.get(id)?.name ?? id;
  const columns: ShownColumn<EdgeView>[] = [
    {
      id: 'subject',
      title: labels.subject,
      value: (e) => name(e.source),
      cell: (e) => <bdi>{name(e.source)}</bdi>,
    },
    {
      id: 'relation',
      title: labels.relation,
      value: (e) => words.phrase(e.relation),
      cell: (e) => (
        <>
          <button type="button" class="row-open" aria-label={words.fill(labels.open, { what: sentence(e) })}>
            <LensSign lens={e.lens} />
            {words.phrase(e.relation)}
          </button>
          {index.proposed.has(e.id) && <span class="tag warn">{words.strings.status.proposed}</span>}
          <bdi class="narrow-only">{words.figures(e.figures)}</bdi>
        </>
      ),
    },
    {
      id: 'object',
      title: labels.object,
      value: (e) => name(e.target),
      cell: (e) => <bdi>{name(e.target)}</bdi>,
    },
    {
      id: 'figures',
      title: labels.figures,
      value: (e) => e.figures.join(', '),
      cell: (e) => (
        <>
          <bdi>{words.figures(e.figures)}</bdi>
          {e.disputed && <span class="tag warn">{words.strings.card.disputed}</span>}
        </>
      ),
      spare: true,
    },
    {
      id: 'sources',
      title: labels.sources,
      value: (e) => e.sources.length,
      cell: (e) => e.sources.length,
      spare: true,
    },
    {
      id: 'confidence',
      title: labels.confidence,
      value: (e) => e.confidence,
      cell: (e) => `${words.confidence(e.confidence)} · ${words.percent(e.confidence)}`,
      spare: true,
    },
  ];
  return (
    <TableFrame
      caption={labels.relationsCaption}
      rows={index.graph.edges.filter(({ id }) => shown.edges.has(id))}
      columns={columns}
      counted={words.strings.counts.relations}
      selectionOf={({ id }) => ({ type: 'edge', id })}
    />
  );
}
