// "The maker of robots buys B", "A works in a first step with B": what ends in "s" and may be a plural is the verb where its
// clause has no other.
import { lastIndexOf } from '../../last-of';
import type { Tag, Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { auxiliary, hasFinite, isBoundary, opensObject, pluralNoun } from '../neighbours';
import { isKnown, takesBehind } from './asks';
import type { Place, Rule } from './place';

export const inVerblessClause: Rule = (place) => {
  const { before, third, unit, units, at, left, vocabulary } = place;
  if (!third || (before?.tag !== 'noun' && before?.tag !== 'name') || !isKnown(unit, vocabulary))
    return undefined;
  const begin = 1 + lastIndexOf(units, (one) => opensClause(one, vocabulary), left);
  if (!mayGoOn(place) && !(units[begin - 1]?.tag === 'relative' && isBoundary(place.next))) return undefined;
  return isSubject(units, begin, left) &&
    !isToldBefore(units, begin, at) &&
    !isToldBehind(units, at, vocabulary)
    ? true
    : undefined;
};

const OPENERS: ReadonlySet<Tag> = new Set([
  'stop',
  'comma',
  'relative',
  'subordinator',
  'coordinator',
  'quote',
  'close',
]);

const opensClause = (unit: Unit, { saying }: Vocabulary): boolean =>
  OPENERS.has(unit.tag) || (unit.tag === 'verb' && unit.verbs.some(({ lemma }) => saying.has(lemma)));

// Its object, which may look like a verb, an adverb, or a preposition that the verb asks for.
function mayGoOn({ next, units, at, vocabulary }: Place): boolean {
  if (next?.tag === 'verb') return next.noun !== undefined || vocabulary.isNoun(next.lower) || isGerund(next);
  if (next?.tag !== 'preposition')
    return opensObject(next) || next?.tag === 'adverb' || next?.tag === 'reflexive';
  return takesBehind(units, at, vocabulary);
}

// "faces growing competition"
const isGerund = ({ verbs }: Unit): boolean => verbs.every(({ form }) => form === 'present-participle');

// "In the A works" has no subject, nor have "its robots": one that stands bare and is no plural itself, whatever hangs on it.
function isSubject(units: readonly Unit[], begin: number, last: number): boolean {
  if (units[begin]?.tag === 'preposition') return false;
  const end = units.findIndex(({ tag }, k) => k > begin && (tag === 'preposition' || tag === 'verb'));
  const head = units[(end < 0 || end > last ? last + 1 : end) - 1];
  return head?.tag === 'name' || (head?.tag === 'noun' && !pluralNoun(head));
}

/** "The firm founded by A buys B": a participle behind its noun, with who did it or where, tells nothing yet. */
const isToldBefore = (units: readonly Unit[], begin: number, at: number): boolean =>
  units
    .slice(begin, at)
    .some(
      (unit, k) => hasFinite(unit) && !(isParticiple(unit) && units[begin + k + 1]?.tag === 'preposition'),
    );

const isParticiple = ({ verbs }: Unit): boolean => verbs.some(({ form }) => form === 'past-participle');

// "A works with robots were sold", "A funds invested", "A orders rise 5 percent": another word is the verb.
function isToldBehind(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  for (let k = at + 1; k < units.length && !isBoundary(units[k]); k++) {
    const unit = units[k] as Unit;
    if (OPENERS.has(unit.tag) || unit.tag === 'to') return false;
    if (!hasFinite(unit)) continue;
    if (auxiliary(unit, vocabulary)) return true;
    const next = units[k + 1];
    const ends = isBoundary(next) || next?.tag === 'figure' || next?.tag === 'adverb';
    if (pluralNoun(unit)) continue;
    if (unit.noun === undefined && !vocabulary.isNoun(unit.lower))
      return !(isParticiple(unit) && next?.tag === 'preposition');
    if (k === at + 1 && ends) return true;
  }
  return false;
}
