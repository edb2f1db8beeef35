// Which figures a later sentence may tell of which facts, and by what words it says so (see later-figures.ts).

import type { QualifierName } from '../../../../graph/qualifiers';
import type { RelationName } from '../../../../graph/relations';
import type { Figure } from '../../figures';
import type { Draft } from '../draft';
import type { HeadClass } from '../frames';
import { outlook } from '../modality/outlook';
import type { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import type { View } from '../view';
import { isCuedAt } from './cued';
import { isPutInto } from './facility-cost';
import type { ToldFigure } from './figures-in';
import { isForOther, isGivenBy, isPaidBy } from './given-money';
import { isGot, isHeld } from './held-shares';
import { isIncoming } from './incoming-money';
import { isKnown, isSum, measured } from './measured';

export interface LaterRule {
  readonly name: QualifierName & ('amount' | 'valuation' | 'stake' | 'quantity');
  readonly type: Figure['type'];
  readonly fits: (draft: Draft) => boolean;
  /** Told by a word anywhere in the sentence, so that it may have no other figure of this type. */
  readonly alone?: true;
  /** Told of one of several facts of the same ends. */
  readonly once?: true;
  /** The ends that the sentence of the figure may speak of; of no other of their sort. */
  readonly about: readonly ('from' | 'to')[];
  /** Whether the sentence tells the figure of what the relation is about. */
  readonly speaks: (told: ToldFigure, draft: Draft, view: View) => boolean;
}

/** For less nobody sells a firm, unless for a symbolic euro; what costs so much is what it makes. */
const LEAST = 500_000;

const isPriceOfGoods = ({ figure }: ToldFigure): boolean =>
  figure.type === 'money' && figure.value.amount > 1 && figure.value.amount < LEAST;

// "could be heading toward a $14 billion valuation": one that nobody has paid.
const isMooted = ({ at }: ToldFigure, view: View): boolean =>
  view.clauses.some(
    ({ units, predicates }) =>
      units.includes(at) && predicates.some((predicate) => outlook(predicate, view) === 'reported'),
  );

export const LATER_RULES: readonly LaterRule[] = [
  {
    name: 'amount',
    type: 'money',
    fits: ({ relation, to }) => relation === 'BUILDS' && to.entity.kind === 'Facility',
    about: ['to'],
    alone: true,
    speaks: (told, _, view) =>
      !told.valuation &&
      (isCuedBy('cost', view) || isPutInto(told, view) || isSized(['project', 'facility'], told, view)),
  },
  {
    name: 'stake',
    type: 'share',
    fits: ({ relation }) => relation === 'INVESTED_IN',
    about: ['from', 'to'],
    speaks: (told, draft, view) =>
      isStake(measured(['share'], told.at, view)) ||
      isHeld(told.at, draft, view) ||
      isGot(told.at, draft, view) ||
      isSumOf(told, draft, view),
  },
  {
    name: 'amount',
    type: 'money',
    fits: ({ relation, qualifiers }) =>
      relation === 'ACQUIRED' ||
      (relation === 'INVESTED_IN' && (qualifiers.stake !== undefined || !qualifiers.role)),
    about: ['to'],
    alone: true,
    speaks: (told, { relation, qualifiers }, view) =>
      !told.valuation &&
      !isPriceOfGoods(told) &&
      ((isCuedBy('price', view) && !isTotalOf(told, view)) ||
        ((relation === 'ACQUIRED' || qualifiers.stake !== undefined) &&
          isBought(told.at, view) &&
          !isForOther(told.at, view))),
  },
  {
    name: 'amount',
    type: 'money',
    fits: ({ relation, qualifiers }) => relation === 'INVESTED_IN' && !qualifiers.role,
    about: ['from', 'to'],
    speaks: (told, draft, view) =>
      isGivenBy(draft.from.entity, told, view) && !isForOther(told.at, view) && !isLeftBehind(draft, view),
  },
  {
    name: 'valuation',
    type: 'money',
    fits: ({ relation }) => relation === 'RAISED',
    about: ['from'],
    alone: true,
    once: true,
    speaks: (told, _, view) => told.valuation && !isMooted(told, view),
  },
  {
    name: 'amount',
    type: 'money',
    fits: ({ relation }) => relation === 'RAISED',
    about: ['from'],
    speaks: (told, _, view) =>
      !told.valuation && (measured(['round'], told.at, view) !== undefined || isSized(['round'], told, view)),
  },
  {
    name: 'amount',
    type: 'money',
    fits: ({ relation }) => relation === 'SUPPORTS',
    about: ['from', 'to'],
    speaks: ({ at }, _, view) => isGift(measured(['money'], at, view)),
  },
  {
    name: 'amount',
    type: 'money',
    fits: ({ relation }) => relation === 'REGULATES',
    about: ['from', 'to'],
    speaks: (told, { to }, view) =>
      measured(['fine'], told.at, view) !== undefined ||
      isPaidBy(to.entity, told, view) ||
      isSized(['fine'], told, view, isNamed(to.entity, view)),
  },
  {
    name: 'amount',
    type: 'money',
    fits: ({ relation }) => relation === 'SUPPLIES',
    about: ['from', 'to'],
    speaks: (told, { to }, view) =>
      measured(['contract', 'deal'], told.at, view) !== undefined ||
      isPaidBy(to.entity, told, view) ||
      isSized(['contract'], told, view),
  },
  {
    name: 'amount',
    type: 'money',
    fits: ({ relation }) => relation === 'RAISED',
    about: ['from'],
    speaks: isSumOf,
  },
  {
    name: 'amount',
    type: 'money',
    fits: ({ relation, qualifiers }) => SUMMED.has(relation) && !qualifiers.role,
    about: ['from', 'to'],
    speaks: isSumOf,
  },
  {
    name: 'amount',
    type: 'money',
    fits: ({ relation, qualifiers }) => INCOMING.has(relation) && !qualifiers.role,
    about: ['from', 'to'],
    alone: true,
    speaks: (told, draft, view) =>
      (isIncoming(told, draft, view) && !isTotalOf(told, view)) ||
      (!told.valuation && isSized(['money'], told, view)),
  },
  {
    name: 'quantity',
    type: 'quantity',
    fits: ({ relation }) => relation === 'SUPPLIES',
    about: ['from', 'to'],
    speaks: ({ at }, _, view) => measured(['contract'], at, view) !== undefined,
  },
];

// "A has invested in B. Next came C. A committed £500m": the passage has gone over to another firm.
function isLeftBehind({ from, to, sentence }: Draft, { discourse, sentence: { index } }: View): boolean {
  for (let at = sentence.index + 1; at < index; at++)
    for (const { entity, subject } of discourse.salience.in(at))
      if (subject && entity.family === 'organization' && entity !== from.entity && entity !== to.entity)
        return true;
  return false;
}

/** So many sentences further on "the amount" is still that of the fact. */
const NEAR = 2;

const SUMMED: ReadonlySet<RelationName> = new Set([
  'INVESTED_IN',
  'ACQUIRED',
  'SUPPORTS',
  'SUPPLIES',
  'REGULATES',
  'BUILDS',
]);

const INCOMING: ReadonlySet<RelationName> = new Set(['RAISED', 'SUPPORTS', 'INVESTED_IN', 'ACQUIRED']);

// "Die Summe: 12 Millionen": of what stands right before.
function isSumOf({ at }: ToldFigure, { sentence }: Draft, view: View): boolean {
  return view.sentence.index - sentence.index <= NEAR && isSum(at, view);
}

const isCuedBy = (cue: 'cost' | 'price', { units, vocabulary }: View): boolean =>
  units.some((_, at) => isCuedAt(at, units, vocabulary.cues[cue]));

// "The deal brings its capital to €1.4bn": what other money has grown to.
function isTotalOf({ at }: ToldFigure, { phrases, units, vocabulary }: View): boolean {
  const sum = phrases.find(({ from, to }) => from <= at && at < to);
  if (sum?.headAt !== -1 || sum.prep === '') return false;
  return phrases.some(
    ({ index, prep, headAt, noun }) =>
      index < sum.index &&
      prep === '' &&
      noun?.head?.classes.has('money') === true &&
      !isCuedAt(headAt, units, vocabulary.cues.price),
  );
}

// "Rachetée pour 220 millions, A rejoint B", "was bought for £90m": a verb of buying beside the figure.
const isBought = (at: number, { clauses, vocabulary }: View): boolean =>
  clauses
    .find(({ units }) => units.includes(at))
    ?.predicates.some(({ lemma }) =>
      vocabulary.verbs
        .get(lemma)
        ?.some(({ relation, from }) => relation === 'ACQUIRED' && from[0] === 'subj'),
    ) === true;

// "The grant amounts to", and not "the money does": what is told to be given for nothing.
const isGift = (phrase: Phrase | undefined): boolean =>
  phrase?.noun?.events.some(({ relation }) => relation === 'SUPPORTS') === true;

// "The stake is 12 per cent", and not "the capital is".
const isStake = (phrase: Phrase | undefined): boolean =>
  phrase?.noun?.events.some(({ relation }) => relation === 'INVESTED_IN') === true;

// "The €40m round was led by A", "die Runde von 40 Millionen".
function isSized(classes: readonly HeadClass[], { at }: ToldFigure, view: View, isNew = false): boolean {
  const { phrases, vocabulary } = view;
  const phrase = phrases.find(({ from, to }) => from <= at && at < to);
  const before = phrase && phrases[phrase.index - 1];
  const says = (prep: string) => vocabulary.senses.of.has(prep) || vocabulary.senses.sizing.has(prep);
  const isSize = phrase?.headAt === -1 && before?.to === phrase.from && says(phrase.prep);
  return [phrase, isSize ? before : undefined].some(
    (one) =>
      one &&
      (isKnown(one, classes, view) || (isNew && classes.some((name) => one.noun?.head?.classes.has(name)))),
  );
}

const isNamed = (entity: Entity, { phrases }: View): boolean =>
  phrases.some(({ name }) => name?.entity === entity);
