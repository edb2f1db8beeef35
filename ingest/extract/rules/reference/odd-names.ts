// Names that were not recognised, in a language that writes all nouns with a capital: "stockt Tubulan seine Serie C auf".
// What is told beside one is told of it, and not of the firm that the passage is about.

import { isListed } from '../../lexicon';
import type { Phrase } from '../phrases/phrase';
import type { View } from '../view';

/** Whether the phrase is one word without an article that no dictionary has, and beside the other. */
export function isOddName(one: Phrase | undefined, beside: Phrase, { units, vocabulary }: View): boolean {
  const head = units[one?.headAt ?? -1];
  return (
    vocabulary.grammar.capitalNouns &&
    one !== undefined &&
    one !== beside &&
    head?.capital === true &&
    one.prep === '' &&
    !one.name &&
    !one.noun &&
    one.determinerAt < 0 &&
    one.adjectives.length === 0 &&
    one.figures.length === 0 &&
    !isListed(head.text, vocabulary.language)
  );
}
