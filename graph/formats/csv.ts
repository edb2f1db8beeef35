// Rows as CSV (RFC 4180, UTF-8). Texts that a spreadsheet would run as a formula are defused with an apostrophe.
import { stringify } from 'csv-stringify/sync';

const FORMULA = /^[=+\-@\t\r]/;

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return FORMULA.test(value) ? `'${value}` : value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Lists and maps become JSON. */
export function csvLines(rows: readonly (readonly unknown[])[]): string {
  return stringify(
    rows.map((row) => row.map(cell)),
    { record_delimiter: 'windows' },
  );
}

export const CSV_TYPE = 'text/csv; charset=utf-8';
