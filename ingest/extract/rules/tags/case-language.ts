// Tags of a language with cases and the verb at the end of subordinate clauses (German).
import { SEPARABLE } from '../../lexicon';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import { isDeclined, withoutEnding } from '../vocabulary/adjectives';
import { asTag, hasFinite, isBoundary, isNominal, startsPhrase } from './neighbours';
import { startsFinalClause, startsRelative } from './verb-final';

/** Sets the tags of a German sentence. */
export function settleCaseLanguage(units: Unit[], vocabulary: Vocabulary): void {
  units.forEach((unit, at) => {
    const next = units[at + 1];
    // No clause begins behind a preposition.
    if (countsEach(units, at)) asTag(unit, 'adverb');
    // "das gegründete Start-up", "führende": a participle with an ending stands before its noun.
    if (unit.tag === 'adjective' && unit.verbs.length === 0) {
      const participle = attributive(unit.lower, vocabulary);
      if (participle.length > 0) unit.verbs = participle;
    }
    if (
      unit.tag === 'verb' &&
      !hasFinite(unit) &&
      next &&
      (next.tag === 'noun' || next.tag === 'name') &&
      isDeclined(unit.lower, vocabulary) &&
      !unit.verbs.some(({ form }) => form === 'infinitive')
    )
      asTag(unit, 'adjective');
    // ", entwickelt von A", "Finanziert von A, baut B …": without a subject before it no finite verb begins a clause.
    if (
      unit.tag === 'verb' &&
      (at === 0 || units[at - 1]?.tag === 'comma') &&
      next?.tag === 'preposition' &&
      vocabulary.senses.agent.has(next.lower)
    ) {
      const participles = unit.verbs.filter(({ form }) => form === 'past-participle');
      if (participles.length > 0) unit.verbs = participles;
    }
    // "hat bestritten, die A GmbH finanziert zu haben": a form that is finite as well is a participle there.
    const isPerfect =
      next !== undefined && vocabulary.infinitiveMarkers.has(next.lower) && isHave(units[at + 2], vocabulary);
    if (unit.tag === 'verb' && (isPerfect || isInserted(units, at))) {
      const participles = unit.verbs.filter(({ form }) => form === 'past-participle');
      if (participles.length > 0) unit.verbs = participles;
    }
    // "bestritt, eingestiegen zu sein": no preposition with a possessive.
    const helper = units[at + 2];
    if (isPerfect && next && helper && unit.tag === 'verb' && isBoundary(units[at + 3])) {
      asTag(next, 'to');
      asTag(helper, 'verb');
    }
    // "das von A entwickelte Modell", "die von A finanzierte B": behind an article and a preposition, before its noun.
    // Likewise an adjective that is a form of a verb elsewhere: "die in Jena tätige Qubrix GmbH".
    if (unit.tag === 'verb' && isNoun(next) && isInAttribute(units, at)) {
      const participle = attributive(unit.lower, vocabulary);
      if (participle.length > 0 || (unit.maybe.has('adjective') && isDeclined(unit.lower, vocabulary))) {
        unit.verbs = participle;
        asTag(unit, 'adjective');
      }
    }
    // "der beteiligten X-Stiftung": an ending that no finite verb beside one firm has.
    if (
      unit.tag === 'verb' &&
      next?.tag === 'name' &&
      units[at - 1]?.tag === 'determiner' &&
      BEFORE_NAME.test(unit.lower)
    ) {
      const participle = attributive(unit.lower, vocabulary);
      if (participle.length > 0) {
        unit.verbs = participle;
        asTag(unit, 'adjective');
      }
    }
    // "einen bekannten Investor": an adjective that is also a form of a verb.
    if (
      unit.tag === 'verb' &&
      at > 0 &&
      next?.tag === 'noun' &&
      (['determiner', 'adjective'].includes(units[at - 1]?.tag ?? '') ||
        (units[at - 1]?.tag === 'adverb' && units[at - 2]?.tag === 'determiner') ||
        // "unter strengen Auflagen"
        (units[at - 1]?.tag === 'preposition' &&
          !vocabulary.infinitiveMarkers.has(units[at - 1]?.lower ?? ''))) &&
      isDeclined(unit.lower, vocabulary) &&
      !saysSomebody(units, at, vocabulary)
    )
      asTag(unit, 'adjective');
    // Behind an article and before a noun stands no verb: "die geplante Übernahme", "ein verkauftes Werk".
    if (
      vocabulary.infinitiveMarkers.has(unit.lower) &&
      next?.tag === 'verb' &&
      next.verbs.some(({ form }) => form === 'infinitive')
    ) {
      asTag(unit, 'to');
      next.verbs = next.verbs.filter(({ form }) => form === 'infinitive');
    }
  });
  units.forEach((unit, at) => {
    if (unit.maybe.has('relative') && startsRelative(units, at, vocabulary)) {
      asTag(unit, 'relative');
      return;
    }
    if (unit.tag === 'relative') asTag(unit, unit.maybe.has('determiner') ? 'determiner' : 'pronoun');
    // "die hat …": an article alone is a pronoun.
    if (
      unit.tag === 'determiner' &&
      unit.maybe.has('pronoun') &&
      ((!startsPhrase(units[at + 1]) && !opensAttribute(units, at)) || areBeforeFirm(units, at))
    )
      asTag(unit, 'pronoun');
    // "beliefert unter anderem den Spezialisten X": an adverb, where no noun stands before it.
    if (unit.tag === 'example' && !unit.maybe.has('subordinator') && !opensExamples(units, at)) {
      asTag(unit, 'adverb');
      return;
    }
    // "Geldgeber wie A waren vertreten": a conjunction stands behind a comma.
    if (
      (unit.maybe.has('example') || unit.maybe.has('as')) &&
      unit.maybe.has('subordinator') &&
      isNominal(units[at - 1])
    ) {
      asTag(unit, unit.maybe.has('example') ? 'example' : 'as');
      return;
    }
    // "ist seit drei Jahren beteiligt": a clause begins behind a comma or a conjunction.
    const opens =
      at === 0 ||
      isBoundary(units[at - 1]) ||
      ['coordinator', 'quote', 'adverb'].includes(units[at - 1]?.tag ?? '');
    if (unit.maybe.has('preposition') && unit.tag === 'subordinator' && !opens) asTag(unit, 'preposition');
    else if (unit.maybe.has('as') && unit.tag === 'subordinator' && isRole(units[at + 1])) asTag(unit, 'as');
    else if (
      unit.maybe.has('subordinator') &&
      unit.tag !== 'subordinator' &&
      // "hat seit ihrer Gründung vier Millionen erhalten"
      (opens || !unit.maybe.has('preposition')) &&
      !countsEach(units, at) &&
      startsFinalClause(units, at, vocabulary, at === 0 || !unit.maybe.has('example')) &&
      !(unit.maybe.has('as') && isRole(units[at + 1]))
    )
      asTag(unit, 'subordinator');
    else if (
      unit.tag === 'subordinator' &&
      unit.maybe.has('preposition') &&
      !startsFinalClause(units, at, vocabulary)
    )
      asTag(unit, 'preposition');
    else if (
      (unit.tag === 'example' || unit.tag === 'as') &&
      unit.maybe.has('subordinator') &&
      (startsFinalClause(units, at, vocabulary, at === 0 || unit.tag !== 'example') ||
        tellsWhoSays(units, at, vocabulary)) &&
      !isRole(units[at + 1])
    )
      asTag(unit, 'subordinator');
    // "zogen mit;", "zieht … ein.": a preposition that governs nothing is a particle of the verb.
    if (unit.tag === 'preposition' && isEndOfClause(units, at + 1) && !units[at + 1]?.maybe.has('relative'))
      asTag(unit, 'adverb');
    if (
      unit.tag === 'determiner' &&
      unit.determiner === 'indefinite' &&
      SEPARABLE.has(unit.lower) &&
      isEndOfClause(units, at + 1)
    )
      asTag(unit, 'adverb');
  });
}

/** "Das sagte Gründerin A": the pronoun opens the sentence, and who says it follows. */
const saysSomebody = (units: readonly Unit[], at: number, { saying }: Vocabulary): boolean => {
  if (at !== 1 || !units[0]?.maybe.has('pronoun')) return false;
  const verbs = units[at]?.verbs ?? [];
  const says = verbs.filter(({ form, lemma }) => form === 'finite' && saying.has(lemma));
  // "Das erklärte Ziel" against "Das erklärte Geschäftsführer A"
  return says.length > 0 && (says.length === verbs.length || isRole(units[at + 1]));
};

const isHave = (unit: Unit | undefined, { auxiliaries }: Vocabulary): boolean =>
  unit?.verbs.some(({ lemma, form }) => form === 'infinitive' && auxiliaries.has(lemma)) === true;

/**
 * "A, im Mai von B untersucht, baut …": between the first phrase and the verb, without a conjunction; a form that is
 * finite as well is a participle there.
 */
function isInserted(units: readonly Unit[], at: number): boolean {
  const [mark, next] = [units[at + 1], units[at + 2]];
  if (mark?.tag !== 'comma' || next?.tag !== 'verb' || !hasFinite(next)) return false;
  let comma = at - 1;
  while (comma > 0 && MAY_BE_INSERTED.has(units[comma]?.tag ?? 'stop')) comma--;
  const opens = units[comma + 1];
  if (
    units[comma]?.tag !== 'comma' ||
    !OPENS_INSERTED.has(opens?.tag ?? 'stop') ||
    opens?.maybe.has('subordinator')
  )
    return false;
  let k = comma - 1;
  while (k >= 0 && MAY_BE_INSERTED.has(units[k]?.tag ?? 'stop')) k--;
  return k < comma - 1 && (k < 0 || units[k]?.tag === 'stop');
}

const MAY_BE_INSERTED: ReadonlySet<Unit['tag']> = new Set([
  'preposition',
  'figure',
  'adverb',
  'name',
  'noun',
  'adjective',
  'determiner',
]);
const OPENS_INSERTED: ReadonlySet<Unit['tag']> = new Set(['preposition', 'figure', 'adverb']);

const BEFORE_NAME = /(?:t|n)e(?:n|r|s|m)$/u;

const isNoun = (unit: Unit | undefined): boolean => unit?.tag === 'noun' || unit?.tag === 'name';

/** ", wie der Chef von A, B, sagte": the first verb behind is one of saying. */
function tellsWhoSays(units: readonly Unit[], at: number, { saying }: Vocabulary): boolean {
  if (units[at - 1]?.tag !== 'comma') return false;
  const verb = units.find(({ tag }, k) => k > at && (tag === 'verb' || tag === 'stop'));
  return verb?.verbs.some(({ lemma, form }) => form === 'finite' && saying.has(lemma)) === true;
}

/** "als die beiden A gründeten": two people before one firm, and no two firms. */
const areBeforeFirm = (units: readonly Unit[], at: number): boolean =>
  units[at]?.referent === 'group' &&
  units[at + 1]?.mention?.entity.family === 'organization' &&
  !['coordinator', 'comma'].includes(units[at + 2]?.tag ?? '');

/** "zu je 20 Prozent" */
const countsEach = (units: readonly Unit[], at: number): boolean =>
  units[at]?.maybe.has('subordinator') === true &&
  units[at - 1]?.tag === 'preposition' &&
  units[at + 1]?.tag === 'figure';

/** An article with a preposition right behind it stands before, and no verb or mark between. */
function isInAttribute(units: readonly Unit[], at: number): boolean {
  for (let k = at - 1; k > Math.max(0, at - 10); k--) {
    const unit = units[k] as Unit;
    if (unit.tag === 'verb' || isBoundary(unit)) return false;
    let article = k - 1;
    while (units[article]?.tag === 'adverb' || units[article]?.tag === 'figure') article--;
    const before = units[article];
    if (unit.tag === 'preposition' && (before?.tag === 'determiner' || before?.maybe.has('determiner')))
      return true;
  }
  return false;
}

const SHORTEST_STEM = 4;

function attributive(word: string, vocabulary: Vocabulary): Unit['verbs'] {
  const stem = withoutEnding(word, vocabulary);
  if (stem === word || stem.length < SHORTEST_STEM) return [];
  if (/end$/u.test(stem)) {
    const verbs = vocabulary.verbForms(stem.slice(0, -1)).filter(({ form }) => form === 'infinitive');
    return verbs.map((verb) => ({ ...verb, form: 'present-participle' as const }));
  }
  return vocabulary.verbForms(stem).filter(({ form }) => form === 'past-participle');
}

/** "das in Freiberg ansässige Unternehmen": article, preposition, its noun, then adjective and noun. */
function opensAttribute(units: readonly Unit[], at: number): boolean {
  // "das gemeinsam von A und B entwickelte System"
  let first = at + 1;
  while (units[first]?.tag === 'adverb' || units[first]?.tag === 'figure') first++;
  if (units[first]?.tag !== 'preposition') return false;
  let inner = false;
  for (let k = first + 1; k < Math.min(units.length, at + 10); k++) {
    const unit = units[k] as Unit;
    if (unit.tag === 'adjective' && inner && ['noun', 'name'].includes(units[k + 1]?.tag ?? '')) return true;
    if (unit.tag === 'noun' || unit.tag === 'name' || unit.tag === 'figure') inner = true;
    // "das von A, B und C gegründete Unternehmen"
    else if (
      !(inner && joinsNames(units, k)) &&
      !['adjective', 'adverb', 'determiner', 'preposition', 'coordinator'].includes(unit.tag)
    )
      return false;
  }
  return false;
}

/** A comma in a list of names. */
export const joinsNames = (units: readonly Unit[], at: number): boolean =>
  units[at]?.tag === 'comma' && units[at - 1]?.tag === 'name' && units[at + 1]?.tag === 'name';

const opensExamples = (units: readonly Unit[], at: number): boolean =>
  isBoundary(units[at - 1]) ||
  (isNominal(units[at - 1]) && !isTime(units[at - 1]) && units[at + 1]?.tag !== 'verb');

/** "übernahm im Mai unter anderem A": of a time nobody is an example. */
const isTime = (unit: Unit | undefined): boolean =>
  unit?.figure?.type === 'date' || (unit?.tag === 'noun' && unit.noun?.head?.classes.has('time') === true);

// "als CEO leitet": an office without an article is a role, no subject of a clause.
const isRole = (unit: Unit | undefined): boolean =>
  unit?.tag === 'noun' && unit.noun !== undefined && unit.noun.relational.some(({ role }) => role);

/** Whether a clause ends before this unit. */
const isEndOfClause = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  return (
    isBoundary(unit) ||
    unit?.tag === 'coordinator' ||
    unit?.tag === 'subordinator' ||
    unit?.tag === 'relative' ||
    unit?.tag === 'quote'
  );
};
