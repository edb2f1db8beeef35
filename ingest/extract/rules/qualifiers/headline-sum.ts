// The sum that a headline without a verb tells of the round below it: "9 Millionen Euro für A", "€9m for A", "A: 9 M€".
import type { Money } from '../../../../graph/qualifiers';
import { completed, type Draft } from '../draft';
import type { HeadClass } from '../frames';
import type { Entity } from '../names/entity';
import type { Sentence } from '../sentences';
import type { View } from '../view';
import { figuresIn } from './figures-in';

/** "18 Millionen Strafe für A": what is no money of a round. */
const OTHER: readonly HeadClass[] = ['fine', 'contract', 'purchase', 'facility', 'project', 'body'];

export class HeadlineSum {
  #told: { readonly amount: Money; readonly firm: Entity; readonly sentence: Sentence } | undefined;

  /** Remembers the one sum of the first sentence, where it has one firm and no verb. */
  note(view: View): void {
    const { sentence, units, phrases, clauses } = view;
    if (sentence.index > 0 || clauses.some(({ predicates }) => predicates.length > 0)) return;
    if (phrases.some(({ noun }) => OTHER.some((one) => noun?.head?.classes.has(one)))) return;
    const [sum, other] = figuresIn([...units.keys()], view).filter(
      ({ figure, valuation }) => figure.type === 'money' && !valuation,
    );
    const firms = new Set(
      phrases
        .flatMap(({ ends }) => ends.map(({ entity }) => entity))
        .filter(({ family }) => family === 'organization'),
    );
    const [firm] = firms;
    if (other || sum?.figure.type !== 'money' || firms.size !== 1 || !firm) return;
    this.#told = { amount: sum.figure.value, firm, sentence };
  }

  /** The facts, the round of that firm with its sum where the text tells none. */
  complete(drafts: Draft[]): Draft[] {
    const told = this.#told;
    if (!told) return drafts;
    const rounds = drafts.filter(
      ({ relation, from, modality }) =>
        relation === 'RAISED' && from.entity === told.firm && modality !== 'denied',
    );
    if (rounds.some(({ qualifiers }) => qualifiers.amount)) return drafts;
    return drafts.map((draft) =>
      rounds.includes(draft) ? completed(draft, { amount: told.amount }, told.sentence) : draft,
    );
  }
}
