// Figures that one of several ends has to itself: "A (£4m), B and C (£2m)", "the state with 29.65%", "A (220 units)", "A, which put in £4m".

import type { Money, QualifierName, Qualifiers } from '../../../../graph/qualifiers';
import { RELATIONS, type RelationName } from '../../../../graph/relations';
import type { Figure } from '../../figures';
import { flatMapped } from '../flat-mapped';
import type { HeadClass } from '../frames';
import type { Entity } from '../names/entity';
import type { End } from '../reference/end';
import type { Unit } from '../units/unit';
import { phraseOf, type View } from '../view';
import { figuresIn } from './figures-in';
import { isForOther, isGiving } from './given-money';
import { pairedFigures } from './paired-figures';
import { isEach, isGoods } from './qualify';

const NAMES: Partial<Record<Figure['type'], QualifierName>> = {
  money: 'amount',
  share: 'stake',
  quantity: 'quantity',
};

/** Relations whose amount is what one end gave: what several put in together is not what each of them did. */
const GIVING: ReadonlySet<RelationName> = new Set(['INVESTED_IN', 'SUPPORTS']);

/**
 * For each end the qualifiers with its own figure in place of that of the clause, which then is no other end's.
 * `among`: the ends are some of those that the clause tells of ("from investors including A").
 */
export function withOwnFigures(
  relation: RelationName,
  ends: readonly End[],
  values: Qualifiers,
  view: View,
  among = false,
): Map<End, Qualifiers> {
  if (!view.figured) return new Map(ends.map((end) => [end, values]));
  const several = ends.length > 1 || among || ends.some((end) => isBesideOthers(end, view));
  const gives = GIVING.has(relation);
  const paired = pairedFigures(ends, view);
  const own = new Map(
    ends.map((end) => [
      end,
      paired?.get(end) ?? ownFigure(end, view) ?? (gives ? partBefore(end, view) : undefined),
    ]),
  );
  const taken = new Set(flatMapped([...own.values()], (figure) => (figure ? [NAMES[figure.type]] : [])));
  if (gives && !isOfEach(values.amount, view)) taken.add('amount');
  if (several && isTogether(view)) taken.add('stake');
  const allowed: readonly QualifierName[] = RELATIONS[relation].qualifiers;
  const others: Qualifiers = several ? without(values, taken) : values;
  return new Map(
    ends.map((end) => {
      const figure = own.get(end);
      const name = figure && NAMES[figure.type];
      return [end, name && allowed.includes(name) ? { ...others, [name]: figure.value } : others];
    }),
  );
}

/** The qualifiers that are not named. */
function without(values: Qualifiers, names: ReadonlySet<string | undefined>): Qualifiers {
  const entries = Object.entries(values);
  return entries.some(([name]) => names.has(name))
    ? Object.fromEntries(entries.filter(([name]) => !names.has(name)))
    : values;
}

// "A und B geben je fünf Millionen": then the sum is that of each.
const isOfEach = (amount: Money | undefined, view: View): boolean =>
  view.units.some(({ figure }, at) => figure !== undefined && figure.value === amount && isEach(at, view));

// "A (£4m)", "A (220 units)", "A, with 18.7 per cent,", "A with 29.65%".
function ownFigure({ entity, mention }: End, view: View): Figure | undefined {
  const { units } = view;
  const at = units.findIndex(({ start, end }) => start <= mention.start && end >= mention.end);
  if (at < 0) return undefined;
  const told = putIn(entity, view) ?? shareBefore(at, view);
  if (told) return told;
  const opens = units[at + 1]?.tag === 'open';
  let behind = at + 1;
  if (opens || units[behind]?.tag === 'comma') behind++;
  const prepositional = units[behind]?.tag === 'preposition';
  if (prepositional) behind++;
  const figure = units[behind]?.figure;
  if (!figure || !(opens || (prepositional && figure.type === 'share'))) return undefined;
  if (figure.type === 'quantity' && !isGoods(figure, view)) return undefined;
  // What is counted stands in units of its own.
  while ((units[behind + 1]?.start ?? figure.end) < figure.end) behind++;
  return ENDS.has(units[behind + 1]?.tag ?? 'stop') ? figure : undefined;
}

/** "A und B halten zusammen 40 Prozent": what neither of them has alone. */
const isTogether = ({ units, vocabulary: { cues } }: View): boolean =>
  units.some(({ lower, tag }) => tag !== 'preposition' && cues.together.has(lower));

/** So many words may stand between a sum and the preposition before who gave it: "davon", "of it", "apportés". */
const BETWEEN = 2;

// "€40m, including €25m from A", "davon 15 Millionen von A": a part of a sum told before, and who gave it.
function partBefore({ mention }: End, view: View): Figure | undefined {
  const { units } = view;
  const giver = phraseOf(mention, view);
  if (!giver?.prep || giver.list.length > 1) return undefined;
  let at = giver.from - 1;
  while (at >= giver.from - 1 - BETWEEN && isLinking(units[at])) at--;
  const part = units[at]?.figure;
  const isWhole = ({ figure }: Unit) =>
    figure?.type === 'money' && part?.type === 'money' && figure.value.amount > part.value.amount;
  return part?.type === 'money' && units.slice(0, at).some(isWhole) ? part : undefined;
}

const LINKING: ReadonlySet<Unit['tag']> = new Set(['adverb', 'preposition', 'pronoun', 'verb', 'other']);

/** "dont 40 millions cette année auprès de A" */
const isLinking = (unit: Unit | undefined): boolean =>
  unit !== undefined && (LINKING.has(unit.tag) || unit.figure?.type === 'date');

/** So many words a description before a name may have. */
const LONGEST_DESCRIPTION = 4;

// "à 67 % par A et à 33 % par B", "zu 60 Prozent A und zu 40 Prozent B": the share before who holds it.
function shareBefore(at: number, { units, vocabulary }: View): Figure | undefined {
  for (let k = at - 1; k > Math.max(0, at - LONGEST_DESCRIPTION); k--) {
    const unit = units[k];
    if (unit?.figure?.type === 'share') return isInTwo(k - 1, units) ? unit.figure : undefined;
    if (unit?.tag === 'preposition') {
      const figure = units[k - 1]?.figure;
      const isAgent = vocabulary.senses.agent.has(unit.preposition?.name ?? '');
      return figure?.type === 'share' && (isAgent || isOneOfTwo(k, units)) ? figure : undefined;
    }
  }
  return undefined;
}

// "hält 48 Prozent an A und 54 Prozent an B": two shares, each before its preposition.
const isOneOfTwo = (preposition: number, units: readonly Unit[]): boolean => {
  const of = units[preposition]?.lower;
  return units.filter(({ lower }, at) => lower === of && units[at - 1]?.figure?.type === 'share').length > 1;
};

/** Two shares, each behind this preposition. */
const isInTwo = (preposition: number, units: readonly Unit[]): boolean => {
  const { tag, lower } = units[preposition] ?? {};
  const isShare = (one: Unit, at: number) => one.lower === lower && units[at + 1]?.figure?.type === 'share';
  return tag === 'preposition' && units.filter(isShare).length > 1;
};

const ENDS: ReadonlySet<Unit['tag']> = new Set(['close', 'comma', 'coordinator', 'stop']);

// "A, which put in £4m": the money of a verb of investing in a relative clause about the end.
function putIn(entity: Entity, view: View): Figure | undefined {
  const { clauses, vocabulary } = view;
  const clause = clauses.find(
    ({ kind, antecedent, predicates }) =>
      kind === 'relative' &&
      antecedent?.ends.some((end) => end.entity === entity) &&
      predicates.some(({ lemma }) => vocabulary.verbs.get(lemma)?.some(isGiving)),
  );
  // "which gave the firm a $3 billion valuation": what it is worth is not what anybody gave.
  const [told] = clause
    ? figuresIn(clause.units, view).filter(({ figure, valuation }) => figure.type === 'money' && !valuation)
    : [];
  // "which has invested $1.3 billion in 40 companies": not in this one.
  return told && !isForOther(told.at, view) ? told.figure : undefined;
}

// "from A and other investors", "auprès de A et de ses actionnaires": the others have no names.
function isBesideOthers({ mention }: End, view: View): boolean {
  const { units, phrases } = view;
  const phrase = phraseOf(mention, view);
  const next = phrase && phrases[phrase.index + 1];
  return (
    phrase !== undefined &&
    units[phrase.to]?.tag === 'coordinator' &&
    next?.from === phrase.to + 1 &&
    !next.name &&
    (OTHERS.some((one) => next.noun?.head?.classes.has(one)) ||
      next.noun?.relational.some((one) => one.relation === 'INVESTED_IN') === true)
  );
}

const OTHERS: readonly HeadClass[] = ['investor', 'person', 'group', 'company'];
