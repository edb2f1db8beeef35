// What the API sends and the page draws. Types only: the page imports them and nothing else of this folder.
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
}

export interface GraphView {
  readonly nodes: readonly NodeView[];
  readonly edges: readonly EdgeView[];
}

export interface SourceSummary {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly url: string | null;
  readonly statements: number;
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
  readonly source: Omit<SourceSummary, 'statements'>;
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
