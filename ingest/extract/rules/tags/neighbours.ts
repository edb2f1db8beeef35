// What the rules of tagging ask of a word beside the one in question.
import type { Tag, Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';

export const isBoundary = (unit: Unit | undefined): boolean =>
  unit === undefined ||
  unit.tag === 'comma' ||
  unit.tag === 'stop' ||
  unit.tag === 'open' ||
  unit.tag === 'close';
export const isNominal = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.tag === 'name' || unit.tag === 'noun' || unit.tag === 'figure');

export const hasFinite = (unit: Unit): boolean =>
  unit.tag === 'verb' && unit.verbs.some(({ form }) => form === 'finite');

export const asTag = (unit: Unit | undefined, tag: Tag): void => {
  if (unit) unit.tag = tag;
};

export const startsPhrase = (unit: Unit | undefined): boolean =>
  isNominal(unit) || unit?.tag === 'adjective' || unit?.tag === 'adverb' || unit?.tag === 'quote';

export const isInfinitive = (unit: Unit): boolean => unit.verbs.some(({ form }) => form === 'infinitive');

export const auxiliary = (unit: Unit | undefined, { auxiliaries, modals }: Vocabulary): boolean =>
  unit !== undefined && (modals.has(unit.lower) || unit.verbs.some(({ lemma }) => auxiliaries.has(lemma)));

export const opensObject = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  ['determiner', 'name', 'pronoun', 'figure', 'to', 'adjective', 'noun'].includes(unit.tag);

export const pluralNoun = (unit: Unit): boolean => /[^s]s$/u.test(unit.lower);

// "dont les serveurs tournent" against "180 personnes, dont une quarantaine à Cracovie".
export function finiteFollows(units: readonly Unit[], at: number): boolean {
  for (let k = at + 1; k < units.length; k++) {
    const unit = units[k] as Unit;
    if (hasFinite(unit)) return true;
    if (isBoundary(unit) || unit.tag === 'relative' || unit.tag === 'subordinator') return false;
  }
  return false;
}
