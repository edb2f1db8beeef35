// Words of a list of cues beside a figure.

import type { Unit } from '../units/unit';
import { unitWords } from '../units/unit-words';
import type { PhraseTable } from '../vocabulary/phrase-table';

/** Whether a word, its lemma or a part of it is in a list of cues. */
export const isCued = (unit: Unit, words: { has(word: string): boolean }): boolean =>
  words.has(unit.lower) ||
  unit.verbs.some(({ lemma }) => words.has(lemma)) ||
  (unit.noun !== undefined && words.has(unit.noun.lemma)) ||
  (unit.lower.includes('-') && unit.lower.split('-').some((part) => words.has(part)));

/** A cue has so many words at most. */
const LONGEST = 3;

/** Whether the unit is a cue or in one of several words: "chiffre d'affaires", "assets under management". */
export function isCuedAt(at: number, units: readonly Unit[], words: PhraseTable<unknown>): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (isCued(unit, words)) return true;
  for (let first = Math.max(0, at - LONGEST + 1); first <= at; first++) {
    if (!words.opens((units[first] as Unit).lower)) continue;
    const match = words.match(unitWords(units, first, first + LONGEST), 0);
    if (match && first + match.length > at) return true;
  }
  return false;
}
