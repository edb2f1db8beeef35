// Who has what an event tells of, where another word of the clause says so: "The purchase of B cost A €30m", "An order from B
// helped A to grow", "With an order from B, A can build", "A, with a stake in B, also profits".
import type { EntityKind } from '../../../../graph/entities';
import type { Clause } from '../clauses/clause';
import { flatMapped } from '../flat-mapped';
import type { Phrase } from '../phrases/phrase';
import type { End } from '../reference/end';
import { candidates } from '../slots/candidates';
import { endsOf } from '../slots/ends-of';
import { clauseOf, type View } from '../view';
import type { Found } from './found';

/** Whom the verb says the event does something to. */
export function affected(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  view: View,
  taken: readonly End[],
): Found | undefined {
  const clause = clauseOf(view, phrase);
  const predicate = clause?.predicates[0];
  if (!predicate || clause?.subject !== phrase || predicate.voice !== 'active') return undefined;
  if (!view.vocabulary.affecting.has(predicate.lemma)) return undefined;
  const objects = flatMapped(['dat', 'obj'], (name) => candidates(name, predicate, view));
  for (const object of objects) {
    if (object.phrase === phrase || !object.phrase.name || object.phrase.prep !== '') continue;
    const ends = free(object.phrase, kinds, taken);
    if (ends.length > 0) return { ends, fit: 0.93, phrase: object.phrase };
  }
  return undefined;
}

/** Who acts by means of it or has it with him. */
export function provided(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  view: View,
  taken: readonly End[],
): Found | undefined {
  const { senses } = view.vocabulary;
  if (!senses.together.has(phrase.prep) && !senses.settled.has(phrase.prep)) return undefined;
  if (phrase.determiner === 'definite' || phrase.determiner === 'possessive') return undefined;
  const clause = clauseOf(view, phrase);
  const subject = clause && isApart(phrase, clause, view) ? clause.subject : undefined;
  if (!subject?.name || subject === phrase) return undefined;
  const ends = free(subject, kinds, taken);
  return ends.length > 0 ? { ends, fit: 0.93, phrase: subject } : undefined;
}

// It opens the sentence, or stands behind whom it tells of and a comma.
function isApart(phrase: Phrase, { subject }: Clause, { units }: View): boolean {
  if (phrase.from === 0) return true;
  return units[phrase.from - 1]?.tag === 'comma' && subject?.to === phrase.from - 1;
}

const free = (phrase: Phrase, kinds: readonly EntityKind[], taken: readonly End[]): End[] =>
  endsOf(phrase, kinds).filter(({ entity }) => !taken.some((end) => end.entity === entity));
