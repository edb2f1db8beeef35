// Bodies whose abbreviation in brackets tells where the name ends: "Bundesamt für … (BSI)".

import { knownName, lookup } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Vocabulary } from '../../vocabulary';
import { isSubsequence } from '../span';
import { LONGEST } from './chain';
import { adjectiveBefore } from './name-start';

// "Institut national de recherche en sciences et technologies du numérique (Inria)": small words up to the letters in
// brackets belong to the name.
export function bracketed(
  sentence: Sentence,
  at: number,
  length: number,
  vocabulary: Vocabulary,
): number | undefined {
  const { tokens, lowers } = sentence;
  if (!tokens[at]?.capital) return undefined;
  const from = vocabulary.grammar.capitalNouns ? adjectiveBefore(sentence, at, vocabulary) : at;
  for (let k = at + length; k < at + LONGEST; k++) {
    const token = tokens[k];
    if (token?.text === '(')
      return tokens[k + 2]?.text === ')' && isAcronymOf(tokens[k + 1]?.text ?? '', tokens.slice(from, k))
        ? k
        : undefined;
    // "die Behörde X, die als Aufsicht für … (…)": a clause of its own.
    if (
      token?.text === ',' &&
      vocabulary.grammar.capitalNouns &&
      vocabulary.relatives.has(lowers[k + 1] ?? '')
    )
      return undefined;
    const lower = lowers[k] ?? '';
    const joins =
      vocabulary.prepositions.has(lower) ||
      vocabulary.determiners.has(lower) ||
      vocabulary.coordinators.has(lower);
    if (!token || (token.kind !== 'word' && token.text !== ',') || (!joins && isOnlyVerb(lower, vocabulary)))
      return undefined;
  }
  return undefined;
}

const isOnlyVerb = (lower: string, vocabulary: Vocabulary): boolean =>
  vocabulary.pronouns.has(lower) ||
  (vocabulary.mayBeFinite(lower) && !vocabulary.isNoun(lower) && !isAdjective(lower, vocabulary));

const isAdjective = (lower: string, { language }: Vocabulary): boolean =>
  lookup(lower, language).some(({ pos }) => pos === 'adjective');

/** Whether the letters stand in the words in this order and the first begins them; a known abbreviation needs that alone. */
function isAcronymOf(acronym: string, words: Sentence['tokens']): boolean {
  if (!/^\p{Lu}[\p{L}\p{N}-]{1,7}$/u.test(acronym)) return false;
  const letters = words.map(({ lower }) => lower).join(' ');
  if (!letters.startsWith(acronym.charAt(0).toLowerCase())) return false;
  return knownName(acronym) !== undefined || isSubsequence(acronym.toLowerCase(), letters);
}
