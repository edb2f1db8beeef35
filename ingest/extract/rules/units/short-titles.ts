// What an office, a kind of firm or anything else is called for short, in brackets behind it: "Chief Executive Officer
// (CEO) Anna Berg", "la société de services informatiques (SSII) A", "the artificial intelligence (AI) start-up A". Taken
// out before anything is read, as it would part the noun from the name.
import { isShout } from '../words/shape';
import type { Unit } from './unit';

/** The units without short titles in brackets behind the long ones. */
export function withoutShortTitles(units: Unit[]): Unit[] {
  const isShort = (at: number) =>
    units[at]?.tag === 'open' &&
    units[at + 2]?.tag === 'close' &&
    (isSaidAgain(units, at) ||
      (isTitle(units[at - 1]) && isTitle(units[at + 1])) ||
      isInitials(units, at) ||
      (isShortKind(units[at + 1]) && isKind(kindBefore(units, at))));
  if (!units.some((_, at) => isShort(at))) return units;
  return units.filter((_, at) => !(isShort(at) || isShort(at - 1) || isShort(at - 2)));
}

// "the Ministry of Defence's (MoD) programme": between an owner and what it owns.
const isSaidAgain = (units: readonly Unit[], open: number): boolean =>
  units[open - 1]?.tag === 'possessive' &&
  units[open - 2]?.mention !== undefined &&
  units[open - 2]?.mention?.entity === units[open + 1]?.mention?.entity;

const isTitle = (unit: Unit | undefined): boolean => unit?.noun?.relational.some(({ role }) => role) === true;

// "artificial intelligence (AI)", "graphics processing units (GPUs)": the first letters of the words before.
function isInitials(units: readonly Unit[], open: number): boolean {
  const short = units[open + 1];
  const letters = short && !short.mention ? PLURAL.exec(short.text)?.[1] : undefined;
  if (letters === undefined || open < letters.length) return false;
  return [...letters].every((letter, at) => {
    const word = units[open - letters.length + at];
    return word !== undefined && !word.mention && word.text.charAt(0).toUpperCase() === letter;
  });
}

const PLURAL = /^(\p{Lu}{2,6})s?$/u;

const isKind = (unit: Unit | undefined): boolean => unit?.noun?.head?.classes.has('company') === true;

const isShortKind = (unit: Unit | undefined): boolean =>
  unit !== undefined && isShout(unit.text) && isKind(unit);

// "services informatiques (…)": an adjective stands between; before the tags are settled it may count as a noun.
function kindBefore(units: readonly Unit[], at: number): Unit | undefined {
  const before = units[at - 1];
  const stands = before?.tag === 'adjective' || before?.tag === 'noun';
  return stands && !isKind(before) ? units[at - 2] : before;
}
