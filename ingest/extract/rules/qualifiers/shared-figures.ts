// Figures told once in a sentence and beside the clause of their fact: "invested in A and receives an 11% stake",
// "was sold to B, which paid $75m", "a $95m Series C, $1.2bn post-money", "signed a contract worth £130m with".

import type { RelationName } from '../../../../graph/relations';
import type { Predicate } from '../clauses/clause';
import { changed, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import type { VerbFrame } from '../frames';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import type { View } from '../view';
import { isKnownSum } from './apart-figures';
import { isCued } from './cued';
import { isCostBeside } from './facility-cost';
import { figuresIn, type ToldFigure } from './figures-in';
import { isForMany, isGivenBy } from './given-money';
import { isHeld, isOfShares } from './held-shares';
import { withValue } from './qualify';

/** So many phrases or words may stand between a contract or a price and its amount: "ein Auftrag des Ministeriums im Wert von". */
const REACH = 3;

interface Rule {
  readonly name: 'stake' | 'valuation' | 'amount';
  /** Facts of these lack the figure when it stands elsewhere in their sentence. */
  readonly relations: readonly RelationName[];
  readonly fits: (told: ToldFigure, draft: Draft, view: View) => boolean;
}

const RULES: readonly Rule[] = [
  { name: 'stake', relations: ['INVESTED_IN', 'SUBSIDIARY_OF'], fits: isStake },
  { name: 'valuation', relations: ['RAISED'], fits: ({ valuation }) => valuation },
  {
    name: 'amount',
    relations: ['ACQUIRED', 'INVESTED_IN'],
    // "leads the round, an operation of €26m": who takes part in a round does not pay for all of it.
    fits: (told, draft, view) =>
      !isForMany(told.at, view) &&
      ((!draft.qualifiers.role && isPaid(told, draft, view)) || isGivenBy(draft.from.entity, told, view)),
  },
  { name: 'amount', relations: ['RAISED'], fits: isMeasuredBeside },
  { name: 'amount', relations: ['SUPPLIES'], fits: isOfContract },
  { name: 'amount', relations: ['BUILDS'], fits: isCostBeside },
  // "condamne A à payer 9 millions"
  { name: 'amount', relations: ['REGULATES'], fits: isToPay },
];

/**
 * What a firm holds of another is what that one's belonging to it rests on: "the unit of A, which holds 66 %". Whoever
 * holds all of it is its owner and no investor beside others.
 */
export function withOwnersStakes(drafts: readonly Draft[]): Draft[] {
  const owns = (owned: Draft, held: Draft) =>
    owned.relation === 'SUBSIDIARY_OF' &&
    held.relation === 'INVESTED_IN' &&
    held.from.entity === owned.to.entity &&
    held.to.entity === owned.from.entity;
  return flatMapped(drafts, (draft) => {
    const { relation, qualifiers } = draft;
    if (qualifiers.stake?.percent === WHOLE && drafts.some((owned) => owns(owned, draft))) return [];
    if (relation !== 'SUBSIDIARY_OF') return [draft];
    const own = qualifiers.stake;
    const stake = own ?? drafts.find((held) => held.qualifiers.stake && owns(draft, held))?.qualifiers.stake;
    // "raised its holding in A to 8%": what belongs to others for the most part is nobody's subsidiary.
    if (stake && stake.percent < HALF) return [];
    return [stake && !own ? changed(draft, { qualifiers: withValue(qualifiers, 'stake', stake) }) : draft];
  });
}

const LESS = 0.25;

const WHOLE = 100;
const HALF = 50;

/** So many sentences further on what a firm pays is still the price of what it was last told to do. */
const NEAR = 2;

const isSum = ({ relation, qualifiers }: Draft): boolean =>
  relation === 'SUPPORTS' && qualifiers.amount !== undefined;

/** "takes 60 % of A and pays €40m for it": what is paid for a share, a firm or goods is no support of the same one. */
export function withoutPaid(drafts: readonly Draft[]): Draft[] {
  const isPaidFor = (gift: Draft) =>
    drafts.some(
      (paid) =>
        paid.relation !== 'SUPPORTS' &&
        isSameTwo(paid, gift) &&
        paid.confidence > gift.confidence &&
        paid.qualifiers.amount?.text === gift.qualifiers.amount?.text,
    );
  return drafts.filter((draft) => !isSum(draft) || !isPaidFor(draft));
}

/** "A buys B. It is paying €40m.": likewise, where a sentence right before tells the deal. */
export function withoutPrices(told: readonly Draft[], earlier: readonly Draft[]): readonly Draft[] {
  if (!told.some(isSum)) return told;
  const isPrice = (gift: Draft) =>
    gift.from.entity.kind !== 'PublicBody' &&
    earlier.some(
      (deal) =>
        deal.relation !== 'SUPPORTS' &&
        gift.sentence.index - deal.sentence.index <= NEAR &&
        isSameTwo(deal, gift),
    );
  return told.filter((draft) => !isSum(draft) || !isPrice(draft));
}

/** Gives a figure that nobody has to the one fact of its sentence that lacks it. */
export function withSharedFigures(drafts: readonly Draft[], view: View): Draft[] {
  const figures = view.figured ? figuresIn([...view.units.keys()], view) : [];
  if (figures.length === 0) return [...drafts];
  let completed: readonly Draft[] = drafts;
  for (const { name, relations, fits } of RULES) {
    const all = completed.filter(
      ({ relation, modality }) => relations.includes(relation) && modality !== 'denied',
    );
    const sure = withoutUnsure(all);
    const those = name === 'valuation' ? lastTold(sure, view) : sure;
    const [first] = those;
    if (!first || !those.every((draft) => isSamePair(draft, first))) continue;
    if (those.some(({ qualifiers }) => qualifiers[name])) continue;
    // What the sentence tells of others is not theirs, unless it is far less sure that it does.
    const isOfOthers = (draft: Draft) =>
      !isSameTwo(draft, first) && draft.confidence > first.confidence - LESS;
    const taken = new Set(
      flatMapped(completed, (draft) => (isOfOthers(draft) ? [draft.qualifiers[name]?.text] : [])),
    );
    const [told, another] = figures.filter(
      (one) => fits(one, first, view) && !taken.has(one.figure.value.text),
    );
    if (!told || another) continue;
    completed = completed.map((draft) =>
      those.includes(draft)
        ? changed(draft, { qualifiers: { ...draft.qualifiers, [name]: told.figure.value } })
        : draft,
    );
  }
  return [...completed];
}

// "signe un chèque de 90 millions pour s'offrir A": a far less sure reading keeps no figure from a surer one.
function withoutUnsure(drafts: readonly Draft[]): readonly Draft[] {
  const best = Math.max(...drafts.map(({ confidence }) => confidence));
  return drafts.filter(({ confidence }) => confidence > best - LESS);
}

// "a levé 40 M$ en 2021 et 235 M$ en 2023, ce qui la valorise à 4,5 G$": the value goes with the round told last.
function lastTold(rounds: readonly Draft[], { units }: View): readonly Draft[] {
  const [first] = rounds;
  if (!first || rounds.some(({ from }) => from.entity !== first.from.entity)) return rounds;
  const placeOf = ({ qualifiers: { amount } }: Draft) =>
    units.findIndex(({ figure }) => figure?.value === amount);
  const last = rounds.reduce((one, other) => (placeOf(other) > placeOf(one) ? other : one));
  return rounds.filter(({ to }) => to.entity === last.to.entity);
}

const isSamePair = (one: Draft, other: Draft): boolean =>
  one.from.entity === other.from.entity && one.to.entity === other.to.entity;

const isSameTwo = (one: Draft, other: Draft): boolean =>
  isSamePair(one, other) || (one.from.entity === other.to.entity && one.to.entity === other.from.entity);

// "66 % des parts", "an 11.2% shareholding"; "invested in A and now owns 22%"; "premier actionnaire d'A avec 22 %".
function isStake({ figure, at }: ToldFigure, draft: Draft, view: View): boolean {
  if (figure.type !== 'share') return false;
  const { phrases, vocabulary } = view;
  const phrase = phrases.find(({ from, to }) => from <= at && at < to);
  const isOfHolder =
    phrase?.headAt === -1 &&
    vocabulary.senses.together.has(phrase.prep) &&
    chainBefore(phrase, view).some(
      ({ start, end }) => start <= draft.trigger.start && draft.trigger.end <= end,
    );
  return isOfFirmsShares(phrase, view) || isGiven(at, draft, view) || isOfHolder || isHeld(at, draft, view);
}

// "invests €90m in A, giving it 15% of the company"
function isGiven(at: number, { to }: Draft, { phrases, clauses }: View): boolean {
  const phrase = phrases.find((one) => one.from <= at && at < one.to);
  const next = phrase && phrases[phrase.index + 1];
  const clause = clauses.find(({ units }) => units.includes(at));
  return (
    clause?.kind === 'participle' &&
    next?.from === phrase?.to &&
    (next?.ends.some(({ entity }) => entity === to.entity) === true ||
      (next?.determiner === 'definite' && next.noun?.head?.classes.has('company') === true))
  );
}

/** The phrases right in front of this one, each beside the next. */
function chainBefore({ index }: Phrase, { phrases }: View): readonly Phrase[] {
  const before = phrases.slice(Math.max(0, index - REACH), index + 1).reverse();
  const gap = before.findIndex(({ to }, k) => k > 0 && to !== before[k - 1]?.from);
  return before.slice(0, gap < 0 ? before.length : gap);
}

function isOfFirmsShares(phrase: Phrase | undefined, { phrases }: View): boolean {
  const next = phrase && phrases[phrase.index + 1];
  return (
    phrase?.noun?.head?.classes.has('share') === true ||
    (next !== undefined && next.from === phrase?.to && isOfShares(next))
  );
}

// "which paid roughly $75m", "der Kaufpreis beläuft sich auf": money of a verb that buys for it, or beside a word of price.
function isPaid({ figure, at, valuation }: ToldFigure, { relation }: Draft, view: View): boolean {
  const { clauses, units, vocabulary } = view;
  if (figure.type !== 'money' || isKnownSum(at, view)) return false;
  const clause = clauses.find((one) => one.units.includes(at));
  // "took a stake in a deal that values the firm at €90m": of the whole, and not of the stake.
  const values = clause?.predicates.some(
    ({ lemma, voice }) => voice === 'active' && vocabulary.cues.valuation.has(lemma),
  );
  if (values && relation === 'INVESTED_IN') return false;
  // "valorisé 85 millions dans l'opération", and not "valued at €85m in its last round".
  const isPricedBy = (one: number) =>
    units[one]?.tag === 'noun' && isCued(units[one] as Unit, vocabulary.cues.price);
  if (valuation && !(clause?.kind === 'participle' && clause.units.some(isPricedBy))) return false;
  // "(purchase price: $40m)", "with the price put at $40m"
  if (units.slice(Math.max(0, at - REACH), at).some((unit) => isCued(unit, vocabulary.cues.price)))
    return true;
  if (!clause) return false;
  const buys = ({ relation, figures, to }: VerbFrame) =>
    relation === 'ACQUIRED' && figures.includes('money') && !to.includes('obj');
  // "in a deal that values it at €90m"
  const isOfDeal = clause.antecedent?.noun?.head?.classes.has('deal') === true;
  return (
    (clause.kind === 'relative' && isOfDeal) ||
    clause.units.some((one) => isCued(units[one] as Unit, vocabulary.cues.price)) ||
    clause.predicates.some(({ lemma }) => vocabulary.verbs.get(lemma)?.some(buys))
  );
}

// "has secured fresh capital totalling $18m": the measure of a round or its money in a clause of its own.
function isMeasuredBeside(
  { figure, at, valuation }: ToldFigure,
  _: Draft,
  { clauses, vocabulary }: View,
): boolean {
  const clause = clauses.find(({ units }) => units.includes(at));
  const classes = clause?.antecedent?.noun?.head?.classes;
  return (
    figure.type === 'money' &&
    !valuation &&
    (classes?.has('round') === true || classes?.has('money') === true) &&
    clause?.predicates.some(({ lemma }) => vocabulary.cues.measure.has(lemma)) === true
  );
}

// "a contract worth £130m", "ein Auftrag im Wert von 90 Millionen"; "der Auftrag hat einen Wert von 90 Millionen".
function isOfContract({ figure, at }: ToldFigure, _: Draft, view: View): boolean {
  const { phrases, clauses, units, vocabulary } = view;
  if (figure.type !== 'money') return false;
  const phrase = phrases.find(({ from, to }) => from <= at && at < to);
  const chain = phrase ? chainBefore(phrase, view) : [];
  if (chain.some(isContract)) return true;
  // "300 drones worth £9m", "300 Drohnen im Wert von 9 Millionen"
  const goods = chain[1]?.figures[0]?.type === 'quantity';
  if (goods && phrase && isCued(units[phrase.from] as Unit, vocabulary.cues.worth)) return true;
  const clause = clauses.find((one) => one.units.includes(at));
  // "une commande évaluée à 360 millions", ": la valeur du contrat atteint 1,1 milliard"
  if (clause?.antecedent && clause.kind === 'participle' && isContract(clause.antecedent)) return true;
  const isMeasured = clause?.predicates.some(({ lemma }) => vocabulary.cues.measure.has(lemma)) === true;
  if (isMeasured && clause?.phrases.some(isContract)) return true;
  const beside = clause?.units.filter((one) => one < at && one >= at - REACH) ?? [];
  return (
    clause?.phrases.some(isContract) === true &&
    beside.some((one) => isCued(units[one] as Unit, vocabulary.cues.worth))
  );
}

function isToPay({ figure, at, valuation }: ToldFigure, _: Draft, { clauses, vocabulary }: View): boolean {
  const clause = clauses.find(({ units }) => units.includes(at));
  const isPaying = ({ lemma, form }: Predicate) => form === 'infinitive' && vocabulary.cues.price.has(lemma);
  return figure.type === 'money' && !valuation && clause?.predicates.some(isPaying) === true;
}

const isContract = ({ noun }: Phrase): boolean => noun?.head?.classes.has('contract') === true;
