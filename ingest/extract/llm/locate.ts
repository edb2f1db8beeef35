// Finds a model's words in the source. Only the width of white space and the shape of quotation marks may differ;
// what is found maps back to the exact characters of the text, and what is not found is not repaired.
import type { Span } from '../reading';

const QUOTE_MARK = /["'`´‘’‚‛“”„‟«»‹›]/u;
const SPACE = /\s/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;

const isWord = (text: string, at: number) => at >= 0 && at < text.length && WORD.test(text.charAt(at));

/** A text that words can be found in. Positions in and out are those of the text itself. */
export class SearchableText {
  private readonly folded: string;
  /** For each character of `folded`, where it begins in `text`. */
  private readonly origins: Uint32Array;

  constructor(readonly text: string) {
    const letters: string[] = [];
    const origins = new Uint32Array(text.length);
    for (let i = 0; i < text.length; i++) {
      const letter = text.charAt(i);
      const space = SPACE.test(letter);
      if (space && letters.at(-1) === ' ') continue;
      origins[letters.length] = i;
      letters.push(space ? ' ' : QUOTE_MARK.test(letter) ? "'" : letter);
    }
    this.folded = letters.join('');
    this.origins = origins.subarray(0, letters.length);
  }

  /** The first place in `within` where the words stand, not as part of a longer word. */
  find(words: string, within: Span): Span | undefined {
    const sought = fold(words);
    if (!sought) return undefined;
    for (let at = this.folded.indexOf(sought, this.foldedIndex(within.start)); at >= 0; ) {
      const span = this.spanAt(at, sought.length);
      if (span.end > within.end) return undefined;
      if (span.start >= within.start && this.standsAlone(span)) return span;
      at = this.folded.indexOf(sought, at + 1);
    }
    return undefined;
  }

  /** The last place before `end` where the words stand. */
  findBefore(words: string, end: number): Span | undefined {
    const sought = fold(words);
    if (!sought) return undefined;
    let at = this.foldedIndex(end) - sought.length;
    while (at >= 0) {
      at = this.folded.lastIndexOf(sought, at);
      if (at < 0) return undefined;
      const span = this.spanAt(at, sought.length);
      if (this.standsAlone(span)) return span;
      at--;
    }
    return undefined;
  }

  private spanAt(at: number, length: number): Span {
    // Sought words never end in white space, so their last character is one character of the text.
    return { start: this.origins[at] as number, end: (this.origins[at + length - 1] as number) + 1 };
  }

  private standsAlone({ start, end }: Span): boolean {
    const { text } = this;
    const before = isWord(text, start - 1) && isWord(text, start);
    const after = isWord(text, end - 1) && isWord(text, end);
    return !before && !after;
  }

  /** The first folded character that begins at or after `position`. */
  private foldedIndex(position: number): number {
    let [low, high] = [0, this.origins.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.origins[middle] as number) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function fold(words: string): string {
  return words.normalize('NFC').trim().replace(/\s+/gu, ' ').replace(new RegExp(QUOTE_MARK, 'gu'), "'");
}
