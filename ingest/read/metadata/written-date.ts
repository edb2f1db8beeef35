// Dates as people read them on a page: "17. März 2026", "Publié le 5 février 2026 à 7h30", "January 14, 2026".
import { LANGUAGES, type Language } from '../../../graph/source';
import { type DateFigure, findFigures } from '../../extract/figures';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What stands before a date that is not the one of publication. */
const CHANGED =
  /(?:aktualisiert|geändert|überarbeitet|stand|mis(?:e)? à jour|modifi(?:é|ée|ed)?|actualisé|updated?|revised)(?:\s+(?:am|on|le|at|vom|the))?[\s:,–-]*$/iu;
const CHANGED_REACH = 30;

/** Day and month in numbers with a slash may be either; they are never guessed. */
const EITHER = /\d{1,2}\/\d{1,2}\/\d{2,4}/;

export const isDay = ({ value, relative }: DateFigure): boolean => !relative && DAY.test(value.date);

/** Whether the words before `at` say that the date there is the one of a change. */
export const isOfChange = (text: string, at: number): boolean =>
  CHANGED.test(text.slice(Math.max(0, at - CHANGED_REACH), at));

function daysIn(text: string, language: Language): DateFigure[] {
  return findFigures(text, language).filter(
    (figure): figure is DateFigure => figure.type === 'date' && isDay(figure),
  );
}

/** The first whole day in these words that is not one of a change; ISO 8601. In any language where none is given. */
export function writtenDay(text: string, language?: Language): string | undefined {
  if (EITHER.test(text)) return undefined;
  for (const one of language ? [language] : LANGUAGES) {
    const day = daysIn(text, one).find(({ start }) => !isOfChange(text, start));
    if (day) return day.value.date;
  }
  return undefined;
}
