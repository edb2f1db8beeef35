// The list of entities and the table of relations: narrowed by a form, sorted by links, in pages.
import type { EdgeView, GraphView, NodeView } from '../../graph/views';
import { arrange, type Column, nextSort } from '../../web/src/model/table';
import { type Html, html } from '../docs/html';
import type { PageParts, PageWords } from './layout';

const PAGE = 200;

export interface ListQuery {
  readonly filter?: string | undefined;
  readonly sort?: string | undefined;
  readonly page?: number | undefined;
}

interface ListColumn<Row> extends Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => Html | string;
}

interface List<Row> {
  readonly path: string;
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly ListColumn<Row>[];
}

function listPage<Row>({ words, link, language }: PageWords, list: List<Row>, query: ListQuery): PageParts {
  const { table } = words.strings;
  const { path, title, caption, rows, columns } = list;
  const [column = '', direction] = (query.sort ?? '').split('.');
  const sort = column ? { column, descending: direction === 'down' } : null;
  const arranged = arrange(rows, columns, query.filter ?? '', sort, words.locale);
  const page = Math.max(1, Math.min(query.page ?? 1, Math.ceil(arranged.length / PAGE)));
  const sorted = (id: string): string | undefined => {
    const next = nextSort(sort, id);
    return next ? `${next.column}${next.descending ? '.down' : ''}` : undefined;
  };
  const stand = (id: string) =>
    sort?.column === id ? (sort.descending ? 'descending' : 'ascending') : 'none';
  const to = (n: number) => link(path, { filter: query.filter, sort: query.sort, page: String(n) });
  return {
    path,
    title,
    body: html`<section class="table-view">
<h1>${title}</h1>
<form class="table-tools" action="${path}" role="search">
<label>${table.filter} <input type="text" name="filter" value="${query.filter ?? ''}"></label>
${query.sort && html`<input type="hidden" name="sort" value="${query.sort}">`}
<input type="hidden" name="lang" value="${language}">
<button class="pill">${words.strings.path.find}</button>
<p class="quiet">${arranged.length === 0 ? table.none : words.number(arranged.length)}</p>
</form>
<table>
<caption>${caption}</caption>
<thead><tr>${columns.map(
      ({ id, title: heading }) =>
        html`<th scope="col" aria-sort="${stand(id)}"><a href="${link(path, {
          filter: query.filter,
          sort: sorted(id),
        })}">${heading}</a></th>`,
    )}</tr></thead>
<tbody>
${arranged
  .slice((page - 1) * PAGE, page * PAGE)
  .map((row) => html`<tr>${columns.map(({ cell }) => html`<td>${cell(row)}</td>`)}</tr>\n`)}
</tbody>
</table>
<nav class="pages">
${page > 1 && html`<a class="link" rel="prev" href="${to(page - 1)}">←</a>`}
${page * PAGE < arranged.length && html`<a class="link" rel="next" href="${to(page + 1)}">→</a>`}
</nav>
</section>`,
  };
}

const bdi = (text: string): Html => html`<bdi>${text}</bdi>`;

export function entityList(page: PageWords, graph: GraphView, query: ListQuery): PageParts {
  const { words, link } = page;
  const { table, views } = words.strings;
  const degrees = new Map<string, number>();
  for (const { source, target } of graph.edges) {
    for (const id of new Set([source, target])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const degree = ({ id }: NodeView): number => degrees.get(id) ?? 0;
  const columns: ListColumn<NodeView>[] = [
    {
      id: 'name',
      title: table.name,
      value: ({ name }) => name,
      cell: ({ id, name }) => html`<a href="${link(`/entities/${encodeURIComponent(id)}`)}">${bdi(name)}</a>`,
    },
    {
      id: 'kind',
      title: table.kind,
      value: ({ kind }) => words.kind(kind),
      cell: ({ kind }) => words.kind(kind),
    },
    {
      id: 'country',
      title: table.country,
      value: ({ country }) => words.country(country),
      cell: ({ country }) => words.country(country),
    },
    {
      id: 'relations',
      title: table.relationCount,
      value: degree,
      cell: (node) => words.number(degree(node)),
    },
  ];
  return listPage(
    page,
    { path: '/entities', title: views.entities, caption: table.entitiesCaption, rows: graph.nodes, columns },
    query,
  );
}

export function relationTable(page: PageWords, graph: GraphView, query: ListQuery): PageParts {
  const { words, link } = page;
  const { table, views, card } = words.strings;
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  const name = (id: string): string => names.get(id) ?? id;
  const entity = (id: string): Html =>
    html`<a href="${link(`/entities/${encodeURIComponent(id)}`)}">${bdi(name(id))}</a>`;
  const columns: ListColumn<EdgeView>[] = [
    {
      id: 'subject',
      title: table.subject,
      value: ({ source }) => name(source),
      cell: ({ source }) => entity(source),
    },
    {
      id: 'relation',
      title: table.relation,
      value: ({ relation }) => words.phrase(relation),
      cell: ({ id, relation }) =>
        html`<a href="${link(`/relations/${encodeURIComponent(id)}`)}">${words.phrase(relation)}</a>`,
    },
    {
      id: 'object',
      title: table.object,
      value: ({ target }) => name(target),
      cell: ({ target }) => entity(target),
    },
    {
      id: 'figures',
      title: table.figures,
      value: ({ figures }) => figures.join(', '),
      cell: ({ figures, disputed }) =>
        html`${bdi(words.figures(figures))}${disputed && html` <span class="tag warn">${card.disputed}</span>`}`,
    },
    {
      id: 'confidence',
      title: table.confidence,
      value: ({ confidence }) => confidence,
      cell: ({ confidence }) => `${words.confidence(confidence)} · ${words.percent(confidence)}`,
    },
  ];
  return listPage(
    page,
    {
      path: '/relations',
      title: views.relations,
      caption: table.relationsCaption,
      rows: graph.edges,
      columns,
    },
    query,
  );
}
