// Dates: absolute of any precision, and relative ones counted from the day of publication.
// A date is an optional opening ("seit", "im Jahr", "Ende") and a core; the cores are tried in order.
import { type Day, isoDate, isRealDay, shift, weekdayNear, yearOfMonth } from './calendar';
import { type Core, type CoreReader, type Lead, monthAt, monthWithYear, yearAt } from './date-parts';
import type { DateFigure } from './figure';
import type { Parsed } from './money';
import { readNumeral } from './numerals';
import { IN_DATE } from './roles';
import type { Scan } from './scan';

export function parseDate(scan: Scan, index: number): Parsed<DateFigure> | undefined {
  const lead = readLead(scan, index);
  // A word may open a date or belong to it: "l'été", but "l'an dernier".
  return withLead(scan, index, lead) ?? (lead.given ? withLead(scan, index, noLead(index)) : undefined);
}

const noLead = (next: number): Lead => ({ aspect: 'on', forward: false, given: false, staged: false, next });

function withLead(scan: Scan, index: number, lead: Lead): Parsed<DateFigure> | undefined {
  if (!startsCore(scan, lead.next)) return undefined;
  for (const read of CORES) {
    const core = read(scan, lead.next, lead);
    if (!core) continue;
    const { start, end, text } = scan.span(index, core.next);
    const value = { date: isoDate(core.day), text };
    const figure = { type: 'date', start, end, value, aspect: lead.aspect, relative: core.relative } as const;
    return { figure, next: core.next };
  }
  return undefined;
}

/** Whether any core may begin here: most words that open a date ("in", "le") open something else. */
const startsCore = (scan: Scan, at: number): boolean => scan.may(at, IN_DATE);

function readLead(scan: Scan, index: number): Lead {
  const { prepositions, stages, yearWords } = scan.dates;
  const preposition = prepositions.match(scan.tokens, index);
  let next = preposition?.next ?? index;
  const stage = stages.match(scan.tokens, next);
  next = stage?.next ?? next;
  next = yearWords.match(scan.tokens, next)?.next ?? next;
  const aspect = preposition && preposition.value !== 'from' ? preposition.value : 'on';
  const forward = preposition?.value === 'from' || aspect === 'until';
  return { aspect, forward, given: next > index, staged: stage !== undefined, next };
}

/** "1.1.2025" */
const SHORTEST_PRINTED = 8;

// "2025-10-13", "13.10.2025", "13/10/2025" (day first; where both could be the month, slashes are not read).
const printedDate: CoreReader = (scan, at) => {
  const token = scan.tokens[at];
  if (token?.word.kind !== 'number' || token.end - token.start < SHORTEST_PRINTED) return undefined;
  const printed = scan.written(at);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(printed);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(printed);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(printed);
  let [year, month, day] = [0, 0, 0];
  if (iso) [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  else if (dotted) [year, month, day] = [Number(dotted[3]), Number(dotted[2]), Number(dotted[1])];
  else if (slashed) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    if (first <= 12 && second <= 12 && first !== second) return undefined;
    [year, month, day] = [Number(slashed[3]), Math.min(first, second), Math.max(first, second)];
  }
  return isRealDay(year, month, day) && year > 1000
    ? { day: { year, month, day }, next: at + 1, relative: false }
    : undefined;
};

// "13. Oktober 2025", "13th of October", "1er mars", "October 13, 2025".
const dayAndMonth: CoreReader = (scan, at, lead) => {
  const { ordinalMarks, dateJoiners } = scan.dates;
  const dayFirst = dayNumber(scan, at);
  if (dayFirst !== undefined) {
    let next = at + 1;
    if (ordinalMarks.has(scan.lower(next)) && scan.attached(next)) next++;
    if (dateJoiners.has(scan.lower(next))) next++;
    const month = monthAt(scan, next);
    return month && dated(scan, month.value, dayFirst, month.next, lead);
  }
  const month = monthAt(scan, at);
  const day = month && dayNumber(scan, month.next);
  if (!month || day === undefined || !scan.monthFirst) return undefined;
  let next = month.next + 1;
  if (ordinalMarks.has(scan.lower(next)) && scan.attached(next)) next++;
  return dated(scan, month.value, day, next, lead);
};

function dayNumber(scan: Scan, at: number): number | undefined {
  const token = scan.tokens[at];
  if (token?.word.kind !== 'number' || token.end - token.start > 2) return undefined;
  const day = Number(scan.written(at));
  return day >= 1 && day <= 31 ? day : undefined;
}

function dated(scan: Scan, month: number, day: number, next: number, lead: Lead): Core | undefined {
  const year = yearAt(scan, scan.lower(next) === ',' ? next + 1 : next);
  if (year)
    return isRealDay(year.value, month, day) ? core({ year: year.value, month, day }, year.next) : undefined;
  if (!scan.published) return undefined;
  const guess = yearOfMonth(scan.published, month, lead.forward, 3);
  return isRealDay(guess, month, day) ? core({ year: guess, month, day }, next, true) : undefined;
}

const core = (day: Day, next: number, relative = false): Core => ({ day, next, relative });

const weekday: CoreReader = (scan, at, lead) => {
  const { weekdays, beforeWeekday, afterWeekday } = scan.dates;
  const before = beforeWeekday.match(scan.tokens, at);
  const name = weekdays.match(scan.tokens, before?.next ?? at);
  if (!name) return undefined;
  const after = afterWeekday.match(scan.tokens, name.next);
  // "Dienstag, 9. April", "jeudi 9 avril 2026": the date says it exactly.
  const comma = scan.lower(name.next) === ',' ? name.next + 1 : name.next;
  const exact = printedDate(scan, comma, lead) ?? dayAndMonth(scan, comma, lead);
  if (exact) return exact;
  const which = before?.value ?? after?.value ?? (lead.forward ? 'next' : 'same');
  const day = scan.published && weekdayNear(scan.published, name.value, which);
  return day && core(day, after?.next ?? name.next, true);
};

const relativePhrase: CoreReader = (scan, at, lead) => {
  const phrase = scan.dates.relative.match(scan.tokens, at);
  if (phrase?.value.staged && !lead.staged) return undefined;
  const day = phrase && scan.published && shift(scan.published, phrase.value);
  return phrase && day && core(day, phrase.next, true);
};

// "vor zwei Jahren", "il y a six ans", "in 18 Monaten"; "two years ago".
const counted: CoreReader = (scan, at) => {
  const { agoBefore, agoAfter, aheadBefore, units } = scan.dates;
  const ago = agoBefore.match(scan.tokens, at);
  const ahead = ago ? undefined : aheadBefore.match(scan.tokens, at);
  const opening = scan.vocabulary.bounds.match(scan.tokens, ago?.next ?? ahead?.next ?? at);
  const count =
    readNumeral(scan, opening?.next ?? ago?.next ?? ahead?.next ?? at) ?? article(scan, ago?.next ?? at);
  const unit = count && units.get(scan.lower(count.next));
  if (!count || !unit || !Number.isInteger(count.value) || count.value > 200) return undefined;
  const after = ago || ahead ? undefined : agoAfter.match(scan.tokens, count.next + 1);
  if (!ago && !ahead && !after) return undefined;
  const offset = ahead ? count.value : -count.value;
  const day = scan.published && shift(scan.published, { unit, offset });
  return day && core(day, after?.next ?? count.next + 1, true);
};

function article(scan: Scan, at: number): { value: number; next: number } | undefined {
  const one = scan.vocabulary.beforeScale.match(scan.tokens, at);
  return one?.value === 1 ? one : undefined;
}

const CORES: readonly CoreReader[] = [
  printedDate,
  dayAndMonth,
  weekday,
  counted,
  relativePhrase,
  monthWithYear,
  (scan, at, lead) => {
    const year = yearAt(scan, at);
    if (!year || (year.value > 2035 && !lead.given)) return undefined;
    return core({ year: year.value }, year.next);
  },
];
