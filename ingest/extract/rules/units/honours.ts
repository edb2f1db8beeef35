// The letters behind the name of somebody who has been honoured, was elected or has a degree: "Anna Lund OBE, chief of
// X", "Anna Lund, PhD, said". Taken out before anything is read, as they part the name from what is told of it.
import type { Vocabulary } from '../vocabulary';
import type { Unit } from './unit';

/** The units without such letters, and without the two commas that may stand around them. */
export function withoutHonours(units: Unit[], { honours }: Vocabulary): Unit[] {
  if (honours.size === 0) return units;
  let kept = units;
  for (let at = 1; at < kept.length; at++) {
    if (!honours.has((kept[at] as Unit).text)) continue;
    const isApart = kept[at - 1]?.tag === 'comma' && kept[at + 1]?.tag === 'comma';
    const from = isApart ? at - 1 : at;
    if (kept[from - 1]?.tag !== 'name') continue;
    kept = [...kept.slice(0, from), ...kept.slice(at + 1)];
    at = from - 1;
  }
  return kept;
}
