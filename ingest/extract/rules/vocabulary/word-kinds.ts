// What the tables of a grammar say of one word.
import type { EventFrame, Head, Relational } from '../frames';
import type { Match } from './phrase-table';

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'demonstrative' | 'none';
export type Relative =
  | 'that'
  | 'whose'
  | 'complement'
  | 'person'
  | 'thing'
  | 'object'
  | 'recipient'
  | 'place';
/**
 * `masculine`: a person, or what a masculine noun calls; `event`: what was just told; `spoken`: known in interviews
 * alone.
 */
export type Referent =
  | 'person'
  | 'masculine'
  | 'thing'
  | 'any'
  | 'group'
  | 'event'
  | 'former'
  | 'latter'
  | 'spoken';
/** "I" and "my", "we" and "our", "you" and "your"; "Sie" and "Ihr" mean others outside questions. */
export type Voice = 'speaker' | 'speakers' | 'addressee' | 'polite';

export interface Preposition {
  readonly name: string;
  /** Holds an article: "am", "du". */
  readonly article: boolean;
}

/** What the tables say of a noun. */
export interface Noun {
  readonly lemma: string;
  readonly head?: Head;
  readonly relational: readonly Relational[];
  readonly events: readonly EventFrame[];
}

/** What is known of a word as a noun. */
export interface NounForms {
  /** Where it stands alone. */
  readonly alone: Match<Noun> | undefined;
  /** Nouns of the tables begin with it, perhaps of several words. */
  readonly opens: boolean;
}
