// How a language is written.

/** What cutting a text into sentences and words needs to know; words in lower case. */
export interface Writing {
  /** What stands before a dot that ends no sentence. */
  readonly abbreviations: string;
  /** Beginnings of words that are words of their own: l', qu'. */
  readonly elided: string;
  /** What a hyphen joins to a name that stays whole: "ex-Withings", "Ex-Zalando-Managerin". */
  readonly prefixes: string;
  /** The ending that makes a name an owner and is none of it: 's. */
  readonly possessive: string;
  /** Endings that stand for words of their own: "'re=are" in "they're". */
  readonly contracted?: string;
  /** A number with a dot is an ordinal: 9. April. */
  readonly dotOrdinals?: boolean;
  /** Words that lose their accents with the capital of a sentence: A=à. */
  readonly openers: string;
  /** Endings of words that name all genders, and what the plain word has there: ":innen=innen". */
  readonly inclusive?: string;
  /** Letters that lose theirs in any word there, where only the accent makes it one: E=é for "Etat". */
  readonly accents?: string;
}
