// Whether a French word that may be a noun or a participle is a verb here: "offre", "livre", "associée".
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import {
  asTag,
  auxiliary,
  finiteFollows,
  hasFinite,
  isBoundary,
  isInfinitive,
  isNominal,
  opensObject,
} from './neighbours';

/** Whether the unit is a verb here; it may be a noun elsewhere. */
export function isFrenchVerb(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const unit = units[at] as Unit;
  let k = at - 1;
  while (units[k]?.tag === 'adverb' || isSince(units, k, vocabulary)) k--;
  const before = units[k];
  const nounToo = unit.noun !== undefined || vocabulary.isNoun(unit.lower);
  const participle = unit.verbs.some(({ form }) => form === 'past-participle');
  const finite = unit.verbs.some(({ form }) => form === 'finite');
  // "Ce n'est pas": no noun stands behind this word, and no article before it.
  if (isNegation(units[at - 1])) {
    if (before?.tag === 'determiner' && before.maybe.has('pronoun')) asTag(before, 'pronoun');
    return true;
  }
  // "l'entreprise le vend", "vient de la rejoindre": the article is a pronoun.
  if (before?.tag === 'determiner')
    return (
      // "dont deux représentent A", "plusieurs siègent": a count that stands for those counted.
      (before.determiner === 'indefinite' && finite && !participle && !nounToo) ||
      (((finite && units[k - 1]?.tag !== 'verb') || isInfinitive(unit)) &&
        (vocabulary.clitics.has(before.lower) || isLatter(before)) &&
        (!nounToo || (finite && auxiliary(unit, vocabulary))))
    );
  if (auxiliary(unit, vocabulary)) return true;
  // "fait partie de": no participle follows "faire".
  if (nounToo && participle && before?.verbs.some(({ lemma }) => lemma === 'faire'))
    return isInfinitive(unit);
  // "mille kilomètres": what is counted is no verb; "ces 90 millions financeront": a sum counts nothing more.
  if (before?.tag === 'figure' && before.figure?.type !== 'date')
    return !nounToo && (participle || (finite && isWhole(before)));
  if (before?.tag === 'verb' && auxiliary(before, vocabulary)) return participle || isInfinitive(unit);
  if (before?.tag === 'preposition') return afterPreposition(before, unit, nounToo);
  if (before?.tag === 'pronoun' || before?.tag === 'relative' || before?.tag === 'reflexive') return true;
  if (!nounToo) return true;
  // "l'autorité dont relève A": whom it holds of stands behind the verb, and an example is no noun without an article.
  if (finite && before?.tag === 'example' && before.maybe.has('relative') && opensObject(units[at + 1]))
    return true;
  // "et compte s'implanter": no noun has a reflexive infinitive behind it.
  const next = units[at + 1];
  if (finite && next?.tag === 'reflexive' && units[at + 2] && isInfinitive(units[at + 2] as Unit))
    return true;
  if (participle) return !isNominalParticiple(units, at);
  if (isInfinitive(unit)) return before?.tag === 'verb';
  // "A, qu'B concurrence, …": behind who acts in a clause about an object, which takes no other.
  if (finite && before?.tag === 'name' && isAboutObject(units[k - 1])) return true;
  if (!finite || !opensComplement(units[at + 1])) return false;
  if (isNominal(before) || isBehindNoun(units, k)) return !hasFiniteBefore(units, k);
  // ", président de X": a verb of many stands behind those who act.
  if (before?.tag === 'comma' && /ent$/u.test(unit.lower)) return false;
  if (before?.tag === 'comma' || before?.tag === 'close') return lacksVerb(units, at);
  if (before?.tag !== 'coordinator' || lacksVerb(units, at)) return false;
  // ", et compte parmi ses clients A": a noun that is no office would have an article.
  const known = unit.noun === undefined && unit.verbs.some(({ lemma }) => vocabulary.verbs.has(lemma));
  // "a retenu et finance à 80 % la start-up": behind a verb and its "et" stands another.
  if (units[k - 1]?.tag === 'verb') return true;
  return opensObject(next) || (units[k - 1]?.tag === 'comma' && next?.tag === 'preposition' && known);
}

const isNegation = (unit: Unit | undefined): boolean => unit?.lower === 'ne' || unit?.lower === "n'";

const isAboutObject = (unit: Unit | undefined): boolean => unit?.relative === 'object';

// "La société lausannoise annonce jeudi": an adjective behind its noun ends a subject; "une nouvelle annonce" has none.
function isBehindNoun(units: readonly Unit[], at: number): boolean {
  let k = at;
  while (units[k]?.tag === 'adjective') k--;
  return k < at && units[k]?.tag === 'noun';
}

const isWhole = ({ figure }: Unit): boolean => figure?.type === 'money' || figure?.type === 'share';

// "ce dernier a racheté": two words that may stand alone, and no article before a verb.
const isLatter = ({ lower, maybe }: Unit): boolean => maybe.has('pronoun') && lower.includes(' ');

// "a depuis ouvert": between auxiliary and participle the preposition is an adverb.
function isSince(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const [unit, before, next] = [units[at], units[at - 1], units[at + 1]];
  if (unit?.tag !== 'preposition' || !vocabulary.senses.settled.has(unit.lower)) return false;
  if (!auxiliary(before, vocabulary) || !next?.verbs.some(({ form }) => form === 'past-participle'))
    return false;
  asTag(unit, 'adverb');
  return true;
}

// "en sert", "en produisant", "pour produire"; "en hausse" is a noun.
function afterPreposition(before: Unit, unit: Unit, nounToo: boolean): boolean {
  if (isInfinitive(unit)) return true;
  if (before.lower === 'en' && /ant$/u.test(unit.lower)) return true;
  if (before.maybe.has('pronoun') && unit.verbs.some(({ form }) => form === 'finite') && !nounToo) {
    asTag(before, 'pronoun');
    return true;
  }
  return false;
}

// ", associée de Quintefeuille", "Alliés et rivaux": a participle that bears a relation, as a noun does.
function isNominalParticiple(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const next = units[at + 1];
  // "Anne Roux, déléguée régionale d'Alcyon": an office; "A, nommé directeur" has one behind it.
  const offices = units[at]?.noun?.relational.some(({ role }) => role) && next?.noun === undefined;
  if (offices && before?.tag === 'comma' && next?.tag === 'noun' && !next.capital) return true;
  const opens =
    before === undefined || isBoundary(before) || before.tag === 'coordinator' || before.tag === 'quote';
  const ofSomebody = next?.tag === 'preposition' && ['de', 'chez'].includes(next.preposition?.name ?? '');
  return (
    before?.tag === 'adjective' || before?.tag === 'figure' || (opens && (ofSomebody || isBoundary(next)))
  );
}

// "A annonce qu'elle rachète B": what may open a clause of content opens one behind a verb.
const opensComplement = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.maybe.has('subordinator') || unit.maybe.has('adverb') || COMPLEMENTS.has(unit.tag));

const COMPLEMENTS: ReadonlySet<Unit['tag']> = new Set([
  'determiner',
  'name',
  'pronoun',
  'figure',
  'preposition',
  'adverb',
  'subordinator',
  'noun',
  'verb',
]);

// "Le fonds X, qui en était l'actionnaire, sort …": the sentence so far has subjects and no verb of its own.
function lacksVerb(units: readonly Unit[], at: number): boolean {
  let missing = 0;
  for (let k = at - 1; k >= 0; k--) {
    const unit = units[k] as Unit;
    if (unit.tag === 'stop') break;
    if (unit.tag === 'relative' || unit.tag === 'subordinator' || mayRelate(units, k)) missing++;
    if (hasFinite(unit)) missing--;
  }
  // "également présente à Lisbonne, loue": where an undoubted verb follows, this one is none.
  for (let k = at + 1; k < units.length; k++) {
    const unit = units[k] as Unit;
    if (['stop', 'relative', 'subordinator'].includes(unit.tag)) break;
    // "figure majeure de X et ancien patron de Y, lance": what has an adjective beside it may be a noun in a list.
    if (unit.tag === 'coordinator' && !['adjective', 'noun'].includes(units[at + 1]?.tag ?? '')) break;
    if (units[k - 1]?.tag === 'comma' && hasFinite(unit) && unit.noun === undefined) return false;
  }
  return missing >= 0 && isNominal(firstOf(units));
}

// What the sentence opens with behind its adverbials: "A ce titre, X, directeur de Y, siège …".
function firstOf(units: readonly Unit[]): Unit | undefined {
  const opens = ['preposition', 'figure', 'adverb'].includes(units[0]?.tag ?? '');
  const begin = opens ? units.findIndex(({ tag }) => tag === 'comma') + 1 : 0;
  return units.slice(begin).find(({ tag }) => !['determiner', 'adjective', 'quote'].includes(tag));
}

// "dont" gives examples, or opens a clause with a verb of its own.
const mayRelate = (units: readonly Unit[], at: number): boolean =>
  units[at]?.maybe.has('relative') === true && finiteFollows(units, at);

// A clause has one finite verb: behind it the same form is a noun ("La société lance une offre").
function hasFiniteBefore(units: readonly Unit[], from: number): boolean {
  for (let k = from; k >= 0; k--) {
    const unit = units[k] as Unit;
    if (isBoundary(unit) || ['relative', 'subordinator', 'coordinator', 'quote'].includes(unit.tag))
      return false;
    if (hasFinite(unit)) return true;
  }
  return false;
}
