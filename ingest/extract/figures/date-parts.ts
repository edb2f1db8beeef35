// The parts that dates are put together from: months, seasons, quarters and halves, years.
import { type Day, yearOfMonth } from './calendar';
import type { DateAspect } from './figure';
import type { PhraseMatch } from './phrases';
import type { Scan } from './scan';

export interface Core {
  readonly day: Day;
  readonly next: number;
  readonly relative: boolean;
}

/** What stands before the core of a date. */
export interface Lead {
  readonly aspect: DateAspect;
  /** The text points ahead ("bis", "from", "ab"). */
  readonly forward: boolean;
  /** Something was read that only stands before dates: a bare month or a far year needs it. */
  readonly given: boolean;
  /** "Anfang", "by the end of". */
  readonly staged: boolean;
  readonly next: number;
}

export type CoreReader = (scan: Scan, at: number, lead: Lead) => Core | undefined;

/** A year in four digits, 1900 to 2099, not glued to letters or another number. */
export function yearAt(scan: Scan, at: number): PhraseMatch<number> | undefined {
  const token = scan.tokens[at];
  if (
    token?.word.kind !== 'number' ||
    token.end - token.start !== 4 ||
    !/^(19|20)\d\d$/.test(scan.written(at))
  ) {
    return undefined;
  }
  if (scan.dates.decades.has(scan.lower(at - 1))) return undefined;
  const glued = scan.attached(at) && /^[-/.,:&+#]$|\p{L}$/u.test(scan.lower(at - 1));
  const before = glued && scan.lower(at - 1) === '-' && !scan.attached(at - 1);
  if (glued && !before) return undefined;
  if (scan.attached(at + 1) && scan.tokens[at + 1]?.word.kind === 'word') return undefined;
  return { value: Number(scan.written(at)), next: at + 1 };
}

/** A month by name; the names that are also words must be written as names ("May", "March"). */
export function monthAt(scan: Scan, at: number): PhraseMatch<number> | undefined {
  const month = scan.dates.months.match(scan.tokens, at);
  if (!month || (scan.capitalMonths && !/^\p{Lu}/u.test(scan.written(at)))) return undefined;
  // "by Jan Holm" names somebody.
  if (scan.dates.shortMonths.has(scan.lower(at)) && /^\p{Lu}\p{Ll}/u.test(scan.written(month.next)))
    return undefined;
  const stop = scan.lower(month.next) === '.' && scan.attached(month.next) && scan.lower(at).length <= 4;
  const followed = scan.tokens[month.next + 1];
  return stop && followed?.word.kind === 'number' ? { value: month.value, next: month.next + 1 } : month;
}

/**
 * "October 2025", "im Februar", "Sommer 2024", "letzten März", "drittes Quartal", "Q3 2025".
 * Quarters, halves and seasons give the year, as ISO 8601 dates know none.
 */
export const monthWithYear: CoreReader = (scan, at, lead) => {
  const { dateJoiners, relative, beforeWeekday, afterWeekday } = scan.dates;
  const before = beforeWeekday.match(scan.tokens, at);
  const name = partOfYearAt(scan, before?.next ?? at);
  if (!name) return undefined;
  const joined = dateJoiners.has(scan.lower(name.next)) ? name.next + 1 : name.next;
  const month = name.isMonth ? { month: name.value } : {};
  const year = yearAt(scan, joined);
  if (year) return { day: { year: year.value, ...month }, next: year.next, relative: false };
  const { published } = scan;
  if (!published) return undefined;
  const told = relative.match(scan.tokens, joined);
  if (told?.value.unit === 'year') {
    return { day: { year: published.year + told.value.offset, ...month }, next: told.next, relative: true };
  }
  const after = afterWeekday.match(scan.tokens, name.next);
  const which = before?.value ?? after?.value;
  if (!lead.given && !which && !name.standsAlone) return undefined;
  const ahead = lead.forward || which === 'next' || (name.isMonth && scan.speaksOfFuture(at));
  const guess =
    which === 'last'
      ? yearOfMonth(published, name.value, false, 0)
      : yearOfMonth(published, name.value, ahead);
  // "Last October", told in October, is a year ago.
  const same = published.month === name.value && name.isMonth;
  const shifted = same && which === 'last' ? guess - 1 : guess;
  return { day: { year: shifted, ...month }, next: after?.next ?? name.next, relative: true };
};

interface PartOfYear {
  /** The month it is or begins with. */
  readonly value: number;
  readonly next: number;
  readonly isMonth: boolean;
  /** A quarter needs no preposition to be a date; "Mai" and "Sommer" do. */
  readonly standsAlone: boolean;
}

function partOfYearAt(scan: Scan, at: number): PartOfYear | undefined {
  const month = monthAt(scan, at);
  if (month) return { value: month.value, next: month.next, isMonth: true, standsAlone: false };
  const season = scan.dates.seasons.match(scan.tokens, at);
  if (season)
    return { value: scan.published?.month ?? 1, next: season.next, isMonth: false, standsAlone: false };
  const part = scan.dates.partsOfYear.match(scan.tokens, at);
  return part && { value: part.value, next: part.next, isMonth: false, standsAlone: true };
}
