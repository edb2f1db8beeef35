// Small helpers to write the word tables of a language without repeating the value on every line.

/** The phrases of a list that is written as one text, separated by commas. */
export const phrases = (list: string): string[] =>
  list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));

/** Every phrase with the same value. */
export function entries<T>(phrases: readonly string[], value: T): Record<string, T> {
  return Object.fromEntries(phrases.map((phrase) => [phrase, value]));
}

/** Every pair "first second". */
export function crossed(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}
