// "has chosen A to supply drones", "a choisi A pour fournir des drones": what somebody is chosen for tells the contract.

import type { Predicate } from '../clauses/clause';
import type { VerbFrame } from '../frames';
import type { View } from '../view';

/** Whether the frame gives a contract to whom the verb chooses, and an infinitive tells what he supplies. */
export const isForSupply = (
  { relation, from, classes }: VerbFrame,
  { clause, at }: Predicate,
  { clauses, vocabulary: { verbs } }: View,
): boolean =>
  relation === 'SUPPLIES' &&
  from[0] === 'obj' &&
  classes.includes('contract') &&
  clauses.some(
    ({ kind, parent, predicates: [told] }) =>
      kind === 'infinitive' &&
      parent === clause &&
      told !== undefined &&
      told.at > at &&
      verbs.get(told.lemma)?.some((frame) => frame.relation === 'SUPPLIES' && frame.from[0] === 'subj') === true,
  );
