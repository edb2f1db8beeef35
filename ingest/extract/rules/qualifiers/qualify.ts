// The figures and words that a fact carries: found in its clause by type, or in the slot that its frame names.

import { type Money, QUALIFIERS, type QualifierName, type Qualifiers } from '../../../../graph/qualifiers';
import { RELATIONS, type RelationName } from '../../../../graph/relations';
import type { Figure } from '../../figures';
import { vocabularyOf as figureWords } from '../../figures/vocabulary';
import type { Clause } from '../clauses/clause';
import type { HeadClass } from '../frames';
import { lastOf } from '../last-of';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import type { View } from '../view';
import { figuresIn } from './figures-in';

/** Figures and words on their way into a fact. */
export type Values = { -readonly [N in QualifierName]?: Qualifiers[N] };

/** The values with another one. Copied one by one, as a spread makes a shape of its own each time (see reference/end.ts). */
export function withValue<N extends QualifierName>(
  values: Qualifiers,
  name: N,
  value: Qualifiers[N],
): Qualifiers {
  const copy: Values = {};
  for (const key in values) copyValue(copy, values, key as QualifierName);
  copy[name] = value;
  return copy;
}

function copyValue<N extends QualifierName>(to: Values, from: Qualifiers, name: N): void {
  to[name] = from[name];
}

/** Fills what the relation may carry from the figures of the clause. */
export function byType(relation: RelationName, clause: Clause | readonly number[], view: View): Values {
  const allowed = RELATIONS[relation].qualifiers as readonly QualifierName[];
  const values: Values = {};
  for (const { figure, at, valuation } of figuresIn('units' in clause ? clause.units : clause, view)) {
    if (figure.type === 'money' && valuation) {
      if (allowed.includes('valuation')) values.valuation ??= figure.value;
    } else if (figure.type === 'money' && allowed.includes('amount')) {
      if (relation === 'RAISED' && isEach(at, view)) continue;
      if (relation === 'SUPPORTS' && isOfWhole(at, view)) continue;
      if (relation !== 'INVESTED_IN' || !isOfRound(at, view)) values.amount ??= sized(figure, at, view);
    }
    if (figure.type === 'share' && allowed.includes('stake')) values.stake ??= figure.value;
    else if (
      figure.type === 'quantity' &&
      allowed.includes('quantity') &&
      isGoods(figure, view) &&
      !(relation === 'BUILDS' && isSize(figure, view))
    )
      values.quantity ??= figure.value;
    else if (figure.type === 'date' && !isOfEvent(at, relation, view)) setDate(values, figure, allowed);
  }
  return values;
}

/** "je fünf Millionen", "€5m each", "A and B each gave": a figure that each of several has. */
export const isEach = (at: number, { units, clauses, vocabulary }: View): boolean => {
  const { each } = vocabulary.cues;
  if ([units[at - 1], units[at + 1]].some((unit) => unit && each.has(unit.lower))) return true;
  const clause = clauses.find((one) => one.units.includes(at));
  return clause?.units.some((one) => units[one]?.tag === 'adverb' && each.has(units[one].lower)) === true;
};

// "joined A's €1.7 billion Series C", "a round of $90m": what all put in together, and not what one did.
function isOfRound(at: number, { phrases }: View): boolean {
  const phrase = phrases.find(({ from, to }) => from <= at && at < to);
  const before = phrase && phrases[phrase.index - 1];
  return [phrase, before?.to === phrase?.from ? before : undefined].some((one) =>
    one?.noun?.head?.classes.has('round'),
  );
}

// "steuert zum 30 Millionen teuren Werk 9 Millionen bei": what all of it costs, and not what is given.
function isOfWhole(at: number, { phrases, units }: View): boolean {
  const phrase = phrases.find(({ from, to }) => from <= at && at < to);
  const isThing = WHOLE.some((one) => phrase?.noun?.head?.classes.has(one));
  return isThing && units.some(({ figure }, one) => one !== at && figure?.type === 'money');
}

const WHOLE: readonly HeadClass[] = ['facility', 'project'];

const SIZED: readonly HeadClass[] = ['round', 'contract', 'deal', 'money', 'fine', 'share'];

// "eine Finanzierungsrunde über 30 Millionen": behind such a noun the word says how large, and not more than.
function sized(
  { value }: Extract<Figure, { type: 'money' }>,
  at: number,
  { units, vocabulary }: View,
): Money {
  const head = units[at - 1]?.noun?.head;
  const [word = ''] = value.text.split(' ');
  if (!vocabulary.senses.sizing.has(word) || !SIZED.some((name) => head?.classes.has(name))) return value;
  return { ...value, bound: 'exact', text: value.text.slice(word.length).trimStart() };
}

// Jobs, engineers and customers are not what is delivered.
export function isGoods(figure: Quantity, view: View): boolean {
  const { units } = view;
  const noun = units.find(
    ({ start, end }) => start >= figure.noun.start && end <= figure.noun.end && start < figure.noun.end,
  );
  const head = lastOf(
    units,
    ({ start, tag }) => start >= figure.noun.start && start < figure.noun.end && tag === 'noun',
  );
  const classes = (head ?? noun)?.noun?.head?.classes;
  return isOneOf('pieces', figure, view) || !NO_GOODS.some((name) => classes?.has(name));
}

/** "un centre de 24 mégawatts": how strong a site is, and not how many are built. */
const isSize = (figure: Quantity, view: View): boolean => isOneOf('units', figure, view);

const isOneOf = (sort: 'units' | 'pieces', { noun }: Quantity, { source }: View): boolean =>
  figureWords(source.language).quantity[sort].has(source.text.slice(noun.start, noun.end).toLowerCase());

type Quantity = Extract<Figure, { type: 'quantity' }>;

const NO_GOODS: readonly HeadClass[] = ['person', 'time', 'place', 'company', 'firm', 'investor', 'office'];

// "since its founding in 2019, A has raised": the date of what the noun behind a preposition tells, and not of the verb.
function isOfEvent(at: number, relation: RelationName, { phrases }: View): boolean {
  const phrase = phrases.find(({ from, to }) => from <= at && at < to);
  const before = phrase && phrases[phrase.index - 1];
  const isOther = ({ prep, noun }: Phrase) =>
    prep !== '' &&
    noun !== undefined &&
    noun.events.some((event) => event.relation === 'FOUNDED') &&
    !noun.events.some((event) => event.relation === relation);
  return [phrase, before?.to === phrase?.from ? before : undefined].some((one) => one && isOther(one));
}

function setDate(
  values: Values,
  figure: Extract<Figure, { type: 'date' }>,
  allowed: readonly QualifierName[],
): void {
  const { value, aspect } = figure;
  if (allowed.includes('year')) {
    const year = value.date.slice(0, 4);
    values.year ??= { date: year, text: value.text };
    return;
  }
  if (aspect === 'since' && allowed.includes('since')) values.since ??= value;
  else if (aspect === 'until' && allowed.includes('until')) values.until ??= value;
  else if (aspect === 'on' && allowed.includes('date')) values.date ??= value;
}

const isMeasure = ({ noun }: Unit): boolean => noun?.head?.classes.has('time') === true;

/** The words of a phrase as a qualifier: without preposition and article, with its adjectives. */
export function textOf(phrase: Phrase, view: View): string | undefined {
  const { headAt, name } = phrase;
  if (headAt < 0 && !name) return undefined;
  let from = headAt >= 0 ? headAt : phrase.from;
  while (
    from > phrase.from &&
    ['adjective', 'noun'].includes((view.units[from - 1] as Unit).tag) &&
    !(view.units[from - 1] as Unit).place
  ) {
    // "die vier Kilogramm schwere Drohne": how heavy it is is no part of what it is called.
    if (from < headAt && isMeasure(view.units[from - 1] as Unit)) {
      from++;
      break;
    }
    from--;
  }
  const start = (view.units[from] as Unit).start;
  // "comme président en avril 2012": when it was is no part of what it is called.
  let last = phrase.to - 1;
  while (last > headAt && view.units[last]?.figure?.type === 'date') last--;
  const whole = last < phrase.to - 1 ? (view.units[last] as Unit).end : phrase.end;
  const end = headAt >= 0 && !name ? whole : (view.units[Math.max(headAt, phrase.to - 1)] as Unit).end;
  const words = view.source.text.slice(start, end).trim();
  return words.length > 0 && words.length <= 80 ? words : undefined;
}

export function withText(values: Values, name: QualifierName, text: string | undefined): void {
  if (text && QUALIFIERS[name].type === 'text') (values as Record<string, unknown>)[name] ??= { text };
}
