// "has chosen A to supply drones", "a choisi A pour fournir des drones", "tapped A to head its unit": what somebody is
// chosen for tells the contract or the post; "a pu compter sur A pour boucler son tour de table": so does a round whose it is.

import type { RelationName } from '../../../../graph/relations';
import type { Predicate } from '../clauses/clause';
import type { HeadClass, VerbFrame } from '../frames';
import type { View } from '../view';

const TASKS: Partial<Record<RelationName, HeadClass>> = { SUPPLIES: 'contract', HOLDS_ROLE: 'post' };

/** Whether the frame gives a contract or a post to whom the verb chooses, and an infinitive tells what he does. */
export function isForTask(
  frame: VerbFrame,
  { clause, at }: Predicate,
  { clauses, vocabulary }: View,
): boolean {
  const { relation, from, classes } = frame;
  const { verbs } = vocabulary;
  if (isOfRaiser(frame))
    return clauses.some(
      ({ kind, parent, predicates: [told], phrases }) =>
        kind === 'infinitive' &&
        parent === clause &&
        told !== undefined &&
        told.at > at &&
        vocabulary.raising.has(told.lemma) &&
        phrases.some(({ noun }) => noun?.head?.classes.has('round')),
    );
  const task = TASKS[relation];
  if (!task || from[0] !== 'obj' || !classes.includes(task)) return false;
  return clauses.some(
    ({ kind, parent, predicates: [told] }) =>
      kind === 'infinitive' &&
      parent === clause &&
      told !== undefined &&
      told.at > at &&
      verbs.get(told.lemma)?.some((frame) => tells(frame, relation)) === true,
  );
}

// "picked A to run its chatbot": whoever is chosen to make or run a thing delivers it.
const tells = (frame: VerbFrame, relation: RelationName): boolean =>
  frame.from[0] === 'subj' &&
  (frame.relation === relation ||
    (relation === 'SUPPLIES' && frame.relation === 'BUILDS' && frame.classes.length === 0));

/** Whoever acts is the one who gets the money. */
const isOfRaiser = ({ relation, to, classes }: VerbFrame): boolean =>
  relation === 'INVESTED_IN' && to[0] === 'subj' && classes.includes('round');
