// Money whose currency the text names elsewhere: "300 Millionen steuert die Reederei bei", "a loan of 40 million".
import { readAmount, readClosing, readOpening } from './amounts';
import type { MoneyFigure } from './figure';
import type { Parsed } from './money';
import { mayCount } from './quantity';
import type { Scan } from './scan';

/** Below a million a number without a noun may be anything. */
const SMALLEST = 1_000_000;

/** To be asked last: whatever counts something is a quantity. */
export function parseBareMoney(scan: Scan, index: number): Parsed<MoneyFigure> | undefined {
  const opening = readOpening(scan, index);
  const amount = readAmount(scan, opening);
  if (!amount || amount.open || amount.numeral.scale < SMALLEST || !mayCount(scan, opening.next, amount))
    return undefined;
  const closing = readClosing(scan, amount.next, amount.bound);
  if (!mayEnd(scan, closing.next)) return undefined;
  const { currency } = scan;
  if (!currency) return undefined;
  const { start, end, text } = scan.span(index, closing.next);
  const value = { amount: amount.value, currency, bound: closing.bound, text };
  return { figure: { type: 'money', start, end, value }, next: closing.next };
}

/** Whether no noun goes on from here that the number might count or measure. */
function mayEnd(scan: Scan, at: number): boolean {
  const word = scan.tokens[at]?.word;
  if (!word || (word.kind === 'sign' && !scan.isTie(at)) || scan.startsLine(at)) return true;
  if (word.kind !== 'word') return false;
  const { ofWords, quantity } = scan.vocabulary;
  if (quantity.noun === 'plural-last') return quantity.stops.has(word.lower);
  const isCapital = (index: number) => /^\p{Lu}/u.test(scan.written(index));
  // "15 millions de Bpifrance": a name is not counted.
  const isNoun =
    quantity.noun === 'capitalised' ? isCapital(at) : ofWords.has(word.lower) && !isCapital(at + 1);
  return !isNoun;
}
