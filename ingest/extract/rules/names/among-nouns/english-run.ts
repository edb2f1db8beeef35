// Names made of several English words, among nouns that all have a capital: "Signal Ocean", "Element Pioneers". Two nouns
// beside each other without an article are no phrase of German.

import { findPlace, isCommonWord, isListed } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { Vocabulary } from '../../vocabulary';
import { isFunctionWord } from '../function-words';
import { isAdjacent } from '../grow';
import { hintsOf } from '../hints';
import type { NameSpan } from '../span';
import { atStart } from '../written';
import { bare } from './bare';
import { heads } from './described';
import { ENOUGH, strengthOf } from './evidence';
import { isNever, look } from './look';

const LONGEST = 5;

/**
 * The name of several English words that begins at `at`: a sure one where a word of it is none of German, and else a weak
 * one where names stand.
 */
export function englishRunAt(
  sentence: Sentence,
  at: number,
  vocabulary: Vocabulary,
  free: (at: number) => boolean,
): NameSpan | undefined {
  const { tokens } = sentence;
  if (!isEnglish(tokens[at], vocabulary) || !bare(sentence, at, vocabulary)) return undefined;
  if (tokens[at - 1]?.capital && isAdjacent(sentence, at) && !heads(sentence, at - 1, vocabulary))
    return undefined;
  let to = at;
  while (to < at + LONGEST && free(to) && isPart(sentence, to, at, vocabulary)) to++;
  if (to < at + 2) return undefined;
  const words = tokens.slice(at, to);
  const isSure = words.some((word) => look(word, vocabulary) === 'name' && !isListed(word.text, 'de'));
  const endsNames = vocabulary.inNames.has((words.at(-1) as Token).lower);
  if (!endsNames && heads(sentence, at, vocabulary)) return undefined;
  const hints = hintsOf(words, vocabulary);
  if (isSure) return { from: at, to, hints };
  const strength = strengthOf(sentence, at, to, vocabulary, ENOUGH);
  return strength > 0 ? { from: at, to, hints, weak: true, strength } : undefined;
}

/** Where the English words begin that stand right before the word at `at`. */
export function englishBefore(sentence: Sentence, at: number, vocabulary: Vocabulary): number {
  let from = at;
  while (
    from > Math.max(0, at - LONGEST) &&
    isAdjacent(sentence, from) &&
    !opensSentence(sentence, from - 1, vocabulary) &&
    isPart(sentence, from - 1, from - 1, vocabulary)
  )
    from--;
  return from;
}

const opensSentence = (sentence: Sentence, at: number, vocabulary: Vocabulary): boolean =>
  atStart(sentence, at) && isFunctionWord(sentence.lowers[at] ?? '', vocabulary);

const isEnglish = (token: Token | undefined, vocabulary: Vocabulary): boolean =>
  token?.kind === 'word' &&
  token.capital &&
  !token.text.includes('-') &&
  isCommonWord(token.text, 'en') &&
  !isNever(token, vocabulary) &&
  !vocabulary.isLegalForm(token.text) &&
  findPlace(token.text, 'de')?.ambiguous !== false;

// A word that says what stands beside it is none of the name, unless names end in it or it is English alone.
function isPart(sentence: Sentence, at: number, from: number, vocabulary: Vocabulary): boolean {
  const token = sentence.tokens[at];
  if (at > from && !isAdjacent(sentence, at)) return false;
  if (at > from && look(token, vocabulary) === 'name' && !token?.text.includes('-')) return true;
  if (!isEnglish(token, vocabulary)) return false;
  const { lower, text } = token as Token;
  if (vocabulary.inNames.has(lower) || !isListed(text, 'de')) return true;
  const kind = heads(sentence, at, vocabulary);
  return kind === undefined || kind === 'Product';
}
