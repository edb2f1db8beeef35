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
  /** Of a word that joins two names, "Microsoft-OpenAI": the two. */
  readonly pair?: Pair;
}

export type Pair = readonly [Mention, Mention];

export function mentionOf(
  sentence: Sentence,
  { from, to }: NameSpan,
  entity: Entity | undefined,
  pair?: Pair,
): Mention | undefined {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
  if (!entity || !first || !last) return undefined;
  const { start } = first;
  return { entity, sentence: sentence.index, from, to, start, end: last.end, inner: undefined, pair };
}
