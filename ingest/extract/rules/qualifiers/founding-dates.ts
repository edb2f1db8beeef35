// The year of a founding that stands in the same sentence and not beside its verb: "2016 verließ A Google und gründete B",
// "quit Google in 2016 to found B", "C'est en 2016 que A fonde B".

import type { DateFigure } from '../../figures';
import type { Clause } from '../clauses/clause';
import { changed, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import type { Unit } from '../units/unit';
import type { View } from '../view';
import { isCued } from './cued';
import { withValue } from './qualify';

/** Gives the founders of one firm the one date that the sentence tells of its founding. */
export function withFoundingDate(drafts: readonly Draft[], view: View): readonly Draft[] {
  const founded = drafts.filter(({ relation }) => relation === 'FOUNDED');
  const [first] = founded;
  if (!first || founded.some(({ to, qualifiers }) => to.entity !== first.to.entity || qualifiers.year))
    return drafts;
  // "launches a unit in March and hires B, the founder of C": the verb is to tell this founding and no other one.
  const event = view.clauses.find(({ predicates }) =>
    predicates.some(({ at }) => view.units[at]?.start === first.trigger.start),
  );
  if (!event) return drafts;
  const [told, another] = flatMapped([...view.units.entries()], ([at, { figure }]) =>
    figure?.type === 'date' &&
    figure.aspect === 'on' &&
    !isToday(figure, view) &&
    isOfFounding(at, event, view)
      ? [figure.value]
      : [],
  );
  if (!told || another) return drafts;
  const year = { date: told.date.slice(0, 4), text: told.text };
  return drafts.map((draft) =>
    founded.includes(draft)
      ? changed(draft, { qualifiers: withValue(draft.qualifiers, 'year', year) })
      : draft,
  );
}

/** "den heute verbreiteten Modellen": the day of the text tells of how things are. */
const isToday = ({ relative, value }: DateFigure, { source }: View): boolean =>
  relative && value.date === source.published;

function isOfFounding(at: number, event: Clause, { clauses, units, vocabulary }: View): boolean {
  const clause = clauses.find((one) => one.units.includes(at));
  if (!clause || clause === event) return clause === event;
  const isLater = (one: Clause) =>
    one.units.some((unit) => isCued(units[unit] as Unit, vocabulary.cues.afterwards));
  if (isLater(event) || clause.kind !== 'main') return false;
  // "quit in 2016 to found", "it was in 2016 that": what the one clause dates the other is for, or all that it says.
  const isFor = event.predicates.some(
    ({ form, governor }) => form === 'infinitive' && governor && clause.predicates.includes(governor),
  );
  const isCleft = clause.predicates.every(({ lemma }) => vocabulary.be.has(lemma));
  // "In 2016 A left B and founded C": in front of both.
  const isFronted =
    event.kind === 'main' && units.slice(0, at).every(({ tag }) => tag !== 'verb' && tag !== 'name');
  return isFor || (isCleft && clause.predicates.length > 0) || isFronted;
}
