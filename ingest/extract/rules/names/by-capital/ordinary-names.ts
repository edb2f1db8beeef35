// Ordinary words at the head of a sentence that are names all the same: they act without an article or are introduced.

import { findPlace } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { Vocabulary } from '../../vocabulary';

// "Pigment lève …": where nouns need an article, one that acts without it is a name.
export function actsWithoutArticle(sentence: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const { lowers, heading } = sentence;
  const [word = '', next = '', after = ''] = [lowers[at], lowers[at + 1], lowers[at + 2]];
  return (
    vocabulary.grammar.articles &&
    !heading &&
    vocabulary.isNoun(word) &&
    vocabulary.verbForms(word).length === 0 &&
    vocabulary.mayBeFinite(next) &&
    (!vocabulary.isNoun(next) || vocabulary.prepositions.has(after) || vocabulary.determiners.has(after))
  );
}

/** So many words behind the comma a description may have before its noun. */
const LONGEST_DESCRIPTION = 7;

// "Hive, the Zurich start-up …", "Fennec (Lyon), …": an ordinary word that a town or a noun for firms introduces.
export function isIntroduced({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const mark = tokens[at + 1]?.text;
  if (mark === '(') return findPlace(tokens[at + 2]?.text ?? '', vocabulary.language)?.via === 'name';
  if (mark !== ',' || /ly$/u.test(lowers[at] ?? '') || !vocabulary.determiners.has(lowers[at + 2] ?? ''))
    return false;
  for (let k = at + 3; k < at + 3 + LONGEST_DESCRIPTION && tokens[k]?.kind === 'word'; k++) {
    const classes = vocabulary.noun(lowers, k)?.value.head?.classes;
    if (classes?.has('company') || classes?.has('investor')) return goesOnBehind(tokens, k);
  }
  return false;
}

/** Whether a second comma closes the description. */
const goesOnBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 2 * LONGEST_DESCRIPTION).some(({ text }) => text === ',');
