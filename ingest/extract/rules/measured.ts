// What a clause tells the measure of: "the grant amounts to €12m", "der Auftrag ist 85 Millionen wert", "l'amende est de".

import type { Predicate } from './clauses/clause';
import { isCued } from './cued';
import type { HeadClass } from './frames';
import type { Phrase } from './phrases/phrase';
import { candidates } from './slots/candidates';
import type { Unit } from './units/unit';
import type { View } from './view';

/** The subject of a verb of measure that has the figure at this unit, if it is a known thing of one of the classes. */
export function measured(classes: readonly HeadClass[], at: number, view: View): Phrase | undefined {
  const clause = view.clauses.find(({ units }) => units.includes(at));
  const predicate = clause?.predicates.find((one) => measures(one, at, view));
  const subject = predicate && candidates('subj', predicate, view)[0]?.phrase;
  const thing = subject && (isMeasure(subject, view) ? view.phrases[subject.index + 1] : subject);
  return thing && isKnown(thing, classes, view) ? thing : undefined;
}

// "Der Gesamtwert des Auftrags", "the value of the contract": the thing stands behind the noun of measure.
function isMeasure({ headAt, name, to, index }: Phrase, { phrases, units, vocabulary }: View): boolean {
  const head = units[headAt];
  return (
    !name && phrases[index + 1]?.from === to && head !== undefined && isCued(head, vocabulary.cues.measure)
  );
}

const KNOWN: ReadonlySet<Phrase['determiner']> = new Set(['definite', 'demonstrative', 'possessive']);

/** "The contract", "diese Runde": what has been told of, and nothing that an adjective, a compound or "of" makes another one. */
export function isKnown(phrase: Phrase, classes: readonly HeadClass[], { phrases }: View): boolean {
  const { determiner, noun, adjectives, field, name, modifiers, index, to } = phrase;
  const next = phrases[index + 1];
  return (
    KNOWN.has(determiner) &&
    classes.some((one) => noun?.head?.classes.has(one)) &&
    adjectives.length === 0 &&
    field === '' &&
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
  if (voice === 'passive' || !between.every((unit) => SMALL.has(unit.tag) || isMeasure(unit))) return false;
  return cues.measure.has(lemma) || be.has(lemma) || (have.has(lemma) && between.some(isMeasure));
}

const SMALL: ReadonlySet<Unit['tag']> = new Set(['preposition', 'determiner', 'adverb', 'reflexive']);
