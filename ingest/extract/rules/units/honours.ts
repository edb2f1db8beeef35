// The letters behind the name of somebody who has been honoured, was elected or has a degree, and the party of a
// politician: "Anna Lund OBE, chief of X", "Anna Lund, PhD, said", "Bürgermeister Tom Roth (VP)". Taken out before anything
// is read, as they part the name from what is told of it.
import type { Vocabulary } from '../vocabulary';
import type { Unit } from './unit';

/** The units without such letters, and without the two commas that may stand around them. */
export function withoutHonours(units: Unit[], { honours, parties }: Vocabulary): Unit[] {
  let kept = withoutParties(units, parties);
  if (honours.size === 0) return kept;
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

function withoutParties(units: Unit[], parties: ReadonlySet<string>): Unit[] {
  const isParty = (at: number) =>
    units[at]?.tag === 'open' &&
    units[at - 1]?.mention?.entity.kind === 'Person' &&
    parties.has(units[at + 1]?.text ?? '') &&
    units[at + 2]?.tag === 'close';
  if (parties.size === 0 || !units.some((_, at) => isParty(at))) return units;
  return units.filter((_, at) => !(isParty(at) || isParty(at - 1) || isParty(at - 2)));
}
