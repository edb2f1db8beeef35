// Whether an English word that may be a noun is a verb here: "plans", "leads", "round".
import type { HeadClass } from '../frames';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import {
  asTag,
  auxiliary,
  hasFinite,
  isBoundary,
  isInfinitive,
  isNominal,
  opensObject,
  pluralNoun,
} from './neighbours';

/** Whether the unit counts what follows, and is no date. */
const isCounted = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  return unit?.tag === 'figure' && unit.figure?.type !== 'date';
};

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

/** Whether the clause has its verb already. */
const isTold = (units: readonly Unit[], at: number): boolean => units.slice(0, at).some(hasFinite);

/** Whether the unit is a verb here; it may be a noun elsewhere. */
export function isEnglishVerb(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const unit = units[at] as Unit;
  const nounToo = vocabulary.isNoun(unit.lower) || unit.noun !== undefined;
  // A noun of the tables whose verb has no frames ("company") is a noun.
  if (
    unit.noun?.head &&
    !isBehindRelative(units, at - 1) &&
    !unit.verbs.some(({ lemma }) => vocabulary.verbs.has(lemma)) &&
    !auxiliary(unit, vocabulary)
  )
    return false;
  if (!nounToo && unit.verbs.some(({ form }) => form !== 'infinitive')) return true;
  return isVerbAmongNouns(units, at, vocabulary);
}

function isVerbAmongNouns(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const unit = units[at] as Unit;
  let before = units[at - 1];
  let k = at - 1;
  while (before?.tag === 'adverb') before = units[--k];
  const next = units[at + 1];
  const { lower } = unit;
  if (auxiliary(unit, vocabulary)) return true;
  if (before && auxiliary(before, vocabulary) && before.tag === 'verb' && follows(before, unit, vocabulary))
    return true;
  if (before?.verbs.some(({ lemma }) => vocabulary.be.has(lemma))) return false;
  if (before?.tag === 'to' || vocabulary.infinitiveMarkers.has(before?.lower ?? ''))
    return isInfinitive(unit);
  // "This gives": a demonstrative by itself.
  if (
    before?.determiner === 'demonstrative' &&
    /s$/u.test(lower) &&
    unit.noun === undefined &&
    !unit.verbs.every(({ form }) => form !== 'finite') &&
    opensObject(next)
  ) {
    asTag(before, 'pronoun');
    return true;
  }
  // "both based in London": the determiner stands by itself.
  if (
    before?.tag === 'determiner' &&
    before.maybe.has('pronoun') &&
    unit.noun === undefined &&
    unit.verbs.some(({ tense }) => tense === 'past') &&
    !['noun', 'name', 'adjective'].includes(next?.tag ?? '')
  ) {
    asTag(before, 'pronoun');
    return true;
  }
  // "shareholders that took part", "a model that runs on": behind its noun no article.
  if (isBehindRelative(units, k) && hasFinite(unit)) return true;
  // "How does A plan to grow": behind its auxiliary and its subject.
  if (
    before?.tag === 'name' &&
    units[k - 1]?.tag === 'verb' &&
    vocabulary.modals.has(units[k - 1]?.lower ?? '') &&
    isInfinitive(unit)
  )
    return true;
  // "powered by 1,000 Intel chips that", "runs on Nvidia chips and": counted, or behind its preposition a noun.
  if (
    before?.tag === 'name' &&
    pluralNoun(unit) &&
    (isCounted(units, k - 1) || (units[k - 1]?.tag === 'preposition' && unit.noun?.head && isTold(units, k)))
  )
    return false;
  if (before?.tag === 'determiner' || before?.tag === 'possessive' || before?.tag === 'adjective') {
    // "the led round" is not said; "its recently acquired unit": an attribute.
    return false;
  }
  const past =
    /ed$/u.test(lower) ||
    unit.verbs.some(({ form, tense }) => form === 'past-participle' || tense === 'past');
  const gerund = unit.verbs.every(({ form }) => form === 'present-participle');
  const nounLike = vocabulary.isNoun(lower);
  if (gerund && isTrade(units, at, vocabulary)) return false;
  // "for buying chips" against "head of computing at CERN".
  if (before?.tag === 'preposition')
    return gerund && (!nounLike || opensObject(next) || (next?.tag === 'verb' && next.noun !== undefined));
  if (before?.relative === 'whose') return false;
  if (before?.tag === 'pronoun' || before?.tag === 'relative' || before?.tag === 'subordinator') return true;
  // "a £9m seed extension".
  if (before?.tag === 'figure' && before.figure?.type !== 'date' && nounLike && !/ed$/u.test(lower))
    return false;
  // "Berlin coding start-up A": towns do nothing.
  if (gerund && before?.mention?.entity.place && next?.tag === 'noun') return false;
  // "a full-body scanning health tech venture": behind what says of what kind its head is.
  if (gerund && before?.tag === 'noun' && isInPhrase(units, k)) return false;
  if (gerund)
    return (
      before === undefined ||
      isBoundary(before) ||
      before.tag === 'name' ||
      (before.tag === 'noun' && (!nounLike || opensObject(next) || next?.noun?.head !== undefined)) ||
      // "a provider competing with A" against "chip making in Europe".
      (before.tag === 'noun' &&
        isActor(before) &&
        next?.tag === 'preposition' &&
        takes(unit, next, vocabulary)) ||
      // "has started looking into A".
      (before.tag === 'verb' &&
        before.verbs.some(({ lemma }) => vocabulary.phases.has(lemma)) &&
        (opensObject(next) || (next?.tag === 'preposition' && takes(unit, next, vocabulary)))) ||
      before.tag === 'coordinator'
    );
  if (past) return true;
  const third = /s$/u.test(lower);
  const opens = (one: Unit | undefined) =>
    one !== undefined &&
    [
      'determiner',
      'name',
      'pronoun',
      'figure',
      'preposition',
      'adverb',
      'to',
      'as',
      'adjective',
      'reflexive',
      'subordinator',
    ].includes(one.tag);
  // "Backers of X include Y": a plural before a verb in its base form.
  if (
    before?.tag === 'name' &&
    !third &&
    unit.noun === undefined &&
    opensObject(next) &&
    isPredicated(units, at, vocabulary)
  )
    return true;
  // "A partners with B": behind the name that opens the sentence, before what the verb asks for.
  if (
    before?.tag === 'name' &&
    third &&
    k === 0 &&
    next?.tag === 'preposition' &&
    next.lower !== 'in' &&
    takes(unit, next, vocabulary)
  )
    return true;
  if (before?.tag === 'name' && !third) return isDoneByMany(units, k, at, vocabulary);
  if (before?.tag === 'name' && next?.tag === 'name' && unit.noun?.head?.classes.has('person')) return false;
  // "ASML engineers Sanne Oudewater" against "Nvidia backs Mistral": a noun for people or things is none.
  if (before?.tag === 'name' && unit.noun?.head && !vocabulary.verbs.has(unit.verbs[0]?.lemma ?? ''))
    return false;
  if (
    before?.tag === 'name' &&
    unit.noun?.head &&
    next &&
    ['preposition', 'verb', 'coordinator'].includes(next.tag)
  )
    return false;
  if (before?.tag === 'name') return !isBoundary(next) || unit.noun === undefined;
  // "Companies, including A and B, use its platform": behind an insertion, a plural that has no verb yet.
  if (
    before?.tag === 'comma' &&
    !third &&
    opensPhrase(next) &&
    units.slice(0, k).some(({ tag }) => tag === 'comma') &&
    isPredicated(units, at, vocabulary)
  )
    return true;
  if (before?.tag === 'close' || before?.tag === 'comma')
    return third && (opens(next) || (mayBeObject(next) && vocabulary.verbs.has(unit.verbs[0]?.lemma ?? '')));
  // "X, a maker of Y, today announces the purchase of Z": behind a date and before its object.
  if (before?.figure?.type === 'date' && third && opensObject(next))
    return unit.verbs.some(({ lemma }) => vocabulary.verbs.has(lemma) || vocabulary.saying.has(lemma));
  if (before?.tag === 'noun') {
    // "Its customers include lift maker X": behind a plural that has no verb yet.
    const listing = unit.verbs.some(({ lemma }) => vocabulary.copulas.has(lemma));
    const bare = next?.tag === 'noun' || (listing && next?.tag === 'verb' && vocabulary.isNoun(next.lower));
    if (!third && pluralNoun(before) && bare && unit.noun === undefined)
      return isPredicated(units, at, vocabulary);
    if (!third) return pluralNoun(before) && opens(next) && !['preposition'].includes(next?.tag ?? '');
    // "the Munich-based company uses AI", "the company partners with A": a firm that is told of by its description.
    if (isDescribedFirm(units, k, vocabulary) && unit.verbs.some(({ lemma }) => vocabulary.verbs.has(lemma)))
      return next?.tag === 'preposition'
        ? takes(unit, next, vocabulary)
        : opens(next) || next?.tag === 'noun';
    return opens(next) && !pluralNoun(before) && (next?.tag !== 'preposition' || unit.noun === undefined);
  }
  // "will invest … and build": the modal is shared.
  if (
    before?.tag === 'coordinator' &&
    isInfinitive(unit) &&
    !third &&
    opensObject(next) &&
    shares(units, at, vocabulary)
  )
    return true;
  if (before?.tag === 'coordinator')
    return (
      third &&
      (opensObject(next) ||
        next?.noun !== undefined ||
        (unit.noun === undefined && unit.verbs.some(({ lemma }) => vocabulary.verbs.has(lemma)))) &&
      units.slice(0, at).some((one) => one.tag === 'verb' && hasFinite(one))
    );
  return false;
}

// "shipping giant A", "EV charging infrastructure": a trade before the noun that it is a trade of.
function isTrade(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const [before, unit] = [units[at - 1], units[at] as Unit];
  if (!vocabulary.trades.has(unit.lower) || (before && isActor(before))) return false;
  let k = at + 1;
  while (units[k]?.tag === 'noun' || (units[k]?.tag === 'verb' && units[k]?.noun)) k++;
  const head = units[k - 1] as Unit;
  return k > at + 1 && head.noun?.head !== undefined && (isActor(head) || !pluralNoun(head));
}

const ACTORS: readonly HeadClass[] = ['company', 'investor', 'body', 'person', 'group'];

const isActor = ({ noun }: Unit): boolean =>
  noun !== undefined &&
  (noun.relational.length > 0 || ACTORS.some((one) => noun.head?.classes.has(one) === true));

// "the company", "the Munich-based start-up".
function isDescribedFirm(units: readonly Unit[], at: number, { determiners }: Vocabulary): boolean {
  let k = at - 1;
  while (units[k]?.tag === 'adjective') k--;
  const isKnown = determiners.get(units[k]?.lower ?? '') === 'definite';
  return isKnown && units[at]?.noun?.head?.classes.has('firm') === true;
}

const opensPhrase = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  ['determiner', 'name', 'pronoun', 'figure', 'reflexive', 'adverb', 'to'].includes(unit.tag);

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
      opener === 'stop' ||
      opener === 'quote' ||
      opener === 'subordinator' ||
      opener === 'figure')
  );
}

/** Whether an expression of the verb asks for the preposition. */
const takes = ({ verbs }: Unit, { lower }: Unit, vocabulary: Vocabulary): boolean =>
  verbs.some(({ lemma }) =>
    (vocabulary.verbs.get(lemma) ?? []).some(({ behind, from, to, fills }) =>
      [behind, from, to, ...fills.map(([, slot]) => slot)].some((words) => words.includes(lower)),
    ),
  );

/** Whether the word is a "that" or "which" behind its noun. */
const isBehindRelative = (units: readonly Unit[], at: number): boolean =>
  units[at]?.maybe.has('relative') === true && isNominal(units[at - 1]);

// ", runs plants in A", ", faces growing competition": a noun, or what may be one or stand before one.
const mayBeObject = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.tag === 'noun' ||
    unit.noun !== undefined ||
    unit.verbs.some(({ form }) => form === 'present-participle'));

const shares = (units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean =>
  units
    .slice(0, at)
    .some((unit) => unit.tag === 'to' || (unit.tag === 'verb' && vocabulary.modals.has(unit.lower)));

/** After be a participle, after have a participle, after a modal an infinitive. */
function follows(helper: Unit, { verbs }: Unit, { have, modals }: Vocabulary): boolean {
  const forms = new Set(verbs.map(({ form }) => form));
  if (modals.has(helper.lower)) return forms.has('infinitive');
  if (helper.verbs.some(({ lemma }) => have.has(lemma))) return forms.has('past-participle');
  return forms.has('past-participle') || forms.has('present-participle');
}

function isPredicated(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const known = units[at]?.verbs.some(
    ({ lemma }) => vocabulary.verbs.has(lemma) || vocabulary.copulas.has(lemma),
  );
  const before = units.slice(0, at);
  return (
    known === true &&
    before.some((unit) => unit.tag === 'noun' && pluralNoun(unit)) &&
    !before.some((unit) => unit.tag === 'verb' && hasFinite(unit))
  );
}
