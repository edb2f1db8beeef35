// Figures that measure something else than a deal: turnover, a share of a market, the size of a fund, a change.

import type { Figure } from '../../figures';
import type { HeadClass, Relational } from '../frames';
import { isMany } from '../phrases/number';
import type { Phrase } from '../phrases/phrase';
import { isDash, type Unit } from '../units/unit';
import { clauseOf, type View } from '../view';
import { isCuedAt } from './cued';

/** Whether the figure at this unit is no amount and no stake of anything. */
export function isApart(type: Figure['type'], at: number, view: View): boolean {
  if (type !== 'money' && type !== 'share') return false;
  const phrase = view.phrases.find(({ from, to }) => from <= at && at < to);
  if (!phrase) return false;
  if (isTurnover(phrase, view) || isCompared(phrase, view) || isPartOfSum(phrase, view)) return true;
  if (isOfManyFirms(at, view)) return true;
  return type === 'share'
    ? isShareOfOther(phrase, at, view)
    : isSizeOfGiver(phrase, at, view) || isOfOneShare(phrase, at, view);
}

// "41 Millionen Euro Umsatz", "sales of €3bn", "25 % of sales", "a 60% market share": a noun beside the figure.
function isTurnover(phrase: Phrase, view: View): boolean {
  const { units, vocabulary } = view;
  const isOne = (at: number) =>
    isCuedAt(at, units, vocabulary.cues.turnover) && !isAwarded(phrase, units[at], view);
  if ([before(phrase, view), behind(phrase, view)].some((one) => one && one.headAt >= 0 && isOne(one.headAt)))
    return true;
  for (let at = phrase.from; at < phrase.to; at++) if (units[at]?.tag !== 'name' && isOne(at)) return true;
  return isOne(nounBefore(phrase, view));
}

// "attribue à A un marché de 3 millions": no size of a market, where the verb tells who is to supply.
const isAwarded = (figure: Phrase, unit: Unit | undefined, view: View): boolean =>
  unit?.noun?.head?.classes.has('purchase') === true &&
  clauseOf(view, figure)?.predicates.some(({ lemma }) =>
    view.vocabulary.verbs
      .get(lemma)
      ?.some(
        ({ relation, classes }) => relation === 'SUPPLIES' && AWARDS.some((one) => classes.includes(one)),
      ),
  ) === true;

const AWARDS: readonly HeadClass[] = ['contract', 'purchase'];

// "les licornes, ces sociétés valorisées à plus d'un milliard": what a participle tells of firms without a name.
function isOfManyFirms(at: number, { clauses, phrases, units }: View): boolean {
  const clause = clauses.find((one) => one.kind === 'participle' && one.units.includes(at));
  let told = clause?.antecedent;
  while (told && told.prep !== '' && !told.name && phrases[told.index - 1]?.to === told.from)
    told = phrases[told.index - 1];
  if (!told || told.name || told.explains?.name || told.ends.length > 0) return false;
  return told.noun?.head?.classes.has('company') === true && isMany(told, units);
}

// "raised €5m, up from €3m a year earlier", "5 millions, contre 3 un an plus tôt": what was before is no figure of today.
const isCompared = ({ prep, from, headAt }: Phrase, { units, vocabulary }: View): boolean =>
  headAt < 0 &&
  vocabulary.senses.compared.has(prep) &&
  (units[from - 1]?.tag === 'comma' || isDash(units[from - 1]));

// "paid €20m, including €3m of debt", "davon 3 Millionen Euro Fremdkapital": a part of what was just told, unless it is
// told who gave it: "dont 3 millions apportés par A".
function isPartOfSum({ prep, from, to, owner }: Phrase, { units, vocabulary }: View): boolean {
  const opener = units[from - 1];
  // "rounds like A's €600m Series B"
  if (owner) return false;
  if (prep !== 'example' && !vocabulary.cues.thereof.has(opener?.lower ?? '')) return false;
  let at = to;
  while (at < units.length && units[at]?.tag !== 'comma' && units[at]?.tag !== 'stop') {
    if (units[at]?.mention) return false;
    at++;
  }
  return true;
}

/** So many words may stand between a noun and the figure that a verb or participle tells of it. */
const NEAR = 6;

// "un chiffre d'affaires estimé à 800 millions", "sales reached €3bn", "der Umsatz stieg 2024 auf 18 Millionen".
function nounBefore({ from }: Phrase, { units }: View): number {
  for (let at = from - 1; at >= Math.max(0, from - NEAR); at--) {
    const unit = units[at] as Unit;
    if (unit.tag === 'noun' && !unit.noun?.head?.classes.has('time')) return at;
    if (STOPS.has(unit.tag) || (unit.tag === 'figure' && unit.figure?.type !== 'date')) return -1;
  }
  return -1;
}

const STOPS: ReadonlySet<Unit['tag']> = new Set([
  'name',
  'comma',
  'stop',
  'open',
  'close',
  'relative',
  'coordinator',
]);

function isShareOfOther(phrase: Phrase, at: number, view: View): boolean {
  const { units, vocabulary } = view;
  const { senses, cues } = vocabulary;
  // "die Hälfte davon, 220 Millionen": of a sum.
  if (cues.thereof.has(units[at + 1]?.lower ?? '')) return true;
  // "71 percent after buying a further 20 percent": what comes on top, and not the whole.
  if (isMore(at, units, cues.more) && units.some(({ figure }, one) => one !== at && figure?.type === 'share'))
    return true;
  // "raised its stake by 5 %": how much more, and not how much.
  if (senses.change.has(units[at - 1]?.lower ?? '')) return true;
  // "sold half of its 12% stake": what the seller had.
  const isOfPart = before(phrase, view)?.figures.some((figure) => figure.type === 'share');
  if (isOfPart && phrase.determiner === 'possessive') return true;
  if (phrase.headAt > at) return !isOwned(phrase, SHARES) && !isCuedAt(phrase.headAt, units, cues.ofShares);
  const next = behind(phrase, view);
  const isOf = next && (next.genitive || senses.of.has(next.prep)) && next.headAt >= 0;
  // "sold half of its stake": so much of what somebody holds, and not of the firm.
  const isTraded = senses.price.has(phrase.prep);
  if (isOf && next.determiner === 'possessive' && !next.several && !isTraded && isHolding(next)) return true;
  // "60 Prozent des Marktes", "2% of its staff"
  if (isOf && !next.name && next.ends.length === 0 && !isOwned(next, OWNED)) return true;
  // "A, a market leader with 60 percent": what an apposition tells of somebody who is no owner there.
  const described = describedBy(phrase, view);
  return described !== undefined && !isOwned(described, SHARES);
}

const isHolding = ({ noun }: Phrase): boolean =>
  noun?.head?.classes.has('share') === true && noun.events.some(({ relation }) => relation === 'INVESTED_IN');

const isMore = (at: number, units: readonly Unit[], more: { has(word: string): boolean }): boolean =>
  [units[at - 1], units[at + 1]].some((unit) => unit !== undefined && more.has(unit.lower));

const SHARES: readonly HeadClass[] = ['share'];
/** What shares are of: "the capital", "the startup". */
const OWNED: readonly HeadClass[] = [
  ...SHARES,
  'company',
  'firm',
  'group',
  'unit',
  'investor',
  'facility',
  'project',
];

/** Of one of the classes, or a noun for whoever holds shares: "the largest shareholder". */
function isOwned({ noun }: Phrase, classes: readonly HeadClass[]): boolean {
  const holds = ({ relation }: { readonly relation: Relational['relation'] }) => HELD.has(relation);
  return (
    noun !== undefined &&
    (classes.some((name) => noun.head?.classes.has(name)) ||
      noun.relational.some(holds) ||
      noun.events.some(holds))
  );
}

const HELD: ReadonlySet<Relational['relation']> = new Set(['INVESTED_IN', 'SUBSIDIARY_OF', 'ACQUIRED']);

// "a $2 billion fund", "ein Fonds mit 400 Millionen Euro": how large somebody is, and nothing that he gives.
function isSizeOfGiver(phrase: Phrase, at: number, view: View): boolean {
  // "valorisant l'entreprise 90 millions": right behind the noun it belongs to the verb.
  if (phrase.headAt >= 0 && phrase.headAt < at) return false;
  const described = phrase.headAt >= 0 ? phrase : describedBy(phrase, view);
  return described !== undefined && GIVERS.some((name) => described.noun?.head?.classes.has(name));
}

// "€14 a share", "14 euros par action": what one of them costs; "erwirbt für 90 Millionen Euro einen Anteil" buys all.
function isOfOneShare(phrase: Phrase, at: number, view: View): boolean {
  const figure = view.units[at]?.figure;
  if (figure?.type !== 'money' || figure.value.amount >= LARGE) return false;
  const next = behind(phrase, view);
  if (!next?.noun?.head?.classes.has('share') || next.several || next.name) return false;
  const { senses } = view.vocabulary;
  return next.prep === '' ? ARTICLES.has(next.determiner) : senses.per.has(next.prep);
}

/** No share costs so much. */
const LARGE = 1_000_000;

const ARTICLES: ReadonlySet<Phrase['determiner']> = new Set(['definite', 'indefinite']);

const GIVERS: readonly HeadClass[] = ['investor', 'company'];

/** "The purchase of A dwarfs the $200m paid for B": a sum with an article is that of something told before. */
export const isKnownSum = (at: number, { phrases, units }: View): boolean =>
  units[at]?.figure?.type === 'money' &&
  phrases.some(
    ({ from, to, headAt, determiner }) =>
      from <= at && at < to && headAt < 0 && (determiner === 'definite' || determiner === 'demonstrative'),
  );

/** "The share lost 6 % after the purchase of A": what a verb beside an event tells is no share of what was bought. */
export const isBareShare = (at: number, { phrases, units }: View): boolean =>
  units[at]?.figure?.type === 'share' &&
  phrases.some(({ from, to, headAt, prep }) => from <= at && at < to && headAt < 0 && prep === '');

/** The apposition that a figure behind "with" or "of" belongs to. */
function describedBy(phrase: Phrase, view: View): Phrase | undefined {
  const { senses } = view.vocabulary;
  const one = before(phrase, view);
  const hangs = senses.together.has(phrase.prep) || senses.of.has(phrase.prep);
  return phrase.headAt < 0 && hangs && one && isApposition(one, view) ? one : undefined;
}

const isApposition = ({ explains, headAt, name, prep, from }: Phrase, { units }: View): boolean =>
  headAt >= 0 && (explains !== undefined || (!name && prep === '' && units[from - 1]?.tag === 'comma'));

function before({ index, from }: Phrase, { phrases }: View): Phrase | undefined {
  const one = phrases[index - 1];
  return one?.to === from ? one : undefined;
}

function behind({ index, to }: Phrase, { phrases }: View): Phrase | undefined {
  const one = phrases[index + 1];
  return one?.from === to ? one : undefined;
}
