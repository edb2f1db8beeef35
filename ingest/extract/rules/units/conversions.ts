// A sum told again in another currency: "€20m ($23m)", "20 Millionen Euro, umgerechnet rund 23 Millionen Dollar,", "soit 23
// millions de dollars". It tells nothing new, and stands between what belongs together; the sum told first stays.

import type { Vocabulary } from '../vocabulary';
import type { PhraseTable } from '../vocabulary/phrase-table';
import { isDash, type Unit } from './unit';

/** So many units may stand before or behind the sum that is told again. */
const NEAR = 4;

/** The units without such sums. */
export function withoutConversions(units: Unit[], { cues }: Vocabulary): Unit[] {
  let kept = units;
  for (let at = 0; at + 2 < kept.length; at++) {
    const currency = currencyOf(kept[at]);
    if (currency === undefined) continue;
    const end =
      kept[at + 1]?.tag === 'open'
        ? endOfBracket(kept, at, currency)
        : endOfAside(kept, at, currency, cues.conversion);
    if (end > 0) kept = [...kept.slice(0, at + 1), ...kept.slice(end)];
  }
  return kept;
}

/** The place behind the bracket that opens behind `at` and holds no more than another sum; 0 if it is none. */
function endOfBracket(units: readonly Unit[], at: number, currency: string): number {
  const sum = sumBehind(units, at + 1, currency);
  if (sum === 0) return 0;
  for (let end = sum + 1; end <= sum + NEAR; end++) {
    if (units[end]?.tag === 'close') return end + 1;
    if (!isPassed(units[end])) return 0;
  }
  return 0;
}

/** The place behind such an aside that a word opens behind `at`, and behind what closes it; 0 if it is none. */
function endOfAside(
  units: readonly Unit[],
  at: number,
  currency: string,
  opening: PhraseTable<true>,
): number {
  const opened = isPause(units[at + 1]);
  const sum = sumBehind(units, opened ? at + 1 : at, currency);
  if (sum === 0 || !units.slice(at + 1, sum).some(({ lower }) => opening.has(lower))) return 0;
  return opened && isPause(units[sum + 1]) ? sum + 2 : sum + 1;
}

/** The next sum behind `at`, if it is near and in another currency; else 0. */
function sumBehind(units: readonly Unit[], at: number, currency: string): number {
  for (let next = at + 1; next <= at + NEAR; next++) {
    const other = currencyOf(units[next]);
    if (other !== undefined) return other === currency ? 0 : next;
    if (!isPassed(units[next])) return 0;
  }
  return 0;
}

const currencyOf = (unit: Unit | undefined): string | undefined =>
  unit?.figure?.type === 'money' ? unit.figure.value.currency : undefined;

const isPause = (unit: Unit | undefined): boolean => unit?.tag === 'comma' || isDash(unit);

const isPassed = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.mention === undefined && !['stop', 'comma', 'open'].includes(unit.tag);
