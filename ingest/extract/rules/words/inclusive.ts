// Words that name all genders: "Gründer:innen", "Investor*innen", "fondateur·rice·s". They are one word each, and are read
// as the plain word that tables know: "gründerinnen", "fondateurs".

const LETTER = /[\p{L}\p{N}]/u;

export class InclusiveForms {
  /** How an ending is written and what it stands for, the longest first. */
  readonly #endings: readonly (readonly [string, string])[];
  readonly #signs: ReadonlySet<string>;

  /** @param endings ending as written → ending of the plain word: ":innen" → "innen" */
  constructor(endings: ReadonlyMap<string, string>) {
    this.#endings = [...endings].sort(([a], [b]) => b.length - a.length);
    this.#signs = new Set([...endings.keys()].map((ending) => ending.charAt(0)));
  }

  /** Where the word goes on to that ends at `at` without its sign; `at` where no ending stands. */
  endFrom(text: string, at: number): number {
    if (!this.#signs.has(text.charAt(at))) return at;
    const found = this.#endings.find(
      ([written]) => text.startsWith(written, at) && !LETTER.test(text.charAt(at + written.length)),
    );
    return found ? at + found[0].length : at;
  }

  /** The plain word for one that names all genders, also inside a compound; any other as it is. */
  plainOf(word: string): string {
    if (!this.#hasSign(word)) return word;
    return word
      .split(PARTS)
      .map((part) => {
        const found = this.#endings.find(
          ([written]) => part.length > written.length + 2 && part.endsWith(written),
        );
        return found ? part.slice(0, -found[0].length) + found[1] : part;
      })
      .join('-');
  }

  #hasSign(word: string): boolean {
    for (const sign of this.#signs) if (word.includes(sign)) return true;
    return false;
  }
}

/** "Gründer:innen-Team", "Start-up-Gründer:in" */
const PARTS = /-(?=\p{Lu})/u;
