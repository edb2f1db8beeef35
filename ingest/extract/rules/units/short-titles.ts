// What an office is called for short, in brackets behind it: "Chief Executive Officer (CEO) Anna Berg". Taken out before
// anything is read, as it would part the office from who holds it.
import type { Unit } from './unit';

/** The units without short titles in brackets behind the long ones. */
export function withoutShortTitles(units: Unit[]): Unit[] {
  const isShort = (at: number) =>
    units[at]?.tag === 'open' &&
    units[at + 2]?.tag === 'close' &&
    isTitle(units[at - 1]) &&
    isTitle(units[at + 1]);
  if (!units.some((_, at) => isShort(at))) return units;
  return units.filter((_, at) => !(isShort(at) || isShort(at - 1) || isShort(at - 2)));
}

const isTitle = (unit: Unit | undefined): boolean => unit?.noun?.relational.some(({ role }) => role) === true;
