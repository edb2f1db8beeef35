// Finds every figure of a text: money, shares, counts, dates. Called by the extractor for a sentence or a document.
// One pass over the tokens; each parser looks at a bounded number of them, so the time is linear in the text.
import type { Language } from '../../../graph/source';
import { readOpening } from './amounts';
import { blocksOf } from './blocks';
import { parseDate } from './date';
import type { Figure, FigureContext } from './figure';
import { type Parsed, parseMoney } from './money';
import { parseQuantity } from './quantity';
import { Scan } from './scan';
import { parseShare } from './share';

export type * from './figure';

type Parser = (scan: Scan, index: number) => Parsed<Figure> | undefined;

// The order decides: "2.000 Euro" is money before it is a count, "13. Oktober" a date before "13 Oktobers".
const AMOUNTS: readonly Parser[] = [parseMoney, parseShare];

/** The figures of the text, sorted, never overlapping; `value.text` is the words of the text. Never throws. */
export function findFigures(text: string, language: Language, context: FigureContext = {}): Figure[] {
  const figures: Figure[] = [];
  for (const { start, end } of blocksOf(text)) {
    for (const figure of figuresOf(text.slice(start, end), language, context))
      figures.push(moved(figure, start));
  }
  return figures;
}

function* figuresOf(block: string, language: Language, context: FigureContext): Generator<Figure> {
  const scan = new Scan(block, language, context);
  for (let index = 0; index < scan.tokens.length; ) {
    const parsed = parseAt(scan, index);
    if (parsed) yield parsed.figure;
    index = parsed ? parsed.next : index + 1;
  }
}

function moved(figure: Figure, by: number): Figure {
  if (by === 0) return figure;
  const placed = { ...figure, start: figure.start + by, end: figure.end + by };
  if (placed.type !== 'quantity') return placed;
  return { ...placed, noun: { start: placed.noun.start + by, end: placed.noun.end + by } };
}

function parseAt(scan: Scan, index: number): Parsed<Figure> | undefined {
  // "more", "über", "about" stand before other words than figures most of the time.
  const amount = scan.startsAmount(index) && scan.continuesAmount(readOpening(scan, index).next);
  const date = scan.startsDate(index);
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
  return amount ? parseQuantity(scan, index) : undefined;
}
