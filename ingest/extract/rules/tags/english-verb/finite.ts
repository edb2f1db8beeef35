// English words that may be a verb in its plain form or with its "s", or a noun: told by the name, the mark or the noun
// before them and by what follows.

import type { HeadClass } from '../../frames';
import { lastIndexOf } from '../../last-of';
import { isDash, type Tag, type Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { hasFinite, isBoundary, isInfinitive, opensObject, pluralNoun } from '../neighbours';
import { isKnown, isKnownFirst, isPredicated, opensPhrase, opensPredicate, takes, takesBehind } from './asks';
import type { Place, Rule } from './place';

// "Backers of X include Y": a plural before a verb in its base form.
const behindPluralOfName: Rule = ({ before, third, unit, next, units, at, vocabulary }) =>
  (before?.tag === 'name' &&
    !third &&
    unit.noun === undefined &&
    opensObject(next) &&
    isPredicated(units, at, vocabulary)) ||
  undefined;

// "A partners with B", "But Oslo-based A partners with B", "In Spain, A works with B": behind the name that opens the sentence,
// alone or behind when, where and a conjunction, before what the verb asks for.
const behindOpeningName: Rule = ({ before, third, left, next, unit, units, vocabulary }) =>
  (before?.tag === 'name' &&
    third &&
    opensSentence(units, left) &&
    next?.tag === 'preposition' &&
    next.lower !== 'in' &&
    takes(unit, next, vocabulary)) ||
  undefined;

function opensSentence(units: readonly Unit[], name: number): boolean {
  let from = name;
  while (units[from - 1]?.tag === 'adjective') from--;
  if (from === 0) return true;
  const [first, before] = [units[0] as Unit, units[from - 1] as Unit];
  if (from === 1) return first.tag === 'coordinator' || first.figure?.type === 'date';
  return (
    before.tag === 'comma' &&
    SETTING.has(first.tag) &&
    units.slice(1, from - 1).every(({ tag }) => tag !== 'verb' && tag !== 'comma')
  );
}

/** What tells when and where before the subject. */
const SETTING: ReadonlySet<Tag> = new Set(['preposition', 'figure', 'adverb']);

// "one of the firms Anna Duval chairs", "the start-ups A backs.": behind the name of who acts and several who are not called so.
const behindActor: Rule = ({ before, third, next, unit, units, left, vocabulary }) => {
  const several = units[left - 1];
  return (
    (before?.tag === 'name' &&
      third &&
      left === units.indexOf(unit) - 1 &&
      several?.tag === 'noun' &&
      pluralNoun(several) &&
      isBought(several) &&
      (isBoundary(next) ||
        next?.figure?.type === 'date' ||
        next?.tag === 'verb' ||
        next?.tag === 'preposition') &&
      isKnownFirst(unit, vocabulary)) ||
    undefined
  );
};

const isBought = ({ noun }: Unit): boolean => BOUGHT.some((one) => noun?.head?.classes.has(one) === true);

const BOUGHT: readonly HeadClass[] = ['company', 'product', 'facility', 'machine'];

// "Companies such as A use B's software": a plural that has no verb yet, behind the one that stands for it.
const behindExample: Rule = ({ before, third, next, units, left }) =>
  (before?.tag === 'name' &&
    !third &&
    left > 1 &&
    units[left - 1]?.tag === 'example' &&
    pluralNoun(units[left - 2] as Unit) &&
    opensObject(next) &&
    !units.slice(0, left).some(({ tag }) => tag === 'verb')) ||
  undefined;

const behindNames: Rule = ({ before, third, units, left, at, vocabulary }) =>
  before?.tag === 'name' && !third ? isDoneByMany(units, left, at, vocabulary) : undefined;

// "A and B sign a deal", "A, B team up on chips": a base form behind several names that act, and no "A and B lead investor".
function isDoneByMany(units: readonly Unit[], last: number, at: number, vocabulary: Vocabulary): boolean {
  const [unit, next] = [units[at] as Unit, units[at + 1]];
  const known = unit.verbs.some(
    ({ lemma, form }) => form !== 'past-participle' && vocabulary.verbs.has(lemma),
  );
  if (!known || !next || !isSeveral(units, last)) return false;
  if (next.tag === 'name') return !unit.noun?.head?.classes.has('person');
  if (opensPhrase(next)) return true;
  if (next.tag === 'preposition') return !unit.noun?.head || takes(unit, next, vocabulary);
  const isPeople = next.noun?.head?.classes.has('person') === true;
  return (next.tag === 'noun' || next.tag === 'adjective' || next.tag === 'verb') && !isPeople;
}

// The names from the beginning of what is said, joined by a comma or an "and"; with what stands before each.
function isSeveral(units: readonly Unit[], last: number): boolean {
  let joints = 0;
  let k = last;
  for (; k >= 0; k--) {
    const { tag } = units[k] as Unit;
    if (tag === 'coordinator' || tag === 'comma') joints++;
    else if (!['name', 'noun', 'adjective', 'determiner', 'possessive'].includes(tag)) break;
  }
  const opener = units[k]?.tag;
  return (
    joints > 0 &&
    units[k + 1]?.tag !== 'comma' &&
    (opener === undefined ||
      ['stop', 'quote', 'subordinator', 'figure'].includes(opener) ||
      // "Companies such as A and B use it"
      (opener === 'example' && !units.slice(0, k).some(({ tag }) => tag === 'verb')))
  );
}

// "ASML engineers Sanne Oudewater" against "Nvidia backs Mistral": a noun for people or things is none.
const behindName: Rule = ({ before, next, unit, vocabulary }) => {
  if (before?.tag !== 'name') return undefined;
  const head = unit.noun?.head;
  if (head && next?.tag === 'name' && head.classes.has('person')) return false;
  if (head && !isKnownFirst(unit, vocabulary)) return false;
  if (head && next && ['preposition', 'verb', 'coordinator'].includes(next.tag)) return false;
  return !isBoundary(next) || unit.noun === undefined;
};

// "Companies, including A and B, use its platform": behind an insertion, a plural that has no verb yet.
const behindInsertion: Rule = ({ before, third, next, units, left, at, vocabulary }) =>
  (before?.tag === 'comma' &&
    !third &&
    opensPhrase(next) &&
    units.slice(0, left).some(({ tag }) => tag === 'comma') &&
    isPredicated(units, at, vocabulary)) ||
  undefined;

const behindMark: Rule = ({ before, third, next, unit, vocabulary }) =>
  before?.tag === 'close' || before?.tag === 'comma' || isDash(before)
    ? third &&
      (opensPredicate(next) ||
        ((mayBeObject(next) || vocabulary.isNoun(next?.lower ?? '')) && isKnownFirst(unit, vocabulary)))
    : undefined;

// ", runs plants in A", ", faces growing competition": a noun, or what may be one or stand before one.
const mayBeObject = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.tag === 'noun' ||
    unit.noun !== undefined ||
    unit.verbs.some(({ form }) => form === 'present-participle'));

// "X, a maker of Y, today announces the purchase of Z", "A today relies on B": behind a date and before what it asks for.
const behindDate: Rule = ({ before, third, next, unit, units, at, vocabulary }) =>
  before?.figure?.type === 'date' &&
  third &&
  (opensObject(next) || (next?.tag === 'preposition' && takesBehind(units, at, vocabulary)))
    ? unit.verbs.some(({ lemma }) => vocabulary.verbs.has(lemma) || vocabulary.saying.has(lemma))
    : undefined;

const behindNoun: Rule = (place) => {
  const { before, third, next, unit, units, left, vocabulary } = place;
  if (before?.tag !== 'noun') return undefined;
  if (!third) return isBaseBehindPlural(place, before) || isListing(place);
  // "the Munich-based company uses AI", "the company partners with A": a firm that is told of by its description.
  if (isDescribedFirm(units, left, vocabulary) && isKnown(unit, vocabulary))
    return next?.tag === 'preposition'
      ? takes(unit, next, vocabulary)
      : opensPredicate(next) || next?.tag === 'noun';
  return (
    opensPredicate(next) &&
    !pluralNoun(before) &&
    (next?.tag !== 'preposition' || unit.noun === undefined) &&
    // "has tested it on public roads since 2018": what no table knows as a verb is none where another is told already.
    (isKnown(unit, vocabulary) || !isTold(units, left))
  );
};

/** Whether a finite verb stands before in what may be the same clause. */
const isTold = (units: readonly Unit[], at: number): boolean => {
  const opener = lastIndexOf(units, ({ tag }) => OPENERS.has(tag), at);
  return units.slice(opener + 1, at).some(hasFinite);
};

const OPENERS: ReadonlySet<Tag> = new Set([
  'stop',
  'comma',
  'relative',
  'subordinator',
  'coordinator',
  'quote',
]);

// "Its customers include lift maker X": behind a plural that has no verb yet.
function isBaseBehindPlural({ next, unit, units, at, vocabulary }: Place, before: Unit): boolean {
  if (!pluralNoun(before)) return false;
  const listing = unit.verbs.some(({ lemma }) => vocabulary.copulas.has(lemma));
  const bare = next?.tag === 'noun' || (listing && next?.tag === 'verb' && vocabulary.isNoun(next.lower));
  if (bare && unit.noun === undefined) return isPredicated(units, at, vocabulary);
  return opensPredicate(next) && next?.tag !== 'preposition';
}

// "Investors in the round include X": the plural stands further back, and the word is nothing but a verb.
const isListing = ({ next, unit, units, at, vocabulary }: Place): boolean =>
  unit.noun === undefined &&
  unit.verbs.some(({ lemma }) => vocabulary.copulas.has(lemma)) &&
  opensObject(next) &&
  isPredicated(units, at, vocabulary);

// "the company", "the Munich-based start-up".
function isDescribedFirm(units: readonly Unit[], at: number, { determiners }: Vocabulary): boolean {
  let k = at - 1;
  while (units[k]?.tag === 'adjective') k--;
  const isDefinite = determiners.get(units[k]?.lower ?? '') === 'definite';
  return isDefinite && units[at]?.noun?.head?.classes.has('firm') === true;
}

// "will invest … and build": the modal is shared.
const behindSharedModal: Rule = ({ before, unit, third, next, units, at, vocabulary }) =>
  (before?.tag === 'coordinator' &&
    isInfinitive(unit) &&
    !third &&
    (opensObject(next) || isPhrasal(unit, next, units[at + 2], vocabulary)) &&
    units
      .slice(0, at)
      .some(
        (one, k) =>
          one.tag === 'to' ||
          (one.tag === 'verb' && vocabulary.modals.has(one.lower)) ||
          (vocabulary.infinitiveMarkers.has(one.lower) && units[k + 1]?.tag === 'verb'),
      )) ||
  undefined;

// "to deploy robots and take on Siemens": a verb of the tables with its particle, and what it governs.
const isPhrasal = (
  { verbs }: Unit,
  next: Unit | undefined,
  object: Unit | undefined,
  vocabulary: Vocabulary,
): boolean =>
  next !== undefined &&
  opensObject(object) &&
  verbs.some(({ lemma }) =>
    vocabulary.verbs.get(lemma)?.some(({ behind }) => behind.length === 1 && behind[0] === next.lower),
  );

// "and engineers Anna Lund": what those are who are named behind it.
const behindAnd: Rule = ({ before, third, next, unit, units, at, vocabulary }) =>
  before?.tag === 'coordinator'
    ? third &&
      !(next?.mention?.entity.family === 'person' && unit.noun?.head?.classes.has('person')) &&
      (opensObject(next) ||
        next?.noun !== undefined ||
        (unit.noun === undefined && isKnown(unit, vocabulary))) &&
      units.slice(0, at).some(hasFinite)
    : undefined;

export const FINITE: readonly Rule[] = [
  behindPluralOfName,
  behindOpeningName,
  behindActor,
  behindExample,
  behindNames,
  behindName,
  behindInsertion,
  behindMark,
  behindDate,
  behindNoun,
  behindSharedModal,
  behindAnd,
];
