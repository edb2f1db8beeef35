// A result as CSV.
import { csvLines } from '../../graph/formats/csv';
import type { QueryResult } from '../../graph/values';

export function toCsv({ columns, rows }: Pick<QueryResult, 'columns' | 'rows'>): string {
  return csvLines([columns, ...rows]);
}
