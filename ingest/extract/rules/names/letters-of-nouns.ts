// Letters that a text puts in brackets behind words that are no name: "senior leadership team (SLT)", "uncrewed aerial
// systems (UAS)". They stand for a sort of things, and further on are nobody's name either.

import { knownName } from '../../lexicon';
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';

const LETTERS = /^(?<letters>\p{Lu}{2,5})s?$/u;

/** The letters that the text explains so, without the "s" of several. */
export function lettersOfNouns(sentences: readonly Sentence[], vocabulary: Vocabulary): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens, lowers } of sentences)
    for (let at = 2; at + 2 < tokens.length; at++) {
      if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') continue;
      const letters = lettersIn(tokens[at + 1]?.text ?? '');
      if (letters === undefined || knownName(letters) || vocabulary.inNames.has(letters.toLowerCase()))
        continue;
      if (isShortFor(letters, { tokens, lowers }, at, vocabulary)) found.add(letters);
    }
  return found;
}

/** The letters of "UAS" and of "UASs"; undefined for any other word. */
export const lettersIn = (word: string): string | undefined => LETTERS.exec(word)?.groups?.letters;

/** Where the words before the bracket begin with these letters, are written small and are called by them together. */
function isShortFor(
  letters: string,
  { tokens, lowers }: Pick<Sentence, 'tokens' | 'lowers'>,
  bracket: number,
  vocabulary: Vocabulary,
): boolean {
  // "the data protection authority (DPA)", of one that acts and may be told of by its letters.
  const classes = vocabulary.noun(lowers, bracket - 1)?.value.head?.classes;
  if (classes?.has('body') || classes?.has('company') || classes?.has('investor')) return false;
  let at = bracket - 1;
  for (const letter of [...letters.toLowerCase()].reverse()) {
    while (
      lowers[at] === ',' ||
      (vocabulary.coordinators.has(lowers[at] ?? '') && !lowers[at]?.startsWith(letter))
    )
      at--;
    const word = tokens[at];
    if (word?.kind !== 'word' || word.capital || !word.lower.startsWith(letter)) return false;
    at--;
  }
  return true;
}
