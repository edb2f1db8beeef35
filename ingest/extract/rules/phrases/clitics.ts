// Pronouns before a verb that hold a preposition: "y siège", "la lui vend".
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';

// "y siège", "la lui vend": the preposition that a pronoun before its verb holds.
export function prepositionOfClitic(
  at: number,
  limit: number,
  units: readonly Unit[],
  vocabulary: Vocabulary,
): string | undefined {
  const pronoun = (units[at] as Unit).lower;
  const held = vocabulary.clitics.get(pronoun);
  if (held === undefined) return undefined;
  let next = at + 1;
  while (next < limit && ['pronoun', 'adverb'].includes((units[next] as Unit).tag)) next++;
  const verb = units[next];
  if (verb?.tag !== 'verb') return undefined;
  // "nous tournons": the verb says that the pronoun is its subject.
  const endings = vocabulary.subjectEndings.get(pronoun);
  return endings?.some((ending) => verb.lower.endsWith(ending)) ? undefined : held;
}
