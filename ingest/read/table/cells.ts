// What a cell of a table of facts may hold: one checker for each type of value. A checker gives the value or says, in
// words that end a sentence, what is wrong with the cell.
import { isLei, isWikidataId } from '../../../graph/identifiers';
import type { Bound, DateValue, Money, Quantity, Share, TextValue } from '../../../graph/qualifiers';
import { isoDate } from '../metadata/dates';

/** A refusal: what is wrong and what the column takes. */
export class CellProblem {
  constructor(readonly why: string) {}
}

const BOUNDS: Readonly<Record<string, Bound>> = {
  '~': 'about',
  '≈': 'about',
  '>=': 'atLeast',
  '≥': 'atLeast',
  '<=': 'atMost',
  '≤': 'atMost',
};

const NUMBER = /^(~|≈|>=|≥|<=|≤)?\s?(\d{1,15}(?:\.\d{1,6})?)$/;
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

interface BoundedNumber {
  readonly value: number;
  readonly bound: Bound;
}

function numberOf(cell: string): BoundedNumber | CellProblem {
  const match = NUMBER.exec(cell);
  if (!match)
    return new CellProblem(
      `"${cell}" is no number; write digits with a point for decimals (1300000000, 12.5), with ~ for about, >= for at least, <= for at most`,
    );
  return { value: Number(match[2]), bound: BOUNDS[match[1] ?? ''] ?? 'exact' };
}

/** `text` is the cell with its currency, as the row shows it. */
export function moneyOf(cell: string, currency: string | undefined): Money | CellProblem {
  const number = numberOf(cell);
  if (number instanceof CellProblem) return number;
  if (!currency)
    return new CellProblem(
      'the amount has no currency; fill the column "currency" with an ISO 4217 code such as EUR',
    );
  if (!CURRENCIES.has(currency))
    return new CellProblem(`the currency "${currency}" is no ISO 4217 code such as EUR`);
  if (number.value === 0) return new CellProblem('an amount of 0 says nothing; leave the cell empty');
  return { amount: number.value, currency, bound: number.bound, text: `${cell} ${currency}` };
}

export function shareOf(cell: string): Share | CellProblem {
  const number = numberOf(cell.replace(/\s?%$/, ''));
  if (number instanceof CellProblem) return number;
  if (number.value > 100)
    return new CellProblem(`${number.value} is no share; a share in percent is from 0 to 100`);
  return { percent: number.value, bound: number.bound, text: cell };
}

export function quantityOf(cell: string): Quantity | CellProblem {
  const number = numberOf(cell);
  return number instanceof CellProblem ? number : { ...number, text: cell };
}

export function dateOf(cell: string): DateValue | CellProblem {
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(cell) && isoDate(cell) === cell) return { date: cell, text: cell };
  return new CellProblem(`"${cell}" is no date; write 2025, 2025-09 or 2025-09-09`);
}

export function wordsOf(cell: string): TextValue {
  return { text: cell };
}

export function wikidataOf(cell: string): string | CellProblem {
  return isWikidataId(cell) ? cell : new CellProblem(`"${cell}" is no Wikidata item such as Q312`);
}

export function leiOf(cell: string): string | CellProblem {
  if (isLei(cell)) return cell;
  return new CellProblem(`"${cell}" is no LEI: 18 letters and digits and 2 check digits that fit them`);
}

/** A number from 0 to 1. */
export function confidenceOf(cell: string): number | CellProblem {
  const value = Number(cell);
  return value >= 0 && value <= 1
    ? value
    : new CellProblem(`"${cell}" is no confidence; it is a number from 0 to 1`);
}

/** One of a list of names. */
export function oneOf<T extends string>(cell: string, names: readonly T[]): T | CellProblem {
  return names.find((name) => name === cell) ?? new CellProblem(`"${cell}" is none of ${names.join(', ')}`);
}
