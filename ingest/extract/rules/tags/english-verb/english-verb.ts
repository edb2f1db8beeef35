// Whether an English word that may be a noun is a verb here: "plans", "leads", "round".
import type { Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { auxiliary } from '../neighbours';
import { isBehindRelative, isKnown, isMeasuring } from './asks';
import { BY_HELPER } from './by-helper';
import { FINITE } from './finite';
import { PARTICIPLES } from './participles';
import { placeOf } from './place';

const RULES = [...BY_HELPER, ...PARTICIPLES, ...FINITE];

/** Whether the unit is a verb here; it may be a noun elsewhere. */
export function isEnglishVerb(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const unit = units[at] as Unit;
  if (unit.noun && isMeasuring(units, at, vocabulary)) return true;
  // A noun of the tables whose verb has no frames ("company") is a noun.
  if (
    unit.noun?.head &&
    !isBehindRelative(units, at - 1) &&
    !isKnown(unit, vocabulary) &&
    !auxiliary(unit, vocabulary)
  )
    return false;
  const isVerbAlone = unit.noun === undefined && !vocabulary.isNoun(unit.lower);
  if (isVerbAlone && unit.verbs.some(({ form }) => form !== 'infinitive')) return true;
  const place = placeOf(units, at, vocabulary);
  for (const rule of RULES) {
    const answer = rule(place);
    if (answer !== undefined) return answer;
  }
  return false;
}
