// How large a result is, so that it can be cut before it fills the memory of who asked or of who answers.
import type { PlainValue } from '../values';

const MEBIBYTE = 1024 * 1024;

/** Unless a query's limits say otherwise. */
export const MAX_RESULT_BYTES = 16 * MEBIBYTE;

/** About the bytes that a value takes as JSON. */
export function sizeOf(value: PlainValue): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return 8;
  let size = 2;
  if (Array.isArray(value)) {
    for (const item of value) size += sizeOf(item) + 1;
    return size;
  }
  for (const [key, item] of Object.entries(value)) size += key.length + 4 + sizeOf(item as PlainValue);
  return size;
}

/** Counts rows as they come and says when there is no room for another. */
export class ResultSize {
  #bytes = 0;
  #rows = 0;
  constructor(private readonly maxBytes: number) {}

  /** Whether the row still fits; the first one that does not is too much. */
  fits(row: readonly PlainValue[]): boolean {
    for (const value of row) this.#bytes += sizeOf(value);
    this.#rows++;
    return this.#bytes <= this.maxBytes;
  }

  /** Not even one row did. */
  get isHopeless(): boolean {
    return this.#rows === 1 && this.#bytes > this.maxBytes;
  }
}

/** Not even the first row has room in a result. */
export class TooLargeARow extends Error {
  constructor(maxBytes: number) {
    const most = maxBytes < MEBIBYTE ? `${maxBytes} bytes` : `${Math.floor(maxBytes / MEBIBYTE)} MiB`;
    super(
      `One row of the result is larger than ${most}; return less in it, such as names instead of whole texts.`,
    );
  }
}
