// The words that may tell a figure of what a verb says: those of its clause, and what the clause is about where that is a
// sum, a share or a round itself: "die 70 Millionen, die A erhielt", "100 millions apportés par X", "the round of €900m closed by A".

import type { Clause, Predicate } from '../clauses/clause';
import { flatMapped } from '../flat-mapped';
import { lastOf } from '../last-of';
import { isAsideDate } from '../modality/aside-dates';
import { isBare, type Phrase } from '../phrases/phrase';
import type { View } from '../view';

export function unitsTelling({ clause, at }: Predicate, view: View): readonly number[] {
  const { phrases } = view;
  const { kind, antecedent } = clause;
  const own = withoutAttributes(clause, view).filter((one) => !isAsideDate(one, clause, view));
  const units = [...own, ...behindAsides(clause, view)];
  if (!antecedent) return units;
  // "das 2018 von A gegründete Unternehmen": the words of an attribute are those of its noun before the participle.
  if (kind === 'attribute') return span(antecedent.from, at);
  if ((kind === 'participle' || kind === 'relative') && isSum(antecedent))
    return [...span(antecedent.from, antecedent.to), ...units];
  if (kind !== 'participle' || !antecedent.noun?.head?.classes.has('round')) return units;
  const next = phrases[antecedent.index + 1];
  const to = next?.from === antecedent.to && next.prep !== '' ? next.to : antecedent.to;
  return [...span(antecedent.from, to), ...units];
}

// "hat das 2018 gegründete Unternehmen gekauft": what is told of an attribute's verb is none of the other's.
export function withoutAttributes({ kind, units }: Clause, { clauses }: View): readonly number[] {
  if (kind === 'attribute') return units;
  const attributes = clauses.filter((one) => one.kind === 'attribute' && one.antecedent);
  if (attributes.length === 0) return units;
  const isOfAttribute = (at: number) =>
    attributes.some(
      ({ antecedent, predicates: [predicate] }) =>
        antecedent && predicate && antecedent.from <= at && at < predicate.at,
    );
  return units.filter((at) => !isOfAttribute(at));
}

// "va racheter A, fabricant basé à Gand, pour 20 millions": a sum with its preposition behind the comma that closes what is
// said aside.
const behindAsides = (clause: Clause, { clauses, units }: View): readonly number[] =>
  flatMapped(clauses, ({ kind, parent, units: own }) => {
    if (parent !== clause || (kind !== 'participle' && kind !== 'relative')) return [];
    const comma = lastOf(own, (at) => units[at]?.tag === 'comma');
    const isSumBehind =
      comma !== undefined &&
      units[comma + 1]?.tag === 'preposition' &&
      units[comma + 2]?.figure?.type === 'money';
    return isSumBehind ? [comma + 1, comma + 2] : [];
  });

const isSum = (phrase: Phrase): boolean =>
  isBare(phrase) && phrase.figures.some(({ type }) => type === 'money' || type === 'share');

const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
