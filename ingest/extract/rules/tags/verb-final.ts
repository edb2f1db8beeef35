// Whether a subordinate clause begins here: in German its verb stands at the end.

import { isAuxiliary } from '../clauses/clause';
import { lastIndexOf } from '../last-of';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import { hasFinite, isBoundary } from './neighbours';

/** "um … zu beweisen": up to the comma stands an infinitive with "zu". */
function opensInfinitive(units: readonly Unit[], at: number): boolean {
  for (let k = at + 1; k < units.length && !isBoundary(units[k]); k++)
    if (units[k]?.tag === 'to' || units[k]?.verbs.some(({ form }) => form === 'zu-infinitive')) return true;
  return false;
}

/** Whether the field from here ends in a finite verb, as subordinate clauses do. */
export function startsFinalClause(
  units: readonly Unit[],
  at: number,
  vocabulary: Vocabulary,
  insertions = true,
): boolean {
  if (vocabulary.infinitiveOpeners.has((units[at] as Unit).lower)) return opensInfinitive(units, at);
  let last: Unit | undefined;
  let finite = 0;
  let surely = false;
  let apart = false;
  for (let k = at + 1; k < units.length; k++) {
    const unit = units[k] as Unit;
    if (isBoundary(unit)) {
      // "ist dabei, die Lumen GmbH zu kaufen, wobei …": an infinitive closes its clause, and no relative one.
      if (finite === 0 && endsInInfinitive(units, at, k)) return false;
      // "die, 2019 gegründet, heute …": an insertion; the verb comes later.
      if (finite > 0 || unit.tag === 'stop' || unit.tag === 'close' || k - at > 14) break;
      if (unit.tag !== 'comma' || !insertions) break;
      continue;
    }
    if (unit.tag === 'verb') {
      // "das Unternehmen wolle ein Büro eröffnen": the finite verb stands apart, in second place.
      if (apart) return false;
      if (hasFinite(unit)) finite++;
      surely ||= unit.verbs.every(({ form }) => form === 'finite');
      last = unit;
    } else if (finite > 0 && unit.tag === 'coordinator') break;
    else if (unit.tag !== 'adverb') {
      last = unit;
      apart ||= surely && unit.tag !== 'to';
    }
  }
  return last !== undefined && last.tag === 'verb' && finite > 0;
}

/** Whether the first words of a clause, up to a mark, end in an infinitive with "zu". */
const endsInInfinitive = (units: readonly Unit[], from: number, to: number): boolean => {
  const verb = units[to - 1];
  const isInfinitive =
    verb?.tag === 'verb' &&
    (units[to - 2]?.tag === 'to' || verb.verbs.some(({ form }) => form === 'zu-infinitive'));
  return isInfinitive && !units.slice(from, to).some(isBoundary);
};

/**
 * "X, der Sparte von Y, sagte", "wurde von X, dem Chef von Y, 2019 gegründet": a noun before the comma, and behind it
 * the verb of the clause around.
 */
function opensDescription(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  if (!units[at]?.maybe.has('determiner') || !['noun', 'adjective'].includes(units[at + 1]?.tag ?? ''))
    return false;
  const comma = units.findIndex((unit, k) => k > at && isBoundary(unit));
  const next = units[comma + 1];
  return (
    units[comma]?.tag === 'comma' &&
    next !== undefined &&
    !units.slice(at, comma).some(({ tag }) => tag === 'verb') &&
    (hasFinite(next) || (closesOpen(units, comma + 1) && opener(units, at, vocabulary) !== undefined))
  );
}

/** Whether the first verb from here on, up to a mark, is one that an auxiliary waits for. */
function closesOpen(units: readonly Unit[], at: number): boolean {
  for (let k = at; k < units.length && !isBoundary(units[k]); k++) {
    const unit = units[k] as Unit;
    if (unit.tag === 'verb') return !hasFinite(unit) && unit.verbs.some(isOpen);
  }
  return false;
}

/** Where a clause between two commas begins that ends before `at`: "hat, wie A mitteilte, das Start-up …". */
function beforeInserted(units: readonly Unit[], at: number): number {
  const last = units[at - 2];
  if (units[at - 1]?.tag !== 'comma' || last?.tag !== 'verb' || !hasFinite(last)) return at;
  const comma = lastIndexOf(units, isBoundary, at - 2);
  return units[comma]?.tag === 'comma' && units[comma + 1]?.tag === 'subordinator' ? comma : at;
}

/** The auxiliary of the clause before that still waits for its verb. */
function opener(units: readonly Unit[], at: number, vocabulary: Vocabulary): number | undefined {
  const opened = lastIndexOf(
    units,
    (unit) => unit.tag === 'verb' || unit.tag === 'stop',
    beforeInserted(units, at),
  );
  const auxiliary = units[opened];
  const isOpener = auxiliary?.tag === 'verb' && isAuxiliary(auxiliary, vocabulary) && hasFinite(auxiliary);
  return isOpener ? opened : undefined;
}

/** ", die das Unternehmen leitet", ", mit denen": behind a comma, and the verb at the end. */
export function startsRelative(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const before = units[at - 1];
  const behindPreposition = before?.tag === 'preposition' && isBoundary(units[at - 2]) && at > 1;
  const behindComma =
    before?.tag === 'comma' ||
    before?.tag === 'stop' ||
    before?.tag === 'open' ||
    // "und die heute …", not "und das Land".
    (before?.tag === 'coordinator' &&
      at > 2 &&
      !['noun', 'name', 'adjective'].includes(units[at + 1]?.tag ?? ''));
  if (!behindComma && !behindPreposition) return false;
  if (!behindPreposition && opensDescription(units, at, vocabulary)) return false;
  if (!behindPreposition && closesBracket(units, at, vocabulary)) return false;
  // "hat, wie A mitteilte, in die B investiert"
  if (behindPreposition && beforeInserted(units, at - 1) < at - 1 && closesBracket(units, at - 1, vocabulary))
    return false;
  return startsFinalClause(units, at, vocabulary);
}

/** "hat der Vorstand, A, das Unternehmen verlassen": the verb at the end is the one that the auxiliary waits for. */
function closesBracket(units: readonly Unit[], at: number, vocabulary: Vocabulary): boolean {
  const opened = opener(units, at, vocabulary);
  if (opened === undefined) return false;
  // An insertion between two commas, and not ", die …" behind the object.
  if (
    !units.slice(opened, at - 1).some(({ tag }) => tag === 'comma') &&
    !wantsMore(units, opened, at, vocabulary)
  )
    return false;
  const waiting = units.slice(at).filter((unit) => unit.tag === 'verb' && unit.verbs.some(isOpen));
  return waiting.length === 1 && isOpen(waiting[0]?.verbs.find(isOpen));
}

/** "An X haben sich A, die B-Gruppe und C beteiligt": several act, and one alone is named before the comma. */
function wantsMore(units: readonly Unit[], opened: number, at: number, { grammar }: Vocabulary): boolean {
  const acting = units.slice(opened + 1, at - 1);
  const field = lastIndexOf(units, isBoundary, opened) + 1;
  return (
    grammar.verbOfMany.test((units[opened] as Unit).lower) &&
    (units[field]?.tag === 'preposition' ||
      units[field]?.tag === 'adverb' ||
      acting[0]?.tag === 'reflexive') &&
    acting.at(-1)?.tag === 'name' &&
    !acting.some(({ tag }) => tag === 'coordinator')
  );
}

const isOpen = (verb: Unit['verbs'][number] | undefined): boolean =>
  verb?.form === 'past-participle' || verb?.form === 'infinitive';
