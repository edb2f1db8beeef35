// Reads a little of everything before the server says that it is ready. The embedded engine unpacks a property of some
// tens of thousands of nodes or lines when one of them is first read, which at 100,000 statements takes 30 to 150 ms
// each time; a Neo4j plans each wording. Whoever comes later finds it done.
import type { GraphStore } from '../graph/store';

/** Spread over the whole store, so that each part of it is met. */
const DOCUMENTS = 60;
const ENTITIES = 60;
const LINES = 1000;
/** The wordings of the usual reads, twice: also Node compiles what is done again. */
const ROUNDS = 2;

const spread = <T>(items: readonly T[], most: number): T[] => {
  const step = Math.max(1, Math.floor(items.length / most));
  return items.filter((_, at) => at % step === 0).slice(0, most);
};

export async function warmUp(store: GraphStore): Promise<void> {
  const documents = await store.documents(spread(await store.sourceIds(), DOCUMENTS));
  const named = [...new Set(documents.flatMap(({ entities }) => entities.map(({ id }) => id)))];
  const entities = spread(named, ENTITIES);
  const { edges } = await store.around(entities, { limit: LINES });
  for (const { id, source } of spread(edges, ROUNDS)) {
    await store.edge(id);
    await store.ego(source, { depth: 1, limit: 300 });
    await store.entity(source);
    await store.search('a', { limit: 1 });
  }
}

/** Tells when the store is warm. */
export class WarmUp {
  /** Resolves when there is nothing to wait for any more. */
  readonly over: Promise<void>;
  #isOver = false;

  constructor(store: GraphStore) {
    // Whoever asks next is told if the store is away.
    this.over = warmUp(store)
      .catch(() => undefined)
      .then(() => {
        this.#isOver = true;
      });
  }

  get isOver(): boolean {
    return this.#isOver;
  }
}
