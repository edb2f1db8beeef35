// Which pairs are worth comparing. Entities that share a key come into one block; a pair without a common key is never
// looked at, so that the work grows with the number of entities and not with its square.
import { ENTITY_KINDS } from '../../graph/entities';
import type { Candidate } from './compare';

/** In a block larger than this each entity meets its neighbours in sorted order only. */
const WHOLE_BLOCK = 50;
/** How many neighbours that is (sorted neighbourhood; Hernández and Stolfo, 1995). */
const WINDOW = 10;

function keysOf({ entity, forms }: Candidate): Set<string> {
  const keys = new Set<string>();
  const { family } = ENTITY_KINDS[entity.kind];
  if (entity.wikidata) keys.add(`wikidata ${entity.wikidata}`);
  if (entity.lei) keys.add(`lei ${entity.lei}`);
  for (const { words, joined, initials } of forms) {
    keys.add(`${family} word ${words[0]}`);
    keys.add(`${family} last ${words.at(-1)}`);
    if (words.length === 1 && joined.length <= 6) keys.add(`${family} initials ${joined}`);
    if (initials) keys.add(`${family} initials ${initials}`);
    // One slip leaves the beginning or the end of a name whole.
    for (const length of joined.length >= 9 ? [3, 5] : [3]) {
      keys.add(`${family} head ${joined.slice(0, length)} ${length}`);
      keys.add(`${family} tail ${joined.slice(-length)} ${length}`);
    }
  }
  return keys;
}

/** Calls `visit` once for each pair of candidates that are worth comparing. */
export function visitPairs(
  candidates: readonly Candidate[],
  visit: (a: Candidate, b: Candidate) => void,
): void {
  const blocks = new Map<string, number[]>();
  candidates.forEach((one, at) => {
    for (const key of keysOf(one)) {
      const block = blocks.get(key);
      if (block) block.push(at);
      else blocks.set(key, [at]);
    }
  });
  const rank = ranksOf(candidates);
  const seen = new PairSet(candidates.length);
  for (const block of blocks.values()) {
    const reach = block.length > WHOLE_BLOCK ? WINDOW : block.length;
    if (block.length > WHOLE_BLOCK) block.sort((a, b) => (rank[a] as number) - (rank[b] as number));
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < Math.min(block.length, i + 1 + reach); j++) {
        const [a, b] = [block[i] as number, block[j] as number];
        if (seen.add(a, b)) visit(candidates[a] as Candidate, candidates[b] as Candidate);
      }
    }
  }
}

/** The place of each candidate in the order of names, then ids. */
function ranksOf(candidates: readonly Candidate[]): Uint32Array {
  const keys = candidates.map(({ entity, forms }) => `${forms[0]?.joined ?? ''} ${entity.id}`);
  const order = Uint32Array.from(keys.keys()).sort((a, b) =>
    (keys[a] as string) < (keys[b] as string) ? -1 : 1,
  );
  const ranks = new Uint32Array(keys.length);
  order.forEach((at, rank) => {
    ranks[at] = rank;
  });
  return ranks;
}

/** Pairs of numbers below `count`, each in either order. In several sets, because one holds 16 million at most. */
class PairSet {
  readonly #sets = Array.from({ length: 16 }, () => new Set<number>());
  constructor(readonly count: number) {}

  /** False when the pair was there before. */
  add(a: number, b: number): boolean {
    const [low, high] = a < b ? [a, b] : [b, a];
    const set = this.#sets[low % this.#sets.length] as Set<number>;
    const size = set.size;
    return set.add(low * this.count + high).size > size;
  }
}
