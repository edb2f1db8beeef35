// Rounds that verbs tell of: who raises, how much, at what value; grants and loans are none.
import { ENTITY_KIND_NAMES } from '../../../../graph/entities';
import type { Predicate } from '../clauses/clause';
import { BASE, changed, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import type { HeadClass, VerbFrame } from '../frames';
import { isPluperfect, modalityOf } from '../modality/modality';
import { stronger } from '../modality/strength';
import type { Phrase } from '../phrases/phrase';
import { withOwnFigures } from '../qualifiers/own-figures';
import { byType, type Values, withText } from '../qualifiers/qualify';
import { unitsTelling } from '../qualifiers/units-telling';
import { type End, newEnd, spanOf } from '../reference/end';
import type { Rounds } from '../rounds';
import { candidates } from '../slots/candidates';
import type { View } from '../view';
import { withoutEarlierRound } from './earlier-round';
import { fillers } from './fillers';
import { toldOfPast } from './past';

const MONEY_KINDS = ENTITY_KIND_NAMES.filter((kind) => ['Company', 'Investor', 'PublicBody'].includes(kind));

/** "a grant", "une subvention", "ein Zuschuss": what nobody gives who wants a share for it. */
export const isGift = ({ noun }: Phrase): boolean =>
  noun !== undefined &&
  noun.events.length > 0 &&
  noun.events.every(({ relation }) => relation === 'SUPPORTS');

// "€900m in subsidies", and not "€5m in grants and equity"
function isWhatSumIs({ from, index, list }: Phrase, { phrases }: View): boolean {
  const before = phrases[index - 1];
  return (
    list.length === 1 &&
    before?.to === from &&
    before.headAt < 0 &&
    before.figures.some(({ type }) => type === 'money')
  );
}

/** "a obtenu une subvention de 12 millions": money that is told to be a grant or a loan is no round. */
export function isGrant(phrase: Phrase, { phrases }: View): boolean {
  const { figures, to, index } = phrase;
  if (!namesGrant(phrase)) return false;
  const next = phrases[index + 1];
  // "a loan of €20m", "ein Darlehen über 20 Millionen"
  return [...figures, ...(next?.from === to && next.headAt < 0 ? next.figures : [])].some(
    ({ type }) => type === 'money',
  );
}

/** "a loan", "a grant": what is lent or given, and no share in anything. */
export function namesGrant({ noun }: Phrase): boolean {
  const relations = new Set(noun?.events.map(({ relation }) => relation));
  // "funding" is a grant from a ministry and capital from a fund.
  const capital = relations.has('RAISED') || relations.has('INVESTED_IN');
  return relations.has('SUPPORTS') && !capital && !noun?.head?.classes.has('round');
}

// "a annoncé l'opération": any deal, as long as nobody is known to be raising.
function isOtherDeal({ classes }: VerbFrame, { clause }: Predicate, rounds: Rounds, view: View): boolean {
  if (!classes.includes('round') || rounds.current(view.sentence.index)) return false;
  const told = clause.phrases.filter(({ noun }) => noun?.head?.classes.has('round'));
  return told.length > 0 && told.every(({ noun }) => noun?.head?.classes.has('deal'));
}

/** "received a $3bn takeover offer", "got orders worth €5m", "got approval for its $3bn purchase", "€4m in taxes": money that nobody puts in for a share. */
export function isOtherMoney(predicate: Predicate, view: View): boolean {
  const object = candidates('obj', predicate, view)[0]?.phrase;
  const next = object && view.phrases[object.index + 1];
  const isFigure = object !== undefined && object.headAt < 0 && !object.name;
  const told = isFigure && next?.from === object.to ? next : object;
  if (!told || told.name) return false;
  const classes = told.noun?.head?.classes;
  if (classes && CAPITAL.some((one) => classes.has(one))) return false;
  if (classes && OTHER_MONEY.some((one) => classes.has(one))) return true;
  // "raised its forecast to €5m"
  if (told === object && told.determiner === 'possessive' && next?.from === told.to)
    return isAmountBehind(next, view) && told.figures.length === 0;
  return isFigure && view.vocabulary.cues.turnover.has(view.units[told.headAt]?.lower ?? '');
}

const isAmountBehind = ({ prep, figures }: Phrase, { vocabulary: { senses } }: View): boolean =>
  prep !== '' && !senses.of.has(prep) && figures.some(({ type }) => type === 'money');

const OTHER_MONEY: readonly HeadClass[] = ['deal', 'fine', 'permit', 'purchase'];
const CAPITAL: readonly HeadClass[] = ['money', 'round', 'share', 'investor'];

// "an operation that values A at €90m": what it brings in is not told.
const isValuing = ({ lemma, voice }: Predicate, { vocabulary }: View): boolean =>
  voice === 'active' && vocabulary.cues.valuation.has(lemma);

const asValuation = ({ amount, date }: Values): Values => ({
  ...(amount && { valuation: amount }),
  ...(date && { date }),
});

// "brings the total raised by A to €90m": to how much something grows is told of the verb before.
const withoutTotal = (
  told: readonly number[],
  { voice, clause }: Predicate,
  { phrases, vocabulary: { senses } }: View,
): readonly number[] =>
  voice !== 'passive' || clause.kind !== 'participle'
    ? told
    : told.filter(
        (unit) =>
          !phrases.some(({ from, to, prep }) => from <= unit && unit < to && senses.recipient.has(prep)),
      );

/** The round that a verb of raising tells of. */
export function raised(frame: VerbFrame, predicate: Predicate, view: View, rounds: Rounds): Draft[] {
  if (frame.modality === 'ended') return [];
  const [subject] = fillers(frame.from, predicate, MONEY_KINDS, view, rounds, new Set());
  if (!subject) return [];
  const own = withoutTotal(unitsTelling(predicate, view), predicate, view);
  const told = byType('RAISED', withoutEarlierRound(own, predicate, view), view);
  const values = !told.valuation && isValuing(predicate, view) ? asValuation(told) : told;
  if (
    predicate.clause.phrases.some(
      (phrase) =>
        isGrant(phrase, view) || (isGift(phrase) && (phrase.prep === '' || isWhatSumIs(phrase, view))),
    )
  )
    return [];
  if (!values.amount && !values.valuation && frame.classes.length === 0) return [];
  if (frame.classes.length === 0 && isOtherMoney(predicate, view)) return [];
  if (!frame.classes.includes('round') && isPrice(predicate, view)) return [];
  if (frame.weight < OF_INVESTORS && predicate.clause.phrases.some((one) => isFromState(one, view)))
    return [];
  if (isOtherDeal(frame, predicate, rounds, view)) return [];
  for (const [name, value] of frame.sets) withText(values, name, value);
  const modality = frame.modality
    ? stronger(frame.modality, modalityOf(predicate, view))
    : modalityOf(predicate, view);
  const [company] = subject.ends;
  if (!company || (company.entity.kind === 'Investor' && frame.weight < 0.9)) return [];
  const known = values.valuation !== undefined && isCurrent(company, view, rounds);
  const drafts = rounds.draft(
    known ? newEnd(company.entity, company.mention, SURE, company.antecedent, company.part) : company,
    values,
    modality,
    {
      units: withoutEarlierRound(predicate.clause.units, predicate, view),
      trigger: spanOf(view.units[predicate.at] as { start: number; end: number }),
      confidence: BASE * (known ? 1 : frame.weight) * subject.fit,
      rule: `verb:${predicate.lemma}`,
      aside: predicate.clause.kind === 'relative',
      earlier: toldOfPast(predicate, view) || isPluperfect(predicate, view),
      view,
    },
  );
  // "A und B haben 30 Millionen eingesammelt": the others raise as well, but not "12 and 5 million, respectively".
  const isOne = !view.units.some(({ lower }) => view.vocabulary.cues.respective.has(lower));
  const others =
    values.amount && isOne ? subject.ends.slice(1).filter(({ entity }) => entity.kind === 'Company') : [];
  return flatMapped(drafts, (draft) => {
    const own = withOwnFigures('RAISED', subject.ends, draft.qualifiers, view);
    const beside = others.map((from) => changed(draft, { from, qualifiers: own.get(from) ?? {} }));
    return [draft, ...beside];
  });
}

// "scooped up A and his team in return for a $14bn investment": what somebody pays for something brings him in nothing.
const isPrice = ({ clause }: Predicate, { vocabulary: { senses } }: View): boolean => {
  const sums = clause.phrases.filter(({ figures }) => figures.some(({ type }) => type === 'money'));
  return sums.length > 0 && sums.every(({ prep }) => senses.price.has(prep));
};

/** Verbs that are trusted no less tell of investors, whoever is named: "raise"; "get" tells of anybody's money. */
const OF_INVESTORS = 0.9;

// "gets €4m from the government", "erhält vier Millionen vom Land"
const isFromState = ({ prep, noun, list }: Phrase, { vocabulary: { senses } }: View): boolean =>
  list.length === 1 &&
  senses.origin.has(prep) &&
  noun?.head?.classes.has('body') === true &&
  !noun.head.classes.has('company');

/** How sure a pronoun or "the company" is that is valued while the passage tells of its round. */
const SURE = 0.95;

// "The round values it at €410m": of the firm whose round was just told.
const isCurrent = ({ entity }: End, { sentence }: View, rounds: Rounds): boolean =>
  rounds.current(sentence.index)?.entity === entity;
