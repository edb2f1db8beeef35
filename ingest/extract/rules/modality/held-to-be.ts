// "is considered a rival": what somebody is held to be, and no consideration; "considers A a rival" says it of A.
import type { Predicate } from '../clauses/clause';
import type { View } from '../view';

/** Whether a verb of considering stands in the passive, and the table of copulas has it so: "be considered". */
export const isHeldToBe = (
  { at, helpers, voice }: Predicate,
  { units, vocabulary: { copulas, be } }: View,
): boolean =>
  voice === 'passive' &&
  helpers.some(({ verbs }) =>
    verbs.some(({ lemma }) => be.has(lemma) && copulas.has(`${lemma} ${units[at]?.lower}`)),
  );
