// Fields of a sentence: what stands between commas, cut again where a second finite verb begins a clause.

import { hasFinite } from '../../tags/neighbours';
import { isDash, type Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { hasLemma, isAuxiliary } from '../clause';

export const ENDS: ReadonlySet<string> = new Set(['comma', 'stop', 'open', 'close']);

export interface Field {
  readonly units: readonly number[];
  readonly bracketed: boolean;
  /** A colon, semicolon or full stop before it: nothing goes on. */
  readonly fresh: boolean;
}

export function* fieldsOf(units: readonly Unit[], vocabulary: Vocabulary): Generator<Field> {
  let field: number[] = [];
  let bracketed = false;
  let fresh = true;
  const label = labelEnd(units);
  const beside: Field[] = [];
  for (let k = 0; k <= units.length; k++) {
    const unit = units[k];
    // "das Amt (BSI) und das Land fördern": what is only named in brackets does not end the field around them.
    const close = unit?.tag === 'open' && field.length > 0 ? endOfLetters(units, k) : -1;
    if (close > k) {
      beside.push({ units: range(k + 1, close), bracketed: true, fresh: false });
      k = close;
      continue;
    }
    // "VANTELO: sichert sich …": the name in front is the subject of what follows.
    if (k === label) continue;
    if (unit && !ENDS.has(unit.tag)) {
      field.push(k);
      continue;
    }
    if (field.length > 0) {
      yield* splitByVerbs(field, units, bracketed, fresh, vocabulary);
      yield* beside.splice(0);
      fresh = false;
    }
    field = [];
    if (unit?.tag === 'open') bracketed = true;
    if (unit?.tag === 'close') bracketed = false;
    // "A (Umsatz: 40 Millionen Euro) hat …": a colon in brackets ends nothing around them.
    if (unit?.tag === 'stop' && !isDash(unit) && !(bracketed && isClosed(units, k))) fresh = true;
  }
}

const isClosed = (units: readonly Unit[], from: number): boolean =>
  units.some(({ tag }, k) => k > from && tag === 'close');

/** Where a bracket closes that holds a name alone; -1 of any other. */
const endOfLetters = (units: readonly Unit[], open: number): number =>
  units[open + 1]?.tag === 'name' && units[open + 2]?.tag === 'close' ? open + 2 : -1;

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);

/** The colon between a name that opens the line and its verb; -1 without one. */
const labelEnd = (units: readonly Unit[]): number =>
  units[0]?.tag === 'name' && units[1]?.lower === ':' && hasFinite(units[2] ?? (units[0] as Unit)) ? 1 : -1;

// "hält 49 Prozent und das Land schießt 24 Millionen zu" is two clauses without a comma.
function* splitByVerbs(
  field: readonly number[],
  units: readonly Unit[],
  bracketed: boolean,
  fresh: boolean,
  vocabulary: Vocabulary,
): Generator<Field> {
  const helper = field.find((k) => isHelper(units[k], vocabulary));
  const finite = field.filter((k) => isFiniteAt(units, k) && !isDoubtful(units, k, helper, vocabulary));
  const [first, second] = finite;
  const and =
    first === undefined
      ? undefined
      : second === undefined
        ? field.find((k, at) => at > 0 && k < first && closesBefore(units, k))
        : field.filter((k) => (units[k] as Unit).tag === 'coordinator' && k > first && k < second).at(-1);
  if (and === undefined) {
    yield { units: field, bracketed, fresh };
    return;
  }
  yield { units: field.filter((k) => k < and), bracketed, fresh };
  yield* splitByVerbs(
    field.filter((k) => k >= and),
    units,
    bracketed,
    false,
    vocabulary,
  );
}

// "…, dem Gründer von A, übernommen und ist seither …": the first verb closes the clause before the insertion.
const closesBefore = (units: readonly Unit[], k: number): boolean => {
  const [unit, next] = [units[k], units[k + 1]];
  // "gegründet worden"
  const before = units[k - 1]?.tag === 'adjective' ? units[k - 2] : units[k - 1];
  return unit?.tag === 'coordinator' && before?.tag === 'verb' && next !== undefined && hasFinite(next);
};

/** "zu unterstützen" is no finite verb. */
export const isFiniteAt = (units: readonly Unit[], k: number): boolean =>
  hasFinite(units[k] as Unit) && units[k - 1]?.tag !== 'to';

const isHelper = (unit: Unit | undefined, vocabulary: Vocabulary): boolean =>
  unit?.tag === 'verb' && isAuxiliary(unit, vocabulary);

/** So many units before a verb, also across a comma, may stand the auxiliary that it belongs to. */
const NEAR = 12;

// "bezogen" may be finite or a participle; behind an auxiliary, which is the first of its field, it is the latter.
const isDoubtful = (
  units: readonly Unit[],
  k: number,
  helper: number | undefined,
  vocabulary: Vocabulary,
): boolean =>
  !opensSecond(units, k) &&
  (units[k] as Unit).verbs.some(({ form }) => form === 'past-participle' || form === 'infinitive') &&
  ((helper !== undefined && (helper < k || sharesHelper(units, k, helper, vocabulary))) ||
    units.slice(Math.max(0, k - NEAR), k).some((unit) => isHelper(unit, vocabulary)));

// ", das von A entwickelt und in B integriert wurde": behind who does it the first verb has the auxiliary of the second.
const sharesHelper = (
  units: readonly Unit[],
  k: number,
  helper: number,
  { senses, become }: Vocabulary,
): boolean => {
  if (units[k + 1]?.tag !== 'coordinator' || units[helper - 1]?.tag !== 'verb') return false;
  if (!hasLemma(units[helper] as Unit, become)) return false;
  let opener = k;
  while (opener >= 0 && !ENDS.has((units[opener] as Unit).tag) && units[opener]?.tag !== 'relative') opener--;
  return units[opener]?.tag === 'relative' && senses.agent.has(units[opener + 1]?.preposition?.name ?? '');
};

// "ist eine Tochter von X und beschäftigt in Y 80 Leute": behind the conjunction, and something behind it.
const opensSecond = (units: readonly Unit[], k: number): boolean => {
  const [before, last, next] = [units[k - 2], units[k - 1], units[k + 1]];
  return (
    last?.tag === 'coordinator' &&
    before?.tag !== 'verb' &&
    next !== undefined &&
    !ENDS.has(next.tag) &&
    next.tag !== 'verb'
  );
};
