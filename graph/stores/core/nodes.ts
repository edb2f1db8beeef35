// Entities as the map draws them, by id.
import type { NodeView } from '../../views';
import type { Batches } from './batches';
import { toNodeView } from './views';

/** In no fixed order; those that are not there are left out. */
export async function readNodes(rows: Batches, ids: readonly string[]): Promise<NodeView[]> {
  const found = await rows.forRows(
    `UNWIND $rows AS row MATCH (e:Entity {id: row})
     RETURN e.id AS id, e.kind AS kind, e.name AS name, e.country AS country`,
    [...new Set(ids)],
  );
  return found.map(toNodeView);
}
