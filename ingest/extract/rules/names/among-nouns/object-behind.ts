// Goods right behind a subject, where the verb stands before it: "Inzwischen kauft Orvanta Chips bei A", "dass Orvanta Roboter
// liefert". Names go on with such words, too, but here they are what is bought.

import { isListed } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Vocabulary } from '../../vocabulary';
import { isAdjacent } from '../grow';

/**
 * Whether the word at `at` is an object behind the subject that begins at `from`. What needs no article ("Software") is
 * one behind a name of the registry alone, as it ends more names than any other word.
 */
export function isObjectBehind(
  sentence: Sentence,
  from: number,
  at: number,
  vocabulary: Vocabulary,
  isKnown = false,
): boolean {
  const { tokens, lowers } = sentence;
  const word = tokens[at];
  if (!vocabulary.grammar.capitalNouns || !word?.capital || from < 1) return false;
  const { lower, text } = word;
  if (!isListed(text, vocabulary.language) || vocabulary.isLegalForm(tokens[at + 1]?.text ?? ''))
    return false;
  const isGoods =
    (isKnown || !vocabulary.uncounted.has(lower)) &&
    vocabulary.noun([lower], 0)?.value.head?.classes.has('product') === true;
  if (!isGoods || (tokens[at + 1]?.capital && isAdjacent(sentence, at + 1))) return false;
  const before = lowers[from - 1] as string;
  const isPreposition = [vocabulary.prepositions, vocabulary.examples, vocabulary.as].some((table) =>
    table.has(before),
  );
  if (vocabulary.subordinators.has(before) && !isPreposition) return true;
  return vocabulary.mayBeFinite(before, () => true) && opensWithAdverbial(sentence, from - 1, vocabulary);
}

// "Im Mai kauft", "Inzwischen hat": before the verb stands no subject.
function opensWithAdverbial({ tokens, lowers }: Sentence, verb: number, vocabulary: Vocabulary): boolean {
  let first = verb;
  while (first > 0 && tokens[first - 1]?.kind !== 'mark') first--;
  const word = lowers[first] as string;
  return first < verb && (vocabulary.prepositions.has(word) || vocabulary.adverbs.has(word));
}
