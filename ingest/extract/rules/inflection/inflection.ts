// What a language does to the words of its tables: in which forms they stand in a text. One file a language, its line in
// index.ts.
import type { VerbForm } from '../../lexicon';
import type { Declension } from './declension';

/** The endings of regular verbs, by the ending of their infinitive. */
export type RegularEndings = readonly (readonly [infinitive: string, endings: readonly Ending[]])[];
type Ending = readonly [ending: string, form: VerbForm, tense?: 'present' | 'past'];

export interface Inflection {
  /** The forms of a noun of the tables, perhaps of several words, that no dictionary leads back to it. */
  nounForms(phrase: string): string[];
  /** The noun of the tables that a word is a form or a compound of; `get` looks one up. */
  nounIn<N extends { readonly lemma: string }>(
    word: string,
    get: (form: string) => N | undefined,
  ): N | undefined;
  /** First parts of compounds that are something else than their noun: "post-acquisition". */
  readonly apart?: ReadonlySet<string>;
  /** What stands alone in a text of a verb that may be parted: "einverleiben" → "verleiben". */
  verbBases(lemma: string): string[];
  /** The same verb in another person, for those that word lists leave out: "venez" → "venons". */
  otherPersons(word: string): string[];
  readonly regular: RegularEndings;
  /** Of a language with cases. */
  readonly declension?: Declension;
}
