// The words of a name as the text spells them.

import type { Sentence } from '../sentences';
import type { Entity } from './entity';
import type { NameSpan } from './span';

export interface Spelled {
  readonly words: readonly string[];
  /** The words as one text. */
  readonly text: string;
  readonly entity: Entity;
}

export const spelled = (words: readonly string[], entity: Entity): Spelled => ({
  words,
  text: joined(words),
  entity,
});

export const wordsOf = ({ tokens }: Sentence, { from, to, genitive, first }: NameSpan): string[] =>
  tokens
    .slice(from, to)
    .map(({ text }, k) =>
      k === 0 && first ? first : genitive && k === to - from - 1 ? text.slice(0, -1) : text,
    );

export const joined = (words: readonly string[]): string =>
  words.length === 1
    ? (words[0] as string)
    : words
        .join(' ')
        .replace(/(['’]) /gu, '$1')
        .replace(/ ([.,])/gu, '$1')
        .replace(/\. - /gu, '.-');
