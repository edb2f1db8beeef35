// Amounts of money: "mehr als 1,5 Mrd. USD", "$30m", "€5-million", "25 millions d'euros", "13 and 15 million euros".
import type { Bound } from '../../../graph/qualifiers';
import { type Amount, readAmount, readClosing, readOpening } from './amounts';
import { CURRENCY_CODES } from './currencies';
import type { MoneyFigure } from './figure';
import { type Numeral, readNumeral, tidy } from './numerals';
import type { Scan } from './scan';

/** A figure and the index of the token after it. */
export interface Parsed<F> {
  readonly figure: F;
  readonly next: number;
}

export function parseMoney(scan: Scan, index: number): Parsed<MoneyFigure> | undefined {
  const opening = readOpening(scan, index);
  const before = scan.vocabulary.currency(scan.text, scan.tokens, opening.next);
  const amount = readAmount(scan, opening, before?.next);
  if (!amount) return undefined;
  const after = before ? codeBehind(scan, amount.next, before.value) : currencyAfter(scan, amount.next);
  if (!after) return amount.open ? undefined : sharedScale(scan, index, amount.numeral, amount.bound);
  if (before && !amount.open) {
    // "$385 and $98 million"
    const shared = sharedScale(scan, index, amount.numeral, amount.bound, before.value);
    if (shared) return shared;
  }
  const highEnd = secondAmount(scan, after.next, after.value, amount);
  if (highEnd) return money(scan, index, highEnd.next, highEnd.low, after.value, 'atLeast');
  return amount.open ? undefined : money(scan, index, after.next, amount.value, after.value, amount.bound);
}

interface Currency {
  readonly value: string;
  readonly next: number;
}

// "$178 million AUD", "($1.07 billion AUD)": the code behind says whose dollars they are.
function codeBehind(scan: Scan, next: number, currency: string): Currency {
  const code =
    CURRENCY_CODES.has(scan.written(next)) && scan.vocabulary.currency(scan.text, scan.tokens, next);
  return code || { value: currency, next };
}

function currencyAfter(scan: Scan, index: number): Currency | undefined {
  const { vocabulary } = scan;
  const at = vocabulary.ofWords.has(scan.lower(index)) ? index + 1 : scan.skipTie(index);
  return vocabulary.currency(scan.text, scan.tokens, at);
}

// "$10m to $20m", "zwischen 10 Mio. Euro und 20 Mio. Euro": the second amount only bounds the first.
function secondAmount(
  scan: Scan,
  index: number,
  currency: string,
  low: Amount,
): { low: number; next: number } | undefined {
  const { rangeWords, andWords } = scan.vocabulary;
  const word = scan.lower(index);
  if (!rangeWords.has(word) && !(low.open && andWords.has(word))) return undefined;
  const sign = scan.vocabulary.currency(scan.text, scan.tokens, index + 1);
  const high = readNumeral(scan, sign?.next ?? index + 1);
  if (!high || high.value <= low.value) return undefined;
  const after = sign ? { value: sign.value, next: high.next } : currencyAfter(scan, high.next);
  if (after?.value !== currency) return undefined;
  // "€3 to €5 million": the scale belongs to both.
  const borrows = low.numeral.scale === 1 && low.value < high.value / high.scale;
  return { low: borrows ? tidy(low.value * high.scale) : low.value, next: after.next };
}

// "13 and 15 million euros respectively", "30 of the 45 million euros": the first number borrows scale and currency from the
// second; behind a sign ("$385 and $98 million") the scale alone, and from an amount with the same sign.
function sharedScale(
  scan: Scan,
  index: number,
  low: Numeral,
  bound: Bound,
  sign?: string,
): Parsed<MoneyFigure> | undefined {
  const borrows = low.printed && low.scale === 1 && !low.yearLike;
  const lender = borrows ? lenderAt(scan, low.next) : undefined;
  if (lender === undefined || (!sign && scan.isNamePart(index))) return undefined;
  const before = scan.vocabulary.currency(scan.text, scan.tokens, lender);
  const high = readNumeral(scan, before?.next ?? lender);
  if (!high || high.scale === 1) return undefined;
  const currency = before?.value ?? currencyAfter(scan, high.next)?.value ?? sign;
  if (!currency || (sign && sign !== currency)) return undefined;
  return money(scan, index, low.next, tidy(low.value * high.scale), currency, bound);
}

// Where the second number stands: behind "and", or behind the words that make the first a part of it.
function lenderAt(scan: Scan, at: number): number | undefined {
  const { andWords, partWords } = scan.vocabulary;
  if (andWords.has(scan.lower(at))) return at + 1;
  let next = at;
  while (partWords.has(scan.lower(next))) next++;
  return next > at ? readOpening(scan, next).next : undefined;
}

function money(
  scan: Scan,
  first: number,
  next: number,
  amount: number,
  currency: string,
  bound: Bound,
): Parsed<MoneyFigure> {
  const closing = readClosing(scan, next, bound);
  const { start, end, text } = scan.span(first, closing.next);
  const value = { amount, currency, bound: closing.bound, text };
  return { figure: { type: 'money', start, end, value }, next: closing.next };
}
