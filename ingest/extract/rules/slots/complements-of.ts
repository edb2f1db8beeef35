// The complements of a phrase: those that a slot asks for by its name, and those whose prepositions say something.
import type { Senses } from '../../../languages/grammar/prepositions';
import type { Slot } from '../frames';
import { complements } from '../links/complements';
import type { Phrase } from '../phrases/phrase';
import type { View } from '../view';

/** The complements of a phrase with one of these prepositions, or its genitive for `gen`. */
export function complementsOf(phrase: Phrase, names: readonly string[], view: View): Phrase[] {
  return chainOf(phrase, view).filter(
    (one, at, chain) =>
      (names.includes(one.prep) || (names.includes('gen') && isGenitive(one, view))) &&
      !(isGenitive(one, view) && isOfAnother(chain[at - 1], view)),
  );
}

// "an inquiry into A over its use of B", "die Übernahme durch die Sparte des B": whose or of what the noun right before
// is. In a language without cases "l'entrée au capital de B" is one expression.
const isOfAnother = (before: Phrase | undefined, { vocabulary }: View): boolean =>
  before !== undefined &&
  before.headAt >= 0 &&
  !before.name &&
  before.ends.length === 0 &&
  (before.determiner === 'possessive' || vocabulary.grammar.order === 'case');

/** The complements of a phrase whose prepositions say one of these things; a genitive says what `of` does. */
export function complementsSaying(phrase: Phrase, senses: readonly (keyof Senses)[], view: View): Phrase[] {
  return chainOf(phrase, view).filter((one) =>
    senses.some((sense) =>
      sense === 'of' ? isGenitive(one, view) : view.vocabulary.senses[sense].has(one.prep),
    ),
  );
}

/** All that hangs on a phrase, one on the other; looked for once. */
export function chainOf(phrase: Phrase, { phrases }: View): readonly Phrase[] {
  phrase.chain ??= complements(phrase, phrases);
  return phrase.chain;
}

/** "der Firma", "of the firm": whose or of what the noun before is. */
const isGenitive = ({ genitive, prep }: Phrase, { vocabulary }: View): boolean =>
  genitive || vocabulary.senses.of.has(prep);

const OTHERS: ReadonlySet<Slot[number]> = new Set(['subj', 'obj', 'dat', 'gen', 'poss', 'topic', 'round']);

/** All other names of slots are prepositions. */
export const isPreposition = (name: Slot[number]): boolean => !OTHERS.has(name);
