// Whether the name behind a comma opens the next clause, of whom nothing before the comma is told.

import type { Phrase } from '../phrases/phrase';
import { hasFinite } from '../tags/neighbours';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import { OPENERS } from './description';
import type { Head } from './head';

export function opensNext(
  next: Head,
  phrase: Phrase,
  units: readonly Unit[],
  { grammar, be }: Vocabulary,
): boolean {
  const { from } = phrase;
  if (grammar.order !== 'case')
    return (
      endsSubordinate(next, from, units) ||
      endsAdjunct(next, phrase, units) ||
      endsSaid(next, phrase, units, be)
    );
  if (!next.phrase.name) return false;
  if (!next.ends.some((end) => isFiniteVerb(units[end]))) return false;
  for (let k = from - 1; k >= 0 && !OPENERS.has(units[k]?.tag ?? ''); k--)
    if (isFiniteVerb(units[k])) return true;
  return false;
}

// "After A joined B last year, the market changed": behind a clause with its conjunction stands the subject of the next.
function endsSubordinate({ phrase, ends }: Head, from: number, units: readonly Unit[]): boolean {
  if (!phrase.name && phrase.determiner !== 'definite') return false;
  if (!ends.some((end) => isFiniteVerb(units[end]))) return false;
  let told = false;
  for (let k = from - 1; k >= 0 && !OPENERS.has(units[k]?.tag ?? ''); k--) {
    if (units[k]?.tag === 'subordinator') return told;
    told ||= isFiniteVerb(units[k]);
  }
  return false;
}

// "Après un entretien avec la présidente d'A, B est parti", "Fils du fondateur d'A, B dirige": a name right before the
// verb is the subject, which only the head of what opens the sentence describes.
function endsAdjunct({ phrase, ends }: Head, { from, prep }: Phrase, units: readonly Unit[]): boolean {
  if (prep === '' || prep === 'as' || phrase.name?.entity.family !== 'person' || phrase.list.length > 1)
    return false;
  if (!ends.some((end) => isFiniteVerb(units[behindClitics(end, units)]))) return false;
  for (let k = from - 1; k >= 0 && !OPENERS.has(units[k]?.tag ?? ''); k--)
    if (isFiniteVerb(units[k])) return false;
  return true;
}

// "Lind is chief executive, Rask looks after technology": what the subject is said to be ends its clause.
function endsSaid(
  { phrase: { name }, ends }: Head,
  { from, name: said }: Phrase,
  units: readonly Unit[],
  be: ReadonlySet<string>,
): boolean {
  if (said || name?.entity.family !== 'person') return false;
  let at = from - 1;
  while (units[at]?.tag === 'adverb') at--;
  if (at < 1 || !units[at]?.verbs.some(({ lemma, form }) => form === 'finite' && be.has(lemma))) return false;
  // "Lind est directrice générale, Rask directeur technique"
  return ends.some((end) => units[end]?.tag === 'noun' || isFiniteVerb(units[behindClitics(end, units)]));
}

/** "s'y est rendu": what may stand between a subject and its verb. */
export function behindClitics(end: number, units: readonly Unit[]): number {
  let at = end;
  while (CLITIC.has(units[at]?.tag ?? '')) at++;
  return at;
}

const CLITIC: ReadonlySet<string> = new Set(['adverb', 'pronoun', 'reflexive']);

const isFiniteVerb = (unit: Unit | undefined): boolean => unit !== undefined && hasFinite(unit);
