// French plurals without an article before an adjective: "parmi ses clients de grands groupes comme A" names groups, and
// not whose the clients are, which "ses" has said.
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';

/** Takes the preposition from what stands as an object does. */
export function markPartitives(
  phrases: readonly Phrase[],
  units: readonly Unit[],
  { grammar, senses }: Vocabulary,
): void {
  if (!grammar.articles) return;
  for (const phrase of phrases) {
    const before = phrases[phrase.index - 1];
    const [adjective] = phrase.adjectives;
    if (
      senses.of.has(phrase.prep) &&
      !phrase.determiner &&
      adjective === units[phrase.from + 1] &&
      /[sx]$/u.test(adjective?.lower ?? '') &&
      before?.to === phrase.from &&
      before.determiner === 'possessive'
    )
      phrase.prep = '';
  }
}
