// A store that tells when it has been written to, so that nobody who writes has to remember the cached answers.
import type { GraphStore } from '../graph/store';

/**
 * Whether a member changes what kept answers are made of; views, layouts and settings are not kept.
 * A new member of the store has to be entered here before this compiles.
 */
const WRITES: Readonly<Record<keyof GraphStore, boolean>> = {
  load: true,
  loadMany: true,
  decide: true,
  savePositions: false,
  clearPositions: false,
  saveView: false,
  deleteView: false,
  saveSetting: false,
  loadDecisions: true,
  clear: true,
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

/** The same store; `changed` is called after every write, also after one that failed. */
export function watchWrites(store: GraphStore, changed: () => void): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      if (!WRITES[name as keyof GraphStore]) return member.bind(target);
      return async (...values: unknown[]) => {
        try {
          return await member.apply(target, values);
        } finally {
          changed();
        }
      };
    },
  });
}
