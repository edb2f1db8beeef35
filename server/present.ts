// Ids that somebody gives, as they are now: what a filter or a question names has to be there.
import { NotFound } from '../graph/errors';
import type { GraphStore } from '../graph/store';

/** The id of an entity as it is now, after merges. @throws NotFound */
export async function presentEntity(store: GraphStore, id: string): Promise<string> {
  if ((await store.nodesById([id])).length > 0) return id;
  return (await store.ego(id, { depth: 1, limit: 1 })).centre;
}

/** @throws NotFound */
export async function presentSource(store: GraphStore, id: string): Promise<string> {
  if (await store.hasSource(id)) return id;
  throw new NotFound('source', id);
}
