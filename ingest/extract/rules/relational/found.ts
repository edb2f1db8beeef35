// One side of a relational noun as it was found, and the prepositions that lead to the other.
import type { End } from '../reference/end';

export interface Found {
  readonly ends: readonly End[];
  readonly fit: number;
  readonly rule: string;
}

/** Prepositions behind which the other side of a relational noun stands. */
export const OF: readonly string[] = [
  'gen',
  'of',
  'von',
  'bei',
  'at',
  'de',
  'chez',
  "d'",
  'to',
  'zu',
  'with',
  'mit',
  'for',
  'für',
  'pour',
  'an',
  'in',
  'auprès de',
  'within',
  'von seiten',
  'à',
  'avec',
  'face à',
  'against',
  'gegenüber',
];
