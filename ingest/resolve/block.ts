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

/** Calls `visit` with pairs of candidates, some more than once. */
export function visitPairs(
  candidates: readonly Candidate[],
  visit: (a: Candidate, b: Candidate) => void,
): void {
  const blocks = new Map<string, Candidate[]>();
  for (const one of candidates) {
    for (const key of keysOf(one)) {
      const block = blocks.get(key);
      if (block) block.push(one);
      else blocks.set(key, [one]);
    }
  }
  for (const block of blocks.values()) {
    if (block.length < 2) continue;
    const reach = block.length > WHOLE_BLOCK ? WINDOW : block.length;
    if (block.length > WHOLE_BLOCK) block.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    block.forEach((a, i) => {
      for (const b of block.slice(i + 1, i + 1 + reach)) visit(a, b);
    });
  }
}

function sortKey({ entity, forms }: Candidate): string {
  return `${forms[0]?.joined ?? ''} ${entity.id}`;
}
