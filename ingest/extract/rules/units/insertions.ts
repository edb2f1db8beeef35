// What is said between two dashes or two commas of a name before them is a sentence of its own: "Orvanta – a start-up based
// in Leeds – raised €20m" tells what "Orvanta raised €20m" and what "Orvanta – a start-up based in Leeds" tell. Read as two,
// neither stands in the way of the other.
import { isMany, showsPlural } from '../phrases/number';
import type { Vocabulary } from '../vocabulary';
import { isDash, type Tag, type Unit } from './unit';

/** A longer one is no insertion but a sentence between two others. */
const LONGEST = 25;

/** The units without what is inserted, and then each insertion behind the name that it is about. */
export function withInsertionsApart(units: Unit[], vocabulary: Vocabulary): Unit[][] {
  let rest = units;
  const apart: Unit[][] = [];
  for (let at = 1; at < rest.length; at++) {
    if (rest[at - 1]?.tag !== 'name') continue;
    const end = endBehind(rest, at, vocabulary);
    if (end < 0) continue;
    apart.push([...ownersOf(rest, at, vocabulary), ...rest.slice(at, end)]);
    rest = [...rest.slice(0, at), ...rest.slice(end + 1)];
  }
  return [rest, ...apart];
}

/** The name that it is about; "A und B, beide ehemalige Forscher,", "A and B, the founders of C,": all of the list. */
function ownersOf(units: readonly Unit[], at: number, vocabulary: Vocabulary): Unit[] {
  let first = at - 1;
  if (units[at + 1]?.referent === 'group' || tellsOfMany(units, at + 1, vocabulary))
    while (units[first - 2]?.tag === 'name' && JOINS.has(units[first - 1]?.tag ?? 'stop')) first -= 2;
  return units.slice(first, at);
}

function tellsOfMany(units: readonly Unit[], determinerAt: number, vocabulary: Vocabulary): boolean {
  let headAt = determinerAt + 1;
  while (units[headAt]?.tag === 'adjective') headAt++;
  const noun = units[headAt]?.noun;
  const several = showsPlural({ noun, headAt, determinerAt, prep: '' }, units, vocabulary);
  return isMany({ noun, headAt, several }, units);
}

const JOINS: ReadonlySet<Tag> = new Set(['comma', 'coordinator']);

/** The mark that closes what the one at `at` opens; -1 where none does. */
function endBehind(units: readonly Unit[], at: number, vocabulary: Vocabulary): number {
  const opens = units[at + 1]?.tag;
  if (opens === undefined) return -1;
  if (isDash(units[at])) return BEHIND_DASH.has(opens) ? closingDash(units, at) : -1;
  return units[at]?.tag === 'comma' && BEHIND_COMMA.has(opens) ? closingComma(units, at, vocabulary) : -1;
}

function closingDash(units: readonly Unit[], at: number): number {
  for (let k = at + 2; k < units.length && k - at <= LONGEST; k++) {
    if (isDash(units[k])) return units[k + 1] && units[k + 1]?.tag !== 'stop' ? k : -1;
    if (units[k]?.tag === 'stop') return -1;
  }
  return -1;
}

// A comma before a verb or a preposition; others stand in a list.
function closingComma(units: readonly Unit[], at: number, vocabulary: Vocabulary): number {
  if (!opensWithNoun(units, at + 2)) return -1;
  for (let k = at + 2; k < units.length && k - at <= LONGEST; k++) {
    const unit = units[k] as Unit;
    if (unit.tag === 'comma') {
      const next = units[k + 1]?.tag ?? 'stop';
      return CLOSED_BEFORE.has(next) && !(next === 'verb' && isWhoActs(units, at)) ? k : -1;
    }
    if (ENDS.has(unit.tag) || (unit.tag === 'verb' && isClause(unit, vocabulary))) return -1;
  }
  return -1;
}

// "Fondée par A, la start-up, soutenue par B, vend des puces": behind the participle that opens the sentence stands who acts.
function isWhoActs(units: readonly Unit[], comma: number): boolean {
  const first = units.findIndex(({ tag }) => tag !== 'adverb');
  const mayOpen = ({ verbs }: Unit) => verbs.some(({ form }) => form === 'past-participle');
  if (units[first]?.tag !== 'verb') return false;
  if (!units.slice(first, comma).every((unit) => unit.tag !== 'verb' || mayOpen(unit))) return false;
  let head = comma + 2;
  while (units[head]?.tag === 'adjective') head++;
  return units[head]?.noun?.head?.generic === true;
}

/** "a Leeds start-up", "le nouveau fonds"; in "A, die Porsche SE, …", "A, le fonds B et C, …" others are named. */
function opensWithNoun(units: readonly Unit[], at: number): boolean {
  let k = at;
  while (units[k]?.tag === 'adjective') k++;
  if (units[k]?.tag === 'name') k++;
  if (units[k]?.tag !== 'noun') return false;
  while (units[k]?.tag === 'noun' || units[k]?.tag === 'adjective') k++;
  return units[k]?.tag !== 'name' && units[k]?.tag !== 'coordinator';
}

/** ", the company said,": no description; where verbs come last, neither is what has one. */
const isClause = ({ verbs }: Unit, { saying, grammar }: Vocabulary): boolean =>
  grammar.order === 'case' ||
  verbs.some(({ lemma }) => saying.has(lemma)) ||
  !verbs.some(({ form }) => form === 'past-participle' || form === 'present-participle');

/** What an apposition begins with; a name there may be one of a list. */
const BEHIND_DASH: ReadonlySet<Tag> = new Set(['determiner', 'relative', 'verb', 'noun', 'adjective']);
const BEHIND_COMMA: ReadonlySet<Tag> = new Set(['determiner']);
const CLOSED_BEFORE: ReadonlySet<Tag> = new Set(['verb', 'preposition']);
const ENDS: ReadonlySet<Tag> = new Set(['stop', 'open', 'quote', 'subordinator', 'to']);
