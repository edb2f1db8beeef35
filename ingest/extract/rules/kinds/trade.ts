// What a maker makes, by the noun that it is called by: "battery maker", "Batteriehersteller", "fabricant de batteries". A
// maker of one thing is not who is meant by a maker of another.
import type { Phrase } from '../phrases/phrase';
import type { Vocabulary } from '../vocabulary';

/** What the phrase says is made, '' where it tells of no maker or not of what. */
export function tradeOf(
  { field, noun, to }: Phrase,
  next: Phrase | undefined,
  { grammar: { makers }, senses }: Vocabulary,
): string {
  if (!noun || !makers) return '';
  // "le fabricant de batteries", where the tables have no noun of these words.
  const isOf =
    next?.from === to && senses.of.has(next.prep) && next.determinerAt < 0 && next.noun && !next.name;
  const words = `${field}${noun.lemma}${isOf ? ` ${next.prep} ${next.noun?.lemma}` : ''}`;
  const made = makers
    .exec(words)
    ?.slice(1)
    .find((group) => group !== undefined);
  return made?.replace(/[- ]/gu, '').replace(/[sx]$/u, '') ?? '';
}

/** Whether a maker of the one may be called a maker of the other: "chip" and "AI chip", but not "drone". */
export const mayMake = (one: string, other: string): boolean => one.endsWith(other) || other.endsWith(one);
