// A word without a name stands for somebody or for a firm, and not for both at once: "forschte sie bei A in B".
import type { Draft } from '../draft';

/** The drafts of one sentence without those that take such a word for another sort than the surest draft does. */
export function ofOneReferent(drafts: readonly Draft[]): Draft[] {
  const families = new Map<number, string>();
  const meant = ({ mention, antecedent, entity }: Draft['from']): boolean => {
    if (!antecedent) return true;
    const known = families.get(mention.start) ?? entity.family;
    families.set(mention.start, known);
    return known === entity.family;
  };
  for (const { from, to } of drafts.toSorted((a, b) => b.confidence - a.confidence)) {
    meant(from);
    meant(to);
  }
  return drafts.filter(({ from, to }) => meant(from) && meant(to));
}
