// Dates of what is said of somebody between commas before the verb: "A, chief of B until 2020, now heads C". They tell nothing
// of when the verb's deed was, or ended.
import { type Clause, firstVerbAt } from '../clauses/clause';
import type { Unit } from '../units/unit';
import type { View } from '../view';

/** Whether the date at this unit stands between commas behind whoever acts, before the verb. */
export function isAsideDate(
  at: number,
  { predicates: [first], phrases: [opener], subject }: Clause,
  view: View,
): boolean {
  const { units } = view;
  const actor = subject ?? opener;
  if (!first || !actor || units[at]?.figure?.type !== 'date') return false;
  const verb = firstVerbAt(first, units);
  return at < verb && hasComma(units, actor.to, at) && hasComma(units, at, verb);
}

const hasComma = (units: readonly Unit[], from: number, to: number): boolean =>
  from <= to && units.slice(from, to).some(({ tag }) => tag === 'comma');
