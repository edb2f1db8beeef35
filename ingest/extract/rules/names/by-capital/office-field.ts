// What somebody is in charge of, written with capitals as the office is: "Vice-Président Croissance et Partenariats de A".
import { isCommonWord, isFirstName, knownName } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Vocabulary } from '../../vocabulary';
import { isNameWord } from '../written';

const LONGEST = 7;

/** How many words from `at`, where an office ends, tell its field: they stand before whose it is and none is a name. */
export function officeField({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): number {
  const { language, senses, prepositions } = vocabulary;
  let to = at;
  while (to < at + LONGEST && (isNameWord(tokens[to]) || (to > at && isJoint(lowers[to], vocabulary)))) to++;
  const words = tokens.slice(at, to).filter(isNameWord);
  if (words.length === 0 || words.some(({ text }) => isFirstName(text) || knownName(text))) return 0;
  const before = prepositions.get(lowers[to] ?? '')?.name;
  if (before === undefined || !isNameWord(tokens[to + 1])) return 0;
  if (words.every(({ lower }) => isCommonWord(lower, language)))
    return senses.of.has(before) || senses.workplace.has(before) ? to - at : 0;
  // "Président Gas, Renewables & Power chez A": no name of a person stands in a list before that.
  return to > at + 2 && senses.workplace.has(before) && !senses.of.has(before) ? to - at : 0;
}

const isJoint = (lower = '', { coordinators }: Vocabulary): boolean =>
  lower === ',' || lower === '&' || coordinators.has(lower);
