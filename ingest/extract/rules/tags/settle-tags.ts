// Decides what a word is where its neighbours tell: verb or noun, article or relative pronoun, preposition or
// conjunction. A handful of rules for each kind of ambiguity, the same for every language that has it.
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import { settleCaseLanguage } from './case-language';
import { asTag } from './neighbours';
import { settlePositionLanguage } from './position-language';

/** Sets the final tag of each unit. */
export function settleTags(units: Unit[], vocabulary: Vocabulary): void {
  units.forEach((unit, at) => {
    // "hat unter anderem X unterstützt", "a notamment soutenu X": behind the verb it gives no examples of anything.
    if (unit.tag !== 'example' || at === 0) return;
    const before = units[at - 1];
    if (before?.tag === 'verb' && !before.noun) asTag(unit, 'adverb');
  });
  if (vocabulary.grammar.capitalNouns) settleCaseLanguage(units, vocabulary);
  else settlePositionLanguage(units, vocabulary);
  // "Who bought A?", "À qui appartient A ?": who is asked for stands in the clause itself.
  if (units.at(-1)?.lower !== '?') return;
  const asks = units.findIndex(({ tag }) => tag !== 'coordinator' && tag !== 'preposition');
  if (units[asks]?.tag === 'relative' && vocabulary.asking.has(units[asks]?.lower ?? ''))
    asTag(units[asks], 'pronoun');
}
