// The store as the rest of the product sees it. The graph in it is a function of three things that are only ever
// added to: sources, statements as read, and decisions. Status, merged ends, edges and countries are derived.
import type { Decision } from './decision';
import type { ReadLimits } from './engine';
import type { Entity } from './entities';
import type { Source } from './source';
import type { Statement } from './statement';
import type { QueryParameters, QueryResult } from './values';
import type { Counts, EdgeCard, EntityCard, GraphView, SourceSummary, SourceView } from './views';

/** One document and all that was read out of it; loaded whole or not at all. */
export interface LoadBatch {
  readonly source: Source;
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly decisions: readonly Decision[];
}

export interface GraphStore {
  readonly engine: 'neo4j' | 'embedded';
  /** Idempotent: the same batches in any order, repeated or cut off and repeated, end in the same graph. */
  load(batch: LoadBatch): Promise<void>;
  /** Several documents in one transaction; far fewer round trips for many small ones. */
  loadMany(batches: readonly LoadBatch[]): Promise<void>;
  /** Appends to the log and re-derives what it touches. @throws NotFound, InvalidInput */
  decide(decision: Decision): Promise<void>;
  counts(): Promise<Counts>;
  graph(): Promise<GraphView>;
  /** @throws NotFound */
  entity(id: string): Promise<EntityCard>;
  /** @throws NotFound */
  edge(id: string): Promise<EdgeCard>;
  sources(): Promise<SourceSummary[]>;
  /** @throws NotFound */
  source(id: string): Promise<SourceView>;
  hasSource(id: string): Promise<boolean>;
  /** A trusted query of `cypher/`, or a user's: always read-only. @throws QueryRefused, QueryTimeout */
  query(cypher: string, parameters: QueryParameters, limits: ReadLimits): Promise<QueryResult>;
  /** @throws StoreUnavailable */
  ping(): Promise<void>;
  close(): Promise<void>;
}
