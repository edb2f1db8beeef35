// A plant without a name is called by what and where it is.
import { RELATIONS } from '../../../../graph/relations';
import type { Predicate } from '../clauses/clause';
import type { Draft } from '../draft';
import type { VerbFrame } from '../frames';
import { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import { type End, newEnd, spanOf } from '../reference/end';
import type { Rounds } from '../rounds';
import { argumentsOf } from '../slots/arguments';
import { candidates } from '../slots/candidates';
import { complementsSaying, isPreposition } from '../slots/complements-of';
import type { Unit } from '../units/unit';
import type { View } from '../view';
import type { Noun } from '../vocabulary/word-kinds';
import { drafts } from './drafts';
import { fillers } from './fillers';

/** "baut ein Rechenzentrum in Velten": a plant without a name is called by what and where it is. */
export function unnamedFacility(frame: VerbFrame, predicate: Predicate, view: View, rounds: Rounds): Draft[] {
  // "pose la première pierre d'une usine": the plant is a complement of the words of the frame.
  const slot = frame.to.includes('obj') ? 'obj' : (frame.to.find(isPreposition) ?? '');
  if (slot === '' || !RELATIONS[frame.relation].to.includes('Facility') || frame.relation !== 'BUILDS')
    return [];
  if (frame.kinds.length > 0 && !frame.kinds.includes('Facility')) return [];
  // "das Rechenzentrum in A, das B baut": the pronoun stands for the plant.
  const { antecedent } = predicate.clause;
  const phrase = candidates(slot, predicate, view)
    .map((object) => (object.phrase.relative && antecedent ? antecedent : object.phrase))
    .find(
      (phrase) =>
        phrase.noun?.head?.classes.has('facility') &&
        // "startet den Bau eines Rechenzentrums": what is built is the plant.
        !phrase.noun.events.some(({ relation }) => relation === 'BUILDS') &&
        phrase.headAt >= 0 &&
        phrase.ends.length === 0,
    );
  // "betreibt Rechenzentren in A und B": no one plant, but where the firm works.
  if (!phrase || isSeveral(phrase, view)) return [];
  // "unterhält einen Standort in A": a site may be an office.
  if (phrase.noun?.head?.classes.has('place')) return [];
  const subject = fillers(
    frame.from,
    predicate,
    RELATIONS[frame.relation].from,
    view,
    rounds,
    new Set([phrase]),
  )[0];
  if (!subject) return [];
  const end = facilityOf(phrase, predicate, view);
  return end ? drafts(frame, predicate, subject, { phrase, ends: [end], fit: 0.93 }, view) : [];
}

/** "data centres in A and B", "sites à A et à B". */
export const isSeveral = (
  { several, headAt, noun, determinerAt }: Phrase,
  { units, vocabulary }: View,
): boolean =>
  several ||
  // "Rechenzentren": of one a German text tells with an article.
  (vocabulary.grammar.order === 'case' && determinerAt < 0 && /en$/u.test(units[headAt]?.lower ?? '')) ||
  (vocabulary.grammar.order === 'position' &&
    /s$/u.test(units[headAt]?.lower ?? '') &&
    units[headAt]?.lower !== noun?.lemma);

// "der Bau eines Rechenzentrums": called by the form that a name has.
const nominative = ({ text, lower }: Unit, noun: Noun | undefined): string =>
  noun && lower === `${noun.lemma}s` ? text.slice(0, -1) : text;

/** The plant, called by its noun and the place beside it; undefined where no place is told. */
export function facilityOf(phrase: Phrase, predicate: Predicate, view: View): End | undefined {
  const head = view.units[phrase.headAt];
  const place = [
    ...complementsSaying(phrase, ['location', 'of'], view),
    ...argumentsOf(predicate).filter(({ prep }) => view.vocabulary.senses.location.has(prep)),
  ].find(({ ends }) => ends[0]?.entity.family === 'place');
  if (!head || !place) return undefined;
  const entity = new Entity();
  entity.fixed = 'Facility';
  const name = nominative(head, phrase.noun);
  entity.named(name);
  entity.display = `${name} ${whereOf(place, view)}`;
  return newEnd(entity, spanOf(head), 0.95);
}

// "in Velten"; "in the Finnish city of Oulu": in Oulu.
function whereOf(
  { from, start, name, end, prep, ends: [town] }: Phrase,
  { units, source: { text } }: View,
): string {
  const opens = units[from]?.tag === 'preposition' ? units[from].lower : undefined;
  if (name || !town || town.mention.start < end) {
    const written = text.slice(start, name?.end ?? end);
    // "In Velten baut A ein Rechenzentrum": the capital is the sentence's.
    return from === 0 && opens ? opens + written.slice(opens.length) : written;
  }
  const where = opens ?? prep;
  return `${where} ${text.slice(town.mention.start, town.mention.end)}`;
}
