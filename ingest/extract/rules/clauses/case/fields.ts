// Fields of a sentence: what stands between commas, cut again where a second finite verb begins a clause.

import { hasFinite } from '../../tags/neighbours';
import type { Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { isAuxiliary } from '../clause';

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
  for (let k = 0; k <= units.length; k++) {
    const unit = units[k];
    // "VANTELO: sichert sich …": the name in front is the subject of what follows.
    if (k === label) continue;
    if (unit && !ENDS.has(unit.tag)) {
      field.push(k);
      continue;
    }
    if (field.length > 0) {
      yield* splitByVerbs(field, units, bracketed, fresh, vocabulary);
      fresh = false;
    }
    field = [];
    if (unit?.tag === 'open') bracketed = true;
    if (unit?.tag === 'close') bracketed = false;
    if (unit?.tag === 'stop' && !/^[–—-]$/u.test(unit.lower)) fresh = true;
  }
}

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
  const finite = field.filter((k) => isFiniteAt(units, k) && !isDoubtful(units, k, vocabulary));
  const [first, second] = finite;
  if (first === undefined || second === undefined) {
    yield { units: field, bracketed, fresh };
    return;
  }
  const and = field.filter((k) => (units[k] as Unit).tag === 'coordinator' && k > first && k < second).at(-1);
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

/** "zu unterstützen" is no finite verb. */
export const isFiniteAt = (units: readonly Unit[], k: number): boolean =>
  hasFinite(units[k] as Unit) && units[k - 1]?.tag !== 'to';

// "bezogen" may be finite or a participle; behind an auxiliary it is the latter.
const isDoubtful = (units: readonly Unit[], k: number, vocabulary: Vocabulary): boolean =>
  !opensSecond(units, k) &&
  (units[k] as Unit).verbs.some(({ form }) => form === 'past-participle' || form === 'infinitive') &&
  units.slice(Math.max(0, k - 12), k).some((unit) => unit.tag === 'verb' && isAuxiliary(unit, vocabulary));

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
