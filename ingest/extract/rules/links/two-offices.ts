// Two offices of one person: "Silo AI CEO and co-founder Peter Sarlin".

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
    phrase.explains ||
    !familiesOf(phrase).includes('person') ||
    !isPerson(next.phrase)
  )
    return;
  if (
    !familiesOf(next.phrase).includes('person') ||
    next.phrase.prep !== '' ||
    !ends.some((end) => gap(end, next.from, units) === 'and')
  )
    return;
  phrase.explains = next.phrase;
  next.phrase.beside = phrase;
  // "Neben dem Mitgründer und Chef A": the preposition is that of both.
  next.phrase.prep = phrase.prep;
}
