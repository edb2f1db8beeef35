// Names in the genitive of a language that gives them an -s without an apostrophe: "Mistrals", "Jonas Wittkamps".
import type { Vocabulary } from '../vocabulary';

/** The name that a word may be the genitive of; undefined for a word that is none. */
export const withoutGenitive = (word: string, { grammar }: Vocabulary): string | undefined =>
  grammar.nameGenitive?.test(word) ? word.slice(0, -1) : undefined;
