// Where else somebody has worked, behind another preposition: "worked for A and at B", "im Ministerium und bei A".

import type { EntityKind } from '../../../../graph/entities';
import { flatMapped } from '../flat-mapped';
import type { VerbFrame } from '../frames';
import type { Phrase } from '../phrases/phrase';
import { endsOf } from '../slots/ends-of';
import { type Filler, refilled } from '../slots/filler';
import type { View } from '../view';

/** The filler with the ends of the phrases that are joined to its own and may stand in the slot as well. */
export function withStations(
  filler: Filler,
  kinds: readonly EntityKind[],
  { to: slot }: VerbFrame,
  view: View,
): Filler {
  const { phrase, ends } = filler;
  if (!slot.includes(phrase.prep)) return filler;
  const mayStand = ({ prep, name }: Phrase) =>
    name !== undefined && prep !== phrase.prep && slot.includes(prep);
  const [first, last] = [phrase.list[0] ?? phrase, phrase.list.at(-1) ?? phrase];
  const [before, behind] = [view.phrases[first.index - 1], view.phrases[last.index + 1]];
  const more = flatMapped(
    [
      before && areJoined(before, first, view) ? before : undefined,
      behind && areJoined(last, behind, view) ? behind : undefined,
    ],
    (one) => (one && mayStand(one) ? endsOf(one, kinds) : []),
  ).filter(({ entity }) => !ends.some((end) => end.entity === entity));
  return more.length > 0 ? refilled(filler, [...ends, ...more]) : filler;
}

const areJoined = (one: Phrase, other: Phrase, { units }: View): boolean =>
  one.to + 1 === other.from && units[one.to]?.tag === 'coordinator';
