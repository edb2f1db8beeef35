// Words of a list of cues beside a figure.
import type { Unit } from '../units/unit';

/** Whether a word, its lemma or a part of it is in a list of cues. */
export const isCued = (unit: Unit, words: { has(word: string): boolean }): boolean =>
  words.has(unit.lower) ||
  unit.verbs.some(({ lemma }) => words.has(lemma)) ||
  (unit.noun !== undefined && words.has(unit.noun.lemma)) ||
  (unit.lower.includes('-') && unit.lower.split('-').some((part) => words.has(part)));
