// The likely duplicates of a store, without the pairs that a person judged different. Called by `npm run decisions`.
import type { Decision } from '../../graph/decision';
import type { Entity } from '../../graph/entities';
import { decisionsInForce, Ends } from '../../graph/fold';
import type { GraphStore } from '../../graph/store';
import { type DuplicateSuggestion, suggestDuplicates } from './suggest';

/** The pairs judged different, under the names that the entities go by after merges. */
function pairsJudgedDifferent(log: readonly Decision[]): (readonly [string, string])[] {
  const inForce = decisionsInForce(log);
  const ends = new Ends(inForce);
  return inForce.flatMap((decision) =>
    decision.action === 'distinct'
      ? [[ends.entity(decision.entity), ends.entity(decision.other)] as const]
      : [],
  );
}

/** Likeliest first. Holds all entities of the store in memory, without their statements. */
export async function duplicatesIn(
  store: Pick<GraphStore, 'allEntities' | 'decisionLog'>,
): Promise<DuplicateSuggestion[]> {
  const entities: Entity[] = [];
  for await (const entity of store.allEntities()) entities.push(entity);
  const log: Decision[] = [];
  for await (const decision of store.decisionLog()) {
    if (['distinct', 'merge', 'split', 'undo'].includes(decision.action)) log.push(decision);
  }
  return suggestDuplicates(entities, pairsJudgedDifferent(log));
}
