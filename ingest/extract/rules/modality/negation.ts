// Whether words deny what their clause says: "nicht", "no longer", "ne … plus". Used by the rules and by the check of
// what any extractor reads.
import type { PhraseTable } from '../vocabulary/phrase-table';

interface NegationCues {
  readonly negation: PhraseTable<true>;
  /** Words of two parts with others between them: "ne … plus". */
  readonly negationPairs: PhraseTable<true>;
  /** Behind a negation: "nicht nur", "not only". */
  readonly notOnly: PhraseTable<true>;
}

/** How many words may stand between the two parts. */
const APART = 5;

/** @param words in lower case */
export function negates(words: readonly string[], cues: NegationCues): boolean {
  return words.some((word, k) => {
    const match = cues.negation.match(words, k);
    if (match && cues.notOnly.match(words, k + match.length) === undefined) return true;
    if (!cues.negationPairs.opens(word)) return false;
    for (let other = k + 2; other <= Math.min(words.length - 1, k + 1 + APART); other++)
      if (cues.negationPairs.match([word, words[other] as string], 0)?.length === 2) return true;
    return false;
  });
}
