// What the words of a table look like: most words are asked of tables that have nothing like them, and are told so by
// their length, first and last letter, ten times quicker than a map tells it.

/** Bits of a set; a power of two. Of tables with up to some hundred words most bits stay empty. */
const BITS = 1024;
const WORD = 32;

/** A number that words of the same length, first and last letter share. */
const outlineOf = (word: string): number =>
  (word.length * 89 + word.charCodeAt(0) * 31 + word.charCodeAt(word.length - 1) * 7) & (BITS - 1);

/** A set of strings that may say "perhaps" of others, and "no" never wrongly. */
export class Outlines {
  readonly #bits = new Int32Array(BITS / WORD);

  add(word: string): void {
    const outline = outlineOf(word);
    this.#bits[outline >> 5] = (this.#bits[outline >> 5] as number) | (1 << (outline & 31));
  }

  mayHave(word: string): boolean {
    if (word.length === 0) return false;
    const outline = outlineOf(word);
    return ((this.#bits[outline >> 5] as number) & (1 << (outline & 31))) !== 0;
  }
}
