// Days as numbers, and the dates that words of time mean when counted from a day.
import type { RelativeDate } from './words';

/** A date of the precision that is known. Months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export function parseDay(iso: string | undefined): Day | undefined {
  const match = iso?.match(/^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month ? { month: Number(month) } : {}),
    ...(month && day ? { day: Number(day) } : {}),
  };
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** `2025`, `2025-09` or `2025-09-09`. */
export function isoDate({ year, month, day }: Day): string {
  const parts = [pad(year, 4)];
  if (month !== undefined) parts.push(pad(month, 2));
  if (month !== undefined && day !== undefined) parts.push(pad(day, 2));
  return parts.join('-');
}

export function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function utc(day: Day): Date | undefined {
  if (day.month === undefined || day.day === undefined) return undefined;
  return new Date(Date.UTC(day.year, day.month - 1, day.day));
}

const dayOf = (date: Date): Required<Day> => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});

const plusDays = (date: Date, days: number): Required<Day> =>
  dayOf(new Date(date.getTime() + days * 86_400_000));

/** A date so many units from the day given, as precise as the unit; weeks are given to the month. */
export function shift(from: Day, { unit, offset }: RelativeDate): Day | undefined {
  const shifts: Record<RelativeDate['unit'], () => Day | undefined> = {
    year: () => ({ year: from.year + offset }),
    month: () => {
      if (from.month === undefined) return undefined;
      const months = from.year * 12 + from.month - 1 + offset;
      return { year: Math.floor(months / 12), month: (months % 12) + 1 };
    },
    week: () => {
      const date = utc(from);
      if (!date) return undefined;
      const { year, month } = plusDays(date, 7 * offset);
      return { year, month };
    },
    day: () => {
      const date = utc(from);
      return date && plusDays(date, offset);
    },
  };
  const day = shifts[unit]();
  return day && day.year >= 1000 && day.year <= 9999 ? day : undefined;
}

/** The day of that name (Monday is 1): the last one up to the given day, or strictly before or after it. */
export function weekdayNear(from: Day, weekday: number, which: 'same' | 'last' | 'next'): Day | undefined {
  const date = utc(from);
  if (!date) return undefined;
  const back = (date.getUTCDay() - weekday + 7) % 7;
  if (which === 'next') return plusDays(date, 7 - back);
  return plusDays(date, which === 'last' && back === 0 ? -7 : -back);
}

/**
 * The year of a month named without one. Up to the month of publication it is this year. Beyond it a news text
 * means the past, unless it points forward ("bis", "from", "will") or the month is within `soon` months.
 */
export function yearOfMonth(from: Day, month: number, forward: boolean, soon = 1): number {
  if (from.month === undefined || month === from.month) return from.year;
  if (month < from.month) return forward ? from.year + 1 : from.year;
  return forward || month - from.month <= soon ? from.year : from.year - 1;
}
