// A date as ISO 8601 takes it, of any precision: a year, a month or a day that there is.
import { z } from 'zod';

const FORM = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** 30 February has the right form and is no day. */
function exists(text: string): boolean {
  const [year, month = 1, day = 1] = text.split('-').map(Number) as [number, number?, number?];
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const RULE = 'must be an ISO 8601 date such as 2025-09 or 2025-09-09';

export const isoDate = z.string().regex(FORM, { message: RULE, abort: true }).refine(exists, RULE).meta({
  example: '2025-09',
});
