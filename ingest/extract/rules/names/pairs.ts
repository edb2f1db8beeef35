// A word that joins two names of the document or of the registry: "Microsoft-OpenAI", "STMicro/GlobalFoundries".

import type { Sentence } from '../sentences';
import type { Entity } from './entity';
import type { Mention, Pair } from './mention';
import type { NameSpan } from './span';
import type { Spellings } from './spellings';

/** A sign between two names, alone or inside a word. */
export const JOINT = /[-‑–/]/u;

/** The two names in the only word of the span. */
export function pairIn(
  sentence: Sentence,
  { from, to }: NameSpan,
  whole: Entity,
  spellings: Spellings,
): Pair | undefined {
  const token = to === from + 1 && !whole.fixed ? sentence.tokens[from] : undefined;
  const pair = token && pairOf(token.text, sentence, from, spellings);
  return pair?.some(({ entity }) => entity === whole) ? undefined : pair;
}

/** The two names that a word is, or that it begins with: "Microsoft-OpenAI". */
export function pairOf(
  word: string,
  { index, tokens }: Sentence,
  token: number,
  spellings: Spellings,
): Pair | undefined {
  const at = word.search(JOINT);
  const first = at < 2 ? undefined : firmOf(word.slice(0, at), spellings);
  const second = first && firmOf(word.slice(at + 1), spellings);
  if (!first || !second || first === second) return undefined;
  const start = tokens[token]?.start ?? 0;
  return [
    part(first, index, token, start, start + at),
    part(second, index, token, start + at + 1, start + word.length),
  ];
}

const part = (entity: Entity, sentence: number, at: number, start: number, end: number): Mention => ({
  entity,
  sentence,
  from: at,
  to: at + 1,
  start,
  end,
  inner: undefined,
  pair: undefined,
});

const firmOf = (name: string, spellings: Spellings): Entity | undefined => {
  const entity = spellings.named(name);
  return entity?.family === 'organization' ? entity : undefined;
};
