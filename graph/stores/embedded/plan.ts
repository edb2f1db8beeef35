// Proves a user's query read-only by its plan: the engine ignores READ ONLY transactions, so every operator of the
// plan must be on this list. What is not known to be harmless is refused.

const READING_OPERATORS = new Set([
  'Return',
  'Project',
  'Filter',
  'NodeScan',
  'Expand',
  'ShortestPath',
  'Join',
  'LeftJoin',
  'Apply',
  'Union',
  'Unwind',
  'Aggregate',
  'Distinct',
  'Sort',
  'Skip',
  'Limit',
  'Empty',
  'Discriminant',
  // Which procedures may be called is judged by the query's words: syntax/read-only.ts.
  'CallProcedure',
]);

/** The first operator of an `EXPLAIN` plan (one a line) that may do more than read; undefined when there is none. */
export function writingOperator(plan: string): string | undefined {
  return plan
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => /^\w*/.exec(line)?.[0] ?? '')
    .find((operator) => !READING_OPERATORS.has(operator));
}
