// Whether a text is a reprint: the same article with small changes, which is no second witness for what it says.
// Shingles of five words; Jaccard similarity from 0.8 up. MinHash signatures in bands find the few candidates without
// comparing all pairs (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, ch. 3); each is verified.

/** From this share of common shingles on, a text is a reprint. */
export const REPRINT_SIMILARITY = 0.8;

const SHINGLE_WORDS = 5;

// 32 bands of 4: a pair at 0.8 is missed once in twenty million, a pair at 0.3 is compared once in four.
const BANDS = 32;
const ROWS = 4;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** A fixed pseudo-random sequence (mulberry32), so that signatures can be kept between runs. */
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

/** The hashed runs of five words of a text, case and punctuation apart. Empty for texts shorter than that. */
export function shinglesOf(text: string): Set<number> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++)
    shingles.add(hash(words.slice(at, at + SHINGLE_WORDS).join(' ')));
  return shingles;
}

/** Common shingles in all shingles, 0 to 1. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common++;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

/**
 * The band keys of a text: 32 short strings, of which reprints share at least one. They depend on the text alone and
 * may be stored beside it. Empty for texts that are too short to compare.
 */
export function bandKeys(shingles: ReadonlySet<number>): string[] {
  if (shingles.size === 0) return [];
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
    return `${band.toString(36)}-${hash(rows.join(' ')).toString(36)}`;
  });
}

/** What the search for reprints needs of a text; made once and used to ask and to add. */
export interface Fingerprint {
  readonly shingles: ReadonlySet<number>;
  readonly keys: readonly string[];
}

export function fingerprintOf(text: string): Fingerprint {
  const shingles = shinglesOf(text);
  return { shingles, keys: bandKeys(shingles) };
}

/** Known sources by their band keys. Holds 32 short keys a source and no texts. */
export class ReprintIndex {
  private readonly idsByKey = new Map<string, string[]>();
  private readonly originalOf = new Map<string, string>();

  /** @param readText gives the text of a source that was added, to verify a candidate */
  constructor(private readonly readText: (id: string) => Promise<string>) {}

  /** Makes a source known by its band keys; `reprintOf` when it is a reprint itself. Again changes nothing. */
  add(id: string, keys: readonly string[], reprintOf?: string): void {
    if (this.originalOf.has(id)) return;
    this.originalOf.set(id, reprintOf ?? id);
    for (const key of keys) {
      const ids = this.idsByKey.get(key);
      if (ids) ids.push(id);
      else this.idsByKey.set(key, [id]);
    }
  }

  /** The id of the original that the text of source `id` reprints, or undefined. A text is no reprint of itself. */
  async originalFor(id: string, { shingles, keys }: Fingerprint): Promise<string | undefined> {
    const candidates = new Set(keys.flatMap((key) => this.idsByKey.get(key) ?? []));
    candidates.delete(id);
    let best: { id: string; similarity: number } | undefined;
    for (const candidate of [...candidates].sort()) {
      const similarity = jaccard(shingles, shinglesOf(await this.readText(candidate)));
      if (similarity >= REPRINT_SIMILARITY && similarity > (best?.similarity ?? 0))
        best = { id: candidate, similarity };
    }
    const original = best && this.originalOf.get(best.id);
    return original === id ? undefined : original;
  }
}
