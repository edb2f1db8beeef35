// How many a phrase tells of, by the form of its noun.
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import type { Draft } from './draft';
import type { Phrase } from './phrase';

/** "ses fondateurs", "the backers", "die Gründer": the noun stands in the plural. */
export const isMany = (
  { headAt, noun, several }: Pick<Phrase, 'headAt' | 'noun' | 'several'>,
  units: readonly Unit[],
): boolean => {
  if (several) return true;
  const lower = units[headAt]?.lower;
  return noun !== undefined && lower !== undefined && lower !== noun.lemma && isPluralOf(lower, noun.lemma);
};

// "docteurs en physique", "heads of research": of a noun of several words the first shows it as well as the last.
const isPluralOf = (words: string, lemma: string): boolean => {
  if (PLURAL.test(words)) return true;
  const [first = ''] = words.split(' ', 1);
  return PLURAL.test(first) && !lemma.startsWith(`${first} `);
};

const PLURAL = /(?:s|x|men)$/u;

/** Whether article and ending of the noun show several; where there are no cases the ending alone does. */
export function showsPlural(
  { noun, headAt, determinerAt, prep }: Pick<Draft, 'noun' | 'headAt' | 'determinerAt' | 'prep'>,
  units: readonly Unit[],
  vocabulary: Vocabulary,
): boolean {
  const { declension, senses } = vocabulary;
  if (!declension || !noun || headAt < 0) return false;
  const head = units[headAt];
  if (!head) return false;
  const isLemma = (word: string) => vocabulary.noun([word], 0)?.value.lemma === word;
  return declension.isPlural(units[determinerAt], head, noun.lemma, senses.dative.has(prep), isLemma);
}
