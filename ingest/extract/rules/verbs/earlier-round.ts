// "raised €40m, following a seed round of €3m in 2020", "nach einer Seedrunde über 3 Millionen": the round before the one that
// a verb tells of, with figures of its own.
import type { Predicate } from '../clauses/clause';
import type { Phrase } from '../phrases/phrase';
import type { View } from '../view';

/** Whether the phrase puts a round behind which the news comes. */
export const isEarlierRound = ({ prep, noun, determiner }: Phrase, { vocabulary }: View): boolean =>
  vocabulary.senses.settled.has(prep) &&
  determiner !== 'definite' &&
  noun?.head?.classes.has('round') === true;

/** The units without that round and what stands behind it, up to the comma where it opens the sentence. */
export function withoutEarlierRound(
  units: readonly number[],
  { clause, at }: Predicate,
  view: View,
): readonly number[] {
  const earlier = clause.phrases.find((phrase) => isEarlierRound(phrase, view));
  if (!earlier) return units;
  const comma = view.units.findIndex(({ tag }, k) => k >= earlier.to && tag === 'comma');
  const to = earlier.from > at || comma < 0 ? view.units.length : comma;
  return units.filter((unit) => unit < earlier.from || unit >= to);
}
