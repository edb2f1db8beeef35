// A place in a sentence that names an entity.

import type { Sentence } from '../sentences';
import type { Entity } from './entity';
import type { NameSpan } from './span';

export interface Mention {
  readonly entity: Entity;
  readonly sentence: number;
  /** Tokens `[from, to)` of the sentence. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** The first part of a compound: "Siemens" in "Siemens-Entwickler". */
  readonly inner?: boolean;
}

export function mentionOf(
  sentence: Sentence,
  { from, to }: NameSpan,
  entity: Entity | undefined,
): Mention | undefined {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
  if (!entity || !first || !last) return undefined;
  return { entity, sentence: sentence.index, from, to, start: first.start, end: last.end, inner: undefined };
}
