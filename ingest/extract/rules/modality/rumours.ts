// Words of rumour in a sentence: "Insidern zufolge", "reportedly".

import type { Modality } from '../../../../graph/statement';
import { flatMapped } from '../flat-mapped';
import { lastIndexOf } from '../last-of';
import type { Unit } from '../units/unit';
import type { View } from '../view';

/** Rumour words count for the whole sentence, unless a semicolon or colon stands between. */
export function sentenceModality(view: View, at: number): Modality {
  view.rumours ??= rumoursIn(view);
  if (view.rumours.length === 0) return 'asserted';
  const { lowers } = view.sentence;
  const place = view.units[at]?.from ?? 0;
  const isStop = (lower: string) => lower === ';' || lower === ':';
  const begin = lastIndexOf(lowers, (lower, k) => k <= place && isStop(lower));
  const end = lowers.findIndex((lower, k) => k > place && isStop(lower));
  return view.rumours.some((k) => k >= begin && (end < 0 || k < end)) ? 'reported' : 'asserted';
}

function rumoursIn({ sentence: { tokens, lowers }, units, vocabulary, opened }: View): number[] {
  const { rumourWords } = vocabulary.cues;
  if ((opened & rumourWords.bit) === 0) return [];
  return flatMapped(tokens, (token, k) =>
    vocabulary.recordOf(token).opens & rumourWords.bit && rumourWords.match(lowers, k) && !isInName(k, units)
      ? [k]
      : [],
  );
}

// "joins Improbable": what a firm is called says nothing.
const isInName = (at: number, units: readonly Unit[]): boolean =>
  units.some(({ tag, from, to }) => tag === 'name' && from <= at && at < to);
