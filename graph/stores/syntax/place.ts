// Where in a query something stands, as people count: lines and columns from 1.

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** @param offset in UTF-16 code units */
export function placeIn(query: string, offset: number): Place {
  const before = query.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
