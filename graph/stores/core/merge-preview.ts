// What a merge would make of the lines at two entities: derived as the write would derive it, and not written.
import { joinEntities } from '../../accounts';
import { type CurrentStatement, deriveEdges, type Edge } from '../../edges';
import type { Engine } from '../../engine';
import type { PlainNode } from '../../values';
import type { MergePreview } from '../../views';
import type { Batches } from './batches';
import { toEntity } from './records';
import { readStatements } from './statements';
import { toNodeView, viewOfEdge } from './views';

const touches = (edge: Edge, id: string): boolean => edge.source === id || edge.target === id;

/** @param entity the node that would be seen as `into` */
export async function previewMerge(
  engine: Engine,
  rows: Batches,
  entity: PlainNode,
  into: PlainNode,
): Promise<MergePreview> {
  const found = await engine.read(
    `UNWIND $ids AS id MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(s:Statement) RETURN DISTINCT s.id AS id`,
    { ids: [entity.id, into.id] },
  );
  const stored = await readStatements(
    rows,
    'id',
    found.map(({ id }) => id as string),
  );
  const current: CurrentStatement[] = stored.map(({ statement, standing }) => ({
    ...statement,
    status: standing.status,
    subject: standing.subject,
    object: standing.object,
  }));
  const moved = (end: string): string => (end === entity.id ? into.id : end);
  const merged = current.map((s) => ({ ...s, subject: moved(s.subject), object: moved(s.object) }));
  const before = deriveEdges(current);
  const after = deriveEdges(merged);
  const edgesOf = new Map<string, Set<string>>();
  const edgeOf = new Map(before.flatMap((edge) => edge.statements.map((id) => [id, edge.id] as const)));
  for (const { id, statements } of after) {
    edgesOf.set(id, new Set(statements.flatMap((statement) => edgeOf.get(statement) ?? [])));
  }
  const wasDisputed = new Set(before.filter(({ disputed }) => disputed).map(({ id }) => id));
  const { id, kind, name, aliases, wikidata, lei } = joinEntities(
    toEntity(into.properties),
    toEntity(entity.properties),
  );
  const { country } = toNodeView(into.properties);
  return {
    entity: {
      ...{ id, kind, name, aliases },
      country: country ?? toNodeView(entity.properties).country,
      wikidata: wikidata ?? null,
      lei: lei ?? null,
    },
    edges: {
      entity: before.filter((edge) => touches(edge, entity.id)).length,
      into: before.filter((edge) => touches(edge, into.id)).length,
      after: after.length,
    },
    joined: after
      .filter((edge) => (edgesOf.get(edge.id)?.size ?? 0) > 1)
      .map((edge) => ({ edge: viewOfEdge(edge), from: [...(edgesOf.get(edge.id) ?? [])].sort() })),
    disputed: after
      .filter(
        (edge) => edge.disputed && ![...(edgesOf.get(edge.id) ?? [])].some((from) => wasDisputed.has(from)),
      )
      .map((edge) => edge.id),
    lost: merged.flatMap((s) => (s.subject === s.object && s.status !== 'rejected' ? [s.id] : [])).sort(),
  };
}
