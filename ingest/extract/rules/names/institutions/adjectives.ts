// Adjectives inside the name of a body, in languages where they follow their noun: "Autorité italienne de …", "ministère de
// la Transition écologique".
import { findPlace, knownName } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Vocabulary } from '../../vocabulary';
import { isFunctionWord } from '../function-words';

/** How many adjectives stand between the head of a body, from `at` to `from`, and its complement. */
export function adjectivesBehind(
  sentence: Sentence,
  at: number,
  from: number,
  joints: ReadonlySet<string>,
  vocabulary: Vocabulary,
): number {
  const head = sentence.tokens[at];
  if (!vocabulary.grammar.articles || !head?.capital) return 0;
  let length = 0;
  while (length < 2 && mayBeAdjective(sentence, from + length, vocabulary)) length++;
  if (length === 0) return 0;
  if (!joints.has(sentence.lowers[from + length] ?? ''))
    return isNational(sentence, at, from + length, vocabulary) ? length : 0;
  // "le Parlement européen de Strasbourg": a name of its own.
  const words = sentence.tokens.slice(at, from + length).map(({ text }) => text);
  return knownName(words.join(' ')) || knownName(words.slice(0, -1).join(' ')) ? 0 : length;
}

/** "Agence spatiale française": behind a field the nation whose body it is ends the name. */
export const isNational = (
  { lowers }: Sentence,
  at: number,
  end: number,
  { language }: Vocabulary,
): boolean => end - at > 2 && findPlace(lowers[end - 1] as string, language)?.via === 'demonym';

/** Whether the word belongs to the complement before it; a nationality does not. */
export const goesOn = (sentence: Sentence, at: number, vocabulary: Vocabulary): boolean =>
  vocabulary.grammar.articles &&
  mayBeAdjective(sentence, at, vocabulary) &&
  findPlace(sentence.lowers[at] as string, vocabulary.language) === undefined;

/** Written small and neither a word of grammar nor a verb nor a noun that the tables know. */
function mayBeAdjective({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  const lower = lowers[at] as string;
  return (
    !isFunctionWord(lower, vocabulary) &&
    vocabulary.verbForms(lower).length === 0 &&
    vocabulary.noun(lowers, at) === undefined
  );
}
