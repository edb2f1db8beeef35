// What stands behind a member of a list and is none: a title, somebody's own complement, whoever acts in the next clause.

import { lastOf } from '../../last-of';
import type { Phrase } from '../../phrases/phrase';
import { familiesOf } from '../../reference/families';
import type { Unit } from '../../units/unit';
import { bearerBefore, isBareNoun, isOfficeAt, isPerson } from '../description';
import type { Head } from '../head';

// "A, directrice marketing X, et B": what A is.
export function isOfPersonBefore(
  { phrase, at, from }: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): boolean {
  const before = heads[at - 1]?.phrase;
  return isOfficeAt(phrase) && before !== undefined && isPerson(before) && units[from - 1]?.tag === 'comma';
}

// "das Gespräch mit A, Gründer und Chef von B": what A is stands beside no noun that is no person.
export function isTitleBehind(
  { phrase, at, from }: Head,
  first: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): boolean {
  const before = heads[at - 1]?.phrase;
  return (
    before !== undefined &&
    isPerson(before) &&
    before !== first.phrase &&
    units[from - 1]?.tag === 'comma' &&
    isBareNoun(phrase) &&
    familiesOf(phrase).includes('person') &&
    !first.phrase.name &&
    !familiesOf(first.phrase).includes('person')
  );
}

// "konkurriert A mit B und C": the nearest name of the same sort goes on, where the case does not speak against it.
export function hasNearer(last: Head, first: Head, { phrase, at }: Head, heads: readonly Head[]): boolean {
  const nearest = heads[at - 1];
  // "A, the fund of B, C and D", "dont A, le fonds de B, C et D": behind a comma the list goes on, and not the complement
  // of its last member.
  const goesOn = first.phrase.prep === '' || first.phrase.prep === 'example';
  if (last !== first && goesOn && nearest?.from === last.phrase.to) return false;
  const [one, other] = [nearest?.phrase.name?.entity, phrase.name?.entity];
  return (
    nearest !== undefined &&
    nearest.at > last.at &&
    nearest.phrase.prep !== '' &&
    (phrase.determinerAt < 0 || phrase.cases.has('d')) &&
    one !== undefined &&
    other !== undefined &&
    one.family === other.family &&
    !hasOwnComplement(phrase, nearest.phrase, heads[at + 1]?.phrase)
  );
}

// "avec A, le cloud de B et le moteur de C": each has its own behind the same preposition.
const hasOwnComplement = ({ to }: Phrase, { prep }: Phrase, next: Phrase | undefined): boolean =>
  next?.from === to && next.prep === prep && next.name !== undefined;

// "die Gründer von A, B und C", "PDG de A, et B": whose office it is and who holds it are no list.
export function isOfOffice(first: Head, { name }: Phrase, heads: readonly Head[]): boolean {
  // "PDG du géant de la logistique A et B": before what A is called.
  const named = heads[first.at - 1]?.phrase.name
    ? first
    : (lastOf(heads, ({ phrase }) => phrase.explains === first.phrase, first.at) ?? first);
  const office = heads[named.at - 1]?.phrase;
  return (
    name?.entity.kind === 'Person' &&
    first.phrase.name?.entity.kind !== 'Person' &&
    (first.phrase.prep !== '' || first.phrase.genitive) &&
    office !== undefined &&
    office.to === named.phrase.from &&
    // "A von X und B von Y": whose people they are.
    (office.name ? office.name.entity.kind === 'Person' : familiesOf(office).includes('person'))
  );
}

// "A, a unit of B, and C", "A, president of B and D": what describes A has one complement, and the list is that of A.
export function isBehindAside(
  last: Head,
  first: Head,
  phrase: Phrase,
  from: number,
  heads: readonly Head[],
  units: readonly Unit[],
): boolean {
  const description = heads[first.at - 1];
  if (last !== first || !description || description.phrase.to !== first.from || description.phrase.name)
    return false;
  if (first.phrase.prep === '' && !first.phrase.genitive) return false;
  const bearer = bearerBefore(description, heads, units);
  if (!bearer) return false;
  const closed = units[from - 2]?.tag === 'comma' && units[from - 1]?.tag === 'coordinator';
  const isFellow = phrase.name?.entity.kind === 'Person' && first.phrase.name?.entity.kind !== 'Person';
  return closed || (isFellow && isPerson(bearer.phrase)) || acts(phrase, first, bearer, units);
}

// "A, filiale du groupe B et C ont annoncé": "du" is not said again, and several act.
export const acts = (
  phrase: Phrase,
  first: Head,
  { phrase: { from } }: Head,
  units: readonly Unit[],
): boolean =>
  from === 0 &&
  phrase.prep === '' &&
  first.phrase.prep !== '' &&
  units[phrase.to]?.verbs.some(({ form }) => form === 'finite') === true &&
  !units.slice(0, phrase.from).some(({ tag }) => tag === 'verb');

// "gekauft wurden A von X und B von Y": what has somebody of its own behind the same preposition stands beside A.
export function hasOwnAgent({ phrase, at }: Head, first: Head, heads: readonly Head[]): boolean {
  const next = heads[at + 1]?.phrase;
  const [one, own] = [first.phrase.name?.entity, next?.name?.entity];
  return (
    first.phrase.prep !== '' &&
    phrase.prep === '' &&
    next?.from === phrase.to &&
    next.prep === first.phrase.prep &&
    one !== undefined &&
    one.family === own?.family &&
    phrase.name?.entity.kind !== 'Person'
  );
}

// "A holds 48 per cent of B and C 40 per cent": whoever has a figure of the same sort behind it does what the verb tells.
export function hasOwnFigure({ to, name, prep }: Phrase, first: Phrase, units: readonly Unit[]): boolean {
  const type = units[to]?.figure?.type;
  if (!name || prep !== '' || first.prep === '' || (type !== 'share' && type !== 'money')) return false;
  return units.slice(0, first.from).some(({ figure }) => figure?.type === type);
}

/** A complement, and behind a comma and a conjunction a second phrase without a preposition. */
const isSecondBehindComma = (
  end: number,
  head: Head,
  first: Head,
  last: Head,
  units: readonly Unit[],
): boolean =>
  first === last &&
  head.phrase.prep === '' &&
  units[end]?.tag === 'comma' &&
  units[end + 1]?.tag === 'coordinator';

// "got a grant from A, and B is lending it more": behind a comma and before a verb begins a clause.
export const opensClause = (
  end: number,
  head: Head,
  first: Head,
  last: Head,
  units: readonly Unit[],
): boolean =>
  isSecondBehindComma(end, head, first, last, units) &&
  head.ends.some((at) => units[behindInserted(at, units)]?.tag === 'verb') &&
  units.slice(0, first.from).some(({ tag }) => tag === 'verb');

/** So many words may be told of a name before its verb. */
const LONGEST_INSERTION = 16;

// "bought A, and B, which makes robots, sold C": behind the comma that ends what is told of the name.
function behindInserted(at: number, units: readonly Unit[]): number {
  if (units[at]?.tag !== 'comma' || units[at + 1]?.tag !== 'relative') return at;
  const length = units.slice(at + 1, at + LONGEST_INSERTION).findIndex(({ tag }) => tag === 'comma');
  if (length < 0) return at;
  let next = at + length + 2;
  while (units[next]?.tag === 'adverb' || units[next]?.figure?.type === 'date') next++;
  return next;
}

// "A, fondée par B, et C, basée à D": a complement and a second name behind a comma and "and" are no list of two.
export const isTwoBehindComma = (
  end: number,
  head: Head,
  first: Head,
  last: Head,
  units: readonly Unit[],
): boolean =>
  first.phrase.prep !== '' &&
  isSecondBehindComma(end, head, first, last, units) &&
  units.slice(0, first.from).some(({ tag }) => tag === 'comma');

/** "his position as chief and president of A": the second of two offices goes on with the first, and not with the position. */
export function isSecondOffice(
  { phrase: first }: Head,
  { at, phrase }: Head,
  heads: readonly Head[],
): boolean {
  const before = heads[at - 1]?.phrase;
  return (
    before !== undefined &&
    before !== first &&
    before.prep === 'as' &&
    phrase.determinerAt < 0 &&
    isOffice(before) &&
    isOffice(phrase)
  );
}

const isOffice = ({ name, noun }: Phrase): boolean =>
  !name && noun?.relational.some(({ role }) => role) === true;
