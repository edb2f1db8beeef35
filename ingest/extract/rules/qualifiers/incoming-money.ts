// Money that a later sentence tells to come in without naming for what: "Dabei kamen 40 Millionen zusammen", "In all, €40m was
// raised", "Investors put in €40m", "The €40m will pay for new staff", "Bewilligt wurden 9 Millionen".

import type { RelationName } from '../../../../graph/relations';
import type { Clause, Predicate } from '../clauses/clause';
import type { Draft } from '../draft';
import type { HeadClass, VerbFrame } from '../frames';
import { isPluperfect } from '../modality/modality';
import type { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import { candidates } from '../slots/candidates';
import type { View } from '../view';
import { isKnownSum } from './apart-figures';
import { isCued } from './cued';
import type { ToldFigure } from './figures-in';
import { isGiving } from './given-money';

/** So many sentences further on "the €40 million" are still those of the fact. */
const NEAR = 2;

/** Whether the sum at this place is what the round, the gift or the purchase of the draft brought. */
export function isIncoming({ at, valuation }: ToldFigure, draft: Draft, view: View): boolean {
  if (valuation || view.sentence.index - draft.sentence.index > NEAR) return false;
  const clause = view.clauses.find(({ units }) => units.includes(at));
  if (!clause || isEarlier(at, clause, view)) return false;
  return isKnownSum(at, view) || clause.predicates.some((one) => comesIn(one, draft, view));
}

// "hatte zuvor 8 Millionen eingesammelt", "raised €8m in 2021": of something that was before.
function isEarlier(at: number, { predicates, units }: Clause, view: View): boolean {
  const { cues } = view.vocabulary;
  if (predicates.some((one) => isPluperfect(one, view))) return true;
  const year = view.source.published?.slice(0, 4);
  return units.some((one) => {
    const unit = view.units[one];
    if (!unit || one === at) return false;
    const isPast = unit.figure?.type === 'date' && year !== undefined && unit.figure.value.date < year;
    return isPast || (unit.tag !== 'verb' && isCued(unit, cues.former));
  });
}

function comesIn(predicate: Predicate, { relation, from, to }: Draft, view: View): boolean {
  const { lemma, voice, clause } = predicate;
  const { cues, verbs } = view.vocabulary;
  if (clause.phrases.some((phrase) => isSource(phrase, relation))) return false;
  const subject = candidates('subj', predicate, view)[0]?.phrase;
  const isBare = !subject || voice === 'passive' || isMoney(subject, to.entity);
  if (isBare && cues.inflow.has(lemma)) return true;
  const frames = verbs.get(lemma);
  if (!frames) return false;
  const receiver = relation === 'RAISED' ? from.entity : to.entity;
  if (frames.some(isReceiving) && (isBare || isOf(receiver, subject))) return true;
  if (relation === 'RAISED') return frames.some(isGiving) && (!subject || isInvestors(subject));
  if (relation !== 'SUPPORTS' || !frames.some(isSupporting)) return false;
  return isBare || isOf(from.entity, subject);
}

const isReceiving = ({ relation, figures, classes, to, from }: VerbFrame): boolean =>
  (figures.includes('money') || classes.includes('money')) &&
  ((relation === 'RAISED' && from.includes('subj')) || (relation === 'SUPPORTS' && to.includes('subj')));

const isSupporting = ({ relation, figures, classes, from }: VerbFrame): boolean =>
  relation === 'SUPPORTS' && from[0] === 'subj' && (figures.includes('money') || classes.includes('money'));

const isOf = (entity: Entity, { ends }: Phrase): boolean => ends.some((end) => end.entity === entity);

// "The round brings in", "40 Millionen kommen zusammen", "es fließen": the money itself.
const isMoney = ({ noun, name, headAt, figures, ends, pronoun }: Phrase, round: Entity): boolean =>
  !name &&
  ends.every(({ entity }) => entity === round && entity.kind === 'FundingRound') &&
  (headAt < 0
    ? figures.length > 0 || pronoun !== undefined
    : OF_MONEY.some((one) => noun?.head?.classes.has(one)));

const OF_MONEY: readonly HeadClass[] = ['round', 'money', 'deal'];

const isInvestors = ({ noun, name, ends }: Phrase): boolean =>
  !name && ends.length === 0 && noun?.head?.classes.has('investor') === true;

// "durch Aufträge", "from the ministry": what the money comes from is no round.
const isSource = ({ prep, noun }: Phrase, relation: RelationName): boolean =>
  prep !== '' && relation === 'RAISED' && SOURCES.some((one) => noun?.head?.classes.has(one));

const SOURCES: readonly HeadClass[] = ['body', 'contract', 'fine'];
