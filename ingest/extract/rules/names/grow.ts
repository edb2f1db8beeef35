// A name goes on token by token: the walk, and the ways to go on that all languages share.
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import { isDeclinedAdjective } from '../vocabulary/adjectives';

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

// "bei Axonis 300 Server", "bei Axonis 300 neue Server": goods or people that the number counts.
function countsNext(
  { tokens, lowers }: Pick<Sentence, 'tokens' | 'lowers'>,
  at: number,
  vocabulary: Vocabulary,
): boolean {
  let next = at + 1;
  while (
    next < at + 3 &&
    tokens[next]?.kind === 'word' &&
    isDeclinedAdjective(lowers[next] ?? '', vocabulary)
  )
    next++;
  return tokens[next]?.capital === true && vocabulary.noun(lowers, next) !== undefined;
}

/** "Gruben & Netz", and not "Alder, Gruben & Netz", where it is the "and" of a list. */
export const isJoiningSign = (sentence: Sentence, at: number, vocabulary: Vocabulary): boolean => {
  const text = sentence.tokens[at]?.text;
  return text === '+' || (text === '&' && !closesList(sentence, at, vocabulary));
};

/** "Alder, Gruben & Netz" up to where no further comma or "and" follows: a list has one before its last member. */
function closesList({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  let before = at - 1;
  while (tokens[before]?.capital) before--;
  if (lowers[before] !== ',' || !isOfName(before - 1)) return false;
  // "Alder, Gruben & Partner", "& Co.": words of names.
  if (vocabulary.inNames.has(lowers[at + 1] ?? '') || vocabulary.isLegalForm(tokens[at + 1]?.text ?? ''))
    return false;
  let after = at + 1;
  while (tokens[after]?.capital) after++;
  return after > at + 1 && lowers[after] !== ',' && !vocabulary.coordinators.has(lowers[after] ?? '');

  // "der Käufer, Gruben & Netz": a noun is no member.
  function isOfName(k: number): boolean {
    return tokens[k]?.capital === true && vocabulary.noun(lowers, k) === undefined;
  }
}
