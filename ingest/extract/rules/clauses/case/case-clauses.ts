// Clauses of a verb-second, verb-final language (German): fields between commas, put together by their finite verbs.

import { flatMapped } from '../../flat-mapped';
import type { Phrase } from '../../phrases/phrase';
import type { Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { type Clause, distribute } from '../clause';
import { whosePlan } from '../whose-plan';
import { antecedentOf } from './antecedents';
import { attributeClauses } from './attribute-clauses';
import { Builder } from './builder';
import { fieldsOf } from './fields';
import { governors, predicatesOf } from './predicates';

/** The clauses of a sentence, main clauses and those inside them, with predicates. */
export function caseClauses(
  units: readonly Unit[],
  phrases: readonly Phrase[],
  vocabulary: Vocabulary,
): Clause[] {
  const builder = new Builder(units, vocabulary);
  for (const field of fieldsOf(units, vocabulary)) builder.add(field);
  const { clauses } = builder;
  distribute(clauses, phrases);
  const inner = new Set(flatMapped(phrases, ({ inner }) => inner));
  for (const clause of clauses) {
    for (let k = clause.phrases.length - 1; k >= 0; k--)
      if (inner.has(clause.phrases[k] as Phrase)) clause.phrases.splice(k, 1);
    const first = clauses.find(({ opener }) => opener && opener === clause.opener);
    if (clause.kind === 'participle')
      clause.antecedent =
        antecedentOf(clause, phrases, units, vocabulary) ?? clause.parent?.phrases.find(mayBeSubject);
    if (clause.kind === 'relative')
      clause.antecedent =
        first && first !== clause ? first.antecedent : antecedentOf(clause, phrases, units, vocabulary);
    // "…, der X gründete und heute als CEO leitet": the pronoun is the subject of both.
    if (first && first !== clause)
      clause.subject = first.phrases.find((phrase) => phrase.prep === '' && phrase.cases.has('n'));
    if (clause.kind === 'infinitive') clause.subject = whosePlan(clause, units, phrases, vocabulary);
    clause.predicates = predicatesOf(clause, units, vocabulary);
  }
  governors(clauses);
  return [...clauses, ...attributeClauses(phrases, units, vocabulary)];
}

// "Von A gegründet, hat B …": what opens the sentence tells of the subject behind the verb.
const mayBeSubject = ({ prep, cases, figures, headAt, name }: Phrase): boolean =>
  prep === '' && cases.has('n') && (figures.length === 0 || headAt >= 0 || name !== undefined);
