// Whoever does what only firms do is a firm, though the text calls it by what it runs: "die Lernplattform Orvanta expandiert",
// "der Sitz der App Orvanta".
import type { HeadClass } from '../frames';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';

/** It outweighs a word for goods beside the name, and what that makes of its form. */
const ACTS = 4;

/** What only firms and bodies have. */
const OWNED: readonly HeadClass[] = ['seat', 'round', 'board'];

/** Puts on the names of a sentence that are called goods what they do and have. */
export function describeFirms(
  phrases: readonly Phrase[],
  units: readonly Unit[],
  { corporate, senses }: Vocabulary,
): void {
  const acts = (unit: Unit | undefined) =>
    unit?.verbs.some(({ lemma, form }) => form === 'finite' && corporate.has(lemma)) === true;
  for (const { name, prep, headAt, list, from, to, index, genitive } of phrases) {
    if (!name || name.entity.fixed || name.entity.kind !== 'Product' || headAt < 0 || list.length > 1)
      continue;
    const owned = phrases[index - 1];
    const has =
      owned?.to === from &&
      (genitive || senses.of.has(prep)) &&
      OWNED.some((one) => owned.noun?.head?.classes.has(one));
    const isBare = prep === '' && !genitive;
    // "Nach Kanada expandiert die Plattform A", and not "B kauft die Plattform A".
    const isFirst = phrases.slice(0, index).every((one) => one.prep !== '');
    if (has || (isBare && (acts(units[to]) || (isFirst && acts(units[from - 1])))))
      name.entity.speaksFor('Company', ACTS);
  }
}
