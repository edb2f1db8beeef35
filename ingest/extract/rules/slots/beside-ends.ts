// Who is set beside others with an "also": "Neben A stieg auch B ein".

import type { EntityKind } from '../../../../graph/entities';
import type { Clause } from '../clauses/clause';
import { flatMapped } from '../flat-mapped';
import type { Phrase } from '../phrases/phrase';
import type { End } from '../reference/end';
import type { View } from '../view';
import { endsOf } from './ends-of';

/**
 * "Neben A stieg auch B ein", "outre A, B a aussi investi": who is set beside with an "also" does the same; "zu den Kunden
 * gehört neben A der B": and so does who is counted with another.
 */
export function besideEnds(clause: Clause, kinds: readonly EntityKind[], { units, vocabulary }: View): End[] {
  const isCounted = clause.phrases.some(
    ({ prep, name, noun }) => vocabulary.senses.among.has(prep) && !name && noun?.relational.length,
  );
  if (!isCounted && !clause.units.some((unit) => vocabulary.also.has(units[unit]?.lower ?? ''))) return [];
  return flatMapped(
    clause.phrases.filter(
      (phrase) => vocabulary.senses.besides.has(phrase.prep) && phrase.list[0] === phrase,
    ),
    (phrase) => endsOf(phrase, kinds),
  );
}

/** "Neben A hat B auch C gekauft": the "also" stands before what is done with both, and not before who does it. */
export const isBesideObject = (subject: Phrase, object: Phrase, view: View): boolean =>
  hasAlso(object, view) && !hasAlso(subject, view);

// "auch im Aufsichtsrat von C": before all that it hangs on.
function hasAlso({ from, index }: Phrase, { phrases, units, vocabulary: { also } }: View): boolean {
  let [first, at] = [from, index];
  while (phrases[at - 1]?.to === first) first = (phrases[--at] as Phrase).from;
  return also.has(units[first - 1]?.lower ?? '') || also.has(units[from - 1]?.lower ?? '');
}
