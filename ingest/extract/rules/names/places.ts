// Places, and words that are also places.

import { findPlace, isFirstName, type Place } from '../../lexicon';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary';
import { opensPlace, placeOfWord } from '../words/written-words';
import { type NameSpan, nameSpan, type Taken } from './span';
import { atStart, isNameWord, isTitleCase } from './written';

const LONGEST_PLACE = 3;

export function* placesIn(
  sentence: Sentence,
  vocabulary: Vocabulary,
  taken: Taken,
  shortest = 1,
): Generator<NameSpan> {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.capital || !taken.free(at, at + 1)) continue;
    const longest = opensPlace(token.word) ? Math.min(LONGEST_PLACE, tokens.length - at) : 1;
    for (let length = longest; length >= shortest; length--) {
      const span: NameSpan = { from: at, to: at + length, hints: [] };
      const place = taken.free(span.from, span.to) ? placeOf(sentence, span, vocabulary) : undefined;
      if (!place) continue;
      yield nameSpan(span, { place });
      break;
    }
  }
}

const joined = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text }) => text)
    .join(' ')
    .replace(/ \./gu, '.');

/** The place that exactly these words name; one that is also a word only behind a preposition of place. */
export function placeOf(
  sentence: Sentence,
  { from, to }: NameSpan,
  vocabulary: Vocabulary,
): Place | undefined {
  const { tokens, lowers } = sentence;
  if (to - from > LONGEST_PLACE) return undefined;
  const first = tokens[from] as Token;
  const words = to === from + 1 ? first.text : joined(tokens.slice(from, to));
  // "Eindhoven-based" is an adjective.
  if (words.includes('-') && /-\p{Ll}+$/u.test(words)) return undefined;
  const { language } = vocabulary;
  const found = to === from + 1 ? placeOfWord(first.word, language) : findPlace(words, language);
  if (found?.via !== 'name') return undefined;
  if (isOfTown(sentence, from, vocabulary)) return undefined;
  // "im Norden"
  if (vocabulary.never.has(lowers[from] as string) && to === from + 1) return undefined;
  if (!found.ambiguous) return found.place;
  // "the Bristol designer": inside a sentence only names have a capital, and a large town is meant before anything else.
  const { capitalNouns } = vocabulary.grammar;
  if (
    !capitalNouns &&
    found.large &&
    !isFirstName(words) &&
    !atStart(sentence, from) &&
    !isTitleCase(sentence)
  )
    return found.place;
  // "Milan's Setaccio": a large town, and somebody there.
  if (!capitalNouns && found.large && lowers[to] === "'s" && isNameWord(tokens[to + 1])) return found.place;
  // "the city of Milan"
  const inCity =
    !capitalNouns &&
    vocabulary.senses.of.has(lowers[from - 1] ?? '') &&
    vocabulary.noun(lowers, from - 2)?.value.head?.classes.has('place') === true;
  if (inCity || isListed(sentence, from, to, vocabulary)) return found.place;
  const before = vocabulary.prepositions.get(lowers[from - 1] ?? '')?.name;
  const inBrackets = lowers[from - 1] === '(' && (lowers[to] === ')' || lowers[to] === ',');
  return inBrackets || (before !== undefined && vocabulary.senses.place.has(before))
    ? found.place
    : undefined;
}

// "in Madrid, Oslo and Austin": what stands in one list with a town is one.
function isListed({ tokens, lowers }: Sentence, from: number, to: number, vocabulary: Vocabulary): boolean {
  let before = from - 1;
  if (vocabulary.coordinators.has(lowers[before] ?? '')) before--;
  if (lowers[before] === ',') before--;
  const mate = tokens[before];
  if (before === from - 1 || !mate?.capital || tokens[to]?.capital) return false;
  const found = placeOfWord(mate.word, vocabulary.language);
  return found?.via === 'name' && !found.ambiguous && found.place.kind === 'City';
}

// "Stockholm's Klang": no town is another town's, and what looks like one is a firm there.
function isOfTown({ tokens, lowers }: Sentence, from: number, { language }: Vocabulary): boolean {
  const owner = tokens[from - 2];
  if (lowers[from - 1] !== "'s" || !owner?.capital) return false;
  const found = placeOfWord(owner.word, language);
  return found?.via === 'name' && found.place.kind === 'City';
}
