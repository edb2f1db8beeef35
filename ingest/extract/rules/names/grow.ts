// A name goes on token by token: the walk, and the ways to go on that all languages share.
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';

/** How many tokens from `at` on belong to the name that stands before; 0 where it ends. */
export type Step = (at: number) => number;

/** The end of a name whose tokens up to `from` are sure. */
export function grow(sentence: Sentence, from: number, free: (at: number) => boolean, step: Step): number {
  let end = from;
  while (end < sentence.tokens.length && free(end) && isAdjacent(sentence, end)) {
    const more = step(end);
    if (more === 0) break;
    end += more;
  }
  return end;
}

/** At most a space stands before it. */
export function isAdjacent({ tokens }: Sentence, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && token.start - before.end <= 1;
}

/** "Sheepfold 3", "Heron 2.1", "Teal 7B": a short number that counts nothing, a version or a size. */
export function isOwnNumber({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { counted } = vocabulary;
  const token = tokens[at];
  return (
    token?.kind === 'number' &&
    /^\d{1,3}(?:\.\d{1,2})?(?:[bB]|\.\d)?$/u.test(token.text) &&
    !counted.has(lowers[at + 1] ?? '') &&
    !(vocabulary.grammar.capitalNouns && countsNext({ tokens, lowers }, at, vocabulary))
  );
}

// "bei Axonis 300 Server": goods or people that the number counts.
const countsNext = (
  { tokens, lowers }: Pick<Sentence, 'tokens' | 'lowers'>,
  at: number,
  vocabulary: Vocabulary,
): boolean => tokens[at + 1]?.capital === true && vocabulary.noun(lowers, at + 1) !== undefined;

/** "Gruben & Netz" */
export const isJoiningSign = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.text === '&' || tokens[at]?.text === '+';
