// The words that open a public body and what may join its complement to them: "Ministry … of", "Institut … für".

import type { Sentence } from '../../sentences';
import type { Vocabulary } from '../../vocabulary';
import { placeOfWord } from '../../words/written-words';

export function jointsOf({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary) {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const { capitalNouns, smallTitles } = vocabulary.grammar;
  if (!token.capital && !smallTitles) return undefined;
  const { bodies } = vocabulary;
  const match = vocabulary.recordOf(token).opens & bodies.bit ? bodies.match(lowers, at) : undefined;
  // "la direction générale de X" is a post.
  if (match && (token.capital || !isPost(lowers, at, vocabulary)))
    return { words: match.value, length: match.length };
  if (match) return undefined;
  const written = token.capital ? vocabulary.capitalBodies.match(lowers, at) : undefined;
  if (written) return { words: written.value, length: written.length };
  if (!capitalNouns || placeOfWord(token.word, vocabulary.language)) return undefined;
  const words = vocabulary.compoundBody(token.lower);
  return words && { words, length: 1 };
}

function isPost(lowers: readonly string[], at: number, vocabulary: Vocabulary): boolean {
  const classes = vocabulary.noun(lowers, at)?.value.head?.classes;
  return classes !== undefined && (classes.has('post') || classes.has('chair'));
}
