// Whether a clause says until when something was so, and that day is past.
import type { Figure } from '../../figures';
import type { Clause } from '../clauses/clause';
import type { View } from '../view';
import { isAsideDate } from './aside-dates';

// "2026" is not over in March 2026: dates are compared as far as both tell.
const isBefore = (date: string, day: string | undefined): boolean =>
  day === undefined || date < day.slice(0, date.length);

/** "led A from 1990 to 1993", "prit la tête de A de 1990 à 1993": a date before the last one opens the span. */
export const isSpanOver = (clause: Clause, view: View): boolean =>
  isOver(clause, view) &&
  clause.units.filter((unit) => view.units[unit]?.figure?.type === 'date').length === 2;

/** "was a subsidiary of X until 2020", "war bis 2021 im Vorstand". */
export const isOver = (clause: Clause, view: View): boolean =>
  clause.units.some((unit) => {
    const figure = view.units[unit]?.figure;
    return figure !== undefined && isPast(figure, view) && !isAsideDate(unit, clause, view);
  });

/** "bis 2021", "jusqu'en 2021": a day until which something was so, and that is over. */
export const isPast = (figure: Figure, { source }: View): boolean =>
  figure.type === 'date' && figure.aspect === 'until' && isBefore(figure.value.date, source.published);
