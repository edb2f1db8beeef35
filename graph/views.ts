// What the API sends and the page draws. Types only: the page imports them and nothing else of this folder.
import type { Decision } from './decision';
import type { EntityKind } from './entities';
import type { Qualifiers } from './qualifiers';
import type { Lens, RelationName } from './relations';
import type { Check, Evidence, Modality, Status } from './statement';

export interface NodeView {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** ISO 3166-1 alpha-2 or null where no source states it: unknown is shown as such, never guessed. */
  readonly country: string | null;
}

/** Figures and words of an edge; see `Edge` in edges.ts. */
export interface EdgeView {
  readonly id: string;
  readonly relation: RelationName;
  readonly lens: Lens;
  readonly source: string;
  readonly target: string;
  readonly event: string;
  readonly modality: Modality;
  readonly confidence: number;
  readonly disputed: boolean;
  readonly statements: readonly string[];
  readonly sources: readonly string[];
  /** Figures in words of the sources, ready to show: ["mehr als 1,5 Mrd. USD", "11 %", "lead"]. */
  readonly figures: readonly string[];
  /** When it began (`since`, the date or the year of the statements) and ended; ISO 8601 of the precision given. */
  readonly from: string | null;
  readonly until: string | null;
}

export interface GraphView {
  readonly nodes: readonly NodeView[];
  readonly edges: readonly EdgeView[];
}

/** Values of few rows: the rows as gaps (the first from 0, each other from the one before), and what stands there. */
export interface SparseColumn<T> {
  readonly gaps: readonly number[];
  readonly values: readonly T[];
}

/**
 * The same graph as columns: the n-th node is the n-th of every list of `nodes`. Lines stand in the order of their
 * source, then of their target. Kinds, relations and sources are indices into the lists that hold them; an edge's lens
 * is that of its relation, its id follows from what it joins (see `edgeId` in edges.ts).
 */
export interface GraphColumns {
  readonly kinds: readonly EntityKind[];
  readonly relations: readonly RelationName[];
  readonly lenses: readonly Lens[];
  /** Ids of the documents that `edges.sources` counts into. */
  readonly sources: readonly string[];
  readonly nodes: {
    readonly name: readonly string[];
    /** `''` where it is the name in small letters, whatever else between them being one hyphen. */
    readonly id: readonly string[];
    readonly kind: readonly number[];
    readonly country: readonly (string | null)[];
  };
  readonly edges: {
    /** For each node how many lines begin at it. */
    readonly outgoing: readonly number[];
    /** The node a line ends at; among lines of one source counted from the one before. */
    readonly target: readonly number[];
    readonly relation: readonly number[];
    readonly event: SparseColumn<string>;
    readonly from: SparseColumn<string>;
    readonly until: SparseColumn<string>;
    /** Gaps to the rows that are so. */
    readonly planned: readonly number[];
    readonly disputed: readonly number[];
    /** In thousandths. */
    readonly confidence: readonly number[];
    /** How many statements the edge stands on; their ids come with the edge's card. */
    readonly statements: readonly number[];
    /** Indices of all edges' sources one after the other, and how many of them are each edge's. */
    readonly sources: readonly number[];
    readonly sourceCount: readonly number[];
    readonly figures: readonly string[];
    readonly figureCount: readonly number[];
  };
}

/** An entity that a search found. */
export interface EntityHit extends NodeView {
  readonly aliases: readonly string[];
  /** Lines of the map that end in it. */
  readonly degree: number;
}

/** What lies within some steps of an entity. */
export interface EgoNetwork extends GraphView {
  /** The id of the entity in the middle, after merges. */
  readonly centre: string;
  /** Steps from the entity, by node id. */
  readonly distances: Readonly<Record<string, number>>;
  /** There was more than the limit lets out. */
  readonly truncated: boolean;
}

/** One step of a path: the lines between two neighbours, each with the statement that says it best. */
export interface PathHop {
  readonly from: string;
  readonly to: string;
  readonly edges: readonly { readonly edge: EdgeView; readonly statement: StatementView }[];
}

export interface PathsView {
  readonly nodes: readonly NodeView[];
  /** Shortest first; the ids of each path's entities in order, and its steps. */
  readonly paths: readonly { readonly nodes: readonly string[]; readonly hops: readonly PathHop[] }[];
  /** There were more than the limits let out. */
  readonly truncated: boolean;
}

/** What there is to ask for, in Cypher's words. */
export interface GraphSchema {
  readonly labels: readonly {
    readonly label: string;
    readonly count: number;
    readonly properties: readonly string[];
  }[];
  readonly relations: readonly {
    readonly relation: string;
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly count: number;
    readonly properties: readonly string[];
  }[];
}

export interface SourceSummary {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly url: string | null;
  readonly statements: number;
  /** Of these, how many wait for a decision. */
  readonly proposed: number;
}

export interface EvidenceView extends Evidence {
  /** The paragraph of the source the quote stands in; `start` counts in the source's text. */
  readonly paragraph: { readonly start: number; readonly text: string };
}

export interface StatementView {
  readonly id: string;
  readonly relation: RelationName;
  /** Ends after merges. */
  readonly subject: NodeView;
  readonly object: NodeView;
  readonly qualifiers: Qualifiers;
  readonly modality: Modality;
  readonly status: Status;
  readonly confidence: number;
  readonly extractor: string;
  readonly failed: readonly Check[];
  readonly evidence: readonly EvidenceView[];
  /** The words in the first quote that carry the relation; null where the reader named none. */
  readonly trigger: Pick<Evidence, 'start' | 'end'> | null;
  readonly source: Omit<SourceSummary, 'statements' | 'proposed'>;
  /** Who decided what, when and why, oldest first. */
  readonly decisions: readonly {
    readonly action: string;
    readonly by: string;
    readonly at: string;
    readonly why: string | null;
  }[];
}

/** Everything one line of the map stands on. */
export interface EdgeCard {
  readonly edge: EdgeView;
  readonly source: NodeView;
  readonly target: NodeView;
  readonly statements: readonly StatementView[];
}

/** Everything about one node. */
export interface EntityCard {
  readonly entity: NodeView & {
    readonly aliases: readonly string[];
    readonly wikidata: string | null;
    readonly lei: string | null;
  };
  readonly edges: readonly EdgeView[];
  readonly neighbours: readonly NodeView[];
  /** Statements about it that are no edge: proposed, reported, denied. */
  readonly beside: readonly StatementView[];
}

/** An entry of the log of decisions. */
export interface DecisionView {
  readonly decision: Decision;
  /** False once a later decision has undone it. */
  readonly inForce: boolean;
}

/** What a merge would do, before it is decided. */
export interface MergePreview {
  /** The one entity that the two would be. */
  readonly entity: EntityCard['entity'];
  /** Lines that would end in it: those of the one, of the other, and after the merge. */
  readonly edges: { readonly entity: number; readonly into: number; readonly after: number };
  /** Lines that would become one, each with those it comes from. */
  readonly joined: readonly { readonly edge: EdgeView; readonly from: readonly string[] }[];
  /** Of these and of all others, those whose sources would disagree only then. */
  readonly disputed: readonly string[];
  /** Statements between the two, which would no longer say anything. */
  readonly lost: readonly string[];
}

export interface SourceView {
  readonly source: SourceSummary;
  readonly text: string;
  readonly statements: readonly StatementView[];
}

/** A kind or relation for legends and filters, from the registries. */
export interface RegistryView {
  readonly kinds: readonly { readonly kind: EntityKind; readonly title: string; readonly letter: string }[];
  readonly relations: readonly {
    readonly relation: RelationName;
    readonly title: string;
    readonly phrase: string;
    readonly lens: Lens;
    /** Drawn without an arrow: "partnered with" has no direction. */
    readonly symmetric: boolean;
  }[];
  readonly lenses: readonly Lens[];
}

export interface Counts {
  readonly sources: number;
  readonly statements: number;
  readonly accepted: number;
  readonly proposed: number;
  readonly rejected: number;
  readonly entities: number;
  readonly edges: number;
}
