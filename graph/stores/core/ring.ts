// The lines at some entities and the nodes at their other ends: what searching for paths reads, a ring at a time.
import type { Engine } from '../../engine';
import type { Ring, RingFilter } from '../../store';
import type { EdgeView, NodeView } from '../../views';
import { relationPattern } from './lists';
import { EDGE_COLUMNS, edgeOfColumns, toNodeView } from './views';

/** From these entities along the lines (`out`) or against them (`in`); those within are found from either side. */
async function half(
  engine: Engine,
  ids: readonly string[],
  { relations, limit }: RingFilter,
  direction: 'out' | 'in',
): Promise<{ edges: EdgeView[]; nodes: NodeView[]; truncated: boolean }> {
  const to = direction === 'out' ? 'b' : 'a';
  const line = `[r${relationPattern(relations)}]`;
  // From the given end in one pattern: asked for in two, the embedded engine begins with all nodes there are.
  const pattern =
    direction === 'out'
      ? `(a:Entity {id: row})-${line}->(b:Entity)`
      : `(b:Entity {id: row})<-${line}-(a:Entity)`;
  const rows = await engine.read(
    `UNWIND $ids AS row MATCH ${pattern}
     RETURN ${EDGE_COLUMNS}, ${to}.id AS other, ${to}.kind AS kind, ${to}.name AS name, ${to}.country AS country
     LIMIT ${limit + 1}`,
    { ids },
  );
  const kept = rows.slice(0, limit);
  return {
    edges: kept.map(edgeOfColumns),
    nodes: kept.map(({ other, ...row }) => toNodeView({ ...row, id: other as string })),
    truncated: rows.length > limit,
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
const once = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

export async function ringAround(engine: Engine, ids: readonly string[], filter: RingFilter): Promise<Ring> {
  if (ids.length === 0) return { edges: [], nodes: [], truncated: false };
  const halves = [await half(engine, ids, filter, 'out'), await half(engine, ids, filter, 'in')];
  const nodes = once(halves.flatMap((part) => part.nodes));
  for (const id of ids) nodes.delete(id);
  return {
    edges: [...once(halves.flatMap((part) => part.edges)).values()].sort(byId),
    nodes: [...nodes.values()].sort(byId),
    truncated: halves.some((part) => part.truncated),
  };
}
