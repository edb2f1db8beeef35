// Firms that are told to be sold: who buys them may be told in the next sentence ("The buyer is A", "Käufer ist A").
import { flatMapped } from '../flat-mapped';
import type { End } from '../reference/end';
import { candidates } from '../slots/candidates';
import { endsOf } from '../slots/ends-of';
import type { View } from '../view';

const FIRMS = ['Company'] as const;

/** The firm that the sentence tells to be sold; nobody where it sells several or something of another. */
export function soldIn(view: View): End | undefined {
  const sales = flatMapped([...view.clauses], ({ predicates }) =>
    predicates.filter(({ lemma }) => isSale(lemma, view)),
  );
  const [sale, ...more] = sales;
  if (!sale || more.length > 0) return undefined;
  const [object] = candidates('obj', sale, view);
  const [end, ...others] = object ? endsOf(object.phrase, FIRMS) : [];
  return others.length === 0 ? end : undefined;
}

/** "has sold its sensor arm", "A wurde verkauft": the verb alone, with what it sells as its object; no "se donner", no "passer aux mains de". */
export const isSale = (lemma: string, { vocabulary }: View): boolean =>
  (vocabulary.verbs.get(lemma) ?? []).some(
    (frame) =>
      frame.relation === 'ACQUIRED' &&
      frame.from[0] !== 'subj' &&
      frame.to[0] === 'obj' &&
      frame.lemma === lemma &&
      !frame.reflexive,
  );
