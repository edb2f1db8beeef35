// Asks the store what everybody asks, before anybody does: an engine plans each wording the first times it meets it, which
// at 100,000 statements takes the embedded one a tenth of a second to half a second each, once for each start.
import type { GraphStore } from '../graph/store';

/** The embedded engine plans a wording twice. */
const ROUNDS = 2;
/** Entities of which one has a line. */
const SOME = 20;

/** Nobody waits for it. */
export async function warmUp(store: GraphStore): Promise<void> {
  const nodes = await store.entities({}, { limit: SOME });
  for (let round = 0; round < ROUNDS; round++) {
    const { edges } = await store.around(
      nodes.items.map(({ id }) => id),
      { limit: 1 },
    );
    for (const { id, source } of edges.slice(0, 1)) {
      await store.edge(id);
      await store.ego(source, { depth: 1, limit: 300 });
      await store.entity(source);
    }
    await store.search('a', { limit: 1 });
  }
}
