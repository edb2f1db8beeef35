// A store that tells when it has been written to, so that nobody who writes has to remember the cached answers.
import type { GraphStore } from '../graph/store';

/**
 * What a member does: change what kept answers are made of, change what is kept beside it (views, layouts, settings), or
 * read. A new member of the store has to be entered here before this compiles.
 */
const WRITES: Readonly<Record<keyof GraphStore, 'graph' | 'beside' | false>> = {
  load: 'graph',
  loadMany: 'graph',
  decide: 'graph',
  savePositions: 'beside',
  clearPositions: 'beside',
  saveView: 'beside',
  deleteView: 'beside',
  saveSetting: 'beside',
  loadDecisions: 'graph',
  clear: 'graph',
  engine: false,
  counts: false,
  graph: false,
  nodesById: false,
  entity: false,
  edge: false,
  sources: false,
  source: false,
  hasSource: false,
  sourceText: false,
  fingerprints: false,
  allEntities: false,
  decisionLog: false,
  query: false,
  archiveCounts: false,
  writes: false,
  sourceIds: false,
  documents: false,
  layouts: false,
  search: false,
  ego: false,
  entities: false,
  edges: false,
  statements: false,
  statementsById: false,
  statementAsRead: false,
  decisions: false,
  decision: false,
  around: false,
  previewMerge: false,
  schema: false,
  positions: false,
  views: false,
  view: false,
  settings: false,
  ping: false,
  close: false,
};

/** Keeps writes apart from what must be read out of one moment: each waits for those of the other sort that came before. */
export class WritePause {
  #reading: Promise<unknown> = Promise.resolve();
  readonly #writes = new Set<Promise<unknown>>();

  /** Writes that came before are waited for; those that come wait until `work` is done. */
  during<T>(work: () => Promise<T>): Promise<T> {
    const done = Promise.allSettled([this.#reading, ...this.#writes]).then(work);
    this.#reading = Promise.allSettled([done]);
    return done;
  }

  /** Writes do not wait for one another. */
  async write<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#reading.then(work);
    this.#writes.add(done);
    try {
      return await done;
    } finally {
      this.#writes.delete(done);
    }
  }
}

/** The same store; `changed` is called after every write, also after one that failed. */
export function watchWrites(store: GraphStore, changed: () => void, pause = new WritePause()): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      const writes = WRITES[name as keyof GraphStore];
      if (!writes) return member.bind(target);
      return async (...values: unknown[]) => {
        try {
          return await pause.write(() => member.apply(target, values));
        } finally {
          if (writes === 'graph') changed();
        }
      };
    },
  });
}
