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
  const { tokens } = sentence;
  const word = tokens[at];
  if (!vocabulary.grammar.capitalNouns || !word?.capital || from < 1) return false;
  const { lower, text } = word;
  if (!isListed(text, vocabulary.language) || vocabulary.isLegalForm(tokens[at + 1]?.text ?? ''))
    return false;
  const isGoods =
    (isKnown || !vocabulary.uncounted.has(lower)) &&
    vocabulary.noun([lower], 0)?.value.head?.classes.has('product') === true;
  if (!isGoods || (tokens[at + 1]?.capital && isAdjacent(sentence, at + 1))) return false;
  return isBehindVerb(sentence, from, vocabulary);
}

/** "kaufte das Münchner Unternehmen Orvanta": so many words from the verb to the name. */
const SUBJECT = 5;

// Behind a conjunction, or behind a verb with no subject before it; the noun of the subject may stand between.
function isBehindVerb(sentence: Sentence, from: number, vocabulary: Vocabulary): boolean {
  const { tokens, lowers } = sentence;
  const isPreposition = (word: string) =>
    [vocabulary.prepositions, vocabulary.examples, vocabulary.as].some((table) => table.has(word));
  const hasNoun = tokens[from - 1]?.capital === true;
  for (let at = from - 1; at >= 0 && at > from - (hasNoun ? SUBJECT : 2); at--) {
    const word = lowers[at] as string;
    if (isPreposition(word) || tokens[at]?.kind === 'mark') return false;
    if (vocabulary.subordinators.has(word)) return true;
    if (!vocabulary.determiners.has(word) && vocabulary.mayBeFinite(word, () => true))
      return opensWithAdverbial(sentence, at, vocabulary);
  }
  return false;
}

// "Im Mai kauft", "Inzwischen hat", "Um zu wachsen, hat": before the verb stands no subject.
export function opensWithAdverbial(
  { tokens, lowers }: Sentence,
  verb: number,
  vocabulary: Vocabulary,
): boolean {
  let first = verb;
  while (first > 0 && tokens[first - 1]?.kind !== 'mark') first--;
  const word = lowers[first] as string;
  if (first === verb) return lowers[first - 1] === ',';
  return vocabulary.prepositions.has(word) || vocabulary.adverbs.has(word);
}
