// Money that a clause tells an investor to give without naming for what: beside the clause that does, or in a later sentence.

import type { Predicate } from '../clauses/clause';
import type { HeadClass, VerbFrame } from '../frames';
import type { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import { candidates } from '../slots/candidates';
import type { View } from '../view';
import type { Noun } from '../vocabulary/word-kinds';
import type { ToldFigure } from './figures-in';
import { isHolding } from './held-shares';

// "apporte 12 millions et prend 15 % de A", "led the round, putting in €25m", "It gets 8 % in return for €4m".
export function isGivenBy(giver: Entity, { figure, at, valuation }: ToldFigure, view: View): boolean {
  const clause = view.clauses.find((one) => one.units.includes(at));
  if (valuation || figure.type !== 'money' || !clause) return false;
  const frames = isPriceOfShare(at, view) ? isHolding : isGiving;
  return clause.predicates.some(
    (predicate) =>
      predicate.voice !== 'passive' &&
      view.vocabulary.verbs.get(predicate.lemma)?.some(frames) &&
      isSubject(giver, predicate, view),
  );
}

/** "Der Konzern muss 14 Millionen zahlen": a verb of paying whose subject it is. */
export const isPaidBy = (payer: Entity, { at, valuation }: ToldFigure, view: View): boolean =>
  !valuation &&
  view.clauses
    .find(({ units }) => units.includes(at))
    ?.predicates.some(
      (one) =>
        one.voice !== 'passive' &&
        view.vocabulary.cues.price.has(one.lemma) &&
        isSubject(payer, one, view) &&
        !isForOther(at, view),
    ) === true;

/** "which has invested $1bn in 40 companies": what a clause tells of many. */
export const isForMany = (at: number, { clauses }: View): boolean =>
  clauses.find(({ units }) => units.includes(at))?.phrases.some(isMany) === true;

/** "put €40m into chips", "invested $1bn in 40 companies": what a clause tells to be for something else. */
export function isForOther(at: number, { clauses }: View): boolean {
  const clause = clauses.find(({ units }) => units.includes(at));
  return (
    clause?.phrases.some(
      (phrase) => isMany(phrase) || (phrase.prep !== '' && phrase.headAt >= 0 && !isOfDeal(phrase.noun)),
    ) === true
  );
}

// "in 40 companies"
const isMany = ({ prep, headAt, noun, counted, several }: Phrase): boolean =>
  prep !== '' && headAt >= 0 && (counted || several) && noun?.head?.classes.has('company') === true;

const isOfDeal = (noun: Noun | undefined): boolean =>
  OF_DEAL.some((name) => noun?.head?.classes.has(name)) ||
  noun?.events.some(({ relation }) => relation === 'INVESTED_IN') === true;

const OF_DEAL: readonly HeadClass[] = ['share', 'round', 'deal', 'company', 'time'];

/** "which put in £4m", and not "which manages £400m" as one manages shares. */
export const isGiving = ({ relation, figures, classes, fills, sets, from }: VerbFrame): boolean =>
  relation === 'INVESTED_IN' &&
  from[0] === 'subj' &&
  !sets.some(([name]) => name === 'role') &&
  (figures.includes('money') ||
    classes.includes('money') ||
    fills.some(([name]) => name === 'amount') ||
    figures.length + classes.length === 0);

/** Behind a preposition of exchange, beside a share. */
function isPriceOfShare(at: number, { clauses, phrases, units, vocabulary }: View): boolean {
  const phrase = phrases.find(({ from, to }) => from <= at && at < to);
  const clause = clauses.find((one) => one.units.includes(at));
  return (
    phrase !== undefined &&
    vocabulary.senses.price.has(phrase.prep) &&
    clause?.units.some((one) => units[one]?.figure?.type === 'share') === true
  );
}

const isSubject = (giver: Entity, predicate: Predicate, view: View): boolean =>
  candidates('subj', predicate, view).some(({ phrase }) =>
    phrase.ends.some(({ entity }) => entity === giver),
  );
