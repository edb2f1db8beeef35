// Finds words and phrases of several words in a list of lower-case words, longest first.

export interface Match<T> {
  readonly value: T;
  /** How many words it takes. */
  readonly length: number;
}

interface Entry<T> {
  readonly words: readonly string[];
  /** The answer, made once. */
  readonly match: Match<T>;
}

/** A table from phrases to values. Looking up is a map access and a few comparisons. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();
  readonly #byPhrase = new Map<string, T>();
  /** Of a table that words tell to be opened by them or not (word-record.ts); 0 of others. */
  bit = 0;

  /** The first value of a phrase stays. */
  add(phrase: string, value: T): void {
    const words = phrase.toLowerCase().split(/\s+/u);
    const [first = ''] = words;
    const plain = words.join(' ');
    if (first === '' || this.#byPhrase.has(plain)) return;
    this.#byPhrase.set(plain, value);
    const entries = this.#byFirst.get(first) ?? [];
    entries.push({ words, match: { value, length: words.length } });
    entries.sort((a, b) => b.words.length - a.words.length);
    this.#byFirst.set(first, entries);
  }

  /** The longest phrase that begins at `at`. */
  match(words: readonly string[], at: number): Match<T> | undefined {
    const entries = this.#byFirst.get(words[at] as string);
    if (entries === undefined) return undefined;
    for (const { words: wanted, match } of entries) {
      let same = 1;
      while (same < wanted.length && words[at + same] === wanted[same]) same++;
      if (same === wanted.length) return match;
    }
    return undefined;
  }

  /** Whether any phrase begins with the word. */
  opens(word: string): boolean {
    return this.#byFirst.has(word);
  }

  /** The words that phrases begin with. */
  firsts(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** All phrases, in lower case. */
  phrases(): Iterable<string> {
    return this.#byPhrase.keys();
  }

  /** The value of exactly this phrase. */
  get(phrase: string): T | undefined {
    return this.#byPhrase.get(phrase);
  }

  has(phrase: string): boolean {
    return this.#byPhrase.has(phrase);
  }
}

/** A table of a comma-separated list, every phrase with the same value. */
export function listed<T>(list: string, value: T, into = new PhraseTable<T>()): PhraseTable<T> {
  for (const phrase of list.split(/[,\n]/u)) if (phrase.trim()) into.add(phrase.trim(), value);
  return into;
}
