// Which phrase stands before another one, where some have phrases inside: "die Tochter | des [in Jena] ansässigen Konzerns".
import type { Phrase } from './phrase';

/** The phrase before this one and what it has inside. */
export const phraseBefore = ({ index, inner }: Phrase, phrases: readonly Phrase[]): Phrase | undefined =>
  phrases[index - 1 - inner.length];

/** The phrase that begins at a unit, the first that is read at an index or what it is inside of. */
export function phraseFrom(unit: number, index: number, phrases: readonly Phrase[]): Phrase | undefined {
  // What stands inside is read before the phrase that has it.
  for (let at = index; at < phrases.length && at <= index + MOST; at++) {
    const phrase = phrases[at] as Phrase;
    if (phrase.from <= unit)
      return phrase.from === unit && at - phrase.inner.length === index ? phrase : undefined;
  }
  return undefined;
}

/** So many phrases one may have inside. */
const MOST = 6;
