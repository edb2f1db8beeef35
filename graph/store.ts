// The store as the rest of the product sees it. The graph in it is a function of three things that are only ever
// added to: sources, statements as read, and decisions. Status, merged ends, edges and countries are derived.
import type { Decision } from './decision';
import type { ReadLimits } from './engine';
import type { Entity } from './entities';
import type {
  DecisionFilter,
  EdgeFilter,
  EgoRequest,
  EntityFilter,
  Page,
  PageRequest,
  SearchRequest,
  StatementFilter,
} from './pages';
import type { RelationName } from './relations';
import type { Source } from './source';
import type { Statement, Status } from './statement';
import type { QueryParameters, QueryResult } from './values';
import type {
  Counts,
  DecisionView,
  EdgeCard,
  EdgeView,
  EgoNetwork,
  EntityCard,
  EntityHit,
  GraphSchema,
  GraphView,
  MergePreview,
  NodeView,
  SourceSummary,
  SourceView,
  StatementView,
} from './views';

/** One document and all that was read out of it; loaded whole or not at all. */
export interface LoadBatch {
  readonly source: Source;
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly decisions: readonly Decision[];
}

/** Where an entity lies on the map. Kept by entity id, whether or not the entity is in the graph at the moment. */
export interface Position {
  readonly entity: string;
  readonly x: number;
  readonly y: number;
  /** Put there by a person: a new layout leaves it where it is. */
  readonly pinned?: boolean;
}

/** Whatever JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

/** What somebody saw and gave a name: selection, filters, language, camera. */
export interface NamedView {
  readonly name: string;
  readonly state: Json;
  readonly by?: string;
  /** ISO 8601 time. */
  readonly at?: string;
}

/** What is kept beside the facts. No load, decision or withdrawal touches it. */
export interface Keepsakes {
  /** In the order of entity ids. */
  positions(layout: string): Promise<Position[]>;
  /** Adds and moves; the others stay. */
  savePositions(layout: string, positions: readonly Position[]): Promise<void>;
  /** Forgets a layout whole. */
  clearPositions(layout: string): Promise<void>;
  /** In the order of names. */
  views(): Promise<NamedView[]>;
  /** @throws NotFound */
  view(name: string): Promise<NamedView>;
  saveView(view: NamedView): Promise<void>;
  /** @throws NotFound */
  deleteView(name: string): Promise<void>;
  /** All settings by name. */
  settings(): Promise<Readonly<Record<string, Json>>>;
  /** Null takes it back. */
  saveSetting(name: string, value: Json): Promise<void>;
}

/** Reads that stay quick and small however large the graph is. Numbers out of range: @throws InvalidInput */
export interface PagedReads {
  /** Entities whose names hold words that begin with these, whatever case and accents; best first. */
  search(text: string, request: SearchRequest): Promise<EntityHit[]>;
  /** What lies within some steps of an entity, with all edges between what is shown. @throws NotFound */
  ego(id: string, request: EgoRequest): Promise<EgoNetwork>;
  /** In the order of ids. */
  entities(filter: EntityFilter, page: PageRequest): Promise<Page<NodeView>>;
  /** In the order of the ids of their sources, then their own. */
  edges(filter: EdgeFilter, page: PageRequest): Promise<Page<EdgeView>>;
  /** Document by document in the order of ids, each in the order of reading. */
  statements(filter: StatementFilter, page: PageRequest): Promise<Page<StatementView>>;
  /** The log, latest first. */
  decisions(filter: DecisionFilter, page: PageRequest): Promise<Page<DecisionView>>;
  /** The lines at some entities, with the nodes at their other ends. Ids that are not there have none. */
  around(ids: readonly string[], filter: RingFilter): Promise<Ring>;
  /** Labels, relations and their properties, with counts. */
  schema(): Promise<GraphSchema>;
}

export interface RingFilter {
  /** All where it is not given. */
  readonly relations?: readonly RelationName[];
  /** The largest number of lines to, and from, these entities. */
  readonly limit: number;
}

export interface Ring {
  readonly edges: readonly EdgeView[];
  /** Without the entities asked for. */
  readonly nodes: readonly NodeView[];
  /** There were more lines than the limit. */
  readonly truncated: boolean;
}

export interface SourceFingerprint extends Pick<Source, 'id' | 'published'> {
  readonly fingerprint: readonly number[];
  /** The original, where this one is a reprint. */
  readonly reprintOf?: string;
}

/** How much of everything there is that cannot be derived. */
export interface ArchiveCounts {
  readonly sources: number;
  /** As read; without those that stand in decisions alone. */
  readonly statements: number;
  readonly decisions: number;
  readonly positions: number;
  readonly views: number;
  readonly settings: number;
}

/** All that cannot be derived, to be taken out and put in again; see bulk/. */
export interface Archive {
  archiveCounts(): Promise<ArchiveCounts>;
  /** Grows with every write, whoever writes. */
  writes(): Promise<number>;
  /** Sorted. */
  sourceIds(): Promise<string[]>;
  /** Documents as they were loaded, without decisions; those that are there, in the order of their ids. */
  documents(ids: readonly string[]): Promise<LoadBatch[]>;
  /** The whole log, in order of time and id: with the sources and their statements all that the graph stands on. */
  decisionLog(): AsyncIterable<Decision>;
  /** Appends what was decided elsewhere, before or after what it speaks of; those in the log are passed over. */
  loadDecisions(decisions: readonly Decision[]): Promise<void>;
  /** Names of the layouts that positions are kept of, sorted. */
  layouts(): Promise<string[]>;
  /** Takes everything out. */
  clear(): Promise<void>;
}

export interface GraphStore extends PagedReads, Keepsakes, Archive {
  readonly engine: 'neo4j' | 'embedded';
  /** Idempotent: the same batches in any order, repeated or cut off and repeated, end in the same graph. */
  load(batch: LoadBatch): Promise<void>;
  /** Several documents in one transaction; far fewer round trips for many small ones. */
  loadMany(batches: readonly LoadBatch[]): Promise<void>;
  /** Appends to the log and re-derives what it touches. @throws NotFound, InvalidInput */
  decide(decision: Decision): Promise<void>;
  counts(): Promise<Counts>;
  /** Lines derived from the accepted statements; of another status, those that such statements would draw. */
  graph(status?: Status): Promise<GraphView>;
  /** In no fixed order; those that are not there are left out. */
  nodesById(ids: readonly string[]): Promise<NodeView[]>;
  /** @throws NotFound */
  entity(id: string): Promise<EntityCard>;
  /** @throws NotFound */
  edge(id: string): Promise<EdgeCard>;
  sources(): Promise<SourceSummary[]>;
  /** @throws NotFound */
  source(id: string): Promise<SourceView>;
  hasSource(id: string): Promise<boolean>;
  /** In the order given; those that are not there are left out. */
  statementsById(ids: readonly string[]): Promise<StatementView[]>;
  /** As it was read or written, before anything was decided about it. @throws NotFound */
  statementAsRead(id: string): Promise<Statement>;
  /** @throws NotFound */
  decision(id: string): Promise<DecisionView>;
  /** What `merge` would do. @throws NotFound, InvalidInput as `decide` would */
  previewMerge(entity: string, into: string): Promise<MergePreview>;
  /** The text of a source, without what was read out of it. @throws NotFound */
  sourceText(id: string): Promise<string>;
  /** What reprints are found by, of every source that has it; in order of id, without texts. */
  fingerprints(): AsyncIterable<SourceFingerprint>;
  /** Every entity as it stands, in order of id. */
  allEntities(): AsyncIterable<Entity>;
  /** A trusted query of `cypher/`, or a user's: always read-only. @throws QueryRefused, QueryTimeout */
  query(cypher: string, parameters: QueryParameters, limits: ReadLimits): Promise<QueryResult>;
  /** @throws StoreUnavailable */
  ping(): Promise<void>;
  close(): Promise<void>;
}
