// What a language that tells who acts by case shows with its articles, adjectives and endings. A language without cases
// has none.

export type Case = 'n' | 'a' | 'd' | 'g';

/** All that a word may stand in where nothing tells. */
export const ALL_CASES: ReadonlySet<Case> = new Set(['n', 'a', 'd', 'g']);

export interface Word {
  readonly text: string;
  readonly lower: string;
}

/** A word before its noun; what is made of a place ends alike in all cases. */
interface Adjective extends Word {
  readonly place?: unknown;
}

export interface Declension {
  /** The cases that a phrase without a preposition may stand in. */
  casesOf(
    determiner: Word | undefined,
    head: Word | undefined,
    pronoun: Word | undefined,
    adjectives: readonly Adjective[],
  ): ReadonlySet<Case>;
  genderOf(head: Word): 'm' | 'f' | 'n' | undefined;
  /**
   * Whether the form of noun and article shows a plural: "den Abnehmern", "die Platzhirsche".
   * @param ofDative it stands behind a preposition of the dative
   * @param isLemma whether the tables list the noun
   */
  isPlural(
    determiner: Word | undefined,
    head: Word,
    lemma: string,
    ofDative: boolean,
    isLemma: (noun: string) => boolean,
  ): boolean;
  /** Whether the article or adjective before a noun shows that it is an object: "einen Helfer", "kostenlosen Helfer". */
  isOfObject(first: Word, isArticle: boolean, head: Word): boolean;
  /** Whether an article is that of another gender: "die Havelkapital". */
  isOfOther(article: string | undefined, head: Word): boolean;
}
