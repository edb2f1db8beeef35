// English participles of the present and the past: a verb, an attribute or the name of a trade.

import { hasLemma } from '../../clauses/clause';
import type { Unit } from '../../units/unit';
import { auxiliary, hasFinite, isBoundary, isInfinitive, opensObject, pluralNoun } from '../neighbours';
import { isActor, isKnown, takes, takesBehind } from './asks';
import type { Place, Rule } from './place';

// "shipping giant A", "EV charging infrastructure": a trade before the noun that it is a trade of.
const trade: Rule = ({ gerund, units, at, unit, vocabulary }) => {
  const before = units[at - 1];
  if (!gerund || !vocabulary.trades.has(unit.lower) || (before && isActor(before))) return undefined;
  let k = at + 1;
  while (units[k]?.tag === 'noun' || (units[k]?.tag === 'verb' && units[k]?.noun)) k++;
  const head = units[k - 1] as Unit;
  return k > at + 1 && head.noun?.head !== undefined && (isActor(head) || !pluralNoun(head))
    ? false
    : undefined;
};

// "for buying chips", "by teaming up with A", "since spinning out from A" against "head of computing at CERN", "after funding from A".
const behindPreposition: Rule = ({ before, gerund, nounLike, next, unit, vocabulary }) =>
  before?.tag === 'preposition'
    ? gerund &&
      (!nounLike ||
        opensObject(next) ||
        next?.tag === 'adverb' ||
        (next?.tag === 'verb' && (next.noun !== undefined || vocabulary.isNoun(next.lower))) ||
        (next?.tag === 'preposition' &&
          vocabulary.senses.agent.has(before.lower) &&
          takes(unit, next, vocabulary)) ||
        (unit.noun === undefined &&
          vocabulary.senses.settled.has(before.lower) &&
          next?.tag === 'preposition'))
    : undefined;

// "chose to wait rather than join A"
const behindInstead: Rule = ({ before, left, at, unit, next, vocabulary }) =>
  (before?.tag === 'preposition' &&
    left === at - 1 &&
    vocabulary.cues.instead.match(before.lower.split(' '), 0) !== undefined &&
    isInfinitive(unit) &&
    isKnown(unit, vocabulary) &&
    opensObject(next)) ||
  undefined;

const behindWhose: Rule = ({ before }) => (before?.relative === 'whose' ? false : undefined);

const behindPronoun: Rule = ({ before }) =>
  before?.tag === 'pronoun' || before?.tag === 'relative' || before?.tag === 'subordinator'
    ? true
    : undefined;

// "a £9m seed extension".
const measured: Rule = ({ before, unit, nounLike }) =>
  before?.tag === 'figure' && before.figure?.type !== 'date' && nounLike && !/(?<!e)ed$/u.test(unit.lower)
    ? false
    : undefined;

// "Berlin coding start-up A": towns do nothing.
const behindTown: Rule = ({ gerund, before, next }) =>
  gerund && before?.mention?.entity.place && next?.tag === 'noun' ? false : undefined;

// "a full-body scanning health tech venture": behind what says of what kind its head is.
const inKindOfHead: Rule = ({ gerund, before, units, left }) =>
  gerund && before?.tag === 'noun' && isInPhrase(units, left) ? false : undefined;

/** Whether the words from an article on, with what follows, end in a noun in the singular that stands for somebody or something. */
function isInPhrase(units: readonly Unit[], at: number): boolean {
  let k = at;
  while (units[k]?.tag === 'noun' || units[k]?.tag === 'adjective') k--;
  if (
    units[k]?.determiner !== 'indefinite' ||
    units.slice(k + 1, at + 1).some(({ noun, lower }) => noun?.head && !lower.includes('-'))
  )
    return false;
  let end = at + 2;
  while (units[end]?.tag === 'noun' || (units[end]?.tag === 'verb' && units[end]?.noun)) end++;
  const head = units[end - 1];
  return end > at + 2 && head?.noun?.head !== undefined && !pluralNoun(head);
}

// "a Series A funding in March" against "a round funding its growth".
const ofRound: Rule = ({ gerund, before, next, unit }) =>
  gerund &&
  before?.noun?.head?.classes.has('round') &&
  unit.noun?.head?.classes.has('money') &&
  (!opensObject(next) || next?.figure?.type === 'date')
    ? false
    : undefined;

const gerund: Rule = (place) =>
  place.gerund
    ? place.before === undefined ||
      isBoundary(place.before) ||
      place.before.tag === 'name' ||
      (place.before.tag === 'coordinator' && !(place.nounLike && endsPhrase(place))) ||
      isBehindNoun(place) ||
      isBehindPhase(place)
    : undefined;

// "in chip design and manufacturing that …", "the development and testing of drones": nothing that is made stands behind it.
const endsPhrase = ({ units, at, left, next, vocabulary }: Place): boolean =>
  isBoundary(next) ||
  (vocabulary.senses.of.has(next?.lower ?? '') && units[left - 1]?.tag === 'noun') ||
  next?.tag === 'coordinator' ||
  (next?.maybe.has('relative') === true && units[at + 2]?.tag === 'verb');

// "a provider competing with A", "a firm hoping to sell" against "chip making in Europe".
const isBehindNoun = ({ before, next, nounLike, unit, units, at, vocabulary }: Place): boolean =>
  before?.tag === 'noun' &&
  (!nounLike ||
    opensObject(next) ||
    next?.noun?.head !== undefined ||
    (isActor(before) &&
      next?.tag === 'preposition' &&
      (takesBehind(units, at, vocabulary) ||
        hasLemma(unit, vocabulary.pursuits) ||
        (vocabulary.infinitiveMarkers.has(next.lower) && isInfinitive(units[at + 2] ?? next)))));

// "has started looking into A".
const isBehindPhase = ({ before, next, unit, vocabulary }: Place): boolean =>
  before?.tag === 'verb' &&
  before.verbs.some(({ lemma }) => vocabulary.phases.has(lemma)) &&
  (opensObject(next) || (next?.tag === 'preposition' && takes(unit, next, vocabulary)));

// "develops advanced hardware": behind a verb of its own and before a noun it says of what kind that is.
const attribute: Rule = ({ past, before, next, vocabulary }) =>
  past &&
  before?.tag === 'verb' &&
  hasFinite(before) &&
  !auxiliary(before, vocabulary) &&
  (next?.tag === 'noun' || next?.tag === 'adjective')
    ? false
    : undefined;

const past: Rule = (place) => place.past || undefined;

export const PARTICIPLES: readonly Rule[] = [
  trade,
  behindInstead,
  behindPreposition,
  behindWhose,
  behindPronoun,
  measured,
  behindTown,
  inKindOfHead,
  ofRound,
  gerund,
  attribute,
  past,
];
