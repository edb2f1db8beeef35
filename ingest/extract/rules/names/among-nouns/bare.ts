// Nouns without an article, an adjective or a number before them.
import type { Sentence } from '../../sentences';
import type { Vocabulary } from '../../vocabulary';

// Nothing before it that goes with a common noun: an article, an adjective, a number.
export function bare({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  const lower = lowers[at - 1] as string;
  if (vocabulary.determiners.has(lower) || before.kind === 'number') return false;
  if (vocabulary.prepositions.get(lower)?.article) return false;
  return (
    before.kind === 'mark' ||
    before.capital ||
    vocabulary.prepositions.has(lower) ||
    vocabulary.verbForms(lower).length > 0 ||
    vocabulary.coordinators.has(lower) ||
    vocabulary.adverbs.has(lower) ||
    vocabulary.subordinators.has(lower) ||
    vocabulary.examples.has(lower)
  );
}
