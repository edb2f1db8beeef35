// What an office is in charge of, between its title and its firm: "Managing Director North America at X", "VP Sales, X".
// Taken out before anything is read, as it would stand for a firm or part the title from its own.

import type { Vocabulary } from '../vocabulary';
import type { Unit } from './unit';

/** So many units may name what an office is in charge of. */
const LONGEST = 5;

/** The units without areas behind titles. */
export function withoutAreas(units: Unit[], vocabulary: Vocabulary): Unit[] {
  let kept = units;
  for (let at = 0; at + 1 < kept.length; at++) {
    if (!isTitle(kept[at] as Unit)) continue;
    const to = endOfArea(kept, at + 1, vocabulary);
    if (to > at + 1 && isAtEnd(kept[to], vocabulary)) kept = [...kept.slice(0, at + 1), ...kept.slice(to)];
  }
  return kept;
}

const isTitle = ({ tag, noun }: Unit): boolean =>
  tag === 'noun' && noun?.relational.some(({ relation, role }) => role && relation === 'HOLDS_ROLE') === true;

function endOfArea(units: readonly Unit[], from: number, { cues }: Vocabulary): number {
  const isArea = (unit: Unit | undefined): boolean =>
    unit?.capital === true &&
    (unit.mention?.entity.kind === 'Country' || unit.lower.split(' ').every((word) => cues.areas.has(word)));
  let to = from;
  while (to < from + LONGEST)
    if (isArea(units[to])) to++;
    else if (to > from && JOINING.has(units[to]?.lower ?? '') && isArea(units[to + 1])) to += 2;
    else break;
  return to;
}

const JOINING: ReadonlySet<string> = new Set(['&', 'and', 'und', 'et']);

// "Managing Director UK has said": only where the firm or the end of the title follows.
const isAtEnd = (unit: Unit | undefined, { senses, grammar }: Vocabulary): boolean =>
  unit === undefined ||
  ['comma', 'stop', 'open', 'close'].includes(unit.tag) ||
  senses.workplace.has(unit.lower) ||
  senses.of.has(unit.lower) ||
  // "Geschäftsführer Deutschland der A"
  (grammar.order === 'case' && unit.tag === 'determiner');
