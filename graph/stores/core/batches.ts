// Sends rows to a query in portions the engine takes well, whatever their number.
import type { Row, WriteTransaction } from '../../engine';

export interface Batches {
  /** Runs `query` (which reads `$rows`) once for every portion; not at all for no rows. */
  forRows(query: string, rows: readonly unknown[]): Promise<Row[]>;
}

/** @param batchRows rows a portion, see `Engine.batchRows` */
export function batches(tx: WriteTransaction, batchRows: number): Batches {
  return {
    async forRows(query, rows) {
      const found: Row[] = [];
      for (let start = 0; start < rows.length; start += batchRows) {
        found.push(...(await tx.run(query, { rows: rows.slice(start, start + batchRows) })));
      }
      return found;
    },
  };
}

/** Items under a key, in the order they came. */
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
