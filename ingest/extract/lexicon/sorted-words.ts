// A sorted word list looked up where it lies: the file is read as bytes and never parsed, so that 1.7 million German
// words cost one read of 30 MB and no objects. By halves to a passage of a few dozen words, then along it.
import { readFileSync } from 'node:fs';

const QUOTE = 0x22;
const COMMA = 0x2c;
/** So many passages the file is cut into; each is known by the word that it begins with. */
const PASSAGES = 32_768;
/** So many bytes of a word fit into a number, exactly: halves are found without touching the file. */
const KEY_BYTES = 6;
/** No entry is longer, and no longer word is looked up. */
const LONGEST = 256;

const encoder = new TextEncoder();
/** The word that is looked up, in UTF-8. */
const word = new Uint8Array(LONGEST);

export class SortedWords {
  private readonly bytes: Uint8Array;
  /** Where the first word of each passage begins, and the number of its first bytes. */
  private readonly starts = new Uint32Array(PASSAGES);
  private readonly keys = new Float64Array(PASSAGES);

  /** @param path a JSON array of strings on one line, sorted by code unit */
  constructor(path: string) {
    this.bytes = readFileSync(path);
    for (let at = 0; at < PASSAGES; at++) {
      const start = this.entryFrom(Math.floor((at / PASSAGES) * this.bytes.length));
      this.starts[at] = start;
      this.keys[at] = keyOf(this.bytes, start, this.bytes.length);
    }
  }

  /** Not remembered: whoever asks keeps what follows from it. */
  has(written: string): boolean {
    const { read, written: length } = encoder.encodeInto(written, word);
    if (read < written.length) return false;
    const { bytes } = this;
    let at = this.starts[this.lastPassageUpTo(length)] as number;
    while (at < bytes.length) {
      const order = this.order(at, length);
      if (order <= 0) return order === 0;
      while (bytes[at] !== QUOTE) at++;
      at = this.entryFrom(at + 1);
    }
    return false;
  }

  // The last passage that does not begin behind the word.
  private lastPassageUpTo(length: number): number {
    const key = keyOf(word, 0, length);
    let low = 0;
    let high = PASSAGES - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const other = this.keys[middle] as number;
      if (other < key || (other === key && this.order(this.starts[middle] as number, length) >= 0))
        low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Below 0 where the word stands before the entry that begins at `start`, above 0 where behind it. */
  private order(start: number, length: number): number {
    const { bytes } = this;
    for (let at = 0; at < length; at++) {
      const other = bytes[start + at] as number;
      if (other === QUOTE) return 1;
      if (other !== word[at]) return (word[at] as number) - other;
    }
    return bytes[start + length] === QUOTE ? 0 : -1;
  }

  /** Where the first entry from `at` on begins: behind a quote that follows a comma or the bracket. */
  private entryFrom(at: number): number {
    const { bytes } = this;
    let quote = Math.max(1, at);
    while (quote < bytes.length && !(bytes[quote] === QUOTE && opens(bytes, quote - 1))) quote++;
    return quote + 1;
  }
}

const opens = (bytes: Uint8Array, at: number): boolean => at <= 0 || bytes[at] === COMMA;

/** The first bytes of a word as a number that sorts as they do. */
function keyOf(bytes: Uint8Array, start: number, end: number): number {
  let key = 0;
  let inside = true;
  for (let at = start; at < start + KEY_BYTES; at++) {
    inside &&= at < end && bytes[at] !== QUOTE;
    key = key * 256 + (inside ? (bytes[at] as number) : 0);
  }
  return key;
}
