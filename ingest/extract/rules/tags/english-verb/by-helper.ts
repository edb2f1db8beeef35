// English verbs, and nouns, told by a small word before them: an auxiliary, "to", a determiner, a relative pronoun.
import type { Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { asTag, auxiliary, hasFinite, isInfinitive, opensObject, pluralNoun } from '../neighbours';
import { isBehindRelative } from './asks';
import type { Rule } from './place';
import { inVerblessClause } from './verbless';

const isAuxiliary: Rule = ({ unit, vocabulary }) => auxiliary(unit, vocabulary) || undefined;

const behindAuxiliary: Rule = ({ before, unit, vocabulary }) =>
  (before?.tag === 'verb' && auxiliary(before, vocabulary) && follows(before, unit, vocabulary)) || undefined;

/** After be a participle, after have a participle, after a modal an infinitive. */
function follows(helper: Unit, { verbs }: Unit, { have, modals }: Vocabulary): boolean {
  const forms = new Set(verbs.map(({ form }) => form));
  if (modals.has(helper.lower)) return forms.has('infinitive');
  if (helper.verbs.some(({ lemma }) => have.has(lemma))) return forms.has('past-participle');
  return forms.has('past-participle') || forms.has('present-participle');
}

const behindBe: Rule = ({ before, vocabulary }) =>
  before?.verbs.some(({ lemma }) => vocabulary.be.has(lemma)) ? false : undefined;

const behindTo: Rule = ({ before, unit, vocabulary }) =>
  before?.tag === 'to' || vocabulary.infinitiveMarkers.has(before?.lower ?? '')
    ? isInfinitive(unit)
    : undefined;

// "This gives": a demonstrative by itself.
const behindDemonstrative: Rule = ({ before, unit, next, third }) => {
  const stands =
    before?.determiner === 'demonstrative' &&
    third &&
    unit.noun === undefined &&
    unit.verbs.some(({ form }) => form === 'finite') &&
    opensObject(next);
  if (!stands) return undefined;
  asTag(before, 'pronoun');
  return true;
};

// "both based in London": the determiner stands by itself.
const behindBareDeterminer: Rule = ({ before, unit, next }) => {
  const stands =
    before?.tag === 'determiner' &&
    before.maybe.has('pronoun') &&
    unit.noun === undefined &&
    unit.verbs.some(({ tense }) => tense === 'past') &&
    !['noun', 'name', 'adjective'].includes(next?.tag ?? '');
  if (!stands) return undefined;
  asTag(before, 'pronoun');
  return true;
};

// "Both supply A", "The two compete with A": a noun behind these would stand in the plural.
const behindGroup: Rule = ({ before, unit, next }) => {
  const stands =
    before?.tag === 'determiner' &&
    before.referent === 'group' &&
    isInfinitive(unit) &&
    !pluralNoun(unit) &&
    ['name', 'determiner', 'pronoun', 'preposition', 'figure'].includes(next?.tag ?? '');
  if (!stands) return undefined;
  asTag(before, 'pronoun');
  return true;
};

// "shareholders that took part", "a model that runs on": behind its noun no article.
const behindRelative: Rule = ({ units, left, unit }) =>
  (isBehindRelative(units, left) && hasFinite(unit)) || undefined;

// "How does A plan to grow": behind its auxiliary and its subject.
const inQuestion: Rule = ({ units, left, before, unit, vocabulary }) =>
  (before?.tag === 'name' &&
    units[left - 1]?.tag === 'verb' &&
    vocabulary.modals.has(units[left - 1]?.lower ?? '') &&
    isInfinitive(unit)) ||
  undefined;

// "powered by 1,000 Intel chips that", "runs on Nvidia chips and": counted, or behind its preposition a noun.
const behindNameOfGoods: Rule = ({ units, left, before, unit }) =>
  before?.tag === 'name' &&
  pluralNoun(unit) &&
  (isCounted(units, left - 1) ||
    (units[left - 1]?.tag === 'preposition' && unit.noun?.head && isTold(units, left)))
    ? false
    : undefined;

// "for recording calls without consent": behind a preposition and a gerund stands what is done something to.
const behindGerund: Rule = ({ units, left, before, unit, next, vocabulary }) =>
  units[left - 1]?.tag === 'preposition' &&
  before?.verbs.some(({ form }) => form === 'present-participle') &&
  pluralNoun(unit) &&
  vocabulary.isNoun(unit.lower) &&
  !opensObject(next)
    ? false
    : undefined;

/** Whether the unit counts what follows, and is no date. */
const isCounted = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  return unit?.tag === 'figure' && unit.figure?.type !== 'date';
};

/** Whether the clause has its verb already. */
const isTold = (units: readonly Unit[], at: number): boolean => units.slice(0, at).some(hasFinite);

// "the led round" is not said; "its recently acquired unit": an attribute.
const attribute: Rule = ({ before }) =>
  before?.tag === 'determiner' || before?.tag === 'possessive' || before?.tag === 'adjective'
    ? false
    : undefined;

// "Former A engineers B and C founded D": what those behind the name of a firm were.
const behindFormer: Rule = ({ before, units, left, unit, vocabulary }) =>
  before?.tag === 'name' &&
  unit.noun?.relational.some(({ role }) => role) === true &&
  vocabulary.cues.former.has(units[left - 1]?.lower ?? '')
    ? false
    : undefined;

export const BY_HELPER: readonly Rule[] = [
  behindFormer,
  isAuxiliary,
  behindAuxiliary,
  behindBe,
  behindTo,
  behindDemonstrative,
  behindBareDeterminer,
  behindGroup,
  behindRelative,
  inQuestion,
  inVerblessClause,
  behindNameOfGoods,
  behindGerund,
  attribute,
];
