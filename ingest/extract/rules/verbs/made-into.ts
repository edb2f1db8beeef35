// What somebody is made stands behind the object, without a preposition: "makes A its third subsidiary". Nothing is built then.
import type { Predicate } from '../clauses/clause';
import type { View } from '../view';

/** Verbs that make a thing, and make somebody what is said behind him: "make". */
export const isMaking = ({ lemma }: Predicate, { vocabulary }: View): boolean => {
  const frames = vocabulary.verbs.get(lemma) ?? [];
  return (
    frames.some(({ relation, from }) => relation === 'BUILDS' && from[0] === 'subj') &&
    frames.some(
      ({ relation, from, asks }) => relation === 'HOLDS_ROLE' && from[0] === 'obj' && asks.length > 0,
    )
  );
};

/** Whether the object of the verb is made something else. */
export function isMadeInto(predicate: Predicate, view: View): boolean {
  const { phrases, vocabulary } = view;
  if (vocabulary.grammar.order !== 'position' || !isMaking(predicate, view)) return false;
  const object = phrases.find(({ from }) => from === predicate.at + 1);
  const next = object && phrases[object.index + 1];
  return (
    object?.name !== undefined &&
    next?.from === object.to &&
    next.prep === '' &&
    next.headAt >= 0 &&
    next.determiner !== undefined
  );
}
