// What a cell of a table of facts may hold: one checker for each type of value. A checker gives the value or says, in
// words that end a sentence, what is wrong with the cell.
import { isLei, isWikidataId } from '../../../graph/identifiers';
import type { Bound, DateValue, Money, Quantity, Share, TextValue } from '../../../graph/qualifiers';
import { isoDate } from '../metadata/dates';
import { type NumberStyle, numberIn } from './numbers';

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

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

interface BoundedNumber {
  readonly value: number;
  readonly bound: Bound;
}

const BOUND = /^(~|≈|>=|≥|<=|≤)?/;

const EXAMPLES: Readonly<Record<NumberStyle, string>> = {
  point: '1300000000 or 12.5',
  comma: '1300000000 or 12,5',
};

function numberOf(cell: string, style: NumberStyle): BoundedNumber | CellProblem {
  const value = numberIn(cell, style);
  if (value === undefined)
    return new CellProblem(
      `"${cell}" is no number; write it in digits, such as ${EXAMPLES[style]}, with ~ for about, >= for at least, <= for at most before it`,
    );
  return { value, bound: BOUNDS[BOUND.exec(cell)?.[1] ?? ''] ?? 'exact' };
}

/** `text` is the cell with its currency, as the row shows it. */
export function moneyOf(cell: string, style: NumberStyle, currency: string | undefined): Money | CellProblem {
  const number = numberOf(cell, style);
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

export function shareOf(cell: string, style: NumberStyle): Share | CellProblem {
  const number = numberOf(cell, style);
  if (number instanceof CellProblem) return number;
  if (number.value > 100)
    return new CellProblem(`${number.value} is no share; a share in percent is from 0 to 100`);
  return { percent: number.value, bound: number.bound, text: cell };
}

export function quantityOf(cell: string, style: NumberStyle): Quantity | CellProblem {
  const number = cell.includes('%') ? numberOf('', style) : numberOf(cell, style);
  return number instanceof CellProblem ? number : { ...number, text: cell };
}

export function dateOf(cell: string): DateValue | CellProblem {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell) ?? [];
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : cell;
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(iso) && isoDate(iso) === iso) return { date: iso, text: cell };
  return new CellProblem(`"${cell}" is no date; write 2025, 2025-09, 2025-09-09 or 09.09.2025`);
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
  const value = Number(cell.replace(',', '.'));
  return value >= 0 && value <= 1
    ? value
    : new CellProblem(`"${cell}" is no confidence; it is a number from 0 to 1`);
}

/** One of a list of names. */
export function oneOf<T extends string>(cell: string, names: readonly T[]): T | CellProblem {
  return names.find((name) => name === cell) ?? new CellProblem(`"${cell}" is none of ${names.join(', ')}`);
}
