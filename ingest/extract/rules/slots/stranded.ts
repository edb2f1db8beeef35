// Prepositions behind the verb of a relative clause with nothing behind them: "the firms that A invested in", "the firm A
// delivers batteries to". What the clause is about stands before them, and is no object.
import type { Predicate } from '../clauses/clause';
import { flatMapped } from '../flat-mapped';
import type { View } from '../view';

/** The prepositions before which the antecedent would stand. */
export function stranded(
  { at, lemma, clause: { kind, antecedent, subject, units: own, opener } }: Predicate,
  { units, phrases, vocabulary }: View,
): readonly string[] {
  if (!vocabulary.grammar.contactClauses || kind !== 'relative' || !antecedent || antecedent === subject)
    return [];
  if (opener?.relative === 'place') return [];
  const frames = vocabulary.verbs.get(lemma) ?? [];
  return flatMapped(own, (k) => {
    const unit = units[k];
    if (k <= at || unit?.tag !== 'preposition') return [];
    // "the plant that A switched on": it is part of the verb.
    if (frames.some(({ behind }) => behind.includes(unit.lower))) return [];
    // "works with on sensors", "partnered with in 2022": before another preposition and a date, too.
    const next = units[k + 1];
    const isOther = next?.tag === 'preposition' || next?.figure?.type === 'date';
    const governs = phrases.some(({ from }) => from === k) && !isOther;
    return governs ? [] : [unit.preposition?.name ?? unit.lower];
  });
}
