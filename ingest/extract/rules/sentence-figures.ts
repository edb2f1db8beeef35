// The figures of a sentence, found once and placed in the source's text: names must not take their tokens, units hold them.
import type { Source } from '../../../graph/source';
import { type Figure, findFigures } from '../figures';
import type { Sentence } from './sentences';

const found = new WeakMap<Sentence, Figure[]>();

/** `[start, end)` count from the beginning of the source's text. */
export function figuresOfSentence(
  { text, language, published }: Source,
  sentence: Sentence,
): readonly Figure[] {
  const known = found.get(sentence);
  if (known) return known;
  const figures = findFigures(
    text.slice(sentence.start, sentence.end),
    language,
    published ? { published } : {},
    sentence.start,
  );
  found.set(sentence, figures);
  return figures;
}
