// Which gender the nouns have that a firm is called by, as their articles show: "le groupe A" is "il" further on, and "la
// start-up B" is "elle". In a language with cases the declension tells.
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';

/** Puts the genders on the firms that the phrases name. */
export function describeGenders(
  phrases: readonly Phrase[],
  units: readonly Unit[],
  { genders }: Vocabulary,
): void {
  if (genders.size === 0) return;
  for (const { name, explains, determinerAt, headAt } of phrases) {
    const entity = name?.entity ?? explains?.name?.entity;
    const gender = genders.get(units[determinerAt]?.lower ?? '');
    if (entity && gender && headAt >= 0) entity.genders.add(gender);
  }
}
