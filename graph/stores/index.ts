// Opens the store that the settings ask for. Each engine is loaded only when it is the one.
import type { Neo4jConfig } from '../config';
import type { GraphStore, LoadBatch } from '../store';
import { FirstFill, settle } from './core/first-fill';
import { CypherStore } from './core/store';

export interface StoreConfig {
  /** Where the embedded engine keeps its files. */
  readonly dataDir: string;
  /** When given, everything goes to this server instead. */
  readonly neo4j?: Neo4jConfig;
}

/** @throws StoreUnavailable with one sentence on what is wrong and what to do */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  if (config.neo4j) {
    const { Neo4jEngine } = require('./neo4j/engine') as typeof import('./neo4j/engine');
    return CypherStore.open(await Neo4jEngine.open(config.neo4j));
  }
  const { EmbeddedEngine } = require('./embedded/engine') as typeof import('./embedded/engine');
  return CypherStore.open(await EmbeddedEngine.open(config));
}

/** A store in the making: documents first, without a look at what is there, then all else. */
export interface NewStore {
  /** Takes documents, and returns the ids of those that must be loaded when the store is open. */
  add(documents: readonly LoadBatch[]): Promise<readonly string[]>;
  /** Once. */
  open(): Promise<GraphStore>;
}

/**
 * Puts an embedded database that `fill` makes in the place of the one in the folder, all of it or nothing.
 * @param release closes whoever holds the folder; called when the new one is ready
 * @param keepOldIn a folder within the data folder for the old one; without it the old one is removed
 */
export async function replaceStore(
  { dataDir }: StoreConfig,
  fill: (store: NewStore) => Promise<void>,
  release: () => Promise<void>,
  keepOldIn?: string,
): Promise<void> {
  const { rebuild } = require('./embedded/rebuild') as typeof import('./embedded/rebuild');
  await rebuild({
    dataDir,
    fill: async (engine, aside) => {
      const first = new FirstFill(engine.filling(aside), aside);
      await fill({
        add: (documents) => first.add(documents),
        async open() {
          const filled = await first.finish();
          const store = await CypherStore.open(engine);
          await settle(engine, filled);
          return store;
        },
      });
    },
    release,
    ...(keepOldIn === undefined ? {} : { keepOldIn }),
  });
}
