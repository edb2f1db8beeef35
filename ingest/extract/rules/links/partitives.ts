// What an "of" before it does not make a complement: goods behind their number, "will feature over 1,500 of A's chips", and
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
  for (const phrase of phrases) if (senses.of.has(phrase.prep)) takeRoleOfNumber(phrase, phrases, units);
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

// The goods stand where their number stands; "over" right behind the verb is part of the number.
function takeRoleOfNumber(phrase: Phrase, phrases: readonly Phrase[], units: readonly Unit[]): void {
  const first = phrase.owner ?? phrase;
  const count = phrases[first.index - 1];
  if (!count || count.to !== first.from || !phrase.noun?.head?.classes.has('product')) return;
  const isBare = count.headAt < 0 && !count.name && count.counted;
  if (!isBare || count.figures.some(({ type }) => type !== 'quantity')) return;
  phrase.prep = units[count.from - 1]?.tag === 'verb' ? '' : count.prep;
}
