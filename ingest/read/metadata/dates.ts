// Dates as machines write them in documents, to ISO 8601 of the precision that is stated. A date that is not clearly
// one of these forms is no date: it is never guessed.
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function isCalendarDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function checked(year: string, month?: string, day?: string): string | undefined {
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  if (y < 1900 || y > 2200 || !isCalendarDate(y, m, d)) return undefined;
  return [year, month, day].filter((part) => part !== undefined).join('-');
}

/** `2025`, `2025-09`, `2025-09-09`, with or without a time behind it (the date is kept as written, in its own zone). */
function fromIso(text: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ]\d{2}:.*)?$/.exec(text);
  return match?.[1] ? checked(match[1], match[2]?.padStart(2, '0'), match[3]?.padStart(2, '0')) : undefined;
}

/** `Tue, 09 Sep 2025 10:00:00 GMT` (RFC 822, feeds). */
function fromMail(text: string): string | undefined {
  const match = /^(?:[A-Za-z]{3,9},? )?(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})\b/.exec(text);
  const month = MONTHS.indexOf(match?.[2]?.toLowerCase() ?? '') + 1;
  if (!match?.[1] || !match[3] || month === 0) return undefined;
  return checked(match[3], String(month).padStart(2, '0'), match[1].padStart(2, '0'));
}

/** `D:20250909101500+02'00'` (PDF information) and `20250909`. */
function fromDigits(text: string): string | undefined {
  const match = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(text);
  return match?.[1] ? checked(match[1], match[2], match[3]) : undefined;
}

/** The ISO 8601 date in a metadata field, or undefined when it holds none. */
export function isoDate(value: unknown): string | undefined {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  const text = String(value ?? '')
    .trim()
    .slice(0, 64);
  return fromIso(text) ?? fromMail(text) ?? fromDigits(text);
}
