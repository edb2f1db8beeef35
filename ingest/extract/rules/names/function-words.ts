// The words of the small classes, which no name begins with.
import type { Vocabulary } from '../vocabulary';

export const isFunctionWord = (lower: string, vocabulary: Vocabulary): boolean =>
  vocabulary.functional.has(lower) &&
  (vocabulary.determiners.has(lower) ||
    vocabulary.prepositions.has(lower) ||
    vocabulary.pronouns.has(lower) ||
    vocabulary.relatives.has(lower) ||
    vocabulary.subordinators.has(lower) ||
    vocabulary.coordinators.has(lower) ||
    vocabulary.adverbs.has(lower) ||
    vocabulary.examples.has(lower) ||
    vocabulary.reflexives.has(lower) ||
    vocabulary.as.has(lower));
