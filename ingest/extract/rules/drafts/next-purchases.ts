// "2024 übernahm A die Firma B, 2025 folgte C": a verb of following goes on with the next firm that was bought.
import { firstVerbAt, type Predicate } from '../clauses/clause';
import { changed, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import { lastOf } from '../last-of';
import { modalityOf } from '../modality/modality';
import type { Phrase } from '../phrases/phrase';
import { byType } from '../qualifiers/qualify';
import { endsOf } from '../slots/ends-of';
import type { View } from '../view';

/** A next one is a little less sure. */
const NEXT = 0.92;

/** The purchases that a sentence tells by a verb of following, of whoever bought right before. */
export function nextPurchases(found: readonly Draft[], view: View): Draft[] {
  const { following } = view.vocabulary.cues;
  const predicates = flatMapped(view.clauses, (clause) =>
    clause.kind === 'main' ? clause.predicates.filter(({ lemma }) => following.has(lemma)) : [],
  );
  return flatMapped(predicates, (predicate) => {
    const subject = followed(predicate, view);
    const bought = subject && purchaseBefore(predicate, found, view);
    if (!bought || modalityOf(predicate, view) !== 'asserted') return [];
    const { date } = byType('ACQUIRED', predicate.clause, view);
    return endsOf(subject, ['Company'])
      .filter(({ entity }) => entity !== bought.from.entity && entity !== bought.to.entity)
      .map((to) =>
        changed(bought, {
          to,
          qualifiers: date ? { date } : {},
          confidence: bought.confidence * NEXT,
        }),
      );
  });
}

// Behind its verb, and nothing but a time beside: "ihm folgte A", "A folgte 2025" tell of somebody who did the same.
function followed({ clause, at, helpers }: Predicate, { units }: View): Phrase | undefined {
  const finite = firstVerbAt({ at, helpers }, units);
  const subject = clause.phrases.find(({ name, prep, from }) => name && prep === '' && from > finite);
  const isAlone = clause.phrases.every(
    (phrase) =>
      phrase.list.includes(subject as Phrase) ||
      phrase.explains ||
      isTime(phrase) ||
      phrase.pronoun?.referent === 'thing',
  );
  return isAlone ? subject : undefined;
}

const isTime = ({ name, headAt, figures, noun }: Phrase): boolean =>
  !name &&
  (noun?.head?.classes.has('time') === true || (headAt < 0 && figures.some(({ type }) => type === 'date')));

// In the same sentence alone: "Dem Beispiel folgte A" tells in the next one of somebody else.
const purchaseBefore = ({ at }: Predicate, found: readonly Draft[], { units }: View): Draft | undefined =>
  lastOf(
    found,
    ({ relation, modality, trigger }) =>
      relation === 'ACQUIRED' && modality === 'asserted' && trigger.start < (units[at]?.start ?? 0),
  );
