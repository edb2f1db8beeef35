// Two nouns beside each other before the verb of a main clause: "Orvanta Mail wächst". As one phrase alone stands there, the
// second goes on with the name that the first begins.

import type { Sentence } from '../../sentences';
import type { Vocabulary } from '../../vocabulary';

/** Whether the word at `at` goes on with the name that begins at `from`, as a verb follows and none stands before. */
export function isBeforeVerb(
  { tokens, lowers, heading }: Sentence,
  from: number,
  at: number,
  vocabulary: Vocabulary,
): boolean {
  const [before, word, next] = tokens.slice(at - 1, at + 2);
  if (heading || !before || !word?.capital || word.kind !== 'word' || !next || next.capital) return false;
  if (vocabulary.noun([word.lower], 0) || !vocabulary.mayBeFinite(next.lower)) return false;
  // "Orvantas Umsatz wächst", "das Orvanta-Werk Jena wächst"
  if (/s$/u.test(before.text) || before.text.includes('-')) return false;
  return tokens
    .slice(0, from)
    .every(
      ({ kind, capital }, k) => kind !== 'mark' && (capital || mayStand(lowers[k] as string, vocabulary)),
    );
}

/** Neither a verb nor what opens a clause: "dass Orvanta Anteile verkauft". */
const mayStand = (lower: string, vocabulary: Vocabulary): boolean =>
  vocabulary.determiners.has(lower) ||
  vocabulary.prepositions.has(lower) ||
  !(vocabulary.subordinators.has(lower) || vocabulary.relatives.has(lower) || vocabulary.mayBeFinite(lower));
