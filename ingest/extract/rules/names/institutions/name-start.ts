// Where the name of a body begins: the adjective before it, the capital before its noun.

import type { Sentence } from '../../sentences';
import type { Vocabulary } from '../../vocabulary';
import { isDeclinedAdjective } from '../../vocabulary/adjectives';
import { atStart } from '../written';

// "das Deutsche Forschungszentrum für …": inside a sentence a German adjective has a capital only in a name.
export function adjectiveBefore(sentence: Sentence, at: number, vocabulary: Vocabulary): number {
  const before = sentence.tokens[at - 1];
  const belongs =
    before?.capital === true &&
    before.kind === 'word' &&
    !atStart(sentence, at - 1) &&
    isDeclinedAdjective(before.lower, vocabulary);
  return belongs ? at - 1 : at;
}

// "Estonian Ministry of Justice", "Polytechnic University of Turin": capitals before the head belong to the name.
export function opening({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): number {
  let from = at;
  while (from > 0 && at - from < 4) {
    const [before, token] = [tokens[from - 1], tokens[from]];
    if (!before?.capital || before.kind !== 'word' || !token || token.start - before.end > 1) break;
    const lower = lowers[from - 1] as string;
    if (
      vocabulary.determiners.has(lower) ||
      vocabulary.prepositions.has(lower) ||
      vocabulary.titles.has(lower) ||
      vocabulary.noun(lowers, from - 1)?.value.head?.classes.has('person')
    )
      break;
    from--;
  }
  return from;
}
