// Adjectives of a language that declines them before their noun: "großem", "die geplante Übernahme".
import { isListed, lookup } from '../../lexicon';
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary';

/** Whether the word ends as an adjective before its noun does. */
export const isDeclined = (word: string, { grammar }: Vocabulary): boolean =>
  grammar.declined?.test(word) === true;

/** The word without the ending that an adjective has before its noun. */
export const withoutEnding = (word: string, { grammar }: Vocabulary): string =>
  grammar.declined ? word.replace(grammar.declined, '') : word;

/** @param lower the word in lower case */
export const isDeclinedAdjective = (lower: string, vocabulary: Vocabulary): boolean =>
  isDeclined(lower, vocabulary) && lookup(lower, vocabulary.language).some(({ pos }) => pos === 'adjective');

/** One with a capital, which it has inside names only: "Innovationspark Künstliche Intelligenz". */
export const isCapitalAdjective = (token: Token | undefined, vocabulary: Vocabulary): boolean =>
  token !== undefined &&
  isDeclined(token.text, vocabulary) &&
  !vocabulary.isNoun(token.text) &&
  isListed(token.lower, vocabulary.language);
