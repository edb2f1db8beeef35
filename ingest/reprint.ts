// Whether a text is a reprint: the same article with small changes, which is no second witness for what it says.
// Shingles of five words; Jaccard similarity from 0.8 up. MinHash signatures in bands find the few candidates without
// comparing all pairs (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, ch. 3); each is verified.
import { isEarlier, type Source } from '../graph/source';
import { PlaceIndex } from './place-index';

/** From this share of common shingles on, a text is a reprint. */
export const REPRINT_SIMILARITY = 0.8;

const SHINGLE_WORDS = 5;

// 32 bands of 4: a pair at 0.8 is missed once in twenty million, a pair at 0.3 is compared once in four.
const BANDS = 32;
const ROWS = 4;
const BAND_SIZE = 2 ** 32;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a, 32 bits, going on from `seed`. */
function hash(text: string, seed = FNV_OFFSET): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME);
  return value >>> 0;
}

/** A fixed pseudo-random sequence (mulberry32), so that fingerprints can be kept between runs. */
function* randomNumbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield (mixed ^ (mixed >>> 14)) >>> 0;
  }
}

function take(count: number, seed: number): Uint32Array {
  const numbers = randomNumbers(seed);
  return Uint32Array.from({ length: count }, () => numbers.next().value | 1);
}

const FACTORS = take(BANDS * ROWS, 1);
const OFFSETS = take(BANDS * ROWS, 2);

/** The hashed runs of five words of a text, each once, ascending. */
export type Shingles = Uint32Array;

/** The shingles of a text, case and punctuation apart. Empty for texts shorter than one. */
export function shinglesOf(text: string): Shingles {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const count = Math.max(0, words.length - SHINGLE_WORDS + 1);
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    let value = FNV_OFFSET;
    for (let word = at; word < at + SHINGLE_WORDS; word++) value = hash(` ${words[word]}`, value);
    hashes[at] = value;
  }
  hashes.sort();
  return hashes.filter((value, at) => at === 0 || value !== hashes[at - 1]);
}

/** Common shingles in all shingles, 0 to 1. */
export function jaccard(a: Shingles, b: Shingles): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const all = a.length + b.length - common;
  return all === 0 ? 0 : common / all;
}

/**
 * The band keys of a text: 32 numbers, of which reprints share at least one. They depend on the text alone and are
 * stored beside it as its `fingerprint`. Empty for texts that are too short to compare.
 */
export function bandKeys(shingles: Shingles): number[] {
  if (shingles.length === 0) return [];
  const minima = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles)
    for (let at = 0; at < minima.length; at++) {
      // An odd factor permutes the 32-bit numbers; the shift lets high digits decide low ones.
      const mixed = Math.imul(shingle ^ (OFFSETS[at] as number), FACTORS[at] as number);
      const value = (mixed ^ (mixed >>> 15)) >>> 0;
      if (value < (minima[at] as number)) minima[at] = value;
    }
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = minima.subarray(band * ROWS, (band + 1) * ROWS);
    return band * BAND_SIZE + hash(rows.join(' '));
  });
}

/** A band key in 32 bits. The same rows in another band are another key. */
const shortened = (key: number): number =>
  ((key % BAND_SIZE) ^ Math.imul(Math.floor(key / BAND_SIZE) + 1, FNV_PRIME)) >>> 0;

/** The shingles of so many sources are kept, which may not be in the store yet. */
const KEPT = 64;

/** What the search for reprints needs of a text; made once and used to ask and to add. */
export interface Fingerprint {
  readonly shingles: Shingles;
  readonly keys: readonly number[];
}

export function fingerprintOf(text: string): Fingerprint {
  const shingles = shinglesOf(text);
  return { shingles, keys: bandKeys(shingles) };
}

type Known = Pick<Source, 'id' | 'published'>;

/** What of a text is known already. */
export interface Likeness {
  /** Ids of the sources of nearly the same text, sorted. */
  readonly similar: readonly string[];
  /** The one among them that it reprints; none where it is the original itself. See `isEarlier`. */
  readonly reprintOf?: string;
}

/** Known sources by their band keys. Holds less than a kilobyte a source, most of it outside the heap, and no texts. */
export class ReprintIndex {
  readonly #sources: Known[] = [];
  readonly #byId = new Map<string, Known>();
  /** By the id of a reprint the original, or another reprint that leads there. */
  readonly #originals = new Map<string, string>();
  /** By band key the places in `#sources`. Of keys that end alike both are compared with the text: no harm but time. */
  readonly #places = new PlaceIndex();
  readonly #shinglesOf: ((id: string) => Promise<Shingles>) | undefined;
  readonly #kept = new Map<string, Shingles>();

  /** @param shinglesOf gives the shingles of a source that was stored, to verify a candidate; without it those of all are kept */
  constructor(shinglesOf?: (id: string) => Promise<Shingles>) {
    this.#shinglesOf = shinglesOf;
  }

  /** Makes a source known by its band keys, and which it is like or reprints. Again changes nothing. */
  add(
    { id, published }: Known,
    { keys, shingles }: Pick<Fingerprint, 'keys'> & Partial<Fingerprint>,
    { similar = [], reprintOf }: Partial<Likeness> = {},
  ): void {
    if (this.#byId.has(id)) return;
    if (shingles) this.#keep(id, shingles);
    const source: Known = { id, published };
    this.#byId.set(id, source);
    for (const other of similar) this.#join(source, this.#known(other));
    if (similar.length === 0 && reprintOf) this.#originals.set(id, reprintOf);
    const place = this.#sources.push(source) - 1;
    for (const key of keys) this.#places.add(shortened(key), place);
  }

  #known(id: string): Known {
    return this.#byId.get(id) ?? { id };
  }

  #originalOf({ id }: Known): Known {
    let original = id;
    for (let next = this.#originals.get(id); next; next = this.#originals.get(next)) original = next;
    return this.#known(original);
  }

  #join(a: Known, b: Known): void {
    const [x, y] = [this.#originalOf(a), this.#originalOf(b)];
    if (x.id === y.id) return;
    if (isEarlier(x, y)) this.#originals.set(y.id, x.id);
    else this.#originals.set(x.id, y.id);
  }

  #keep(id: string, shingles: Shingles): void {
    this.#kept.set(id, shingles);
    const [oldest] = this.#kept.keys();
    if (this.#shinglesOf && this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
  }

  /** What is known of the text of a source before it is added. A text is not like itself. */
  async find(source: Known, { shingles, keys }: Fingerprint): Promise<Likeness> {
    const places = new Set(keys.flatMap((key) => [...this.#places.of(shortened(key))]));
    const alike: Known[] = [];
    for (const place of places) {
      const candidate = this.#sources[place];
      if (!candidate || candidate.id === source.id) continue;
      const there = this.#kept.get(candidate.id) ?? (await this.#shinglesOf?.(candidate.id));
      if (there && jaccard(shingles, there) >= REPRINT_SIMILARITY) alike.push(candidate);
    }
    const first = [source, ...alike.map((other) => this.#originalOf(other))].reduce((one, other) =>
      isEarlier(other, one) ? other : one,
    );
    return {
      similar: alike.map(({ id }) => id).sort(),
      ...(first.id !== source.id && { reprintOf: first.id }),
    };
  }
}
