// Participles without a verb of their own: what describes a noun, what goes on with the one before, what has an object.

import { OF_PEOPLE } from '../../relation-groups';
import type { Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { reading } from '../clause';
import type { Group } from './verb-group';

// A past participle or a gerund without an auxiliary describes what stands before it.
export function isReduced(unit: Unit, { helpers }: Group): boolean {
  return (
    helpers.length === 0 &&
    (reading(unit, 'past-participle') !== undefined || reading(unit, 'present-participle') !== undefined)
  );
}

/** The ending of a participle that agrees: "fondée", "fondées"; the masculine has none. */
const endingOf = ({ lower }: Unit): string => /e?s?$/u.exec(lower)?.[0] ?? '';
export const agrees = (one: Unit, other: Unit): boolean => endingOf(one) === endingOf(other);

/** "passé par A" is told of whoever went there. */
export const isPassiveOf = (unit: Unit, { motion }: Vocabulary): boolean => {
  const participle = reading(unit, 'past-participle');
  return participle !== undefined && !motion.has(participle.lemma);
};

/** "présent à A", "active en B" is told of firms, "passé par A" of somebody. */
export const isOfFirms = (unit: Unit, { verbs }: Vocabulary): boolean => {
  const frames = verbs.get(reading(unit, 'past-participle')?.lemma ?? '') ?? [];
  return frames.length > 0 && !frames.some(({ relation }) => OF_PEOPLE.has(relation));
};

// "…, dirigée par B et soutenue par C": a conjunction and one more that agrees, before any other verb.
export function closesSeries(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const next = units.findIndex((unit, k) => k > at && (unit.tag === 'verb' || unit.tag === 'stop'));
  const unit = units[next];
  if (unit?.tag !== 'verb' || !agrees(units[at] as Unit, unit) || !isPassiveOf(unit, vocabulary))
    return false;
  return (
    unitBefore(next, units)?.tag === 'coordinator' ||
    (units[next - 1]?.tag === 'comma' && closesSeries(units, next, vocabulary))
  );
}

// ", cédé Y", ", noué un partenariat": with an object behind it the participle tells nothing of what stands before the comma.
export function startsOwnObject(units: readonly Unit[], at: number, { cues }: Vocabulary): boolean {
  let behind = at + 1;
  while (units[behind]?.tag === 'adverb') behind++;
  const next = units[behind];
  if (next?.tag === 'determiner' || next?.tag === 'name') return true;
  // ", valorisé 3 milliards": how much it is worth is told of what stands before.
  const counted = next?.figure?.type === 'money' || next?.figure?.type === 'quantity';
  return counted && !units[at]?.verbs.some(({ lemma }) => cues.valuation.has(lemma));
}

/** The unit before, adverbs, quotation marks and reflexives aside. */
export function unitBefore(at: number, units: readonly Unit[]): Unit | undefined {
  let k = at - 1;
  while (k >= 0 && (units[k]?.tag === 'adverb' || units[k]?.tag === 'quote' || units[k]?.tag === 'reflexive'))
    k--;
  return units[k];
}
