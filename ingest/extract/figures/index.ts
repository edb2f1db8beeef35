// Finds every figure of a text: money, shares, counts, dates. Called by the extractor for a sentence or a document.
// One pass over the tokens; each parser looks at a bounded number of them, so the time is linear in the text.
import type { Language } from '../../../graph/source';
import { readOpening } from './amounts';
import { parseBareMoney } from './bare-money';
import { blocksOf } from './blocks';
import { parseDate } from './date';
import { asEnd, type DateAt } from './date-range';
import type { Figure, FigureContext } from './figure';
import { type Parsed, parseMoney } from './money';
import { parseQuantity } from './quantity';
import { CONTINUES_AMOUNT, OPENS_AMOUNT, OPENS_DATE } from './roles';
import { Scan } from './scan';
import { parseShare } from './share';
import type { CutWord } from './tokens';

export type * from './figure';

type Parser = (scan: Scan, index: number) => Parsed<Figure> | undefined;

// The order decides: "2.000 Euro" is money before it is a count, "13. Oktober" a date before "13 Oktobers".
const AMOUNTS: readonly Parser[] = [parseMoney, parseShare];

/**
 * The figures of the text, sorted, never overlapping; `value.text` is the words of the text. Never throws.
 * @param from where the text begins in the one that places count in
 * @param cut words of that one which are cut already, so that they need not be cut again
 */
export function findFigures(
  text: string,
  language: Language,
  context: FigureContext = {},
  from = 0,
  cut: readonly CutWord[] = [],
): Figure[] {
  const figures: Figure[] = [];
  for (const { start, end } of blocksOf(text)) {
    const scan = new Scan(text.slice(start, end), language, context, from + start, cut);
    const named = new Set<string>();
    let date: DateAt | undefined;
    for (let index = 0; index < scan.tokens.length; ) {
      const parsed = parseAt(scan, index);
      if (parsed) figures.push(date ? asEnd(parsed.figure, date, scan, index) : parsed.figure);
      if (parsed) date = parsed.figure.type === 'date' ? { from: index, next: parsed.next } : undefined;
      if (parsed?.figure.type === 'money') {
        // "€102m, of which 40 million from A": an amount without a currency is in that of the one before it.
        named.add(parsed.figure.value.currency);
        scan.currency = named.size === 1 ? parsed.figure.value.currency : undefined;
      }
      index = parsed ? parsed.next : index + 1;
    }
  }
  return figures;
}

function parseAt(scan: Scan, index: number): Parsed<Figure> | undefined {
  // "more", "über", "about" stand before other words than figures most of the time.
  const amount = scan.may(index, OPENS_AMOUNT) && scan.may(readOpening(scan, index).next, CONTINUES_AMOUNT);
  const date = scan.may(index, OPENS_DATE);
  if (amount) {
    for (const parse of AMOUNTS) {
      const parsed = parse(scan, index);
      if (parsed) return parsed;
    }
  }
  if (date) {
    const parsed = parseDate(scan, index);
    if (parsed) return parsed;
  }
  return amount ? (parseQuantity(scan, index) ?? parseBareMoney(scan, index)) : undefined;
}
