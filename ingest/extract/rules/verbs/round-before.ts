// "Elle a été menée par X", "It was led by X": the round that the sentence before has told of, behind a pronoun.

import type { Predicate } from '../clauses/clause';
import type { VerbFrame } from '../frames';
import type { Rounds } from '../rounds';
import { candidates } from '../slots/candidates';
import type { View } from '../view';

/** Whether the pronoun that the verb is about stands for a round; a person leads a firm as well as a round. */
export function isRoundBefore(
  { relation, classes }: VerbFrame,
  predicate: Predicate,
  view: View,
  rounds: Rounds,
): boolean {
  if (relation !== 'INVESTED_IN' || predicate.voice !== 'passive' || !classes.includes('round')) return false;
  if (!rounds.told(view.sentence.index - 1)) return false;
  const subject = predicate.clause.subject ?? candidates('obj', predicate, view)[0]?.phrase;
  if (!subject?.pronoun || subject.list.length > 1) return false;
  const [agent] = candidates('subj', predicate, view);
  return (
    agent !== undefined &&
    agent.phrase !== subject &&
    agent.phrase.list.some(({ ends }) => ends.some(({ entity }) => entity.family === 'organization'))
  );
}
