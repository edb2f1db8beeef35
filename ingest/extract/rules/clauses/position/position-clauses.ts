// Clauses of a subject-verb-object language (English, French): read from left to right, a new one with every relative,
// conjunction, participle and infinitive.

import type { Phrase } from '../../phrases/phrase';
import type { Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { type Clause, distribute } from '../clause';
import { Builder } from './builder';
import { Subjects } from './subjects';

/** The clauses of a sentence with predicates, subjects and antecedents. */
export function positionClauses(
  units: readonly Unit[],
  phrases: readonly Phrase[],
  vocabulary: Vocabulary,
): Clause[] {
  const builder = new Builder(units, phrases, vocabulary);
  builder.run();
  distribute(builder.clauses, phrases);
  new Subjects(builder.clauses, units, phrases, vocabulary).run();
  return builder.clauses;
}
