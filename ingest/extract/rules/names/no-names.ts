// What is no name though it is written as one: dates and figures, "Silicon Valley", the medium that opens a line.

import type { Source } from '../../../../graph/source';
import { knownName } from '../../lexicon';
import { lastIndexOf } from '../last-of';
import { endOfFieldBehindOf } from '../offices/fields';
import { datelineEnd, type Sentence } from '../sentences';
import type { Token } from '../tokens';
import { spansOfFigures } from '../units/sentence-figures';
import type { Vocabulary } from '../vocabulary';
import { isShout } from '../words/shape';
import { placeOfWord } from '../words/written-words';
import { isAdjacent } from './grow';
import { placeOf } from './places';
import { isNameWord, isTitleCase } from './written';

/** "Silicon Valley": what is no name though it is written as one. */
export function* neverIn(
  sentence: Sentence,
  vocabulary: Vocabulary,
): Generator<{ from: number; to: number }> {
  const { lowers, tokens } = sentence;
  const { never, grammar } = vocabulary;
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from] as Token;
    if (isPartOfLand(sentence, from, vocabulary)) yield { from, to: from + 1 };
    const field = endOfFieldBehindOf(sentence, from, vocabulary);
    if (field > from) yield { from: from + 1, to: field };
    if ((vocabulary.recordOf(token).opens & never.bit) === 0) continue;
    const match = never.match(lowers, from);
    if (!match || match.length < 2) continue;
    const to = from + match.length;
    // "Foundation Model Observatory": capitals that go on make more of it.
    const goesOn =
      !grammar.capitalNouns &&
      token.capital &&
      isNameWord(tokens[to]) &&
      isAdjacent(sentence, to) &&
      !isTitleCase(sentence);
    if (goesOn) continue;
    yield { from, to };
    // "Chips Act (ECA)": nor are its letters.
    if (lowers[to] === '(' && lowers[to + 2] === ')' && isShout(tokens[to + 1]?.text ?? ''))
      yield { from: to + 1, to: to + 2 };
  }
}

// "à Dole (Jura)", "in Stade (Kehdingen)": one word in brackets behind a town says where that is.
function isPartOfLand(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { tokens, lowers } = sentence;
  const word = tokens[at] as Token;
  if (lowers[at - 1] !== '(' || lowers[at + 1] !== ')' || !tokens[at - 2]?.capital || !word.capital)
    return false;
  if (isShout(word.text) || knownName(word.text) || placeOfWord(word.word, vocabulary.language)) return false;
  return placeOf(sentence, { from: at - 2, to: at - 1, hints: [] }, vocabulary)?.kind === 'City';
}

/** Tokens of dates, money and shares: no names. */
export function datesIn(source: Source, sentence: Sentence): { from: number; to: number }[] {
  const { tokens } = sentence;
  return spansOfFigures(source, sentence)
    .filter(({ type }) => type !== 'quantity')
    .map((figure) => ({
      from: tokens.findIndex((token) => token.end > figure.start),
      to: lastIndexOf(tokens, (token) => token.start < figure.end) + 1,
    }));
}

const HEAD_MARKS = /^[-–—:|]$/u;

const LONGEST_MEDIUM = 3;

/** Where the text of a line begins behind a dateline, or behind the medium that writes it: "FT - …", "Reuters: …". */
export function headEnd({ tokens }: Sentence): number {
  for (let to = 1; to <= LONGEST_MEDIUM; to++)
    if (
      tokens[to]?.kind === 'mark' &&
      HEAD_MARKS.test(tokens[to]?.text ?? '') &&
      knownName(
        tokens
          .slice(0, to)
          .map(({ text }) => text)
          .join(' '),
      )?.medium
    )
      return to + 1;
  return datelineEnd(tokens);
}
