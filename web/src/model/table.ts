// Rows of a table: narrowed to words, sorted by a column. Pure, for the relation table and the entity list alike.
import type { Sort } from '../state';
import { plain } from './search';

export interface Column<Row> {
  readonly id: string;
  /** What the column is sorted by; a number sorts as a number. */
  readonly value: (row: Row) => string | number;
}

/** The rows that hold every word of `filter` in some column, sorted; rows that are equal there keep their order. */
export function arrange<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filter: string,
  sort: Sort | null,
  locale: string,
): Row[] {
  const words = plain(filter).split(/\s+/).filter(Boolean);
  const kept = rows.filter((row) => {
    const text = plain(columns.map((column) => column.value(row)).join(' '));
    return words.every((word) => text.includes(word));
  });
  const column = columns.find(({ id }) => id === sort?.column);
  if (!column || !sort) return kept;
  const collator = new Intl.Collator(locale, { numeric: true });
  const compare = (a: Row, b: Row): number => {
    const [x, y] = [column.value(a), column.value(b)];
    return typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
  };
  return kept.sort((a, b) => (sort.descending ? compare(b, a) : compare(a, b)));
}

/** The order a click on a header asks for: up, then down, then as it was. */
export function nextSort(sort: Sort | null, column: string): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}
