// A table of phrases of one to a few words, looked up at a token. The longest phrase wins.
import type { Token } from './tokens';

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Where a phrase ended and what it stands for. */
export interface PhraseMatch<T> {
  readonly value: T;
  /** The index of the token after the phrase. */
  readonly next: number;
}

export class PhraseTable<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();
  private bit = 0;

  /** Keys are phrases in lower case, their words (as the tokenizer cuts them) separated by spaces. */
  constructor(phrases: Readonly<Record<string, T>>) {
    for (const [phrase, value] of Object.entries(phrases)) {
      const words = phrase.split(' ');
      const first = words[0] as string;
      const entries = this.byFirst.get(first);
      if (entries) entries.push({ words, value });
      else this.byFirst.set(first, [{ words, value }]);
    }
    for (const entries of this.byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  firstWords(): Iterable<string> {
    return this.byFirst.keys();
  }

  /** From now on the table is asked for tokens alone that have this bit among their `tables`. */
  setBit(bit: number): void {
    this.bit = bit;
  }

  match(tokens: readonly Token[], index: number): PhraseMatch<T> | undefined {
    const token = tokens[index];
    if (token === undefined || (token.word.tables & this.bit) === 0) return undefined;
    const entries = this.byFirst.get(token.word.lower);
    if (entries === undefined) return undefined;
    for (const { words, value } of entries) {
      let same = 1;
      while (same < words.length && tokens[index + same]?.word.lower === words[same]) same++;
      if (same === words.length) return { value, next: index + same };
    }
    return undefined;
  }
}
