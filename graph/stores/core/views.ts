// Rows of the engine as the views that the API sends. Pure.
import type { Edge } from '../../edges';
import type { Row } from '../../engine';
import type { PlainNode, PlainRelationship } from '../../values';
import type { EdgeView, EntityCard, NodeView, SourceSummary } from '../../views';
import { figuresOf } from './figures';
import { toEntity } from './records';

export const toNodeView = (p: Row): NodeView => ({
  id: p.id as string,
  kind: p.kind as NodeView['kind'],
  name: p.name as string,
  country: (p.country as string | undefined) ?? null,
});

export function toEntityView(node: PlainNode): EntityCard['entity'] {
  const { aliases, wikidata, lei } = toEntity(node.properties);
  return { ...toNodeView(node.properties), aliases, wikidata: wikidata ?? null, lei: lei ?? null };
}

/** What to return of an edge `r` from `a` to `b`: nothing that would have to be looked up once more. */
export const EDGE_COLUMNS =
  'r.id AS id, a.id AS source, b.id AS target, type(r) AS relation, properties(r) AS properties';

/** A row of `EDGE_COLUMNS`. */
export const edgeOfColumns = ({ relation, source, target, properties }: Row): EdgeView =>
  toEdgeView({ relation, from: source, to: target, properties } as PlainRelationship);

export function toEdgeView({
  relation,
  from,
  to,
  properties: p,
}: Pick<PlainRelationship, 'relation' | 'from' | 'to' | 'properties'>): EdgeView {
  return {
    id: p.id as string,
    relation: relation as EdgeView['relation'],
    lens: p.lens as EdgeView['lens'],
    source: from,
    target: to,
    event: p.event as string,
    modality: p.modality as EdgeView['modality'],
    confidence: p.confidence as number,
    disputed: p.disputed as boolean,
    statements: p.statements as string[],
    sources: p.sources as string[],
    figures: (p.figures as string[] | undefined) ?? [],
    from: ((p.since ?? p.date ?? p.year) as string | undefined) ?? null,
    until: (p.until as string | undefined) ?? null,
  };
}

/** A line as the store would write and read it back. */
export function viewOfEdge(edge: Edge): EdgeView {
  const { amounts: _a, valuations: _v, stakes: _s, quantities: _q, words, ...rest } = edge;
  return {
    ...rest,
    figures: figuresOf(edge),
    from: words.since ?? words.date ?? words.year ?? null,
    until: words.until ?? null,
  };
}

export const toSourceSummary = (p: Row): SourceSummary => ({
  id: p.id as string,
  title: p.title as string,
  publisher: (p.publisher as string | undefined) ?? null,
  published: (p.published as string | undefined) ?? null,
  language: p.language as string,
  url: (p.url as string | undefined) ?? null,
  statements: (p.statements as number | undefined) ?? 0,
  proposed: (p.proposed as number | undefined) ?? 0,
});

/** The line of `text` that holds `[start, end)`, or the lines where the passage runs over several. */
export function paragraphAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { start: number; text: string } {
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  return { start: from, text: text.slice(from, next === -1 ? undefined : next) };
}
