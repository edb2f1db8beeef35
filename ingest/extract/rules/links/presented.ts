// German "mit" before who or what the clause is about: "bringt mit Claude Opus 4 ein neues Modell auf den Markt",
// "Mit SAP steigt ein weiterer Konzern ein", "haben sich mit A und B gleich zwei der größten Firmen beteiligt".
import { lastIndexOf } from '../last-of';
import type { Phrase } from '../phrases/phrase';
import { familiesOf } from '../reference/families';
import { auxiliary } from '../tags/neighbours';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import { describes } from './description';
import type { Head } from './head';

/** Lets the description behind stand for what the "mit" names. */
export function findPresented(
  { phrase, at }: Head,
  heads: readonly Head[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): void {
  const family = phrase.name?.entity.family;
  if (!vocabulary.senses.together.has(phrase.prep) || !family || phrase.headAt >= 0) return;
  if (phrase.list[0] !== phrase) return;
  const end = phrase.list.at(-1)?.to ?? phrase.to;
  const next = heads.slice(at + 1).find(({ phrase: { from } }) => from >= end)?.phrase;
  if (next?.prep !== '' || next.name || next.determinerAt < 0 || !describes(next)) return;
  if (!familiesOf(next).includes(family)) return;
  const isThing = family === 'thing' && next.from === phrase.to;
  if (!isThing && !(isOneOfMany(next, vocabulary) && isOfItsOwn(phrase, end, next, units, vocabulary)))
    return;
  next.explains = phrase;
  next.presents = true;
}

// "ein weiterer Konzern", "zwei der Firmen", "der größte Hersteller": such a one, and no firm that has been told of.
const isOneOfMany = ({ determiner, adjectives }: Phrase, { grammar }: Vocabulary): boolean =>
  determiner === 'indefinite' ||
  (determiner === 'definite' && adjectives.some(({ lower }) => grammar.superlative?.test(lower)));

// Nothing but the finite verb between; and a verb that no second party goes with: "Mit SAP kooperiert ein Start-up".
function isOfItsOwn(
  { from }: Phrase,
  end: number,
  next: Phrase,
  units: readonly Unit[],
  vocabulary: Vocabulary,
): boolean {
  if (!units.slice(end, next.from).every(({ tag }) => BETWEEN.has(tag))) return false;
  // "der bei B einstieg und mit A ein Mitglied des Beirats entsendet": there it is what somebody else sends.
  const acts = from === 0 || units[from - 1]?.tag === 'reflexive' || isNominative(next);
  if (!acts) return false;
  const length = units.slice(end).findIndex(({ tag }) => tag === 'comma' || tag === 'stop');
  const before = lastIndexOf(units, ({ tag }) => tag === 'comma' || tag === 'stop', from);
  const clause = units.slice(before + 1, length < 0 ? units.length : end + length);
  // "steigt … ein": the particle stands last.
  const particle = clause.at(-1)?.lower ?? '';
  const frames = clause
    .filter((unit) => unit.tag === 'verb' && !auxiliary(unit, vocabulary))
    .flatMap(({ verbs: readings }) => readings.flatMap(({ lemma }) => [lemma, particle + lemma]))
    .flatMap((lemma) => vocabulary.verbs.get(lemma) ?? []);
  return (
    frames.length > 0 &&
    !frames.some(({ from: one, to }) => [...one, ...to].some((slot) => vocabulary.senses.together.has(slot)))
  );
}

// "der größte Roboterbauer", and no "der größten Firmen".
const isNominative = ({ cases, adjectives }: Phrase): boolean =>
  cases.has('n') && !cases.has('a') && adjectives.every(({ lower }) => lower.endsWith('e'));

const BETWEEN: ReadonlySet<Unit['tag']> = new Set<Unit['tag']>(['verb', 'reflexive', 'adverb', 'adjective']);
