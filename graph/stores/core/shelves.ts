// Statements put aside until all that belong together are known: in files by a hash of their two ends and relation, so
// that memory holds the statements of one file at a time, however many there are.
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Telling } from '../../edges';

const SHELVES = 32;
/** Characters that a shelf gathers before it writes them. */
const HELD = 128 * 1024;

// FNV-1a.
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

export class Shelves {
  readonly #folder: string;
  readonly #held = Array.from({ length: SHELVES }, () => '');

  /** @param folder which somebody else makes and removes */
  constructor(folder: string) {
    this.#folder = folder;
  }

  put(key: string, statement: Telling): void {
    const { id, source, relation, subject, object, qualifiers, modality, confidence, status } = statement;
    const shelf = hash(key) % SHELVES;
    const kept = { id, source, relation, subject, object, qualifiers, modality, confidence, status };
    this.#held[shelf] += `${JSON.stringify(kept)}\n`;
    if ((this.#held[shelf] as string).length > HELD) this.#write(shelf);
  }

  /** Shelf by shelf; all of one key are on one. */
  *all(): Generator<Telling[]> {
    for (let shelf = 0; shelf < SHELVES; shelf++) {
      this.#write(shelf);
      const lines = readFileSync(this.#path(shelf), 'utf8').split('\n');
      yield lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Telling);
    }
  }

  #path(shelf: number): string {
    return join(this.#folder, `shelf-${shelf}.jsonl`);
  }

  #write(shelf: number): void {
    appendFileSync(this.#path(shelf), this.#held[shelf] as string);
    this.#held[shelf] = '';
  }
}
