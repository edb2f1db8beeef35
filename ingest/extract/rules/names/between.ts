// The small words between the capitals of a name: "Banque de Savoie", "Bank of Ireland".
import type { Vocabulary } from '../vocabulary';

/** Whether a word in lower case says whose or of what a thing is. */
export const isOf = (lower: string, { prepositions, senses }: Vocabulary): boolean =>
  senses.of.has(prepositions.get(lower)?.name ?? '');
