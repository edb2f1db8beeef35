// The words of units in lower case. A unit may be a phrase of several words ("as well as").
import type { Unit } from './unit';

/** The words of the units from `from` to before `to`; what lies outside the list is left out. */
export function unitWords(units: readonly Unit[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = Math.max(from, 0); at < Math.min(to, units.length); at++) addWords(units[at] as Unit, words);
  return words;
}

/** Adds the words of one unit to `words`. */
export function addWords({ lower }: Unit, words: string[]): void {
  if (lower.includes(' ')) words.push(...lower.split(' '));
  else words.push(lower);
}
