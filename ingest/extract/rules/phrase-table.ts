// Finds words and phrases of several words in a list of lower-case words, longest first.

export interface Match<T> {
  readonly value: T;
  /** How many words it takes. */
  readonly length: number;
}

/** A table from phrases to values. Looking up is a map access and a few comparisons. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();

  /** The first value of a phrase stays. */
  add(phrase: string, value: T): void {
    const words = phrase.toLowerCase().split(/\s+/u);
    const [first = ''] = words;
    if (first === '') return;
    const entries = this.#byFirst.get(first) ?? [];
    if (entries.some((entry) => entry.words.join(' ') === words.join(' '))) return;
    entries.push({ words, value });
    entries.sort((a, b) => b.words.length - a.words.length);
    this.#byFirst.set(first, entries);
  }

  /** The longest phrase that begins at `at`. */
  match(words: readonly string[], at: number): Match<T> | undefined {
    for (const { words: wanted, value } of this.#byFirst.get(words[at] as string) ?? []) {
      let same = 1;
      while (same < wanted.length && words[at + same] === wanted[same]) same++;
      if (same === wanted.length) return { value, length: same };
    }
    return undefined;
  }

  /** The words that phrases begin with. */
  firsts(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** The value of exactly this phrase. */
  get(phrase: string): T | undefined {
    const space = phrase.indexOf(' ');
    const entries = this.#byFirst.get(space < 0 ? phrase : phrase.slice(0, space));
    if (space < 0) return entries?.find(({ words }) => words.length === 1)?.value;
    return entries?.find(({ words }) => words.join(' ') === phrase)?.value;
  }

  has(phrase: string): boolean {
    return this.get(phrase) !== undefined;
  }
}

/** A table of a comma-separated list, every phrase with the same value. */
export function listed<T>(list: string, value: T, into = new PhraseTable<T>()): PhraseTable<T> {
  for (const phrase of list.split(/[,\n]/u)) if (phrase.trim()) into.add(phrase.trim(), value);
  return into;
}
