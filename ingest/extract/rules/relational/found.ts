// One side of a relational noun as it was found, and where the other stands.
import type { Senses } from '../../../languages/grammar/prepositions';
import type { End } from '../reference/end';

export interface Found {
  readonly ends: readonly End[];
  readonly fit: number;
  readonly rule: string;
}

/** What prepositions say behind which the other side of a relational noun stands. */
export const RELATED: readonly (keyof Senses)[] = ['of', 'relates', 'mayRelate', 'seldomRelates'];
