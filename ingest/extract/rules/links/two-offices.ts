// Two offices of one person: "Silo AI CEO and co-founder Peter Sarlin".

import { isMany } from '../phrases/number';
import type { Phrase } from '../phrases/phrase';
import { familiesOf } from '../reference/families';
import type { Unit } from '../units/unit';
import { isPerson } from './description';
import { gap, type Head } from './head';

// "Silo AI CEO and co-founder Peter Sarlin": two offices of one person, at one firm.
export function findTwoOffices(
  { phrase, ends, at }: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): void {
  const next = heads[at + 1];
  if (
    !next ||
    phrase.name ||
    (phrase.explains && !standsBefore(phrase, next.phrase)) ||
    !familiesOf(phrase).includes('person') ||
    !isPerson(next.phrase)
  )
    return;
  if (
    !familiesOf(next.phrase).includes('person') ||
    next.phrase.prep !== '' ||
    isApart(phrase, next.phrase, units) ||
    !ends.some((end) => gap(end, next.from, units) === 'and')
  )
    return;
  phrase.explains = next.phrase;
  next.phrase.beside = phrase;
  // "Neben dem Mitgründer und Chef A": the preposition is that of both.
  next.phrase.prep = phrase.prep;
  const first = heads[at - 1];
  if (first && opensOffices(first, phrase, units)) {
    first.phrase.explains = next.phrase;
    // "der A-Gründer, B-Chef und Eigentümer C": the second has a firm of its own.
    if (phrase.modifiers.length === 0) phrase.beside = first.phrase;
    next.phrase.beside = first.phrase;
    phrase.prep = first.phrase.prep;
    next.phrase.prep = first.phrase.prep;
  }
}

// "in an interview with A at B, founder and CEO C said": without an article they are the offices of whoever is named behind.
const standsBefore = (
  { determinerAt, explains }: Phrase,
  { name, headAt, determinerAt: article }: Phrase,
): boolean => determinerAt < 0 && article < 0 && headAt >= 0 && name !== undefined && explains?.prep !== '';

// "die Gründer und der Investor A", "its founders and their adviser A": of several one is not called something else, too.
const isApart = (several: Phrase, { determinerAt }: Phrase, units: readonly Unit[]): boolean =>
  determinerAt >= 0 && isMany(several, units);

// "der A-Gründer, Chef und Eigentümer B": the article stands before the first of three.
const opensOffices = ({ phrase: first, ends }: Head, second: Phrase, units: readonly Unit[]): boolean =>
  !first.name &&
  !first.explains &&
  first.determinerAt >= 0 &&
  second.determinerAt < 0 &&
  familiesOf(first).includes('person') &&
  ends.some((end) => end + 1 === second.from && units[end]?.tag === 'comma');
