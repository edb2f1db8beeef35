// A sorted word list looked up where it lies: the file is read as bytes and searched by halves, never parsed,
// so that 1.7 million German words cost one read of 30 MB and no objects.
import { readFileSync } from 'node:fs';
import { Remembered } from '../remembered';

const QUOTE = 0x22;
const COMMA = 0x2c;
/** So many entries spread over the file are found beforehand; the search begins among them. */
const SAMPLES = 8192;

export class SortedWords {
  private readonly bytes: Buffer;
  private readonly samples = new Uint32Array(SAMPLES);
  private readonly known = new Remembered((word) => this.search(Buffer.from(word, 'utf8')));

  /** @param path a JSON array of strings on one line, sorted by code unit */
  constructor(path: string) {
    this.bytes = readFileSync(path);
    for (let at = 0; at < SAMPLES; at++) {
      this.samples[at] = this.entryStart(Math.max(2, Math.floor((at / SAMPLES) * this.bytes.length)), 0);
    }
  }

  has(word: string): boolean {
    return this.known.of(word);
  }

  private search(word: Buffer): boolean {
    const sample = this.lastSampleUpTo(word);
    let low = this.samples[sample] ?? 0;
    let high = (this.samples[sample + 1] ?? this.bytes.length - 1) + 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = this.entryStart(middle, low);
      const end = this.bytes.indexOf(QUOTE, start);
      if (end < 0 || start >= high) {
        // No entry begins between the middle and the upper end: go on below.
        high = middle;
        continue;
      }
      const order = this.bytes.compare(word, 0, word.length, start, end);
      if (order === 0) return true;
      if (order > 0) high = Math.min(middle, start - 1);
      else low = end + 1;
    }
    return false;
  }

  // The last of the samples that is not behind the word.
  private lastSampleUpTo(word: Buffer): number {
    let low = 0;
    let high = SAMPLES - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const start = this.samples[middle] ?? 0;
      const end = this.bytes.indexOf(QUOTE, start);
      if (end >= 0 && this.bytes.compare(word, 0, word.length, start, end) <= 0) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  // The first letter of the entry that holds this byte: after the opening quote, which follows a comma or the bracket.
  private entryStart(at: number, low: number): number {
    let start = at;
    while (start > low && !(this.bytes[start - 1] === QUOTE && this.opens(start - 2))) start--;
    if (start > low || this.bytes[start - 1] === QUOTE) return start;
    const next = this.bytes.indexOf(QUOTE, start);
    return next < 0 ? this.bytes.length : next + 1;
  }

  private opens(at: number): boolean {
    return at <= 0 || this.bytes[at] === COMMA;
  }
}
