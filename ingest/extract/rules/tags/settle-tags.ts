// Decides what a word is where its neighbours tell: verb or noun, article or relative pronoun, preposition or
// conjunction. A handful of rules for each kind of ambiguity, the same for every language that has it.
import type { Unit } from '../units';
import type { Vocabulary } from '../vocabulary';
import { settleCaseLanguage } from './case-language';
import { settlePositionLanguage } from './position-language';

/** Sets the final tag of each unit. */
export function settleTags(units: Unit[], vocabulary: Vocabulary): void {
  if (vocabulary.grammar.capitalNouns) settleCaseLanguage(units, vocabulary);
  else settlePositionLanguage(units, vocabulary);
}
