// The complements of a phrase that a slot asks for.

import { complements } from '../links/complements';
import type { Phrase } from '../phrases/phrase';
import type { Slot } from '../tables';
import type { View } from '../view';

/** The complements of a phrase with one of these prepositions, or its genitive for `gen`. */
export function complementsOf(phrase: Phrase, names: readonly string[], view: View): Phrase[] {
  phrase.chain ??= complements(phrase, view.phrases);
  const { chain } = phrase;
  const genitive = (one: Phrase) => one.genitive || ['of', 'von', 'de', "d'"].includes(one.prep);
  return chain.filter((one) => names.includes(one.prep) || (names.includes('gen') && genitive(one)));
}

export const isPreposition = (name: Slot[number]): boolean =>
  !['subj', 'obj', 'dat', 'gen', 'poss', 'topic', 'round'].includes(name);
