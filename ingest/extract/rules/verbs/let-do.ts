// Whoever lets somebody do a thing does not do it: "hat das Lager von A ausstatten lassen".
import type { Predicate } from '../clauses/clause';
import type { View } from '../view';

/** Whether the infinitive stands beside a verb of letting, and the clause names who does what it says. */
export const isLet = ({ form, clause }: Predicate, { vocabulary: { cues, senses } }: View): boolean =>
  form === 'infinitive' &&
  clause.predicates.some(({ lemma }) => cues.letting.has(lemma)) &&
  clause.phrases.some(({ prep, ends }) => senses.agent.has(prep) && ends.length > 0);
