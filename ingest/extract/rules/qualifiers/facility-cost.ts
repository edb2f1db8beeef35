// What a facility costs, told beside the clause that builds it or in a later sentence: "will spend €125m to build a plant",
// "soit un investissement de 125 millions", "Der Konzern steckt 125 Millionen in den Bau", "price tag: £125m".

import type { Clause } from '../clauses/clause';
import type { Draft } from '../draft';
import type { HeadClass, VerbFrame } from '../frames';
import type { Entity } from '../names/entity';
import type { End } from '../reference/end';
import { candidates } from '../slots/candidates';
import type { View } from '../view';
import { isCuedAt } from './cued';
import type { ToldFigure } from './figures-in';

/** So many words may stand between a word of cost and the sum. */
const REACH = 4;

/** Whether money beside a clause that tells of building is what the building costs. */
export function isCostBeside(
  { figure, at, valuation }: ToldFigure,
  { from, to }: Draft,
  view: View,
): boolean {
  if (figure.type !== 'money' || valuation || to.entity.kind !== 'Facility') return false;
  const clause = clauseAt(at, view);
  const { units, vocabulary } = view;
  for (let one = Math.max(0, at - REACH); one < at; one++)
    if (units[one]?.tag !== 'verb' && isCuedAt(one, units, vocabulary.cues.cost)) return true;
  return clause !== undefined && (costs(to, clause, view) || spends(from.entity, clause, view));
}

/** Whether a later sentence tells that somebody puts the money into the building: "in den Bau", "into the site". */
export function isPutInto({ at, valuation }: ToldFigure, view: View): boolean {
  const clause = clauseAt(at, view);
  return (
    !valuation &&
    clause?.predicates.some(({ lemma }) => view.vocabulary.verbs.get(lemma)?.some(isSpending)) === true &&
    clause.phrases.some(
      ({ prep, name, noun }) => prep !== '' && !name && BUILT.some((one) => noun?.head?.classes.has(one)),
    )
  );
}

// "ein Werk, das 9 Millionen Euro kosten soll", "a plant that will cost £9m".
const costs = ({ mention }: End, { kind, antecedent, predicates }: Clause, { vocabulary }: View): boolean =>
  kind === 'relative' &&
  antecedent !== undefined &&
  antecedent.start <= mention.start &&
  mention.start < antecedent.end &&
  predicates.some(({ lemma }) => vocabulary.cues.cost.has(lemma));

const BUILT: readonly HeadClass[] = ['facility', 'project'];

const clauseAt = (at: number, { clauses }: View): Clause | undefined =>
  clauses.find(({ units }) => units.includes(at));

const isSpending = ({ relation, figures, classes, from }: VerbFrame): boolean =>
  relation === 'INVESTED_IN' &&
  from[0] === 'subj' &&
  (figures.includes('money') || classes.includes('money'));

const spends = (builder: Entity, { phrases, predicates }: Clause, view: View): boolean =>
  !phrases.some(({ ends }) =>
    ends.some(({ entity }) => entity !== builder && entity.family === 'organization'),
  ) &&
  predicates.some(
    (predicate) =>
      predicate.voice !== 'passive' &&
      (view.vocabulary.cues.cost.has(predicate.lemma) ||
        view.vocabulary.verbs.get(predicate.lemma)?.some(isSpending)) &&
      candidates('subj', predicate, view).some(({ phrase }) =>
        phrase.ends.some(({ entity }) => entity === builder),
      ),
  );
