// Suggests entities that may be one. Nothing is merged here: a person decides, and a pair judged different stays so.
import type { Entity } from '../../graph/entities';
import { visitPairs } from './block';
import { candidate, compare, type Match } from './compare';

export interface DuplicateSuggestion extends Match {
  /** Ids, the smaller first. */
  readonly pair: readonly [string, string];
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/**
 * Likely duplicates among these entities, the likeliest first.
 * @param distinct pairs of ids that a person judged different
 */
export function suggestDuplicates(
  entities: readonly Entity[],
  distinct: readonly (readonly [string, string])[] = [],
): DuplicateSuggestion[] {
  const different = new Set(distinct.map(([a, b]) => pairKey(a, b)));
  const suggestions: DuplicateSuggestion[] = [];
  visitPairs(entities.map(candidate), (a, b) => {
    const [first, second] = a.entity.id < b.entity.id ? [a, b] : [b, a];
    const match = compare(first, second);
    if (!match || different.has(pairKey(first.entity.id, second.entity.id))) return;
    suggestions.push({ ...match, pair: [first.entity.id, second.entity.id] });
  });
  return suggestions.sort((a, b) => b.score - a.score || (a.pair.join() < b.pair.join() ? -1 : 1));
}
