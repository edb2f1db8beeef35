// Lines of JSON on their way to the engine. They are encoded as they come, into memory that is used again, so that
// nothing of them is held.
import { closeSync, openSync, writeSync } from 'node:fs';

/** Of one character of a string, in UTF-8. */
const MAX_BYTES = 3;
const NEWLINE = 0x0a;

export class LineFile {
  #bytes = Buffer.allocUnsafe(64 * 1024);
  #length = 0;
  #count = 0;

  /** Lines since the last `write`. */
  get count(): number {
    return this.#count;
  }

  add(line: string): void {
    const needed = this.#length + line.length * MAX_BYTES + 1;
    if (needed > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(needed, 2 * this.#bytes.length));
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    this.#length += this.#bytes.write(line, this.#length);
    this.#length = this.#bytes.writeUInt8(NEWLINE, this.#length);
    this.#count++;
  }

  /** All lines since the last time, into a new file. */
  write(path: string): void {
    const file = openSync(path, 'wx');
    try {
      for (let written = 0; written < this.#length; ) {
        written += writeSync(file, this.#bytes, written, this.#length - written);
      }
    } finally {
      closeSync(file);
    }
    this.#length = 0;
    this.#count = 0;
  }
}
