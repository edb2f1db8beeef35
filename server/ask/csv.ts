// A result as CSV (RFC 4180, UTF-8). Texts that a spreadsheet would run as a formula are defused with an apostrophe.
import { stringify } from 'csv-stringify/sync';
import type { PlainValue, QueryResult } from '../../graph/values';

const FORMULA = /^[=+\-@\t\r]/;

function cell(value: PlainValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return FORMULA.test(value) ? `'${value}` : value;
  if (typeof value !== 'object') return String(value);
  return JSON.stringify(value);
}

export function toCsv({ columns, rows }: Pick<QueryResult, 'columns' | 'rows'>): string {
  return stringify([columns.map(cell), ...rows.map((row) => row.map(cell))], { record_delimiter: 'windows' });
}
