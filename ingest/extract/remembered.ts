// Answers about words that are found out once and kept, as texts repeat their words.

/** Enough for the words of a language that news use; when so many are kept, all are forgotten. */
const MOST = 50_000;

/** Up to here the engine copies a slice of a text; a longer one would keep its whole text in memory. */
const COPIED = 12;

export class Remembered<T extends NonNullable<unknown> | null> {
  readonly #known = new Map<string, T>();

  /** @param find gives the answer for a word; null where there is none */
  constructor(
    private readonly find: (word: string) => T,
    private readonly most = MOST,
  ) {}

  of(word: string): T {
    let answer = this.#known.get(word);
    if (answer === undefined) {
      const own = word.length > COPIED ? Buffer.from(word).toString() : word;
      answer = this.find(own);
      if (this.#known.size >= this.most) this.#known.clear();
      this.#known.set(own, answer);
    }
    return answer;
  }
}
