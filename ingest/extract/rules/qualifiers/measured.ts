// What a clause tells the measure of: "the grant amounts to €12m", "der Auftrag ist 85 Millionen wert", "l'amende est de".

import type { Predicate } from '../clauses/clause';
import type { HeadClass } from '../frames';
import type { Phrase } from '../phrases/phrase';
import { candidates } from '../slots/candidates';
import type { Unit } from '../units/unit';
import type { View } from '../view';
import { isCued } from './cued';

/** The subject of a verb of measure that has the figure at this unit, if it is a known thing of one of the classes. */
export function measured(classes: readonly HeadClass[], at: number, view: View): Phrase | undefined {
  const subject = measuredSubject(at, view);
  const thing = subject && (isMeasure(subject, view) ? view.phrases[subject.index + 1] : subject);
  return thing && isKnown(thing, classes, view) ? thing : undefined;
}

/** The money of what was just told: "The cheque is worth £9m", "Volumen: 12 Millionen", "Montant de l'opération : …". */
export function isSum(at: number, view: View): boolean {
  const subject = measuredSubject(at, view);
  const isOne = (phrase: Phrase) => isCued(view.units[phrase.headAt] as Unit, view.vocabulary.cues.sum);
  // "The ministry gave A a grant. It amounts to £9m": what was just told, whatever it is.
  if (subject?.pronoun) return true;
  if (subject) return subject.headAt >= 0 && isOne(subject) && isPlain(subject, view);
  const [label] = view.phrases;
  if (label === undefined || label.headAt < 0 || !isLabelOf(label, at, view)) return false;
  // "Valeur du contrat : 36 millions"
  return isOne(label) || (isMeasure(label, view) && isContract(view.phrases[label.index + 1]));
}

const isContract = (phrase: Phrase | undefined): boolean =>
  phrase?.noun?.head?.classes.has('contract') === true;

// "Son montant : 16 millions": the label opens a line without a verb, and the figure stands right behind its colon.
function isLabelOf(label: Phrase, at: number, { clauses, phrases, units }: View): boolean {
  if (label.from > 0 || label.adjectives.length > 0 || label.name) return false;
  if (clauses.some(({ predicates }) => predicates.length > 0)) return false;
  const next = phrases[label.index + 1];
  const isOfDeal = next?.from === label.to && next.figures.length === 0 && !next.name;
  const colon = isOfDeal ? next.to : label.to;
  return units[colon]?.lower === ':' && units.slice(colon + 1, at).every(({ tag }) => SMALL.has(tag));
}

function measuredSubject(at: number, view: View): Phrase | undefined {
  const clause = view.clauses.find(({ units }) => units.includes(at));
  const predicate = clause?.predicates.find((one) => measures(one, at, view));
  // What is valued is the object of the verb.
  const slot = predicate?.voice === 'passive' ? 'obj' : 'subj';
  return predicate && candidates(slot, predicate, view)[0]?.phrase;
}

// "Der Gesamtwert des Auftrags", "the value of the contract": the thing stands behind the noun of measure.
function isMeasure({ headAt, name, to, index }: Phrase, { phrases, units, vocabulary }: View): boolean {
  const head = units[headAt];
  return (
    !name && phrases[index + 1]?.from === to && head !== undefined && isCued(head, vocabulary.cues.measure)
  );
}

const KNOWN: ReadonlySet<Phrase['determiner']> = new Set(['definite', 'demonstrative', 'possessive']);

/** "The contract", "diese Runde": what has been told of. */
export const isKnown = (phrase: Phrase, classes: readonly HeadClass[], view: View): boolean =>
  classes.some((one) => phrase.noun?.head?.classes.has(one)) && phrase.field === '' && isPlain(phrase, view);

/** Definite, and nothing that an adjective, a name or "of" makes another one. */
function isPlain(phrase: Phrase, { phrases }: View): boolean {
  const { determiner, adjectives, name, modifiers, index, to } = phrase;
  const next = phrases[index + 1];
  return (
    KNOWN.has(determiner) &&
    adjectives.length === 0 &&
    !name &&
    modifiers.length === 0 &&
    (next?.from !== to || next.figures.length > 0 || next.ends.length > 0)
  );
}

// Verb and figure stand together: "beträgt 12 Prozent", "is worth £85m", "hat ein Volumen von 85 Millionen".
function measures({ at: verb, lemma, voice }: Predicate, at: number, { units, vocabulary }: View): boolean {
  const { cues, be, have } = vocabulary;
  const between = units.slice(Math.min(verb, at) + 1, Math.max(verb, at));
  const isMeasure = (unit: Unit) => isCued(unit, cues.measure);
  // "The order is valued at £9m"
  if (voice === 'passive' && !cues.worth.has(lemma)) return false;
  if (!between.every((unit) => SMALL.has(unit.tag) || isMeasure(unit))) return false;
  return (
    cues.measure.has(lemma) ||
    voice === 'passive' ||
    be.has(lemma) ||
    (have.has(lemma) && between.some(isMeasure))
  );
}

const SMALL: ReadonlySet<Unit['tag']> = new Set(['preposition', 'determiner', 'adverb', 'reflexive']);
