// How many a phrase tells of, by the form of its noun.
import type { Unit } from '../units/unit';
import type { Phrase } from './phrase';

/** "ses fondateurs", "the backers", "die Gründer": the noun stands in the plural. */
export const isMany = (
  { headAt, noun, several }: Pick<Phrase, 'headAt' | 'noun' | 'several'>,
  units: readonly Unit[],
): boolean => {
  if (several) return true;
  const lower = units[headAt]?.lower;
  return noun !== undefined && lower !== undefined && lower !== noun.lemma && PLURAL.test(lower);
};

const PLURAL = /(?:s|x|men)$/u;
