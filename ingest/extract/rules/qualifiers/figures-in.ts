// The figures that a stretch of a sentence tells, the money of a valuation told apart from that of a deal.

import type { Figure } from '../../figures';
import { flatMapped } from '../flat-mapped';
import type { HeadClass } from '../frames';
import type { Unit } from '../units/unit';
import type { View } from '../view';
import type { Vocabulary } from '../vocabulary';
import { isApart } from './apart-figures';
import { isCued } from './cued';

export interface ToldFigure {
  readonly figure: Figure;
  /** The unit of the sentence that it is. */
  readonly at: number;
  readonly valuation: boolean;
}

/** The figures of a stretch of units, the money of a valuation told apart; what measures something else is left out. */
export function figuresIn(units: readonly number[], view: View): ToldFigure[] {
  if (!view.figured) return [];
  return flatMapped(units, (at) => {
    const figure = view.units[at]?.figure;
    return figure && !isApart(figure.type, at, view)
      ? [{ figure, at, valuation: figure.type === 'money' && isValuation(at, view) }]
      : [];
  });
}

// "mit knapp 600 Millionen Euro bewertet", "a valuation of", "valorise … à": a word of value near the amount.
function isValuation(at: number, view: View): boolean {
  const { units, vocabulary } = view;
  const words = vocabulary.cues.valuation;
  let clauseEnd = false;
  for (let k = at + 1; k < Math.min(units.length, at + 4); k++) {
    const unit = units[k] as Unit;
    if (['comma', 'stop', 'figure', 'preposition', 'determiner', 'coordinator'].includes(unit.tag))
      clauseEnd = true;
    if (!clauseEnd && isCued(unit, words)) return !isPriced(k, units, vocabulary, at);
  }
  for (let k = at - 1; k >= Math.max(0, at - 7); k--) {
    const unit = units[k] as Unit;
    if (unit.tag === 'figure' && unit.figure?.type === 'money') return false;
    // "das mit 200 Millionen bewertete A hat 20 Millionen eingesammelt": an attribute with a sum of its own before it.
    if (unit.tag === 'adjective' && units[k - 1]?.figure?.type === 'money') return false;
    if (isCued(unit, words) && (unit.tag !== 'verb' || inOneClause(k, at, view)))
      return !isPriced(k, units, vocabulary);
    // "Valuation: $1.2bn"
    if (unit.tag === 'stop' && unit.lower !== ':') return false;
  }
  return false;
}

// "A, valued at €1bn last year, raises €50m": a verb values what stands in its own clause.
const inOneClause = (one: number, other: number, { clauses }: View): boolean =>
  clauses.some(({ units }) => units.includes(one) && units.includes(other)) ||
  !clauses.some(({ units }) => units.includes(one));

// "a grant worth £350,000", "ein Auftrag im Wert von": what a deal or a gift is worth is its amount.
function isPriced(
  at: number,
  units: readonly Unit[],
  { cues }: Vocabulary,
  // "der Auftrag ist 90 Millionen wert": the word may stand behind the sum.
  first = at,
): boolean {
  if (!isCued(units[at] as Unit, cues.worth)) return false;
  let before = first - 1;
  // "the deal was valued at": the verb and its helper, too.
  // "a deal that values A at": and the pronoun.
  while (['preposition', 'determiner', 'comma', 'verb', 'relative'].includes(units[before]?.tag ?? ''))
    before--;
  const classes = units[before]?.noun?.head?.classes;
  // "a Series A worth €20m"; what a round values the firm at is no price.
  const isRound = classes?.has('round') === true && units[at]?.tag === 'preposition';
  return isRound || PRICED.some((name) => classes?.has(name));
}

const PRICED: readonly HeadClass[] = ['contract', 'deal', 'money', 'fine', 'share'];
