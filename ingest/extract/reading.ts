// What an extractor hands on: names it recognised and facts it read, as spans of the source's text.
// Rules, language model and table readers all return this form; ground.ts checks it and makes statements of it.
import type { EntityKind } from '../../graph/entities';
import type { Qualifiers } from '../../graph/qualifiers';
import type { RelationName } from '../../graph/relations';
import type { Source } from '../../graph/source';
import type { Modality } from '../../graph/statement';

/** `[start, end)` in UTF-16 code units of the source's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An entity as this document names it. */
export interface EntityDraft {
  /** Given for names of the bundled registry; otherwise `entityId(kind, name)` is used. */
  readonly id?: string;
  readonly kind: EntityKind;
  /** The fullest name in the document. */
  readonly name: string;
  /** Other names it goes by in the document or the registry; no pronouns or descriptions. */
  readonly aliases: readonly string[];
  readonly wikidata?: string;
  readonly lei?: string;
}

/** One end of a fact: which entity, and where the text mentions it. */
export interface EndDraft {
  readonly entity: EntityDraft;
  /** The words in the quote that stand for the entity: its name, a pronoun, "das Unternehmen". */
  readonly mention: Span;
  /** Where the name itself stands when `mention` is a pronoun or a description; becomes a second evidence span. */
  readonly antecedent?: Span;
}

export interface FactDraft {
  readonly relation: RelationName;
  readonly subject: EndDraft;
  readonly object: EndDraft;
  readonly qualifiers: Qualifiers;
  readonly modality: Modality;
  /** The sentence (or row, or two sentences) that carries the fact. */
  readonly quote: Span;
  /** Further passages that tell a figure of it; they become evidence, too. */
  readonly beside?: readonly Span[];
  /** The words that carry the relation ("pumpt", "CEO von"); inside the quote. */
  readonly trigger: Span;
  /** 0 to 1, as the extractor judges it. */
  readonly confidence: number;
  /** The name of the rule or prompt that read it, for calibration and error reports. */
  readonly rule: string;
}

export interface Reading {
  readonly entities: readonly EntityDraft[];
  readonly facts: readonly FactDraft[];
}

/** Reads one document. Never throws on odd text: an empty reading is an answer. */
export interface Extractor {
  /** `rules`, `llm`. */
  readonly name: string;
  /** Raised when the same text may give other facts. */
  readonly version: string;
  extract(source: Source): Promise<Reading>;
}
