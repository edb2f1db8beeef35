// Whether a clause says until when something was so, and that day is past.
import type { Clause } from '../clauses/clause';
import type { View } from '../view';

// "2026" is not over in March 2026: dates are compared as far as both tell.
const isBefore = (date: string, day: string | undefined): boolean =>
  day === undefined || date < day.slice(0, date.length);

/** "was a subsidiary of X until 2020", "war bis 2021 im Vorstand". */
export const isOver = ({ units }: Clause, view: View): boolean =>
  units.some((unit) => {
    const figure = view.units[unit]?.figure;
    return (
      figure?.type === 'date' &&
      figure.aspect === 'until' &&
      isBefore(figure.value.date, view.source.published)
    );
  });
