// What lies around an entity, step by step outwards, never more than was asked for: a hub with ten thousand
// neighbours costs one sorted row each, not their cards.
import type { Engine } from '../../engine';
import { type EgoRequest, within } from '../../pages';
import type { EgoNetwork } from '../../views';
import { relationPattern } from './lists';
import { EDGE_COLUMNS, edgeOfColumns, toNodeView } from './views';

const MAX_DEPTH = 6;
const MAX_NODES = 2_000;

/** @param centre an entity that is there */
export async function egoNetwork(
  engine: Engine,
  centre: string,
  { depth, limit, relations }: EgoRequest,
): Promise<EgoNetwork> {
  within('depth', depth, 1, MAX_DEPTH);
  within('limit', limit, 1, MAX_NODES);
  const types = relationPattern(relations);
  const distances = new Map([[centre, 0]]);
  let frontier = [centre];
  let truncated = false;
  for (let step = 1; step <= depth && frontier.length > 0 && !truncated; step++) {
    const room = limit + 1 - distances.size;
    // Those known already come back, too, so that many more are asked for; and one more, to know of it.
    const rows = await engine.read(
      `UNWIND $rows AS row MATCH (:Entity {id: row})-[r${types}]-(n:Entity)
       RETURN n.id AS id, count(r) AS links ORDER BY links DESC, id LIMIT ${distances.size + room + 1}`,
      { rows: frontier },
    );
    const fresh = rows.map(({ id }) => id as string).filter((id) => !distances.has(id));
    truncated = fresh.length > room;
    frontier = fresh.slice(0, room);
    for (const id of frontier) distances.set(id, step);
  }
  const ids = [...distances.keys()];
  const [nodes, edges] = await Promise.all([
    engine.read(
      `UNWIND $ids AS row MATCH (e:Entity {id: row})
       RETURN e.id AS id, e.kind AS kind, e.name AS name, e.country AS country ORDER BY id`,
      { ids },
    ),
    engine.read(
      `UNWIND $ids AS row MATCH (a:Entity {id: row})-[r${types}]->(b:Entity) WHERE b.id IN $ids
       RETURN ${EDGE_COLUMNS} ORDER BY id`,
      { ids },
    ),
  ]);
  return {
    centre,
    nodes: nodes.map(toNodeView),
    edges: edges.map(edgeOfColumns),
    distances: Object.fromEntries(distances),
    truncated,
  };
}
