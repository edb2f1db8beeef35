// The pages of one entity, one relation and one source: what the cards beside the map show, as documents with links.
import type { EdgeCard, EdgeView, EntityCard, NodeView, SourceView, StatementView } from '../../graph/views';
import { figuresOf } from '../../web/src/model/figures';
import { cutMarks } from '../../web/src/model/marks';
import { webAddress } from '../../web/src/model/web-address';
import { type Html, html } from '../docs/html';
import type { PageParts, PageWords } from './layout';

const at = (folder: string, id: string): string => `/${folder}/${encodeURIComponent(id)}`;

function entityLink({ link }: PageWords, { id, name }: Pick<NodeView, 'id' | 'name'>): Html {
  return html`<a href="${link(at('entities', id))}"><bdi>${name}</bdi></a>`;
}

function quote({ words }: PageWords, { evidence, source }: StatementView): Html[] {
  const spans = evidence.map(({ start, end }, rank) => ({ start, end, rank }));
  const seen = new Set<number>();
  return evidence
    .filter(({ paragraph: { start } }) => !seen.has(start) && seen.add(start))
    .map(
      ({ paragraph }, i) =>
        html`<blockquote lang="${source.language}" dir="auto">${
          i > 0 && `${words.strings.statement.linked}: `
        }${cutMarks(paragraph.text, paragraph.start, spans).map(({ text, rank }) =>
          rank === null ? text : html`<mark class="${rank === 0 ? 'quote' : 'linked'}">${text}</mark>`,
        )}</blockquote>`,
    );
}

function sourceLine({ words, link }: PageWords, source: StatementView['source']): Html {
  const { source: labels } = words.strings;
  const address = webAddress(source.url);
  return html`<p class="source-line"><a href="${link(at('sources', source.id))}"><bdi lang="${source.language}">${
    source.title
  }</bdi></a> <span class="quiet">${source.publisher ?? labels.noPublisher} · ${
    source.published ? words.date(source.published) : labels.noDate
  }</span>${address && html` <a rel="noreferrer" href="${address}">${labels.open}</a>`}</p>`;
}

function statement(page: PageWords, view: StatementView): Html {
  const { words } = page;
  const { strings } = words;
  const figures = figuresOf(view);
  return html`<li class="statement">
<p class="told">${entityLink(page, view.subject)} ${words.phrase(view.relation)} ${entityLink(page, view.object)}</p>
${quote(page, view)}
${
  figures.length > 0 &&
  html`<dl class="figures">${figures.map(
    ({ name, text }) =>
      html`<div><dt>${strings.qualifiers[name]}</dt><dd><bdi>${words.figure(text)}</bdi></dd></div>`,
  )}</dl>`
}
${sourceLine(page, view.source)}
<p class="quiet"><span class="tag">${strings.modality[view.modality]}</span><span class="tag">${
    strings.status[view.status]
  }</span>${words.confidence(view.confidence)} · ${words.percent(view.confidence)}</p>
${
  view.failed.length > 0 &&
  html`<p class="quiet">${words.fill(strings.statement.failed, {
    checks: view.failed.map((check) => strings.checks[check]).join('; '),
  })}</p>`
}
${view.decisions.map(
  ({ action, by, at: time, why }) =>
    html`<p class="quiet">${words.fill(strings.statement.decided, {
      action: words.action(action),
      by,
      at: words.time(time),
    })}${why && `: ${why}`}</p>`,
)}
</li>`;
}

export function entityPage(page: PageWords, { entity, edges, neighbours, beside }: EntityCard): PageParts {
  const { words, link } = page;
  const { card, lenses } = words.strings;
  const names = new Map([entity, ...neighbours].map((node) => [node.id, node]));
  const end = (id: string): Html =>
    id === entity.id ? html`<bdi>${entity.name}</bdi>` : entityLink(page, names.get(id) ?? { id, name: id });
  const line = ({ id, source, target, relation, figures }: EdgeView): Html =>
    html`<li>${end(source)} <a href="${link(at('relations', id))}">${words.phrase(relation)}</a> ${end(target)}${
      figures.length > 0 && html` <bdi class="figure">${words.figures(figures)}</bdi>`
    }</li>`;
  const present = words.registry.lenses.filter((lens) => edges.some((edge) => edge.lens === lens));
  return {
    path: at('entities', entity.id),
    title: entity.name,
    body: html`<article class="card">
<p class="overline">${words.kind(entity.kind)} · ${words.country(entity.country)}</p>
<h1><bdi>${entity.name}</bdi></h1>
${entity.aliases.length > 0 && html`<p class="quiet">${card.aliases}: <bdi>${entity.aliases.join(', ')}</bdi></p>`}
<p><a href="${link('/', { node: entity.id })}">${words.strings.views.map}</a></p>
${edges.length === 0 && html`<p>${card.noRelations}</p>`}
${present.map(
  (lens) =>
    html`<section><h2>${lenses[lens]}</h2><ul class="lines">${edges
      .filter((edge) => edge.lens === lens)
      .map(line)}</ul></section>`,
)}
${
  beside.length > 0 &&
  html`<section class="beside"><h2>${card.beside}</h2><p class="quiet">${card.besideNote}</p><ol class="statements">${beside.map(
    (view) => statement(page, view),
  )}</ol></section>`
}
</article>`,
  };
}

export function relationPage(page: PageWords, { edge, source, target, statements }: EdgeCard): PageParts {
  const { words, link } = page;
  const { strings } = words;
  return {
    path: at('relations', edge.id),
    title: `${source.name} ${words.phrase(edge.relation)} ${target.name}`,
    body: html`<article class="card">
<p class="overline">${strings.lenses[edge.lens]}${edge.disputed && html` <span class="tag warn">${strings.card.disputed}</span>`}</p>
<h1>${entityLink(page, source)} ${words.phrase(edge.relation)} ${entityLink(page, target)}</h1>
<ul class="chips">${edge.figures.map((figure) => html`<li><bdi>${words.figure(figure)}</bdi></li>`)}</ul>
<p><a href="${link('/', { edge: edge.id })}">${strings.views.map}</a></p>
<h2>${strings.card.evidence}</h2>
<ol class="statements">${statements.map((view) => statement(page, view))}</ol>
</article>`,
  };
}

export function sourcePage(page: PageWords, { source, text, statements }: SourceView): PageParts {
  const { words } = page;
  const { strings } = words;
  return {
    path: at('sources', source.id),
    title: source.title,
    body: html`<article class="card">
<p class="overline">${strings.source.one}</p>
<h1 lang="${source.language}"><bdi>${source.title}</bdi></h1>
${sourceLine(page, source)}
<h2>${strings.source.text}</h2>
<div class="full-text" lang="${source.language}" dir="auto">${text}</div>
<h2>${words.count(statements.length, strings.counts.statements)}</h2>
<ol class="statements">${statements.map((view) => statement(page, view))}</ol>
</article>`,
  };
}
