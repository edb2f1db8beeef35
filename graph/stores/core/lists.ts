// Lists page by page, by a cursor on their sort keys: no page costs more than the one before it.
import type { Engine, Row } from '../../engine';
import {
  cursorOf,
  type EdgeFilter,
  type EntityFilter,
  keysOf,
  MAX_PAGE,
  type Page,
  type PageRequest,
  type StatementFilter,
  within,
} from '../../pages';
import { RELATION_NAMES } from '../../relations';
import type { EdgeView, NodeView, StatementView } from '../../views';
import { batches } from './batches';
import { viewStatements } from './statement-views';
import { readStatements } from './statements';
import { EDGE_COLUMNS, edgeOfColumns, toNodeView } from './views';

/** Relation types as a pattern takes them: `:A|B`; all of the registry where none are named. */
export const relationPattern = (relations: readonly string[] = RELATION_NAMES): string =>
  `:${relations.join('|')}`;

/** Conditions whose value is given, as a WHERE clause and its parameters. */
export class Conditions {
  readonly #texts: string[] = [];
  readonly parameters: Record<string, unknown> = {};

  add(text: string, name: string, value: unknown): void {
    if (value === undefined) return;
    this.#texts.push(text);
    if (value !== null) this.parameters[name] = value;
  }

  get where(): string {
    return this.#texts.length === 0 ? '' : `WHERE ${this.#texts.join(' AND ')}`;
  }
}

/** One row more than a page holds was asked for: it tells whether there is a next page. */
export function pageOf<T>(rows: readonly T[], limit: number, cursor: (item: T) => string): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? cursor(last) : null };
}

export async function listEntities(
  engine: Engine,
  { kinds, country }: EntityFilter,
  { limit, cursor }: PageRequest,
): Promise<Page<NodeView>> {
  within('limit', limit, 1, MAX_PAGE);
  const conditions = new Conditions();
  conditions.add('e.id > $after', 'after', keysOf(cursor, 1)?.[0]);
  conditions.add('e.kind IN $kinds', 'kinds', kinds);
  conditions.add(country === null ? 'e.country IS NULL' : 'e.country = $country', 'country', country);
  const rows = await engine.read(
    `MATCH (e:Entity) ${conditions.where}
     RETURN e.id AS id, e.kind AS kind, e.name AS name, e.country AS country ORDER BY id LIMIT ${limit + 1}`,
    conditions.parameters,
  );
  return pageOf(rows.map(toNodeView), limit, ({ id }) => cursorOf(id));
}

export async function listEdges(
  engine: Engine,
  filter: EdgeFilter,
  { limit, cursor }: PageRequest,
): Promise<Page<EdgeView>> {
  within('limit', limit, 1, MAX_PAGE);
  const conditions = new Conditions();
  const after = keysOf(cursor, 2);
  conditions.add('a.id >= $afterSource', 'afterSource', after?.[0]);
  conditions.add('(a.id > $afterSource OR r.id > $afterEdge)', 'afterEdge', after?.[1]);
  conditions.add('(a.id = $entity OR b.id = $entity)', 'entity', filter.entity);
  conditions.add('r.lens IN $lenses', 'lenses', filter.lenses);
  conditions.add('r.modality = $modality', 'modality', filter.modality);
  conditions.add('r.disputed = $disputed', 'disputed', filter.disputed);
  conditions.add('r.confidence >= $minConfidence', 'minConfidence', filter.minConfidence);
  const types = relationPattern(filter.relations);
  // From a given entity both ways; the pattern with both ends bound then only names the ends.
  const match =
    filter.entity === undefined
      ? `MATCH (a:Entity)-[r${types}]->(b:Entity)`
      : `MATCH (:Entity {id: $entity})-[r${types}]-(:Entity) WITH DISTINCT r MATCH (a:Entity)-[r]->(b:Entity)`;
  const rows = await engine.read(
    `${match} ${conditions.where}
     RETURN ${EDGE_COLUMNS} ORDER BY source, id LIMIT ${limit + 1}`,
    conditions.parameters,
  );
  return pageOf(rows.map(edgeOfColumns), limit, ({ source, id }) => cursorOf(source, id));
}

export async function listStatements(
  engine: Engine,
  filter: StatementFilter,
  { limit, cursor }: PageRequest,
): Promise<Page<StatementView>> {
  within('limit', limit, 1, MAX_PAGE);
  const conditions = new Conditions();
  const after = keysOf(cursor, 3);
  conditions.add('s.source >= $afterSource', 'afterSource', after?.[0]);
  conditions.add(
    '(s.source > $afterSource OR s.start > $afterStart OR (s.start = $afterStart AND s.id > $afterId))',
    'afterStart',
    after && Number(after[1]),
  );
  if (after) conditions.parameters.afterId = after[2];
  conditions.add('s.source = $source', 'source', filter.source);
  conditions.add('s.status = $status', 'status', filter.status);
  conditions.add('s.modality = $modality', 'modality', filter.modality);
  conditions.add('s.relation IN $relations', 'relations', filter.relations);
  const { entity } = filter;
  const match =
    entity === undefined
      ? 'MATCH (s:Statement)'
      : 'MATCH (:Entity {id: $entity})<-[:SUBJECT|OBJECT]-(s:Statement)';
  const rows = await engine.read(
    `${match} ${conditions.where} RETURN DISTINCT s.source AS source, s.start AS start, s.id AS id
     ORDER BY source, start, id LIMIT ${limit + 1}`,
    { ...conditions.parameters, ...(entity === undefined ? {} : { entity }) },
  );
  const page = pageOf(rows, limit, ({ source, start, id }) =>
    cursorOf(source as string, String(start), id as string),
  );
  const reader = batches({ run: (query, given) => engine.read(query, given) }, engine.batchRows);
  const ids = page.items.map(({ id }: Row) => id as string);
  const stored = await readStatements(reader, 'id', ids);
  const place = new Map(ids.map((id, at) => [id, at]));
  stored.sort((x, y) => (place.get(x.statement.id) ?? 0) - (place.get(y.statement.id) ?? 0));
  return { items: await viewStatements(reader, stored), next: page.next };
}
