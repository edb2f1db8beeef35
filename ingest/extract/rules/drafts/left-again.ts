// "Entrée au conseil d'A en 2020, B l'a quitté en janvier": what a sentence itself goes on to tell to be over, with a pronoun
// for what it was.
import type { RelationName } from '../../../../graph/relations';
import type { Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import { lemmaCue } from '../modality/cue-words';
import { modalityOf } from '../modality/modality';
import type { View } from '../view';

/** What somebody enters and leaves again. */
const LEFT: ReadonlySet<RelationName> = new Set(['BOARD_SEAT', 'HOLDS_ROLE', 'INVESTED_IN']);

/** The drafts of a sentence without those that it tells to be over. */
export function withoutLeftAgain(drafts: Draft[], view: View): Draft[] {
  if (!drafts.some(({ relation }) => LEFT.has(relation))) return drafts;
  const leavings = flatMapped(view.clauses, ({ predicates, phrases, subject }) =>
    predicates.filter(
      (predicate) =>
        subject !== undefined &&
        predicate.form === 'finite' &&
        phrases.some(({ clitic, to }) => clitic && to <= predicate.at) &&
        lemmaCue(view.vocabulary.cues.ending, predicate, view) &&
        modalityOf(predicate, view) === 'asserted',
    ),
  );
  if (leavings.length === 0) return drafts;
  return drafts.filter(
    ({ relation, from, trigger }) =>
      !LEFT.has(relation) ||
      !leavings.some(
        ({ at, clause }) =>
          trigger.start < (view.units[at]?.start ?? 0) &&
          clause.subject?.ends.some(({ entity }) => entity === from.entity),
      ),
  );
}
