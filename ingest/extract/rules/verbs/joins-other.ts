// Whether a verb of taking part tells of something else than a round: "takes part in a trade fair".
import type { Predicate } from '../clauses/clause';
import type { HeadClass, VerbFrame } from '../frames';
import type { View } from '../view';

/** In what the capital of a firm is told. */
const CAPITAL: readonly HeadClass[] = ['round', 'money', 'deal', 'share', 'investor', 'time'];

/** The noun right behind the verb's preposition is nothing that one puts money in. */
export function joinsOther(
  { behind }: VerbFrame,
  { at, clause }: Predicate,
  { vocabulary: { senses } }: View,
): boolean {
  const next = clause.phrases.find(({ from }) => from > at + behind.length);
  if (!next || next.headAt < 0) return false;
  const { noun, prep } = next;
  return (
    (senses.location.has(prep) || senses.recipient.has(prep)) &&
    !CAPITAL.some((one) => noun?.head?.classes.has(one)) &&
    !noun?.events.some(({ relation }) => relation === 'RAISED' || relation === 'INVESTED_IN')
  );
}
