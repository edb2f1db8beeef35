// A unit of a sentence: a name, a figure, a word, a preposition of three words; each has one tag.

import type { Figure } from '../../figures';
import type { Analysis, PlaceMatch } from '../../lexicon';
import type { Mention } from '../names/mention';
import type { Determiner, Noun, Preposition, Referent, Relative } from '../vocabulary/word-kinds';

export type Tag =
  | 'name'
  | 'figure'
  | 'determiner'
  | 'preposition'
  | 'pronoun'
  | 'relative'
  | 'subordinator'
  | 'coordinator'
  | 'verb'
  | 'noun'
  | 'adjective'
  | 'adverb'
  | 'reflexive'
  | 'to'
  | 'example'
  | 'as'
  | 'possessive'
  | 'comma'
  | 'stop'
  | 'open'
  | 'close'
  | 'quote'
  | 'other';

export interface Unit {
  tag: Tag;
  /** Tokens `[from, to)` of the sentence. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly mention?: Mention;
  /** A name that is the first part of the word. */
  readonly inner?: Mention;
  readonly figure?: Figure;
  readonly determiner?: Determiner;
  readonly preposition?: Preposition;
  readonly referent?: Referent;
  readonly relative?: Relative;
  /** What else the word may be. */
  readonly maybe: ReadonlySet<Tag>;
  readonly noun?: Noun;
  /** The verb readings; the first is the one taken. */
  verbs: readonly Analysis[];
  /** A place by adjective or compound: "Münchner", "US-", "parisienne". */
  readonly place?: PlaceMatch;
  readonly title: boolean;
}

/** A dash, that stops a sentence no more than a comma does. */
export const isDash = (unit: Unit | undefined): boolean =>
  unit?.tag === 'stop' && /^[–—-]$/u.test(unit.lower);
