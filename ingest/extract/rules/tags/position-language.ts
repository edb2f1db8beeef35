// Tags of a language whose word order tells who acts (English, French).
import type { Language } from '../../../../graph/source';
import { OF_PEOPLE } from '../relation-groups';
import type { Tag, Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import { isEnglishVerb } from './english-verb/english-verb';
import { isFrenchVerb } from './french-verb';
import {
  asTag,
  auxiliary,
  hasFinite,
  isBoundary,
  isInfinitive,
  isNominal,
  pluralNoun,
  startsPhrase,
} from './neighbours';
import { isOnly, relativeOr } from './relative-words';

/** So many words may a list of two names have. */
const TWO_NAMES = 6;

// "A and B each hold 12 percent": behind several and before the verb it is no article.
// "have each put": nor between the auxiliary and its verb.
const isFloating = (units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean => {
  const [before, unit, next] = units.slice(Math.max(0, at - 1), at + 2);
  if (unit?.tag !== 'determiner' || !vocabulary.cues.each.has(unit.lower) || next?.tag !== 'verb')
    return false;
  if (before?.tag === 'verb' && auxiliary(before, vocabulary)) return true;
  return (
    isNominal(before) &&
    hasFinite(next) &&
    units.slice(Math.max(0, at - TWO_NAMES), at).some(({ tag }) => tag === 'coordinator')
  );
};

// "A first joined B", "has long made chips" against "the first plans".
const isPreverbal = (units: readonly Unit[], at: number, { preverbal }: Vocabulary): boolean => {
  if (!preverbal.has((units[at] as Unit).lower)) return false;
  const [before, next] = [units[at - 1], units[at + 1]];
  return (
    next?.tag === 'verb' &&
    next.verbs.some(({ tense, form }) => tense === 'past' || form === 'past-participle') &&
    (before?.tag === 'name' ||
      before?.tag === 'pronoun' ||
      before?.tag === 'relative' ||
      before?.tag === 'verb')
  );
};

// "is majority owned by A": how much of it, between the auxiliary and its participle.
const isHowFar = (units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean =>
  units[at]?.noun?.head?.classes.has('share') === true &&
  units[at - 1]?.verbs.some(({ lemma }) => vocabulary.be.has(lemma)) === true &&
  units[at + 1]?.verbs.some(
    ({ form, lemma }) => form === 'past-participle' && vocabulary.verbs.has(lemma),
  ) === true &&
  vocabulary.senses.agent.has(units[at + 2]?.lower ?? '');

/** Sets the tags of an English or French sentence. */
export function settlePositionLanguage(units: Unit[], vocabulary: Vocabulary): void {
  units.forEach((unit, at) => {
    settleShort(units, at, vocabulary);
    if (isAttributive(units, at, vocabulary)) asTag(unit, 'adjective');
    if (isHowFar(units, at, vocabulary)) asTag(unit, 'adverb');
    if (isFloating(units, at, vocabulary) || isPreverbal(units, at, vocabulary)) asTag(unit, 'adverb');
    if (unit.tag === 'verb' && !IS_VERB[vocabulary.language]?.(units, at, vocabulary))
      asTag(unit, unit.place?.via === 'demonym' ? 'adjective' : 'noun');
    // "une ancienne d'Alstom": the adjective alone is the noun.
    if (unit.tag === 'adjective' && unit.noun?.relational.length && units[at + 1]?.tag === 'preposition')
      asTag(unit, 'noun');
  });
  units.forEach((unit, at) => {
    const before = at > 0 ? units[at - 1] : undefined;
    const next = units[at + 1];
    if (unit.tag === 'coordinator' && !vocabulary.grammar.articles && joinsModifiers(units, at))
      asTag(unit, 'adjective');
    if (unit.figure?.type === 'share' && next) settleShare(unit, next, before, units[at + 2]);
    if (vocabulary.grammar.articles && isPostnominal(units, at)) asTag(unit, 'adjective');
    if (
      vocabulary.infinitiveMarkers.has(unit.lower) &&
      unit.maybe.has('preposition') &&
      next &&
      mayFollowTo(units, at + 1, vocabulary)
    )
      asTag(unit, 'to');
    // "entre au conseil", ", lui, entre au conseil", "un fonds chinois entre aussi au capital": behind who acts and before a
    // preposition a verb.
    const behind = next?.tag === 'adverb' ? units[at + 2] : next;
    if (
      unit.tag === 'preposition' &&
      (isNominal(before) ||
        before?.tag === 'pronoun' ||
        (before?.tag === 'adjective' && units[at - 2]?.tag === 'noun') ||
        before?.tag === 'coordinator' ||
        (before?.tag === 'comma' && ['name', 'adverb'].includes(units[at - 2]?.tag ?? '')) ||
        (before?.tag === 'relative' && before.relative !== 'object')) &&
      behind?.tag === 'preposition' &&
      !vocabulary.senses.of.has(behind.preposition?.name ?? '') &&
      unit.verbs.some(({ form, lemma }) => form === 'finite' && vocabulary.verbs.has(lemma))
    )
      asTag(unit, 'verb');
    // "took over the firm": a particle of the verb, no preposition.
    if (unit.tag === 'verb' && next?.tag === 'preposition' && isParticle(unit, next, vocabulary))
      asTag(next, 'adverb');
    // "par d'anciens ingénieurs", "à de grands groupes": behind a preposition an article of the plural.
    if (
      vocabulary.grammar.articles &&
      unit.tag === 'preposition' &&
      before?.tag === 'preposition' &&
      vocabulary.senses.of.has(unit.preposition?.name ?? '') &&
      !unit.preposition?.article &&
      ['adjective', 'noun'].includes(next?.tag ?? '')
    )
      asTag(unit, 'determiner');
    // Of most words there is no doubt.
    if (unit.maybe.size === 0) return;
    // "qui en était actionnaire": no preposition stands before a finite verb.
    if (unit.tag === 'preposition' && unit.maybe.has('pronoun') && next && hasFinite(next))
      asTag(unit, 'pronoun');
    // "l'entreprise le vend": an article before a verb is a pronoun.
    if (
      unit.tag === 'determiner' &&
      unit.maybe.has('pronoun') &&
      next?.tag === 'verb' &&
      next.verbs.every(({ form }) => form === 'finite' || form === 'infinitive')
    )
      asTag(unit, 'pronoun');
    // "X, lui, dirige Y", "X a, lui, dirigé Y": between commas the pronoun only stresses who acts.
    if (
      unit.tag === 'pronoun' &&
      before?.tag === 'comma' &&
      next?.tag === 'comma' &&
      (isNominal(units[at - 2]) || auxiliary(units[at - 2], vocabulary))
    )
      asTag(unit, 'adverb');
    // "le patron des opérations" against "il recrute des ingénieurs".
    if (
      unit.tag === 'determiner' &&
      unit.maybe.has('preposition') &&
      (isNominal(before) || before?.tag === 'adjective')
    )
      asTag(unit, 'preposition');
    if (unit.maybe.has('relative'))
      asTag(unit, isOnly(units, at, vocabulary) ? 'adverb' : relativeOr(units, at, vocabulary));
    if (unit.maybe.has('subordinator') && unit.maybe.has('preposition') && unit.tag !== 'adverb')
      asTag(unit, clauseFollows(units, at, vocabulary) ? 'subordinator' : 'preposition');
    // "who once led A": right before its verb, behind who acts, no conjunction.
    if (
      unit.tag === 'subordinator' &&
      unit.maybe.has('adverb') &&
      next?.tag === 'verb' &&
      hasFinite(next) &&
      (isNominal(before) || before?.tag === 'relative' || before?.tag === 'pronoun')
    )
      asTag(unit, 'adverb');
    // "A, once hailed as the hope of the trade, was sold": what it used to be called.
    if (
      unit.tag === 'subordinator' &&
      unit.maybe.has('adverb') &&
      (before === undefined || before.tag === 'comma') &&
      next?.verbs.some(({ form }) => form === 'past-participle') &&
      units[at + 2]?.maybe.has('as')
    )
      asTag(unit, 'adverb');
    if (unit.maybe.has('as') && unit.maybe.has('subordinator'))
      asTag(
        unit,
        !isOffice(next, vocabulary) && !isOfCareer(units, at) && clauseFollows(units, at, vocabulary)
          ? 'subordinator'
          : 'as',
      );
    // "des fonds comme A et B" against "comme fournisseur": names are examples, a bare noun is an office.
    if (unit.maybe.has('as') && unit.maybe.has('example') && unit.tag !== 'subordinator')
      asTag(unit, isNamed(units, at + 1) ? 'example' : 'as');
    if (
      unit.tag === 'pronoun' &&
      unit.maybe.has('determiner') &&
      startsPhrase(next) &&
      before?.tag !== 'preposition'
    )
      asTag(unit, 'determiner');
    if (
      unit.tag === 'determiner' &&
      unit.maybe.has('pronoun') &&
      (isBoundary(next) ||
        next?.tag === 'preposition' ||
        // "founded both in 2016"
        (unit.referent === 'group' && next?.figure?.type === 'date'))
    )
      asTag(unit, 'pronoun');
  });
}

// "her exit as finance chief of A surprised all": what is done in a career is followed by the office.
function isOfCareer(units: readonly Unit[], at: number): boolean {
  const isNamedBetween = units[at - 1]?.tag === 'name' && units[at - 2]?.tag === 'preposition';
  const noun = units[isNamedBetween ? at - 3 : at - 1]?.noun;
  return noun?.events.some(({ relation }) => OF_PEOPLE.has(relation)) === true;
}

// "comme directeur technique de A": without an article no subject of a clause.
const isOffice = (unit: Unit | undefined, { grammar }: Vocabulary): boolean =>
  grammar.articles && unit?.tag === 'noun' && (unit.noun?.relational.length ?? 0) > 0;

// "defence and security start-up A": what stands on both sides says of what kind one thing is.
function joinsModifiers(units: readonly Unit[], at: number): boolean {
  const isModifier = (unit: Unit | undefined): boolean =>
    unit !== undefined &&
    (unit.tag === 'noun' || unit.tag === 'adjective') &&
    unit.noun === undefined &&
    !unit.inner &&
    !unit.place;
  if (!isModifier(units[at - 1]) || !isModifier(units[at + 1])) return false;
  let k = at + 2;
  while (isModifier(units[k])) k++;
  const head = units[k];
  return head?.tag === 'noun' && head.noun?.head !== undefined && units[k + 1]?.tag === 'name';
}

// "is 60 percent owned by A", "a wholly owned unit": a share before a participle says how far, and counts nothing.
function settleShare(share: Unit, next: Unit, before: Unit | undefined, last: Unit | undefined): void {
  if (next.tag !== 'verb' || !next.verbs.some(({ form }) => form === 'past-participle')) return;
  if (before?.tag === 'determiner') {
    if (isNominal(last)) asTag(next, 'adjective');
  } else if (before?.tag !== 'preposition') asTag(share, 'adverb');
}

// "its outside backers", "the largest outside shareholder": no preposition stands between an article and its noun.
function isAttributive(units: readonly Unit[], at: number, { senses }: Vocabulary): boolean {
  const unit = units[at] as Unit;
  if (unit.tag !== 'preposition' || !senses.attributive.has(unit.lower)) return false;
  const next = units[at + 1];
  if (next?.noun === undefined || next.mention) return false;
  let before = at - 1;
  while (SORTS.has(units[before]?.tag as Tag) && units[before]?.noun === undefined && !units[before]?.mention)
    before--;
  const opener = units[before]?.tag;
  return (
    (opener === 'determiner' || opener === 'possessive') &&
    (before === at - 1 || next.noun.relational.length > 0)
  );
}

/** What may stand between an article and its noun. */
const SORTS: ReadonlySet<Tag> = new Set(['adjective', 'adverb', 'noun']);

/** What may stand with a verb cut short behind it: "who's leading", "that's been sold". */
const SUBJECTS: ReadonlySet<Tag> = new Set(['pronoun', 'relative']);

// "it's", "who's been": a verb and no owner. "is boldly taking on": an adverb by its ending.
function settleShort(units: Unit[], at: number, vocabulary: Vocabulary): void {
  const unit = units[at] as Unit;
  const before = units[at - 1];
  if (unit.tag === 'possessive' && before && (SUBJECTS.has(before.tag) || before.maybe.has('pronoun'))) {
    const next = units[at + 1]?.verbs ?? [];
    const has = next.length > 0 && next.every(({ form }) => form === 'past-participle' || form === 'finite');
    unit.verbs = vocabulary.verbForms(has ? 'has' : 'is');
    asTag(unit, 'verb');
  }
  // "has since moved", "is now owned": between the two parts of a verb.
  if (
    unit.tag === 'preposition' &&
    auxiliary(before, vocabulary) &&
    units[at + 1]?.verbs.some(({ form }) => form === 'past-participle')
  )
    asTag(unit, 'adverb');
  // "the IT group", "France is AI": so written, no pronoun and no verb.
  if ((unit.tag === 'pronoun' || unit.tag === 'verb') && unit.capital && /^\p{Lu}{2,}$/u.test(unit.text))
    asTag(unit, 'noun');
  // "un tour de table Series A de 25 millions"
  if (unit.tag === 'verb' && unit.capital && unit.text.length === 1 && before?.tag === 'noun')
    asTag(unit, 'noun');
  if (
    unit.tag === 'noun' &&
    !unit.capital &&
    unit.noun === undefined &&
    unit.verbs.length === 0 &&
    !unit.inner &&
    vocabulary.grammar.adverb?.test(unit.lower) &&
    !vocabulary.isNoun(unit.lower)
  )
    asTag(unit, 'adverb');
}

// "des structures plus modestes mais prometteuses": behind noun and adverb, or joined to such a word, an adjective.
function isPostnominal(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  if (at < 2 || unit.tag !== 'noun' || unit.noun || unit.capital || unit.inner) return false;
  const [first, before] = [units[at - 2], units[at - 1]];
  return (
    (before?.tag === 'adverb' && first?.tag === 'noun') ||
    (before?.tag === 'coordinator' && first?.tag === 'adjective')
  );
}

const isParticle = ({ verbs }: Unit, { lower }: Unit, vocabulary: Vocabulary): boolean =>
  verbs.some(({ lemma }) =>
    vocabulary.verbs
      .get(lemma)
      ?.some(
        ({ behind, from, to }) =>
          behind.length === 1 && behind[0] === lower && (to.includes('obj') || from.includes('obj')),
      ),
  );

// "to open a site", not "to cloud providers".
function mayFollowTo(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const unit = units[at] as Unit;
  if (!isInfinitive(unit) || (unit.tag !== 'verb' && unit.tag !== 'noun')) return false;
  if (!vocabulary.isNoun(unit.lower) && unit.noun === undefined) return true;
  // "used to work at", "plans to partner with".
  if (
    (['verb', 'adverb', 'preposition'].includes(units[at - 2]?.tag ?? '') ||
      vocabulary.resolves.has(units[at - 2]?.lower ?? '')) &&
    vocabulary.verbs.has(unit.lower) &&
    units[at + 1]?.tag === 'preposition'
  )
    return true;
  const next = units[at + 1];
  if (vocabulary.verbs.has(unit.lower) && unit.noun?.head === undefined) return true;
  if (next?.tag === 'noun' && pluralNoun(next)) return true;
  return next === undefined || !['noun', 'preposition', 'coordinator'].includes(next.tag);
}

// "A", "le fonds A", "l'américain A": a name, with an article and what it is before it.
function isNamed(units: readonly Unit[], from: number): boolean {
  let k = from;
  const noun = units[k]?.tag === 'determiner';
  if (noun) k++;
  while (noun && ['noun', 'adjective'].includes(units[k]?.tag ?? '')) k++;
  return units[k]?.tag === 'name';
}

function clauseFollows(units: readonly Unit[], at: number, { infinitiveMarkers }: Vocabulary): boolean {
  // "after being bought by A", "since signing the deal announced on Monday": a gerund has what stands before it.
  if (isGerund(units[at + 1])) return false;
  for (let k = at + 1; k < units.length && k < at + 16; k++) {
    const unit = units[k] as Unit;
    if (unit.tag === 'comma' || unit.tag === 'open') {
      const end = insertionEnd(units, k);
      return end > 0 && isFiniteAlone(units, end);
    }
    if (
      isBoundary(unit) ||
      unit.tag === 'subordinator' ||
      unit.tag === 'relative' ||
      unit.tag === 'coordinator'
    )
      return false;
    // "after signing a deal to buy A": an infinitive is no verb of a clause.
    if (unit.tag === 'verb' && hasFinite(unit) && !infinitiveMarkers.has(units[k - 1]?.lower ?? '')) {
      // A past participle behind its noun ("after the deal announced on Monday") is finite only with a subject.
      return k > at + 1;
    }
  }
  return false;
}

const isGerund = (unit: Unit | undefined): boolean =>
  unit?.tag === 'verb' &&
  unit.verbs.length > 0 &&
  unit.verbs.every(({ form }) => form === 'present-participle');

/** So many words an insertion behind the subject may have. */
const LONGEST_INSERTION = 16;

// "as A, a maker of robots, buys", "after A (Oslo) has bought": behind the mark that closes what the first one opens.
function insertionEnd(units: readonly Unit[], from: number): number {
  const closer = units[from]?.tag === 'open' ? 'close' : 'comma';
  for (let k = from + 1; k < units.length && k < from + LONGEST_INSERTION; k++) {
    const { tag } = units[k] as Unit;
    if (tag === 'stop') return -1;
    // "after the deal, A changed its name": the comma ends what the preposition has.
    const isTold = units[from + 1]?.tag === 'relative' || (k === from + 1 && isParticiple(units[k]));
    if (tag === 'verb' && !isTold && hasFinite(units[k] as Unit)) return -1;
    if (tag === closer) {
      let next = k + 1;
      while (units[next]?.tag === 'adverb' || units[next]?.figure?.type === 'date') next++;
      return next;
    }
  }
  return -1;
}

const isParticiple = (unit: Unit | undefined): boolean =>
  unit?.verbs.some(({ form }) => form === 'past-participle') === true;

// With its object or a helper: "bought B", "has bought", "works with"; "founded in 2016" is told of the name.
function isFiniteAlone(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at], units[at + 1]];
  if (unit?.tag !== 'verb' || !hasFinite(unit)) return false;
  return (
    !isParticiple(unit) ||
    (next !== undefined && ['name', 'determiner'].includes(next.tag)) ||
    (next?.figure !== undefined && next.figure.type !== 'date')
  );
}

/** Whether a word that may be a verb is one here, by language. */
const IS_VERB: Partial<
  Record<Language, (units: readonly Unit[], at: number, vocabulary: Vocabulary) => boolean>
> = { en: isEnglishVerb, fr: isFrenchVerb };
