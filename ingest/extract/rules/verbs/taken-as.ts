// "has taken on A as a technology partner": by a verb that takes people on, too, nobody takes A on in a contest.
import type { RelationName } from '../../../../graph/relations';
import type { Predicate } from '../clauses/clause';
import type { VerbFrame } from '../frames';
import type { View } from '../view';

/** Whether somebody is taken for what stands behind "as". */
export const isTakenAs = (
  { lemma }: VerbFrame,
  { clause, at, lemma: verb }: Predicate,
  view: View,
): boolean =>
  clause.phrases.some(
    ({ from, prep, noun }) => from > at && prep === 'as' && noun !== undefined && noun.relational.length > 0,
  ) &&
  (view.vocabulary.verbs.get(verb) ?? []).some(
    (other) => other.relation === 'HOLDS_ROLE' && other.from[0] === 'obj' && other.lemma === lemma,
  );

/** "présente A comme son client": who is shown as a partner or customer is nothing that somebody makes. */
export const isShownAs = ({ clause, at }: Predicate): boolean =>
  clause.phrases.some(
    ({ from, prep, noun }, k) =>
      // "Mit A als Partner entwickelt B einen Roboter"
      (from > at || (clause.phrases[k - 1]?.name && clause.phrases[k - 1]?.to === from)) &&
      prep === 'as' &&
      noun?.relational.some(({ relation }) => OF_FIRMS.has(relation)),
  );

const OF_FIRMS: ReadonlySet<RelationName> = new Set([
  'SUPPLIES',
  'PARTNERED_WITH',
  'COMPETES_WITH',
  'SUBSIDIARY_OF',
  'INVESTED_IN',
]);
