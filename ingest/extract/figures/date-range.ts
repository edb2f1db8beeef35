// Two dates that tell from when until when: "de 1990 à 1993", "from May 2001 to 2006", "entre 2001 et 2006".
import type { Figure } from './figure';
import type { Scan } from './scan';

/** The tokens of a date. */
export interface DateAt {
  readonly from: number;
  readonly next: number;
}

/** The figure as it is, or as the day until which something was so where the date before it opens a span. */
export function asEnd(figure: Figure, before: DateAt, scan: Scan, index: number): Figure {
  return figure.type === 'date' && figure.aspect === 'on' && isSpan(before, scan, index)
    ? { ...figure, aspect: 'until' }
    : figure;
}

function isSpan({ from, next }: DateAt, scan: Scan, index: number): boolean {
  if (index > next + 1) return false;
  const { rangeWords, andWords, changeFrom, between } = scan.vocabulary;
  const [word, opener] = [scan.lower(next), scan.lower(from - 1)];
  if (rangeWords.has(word)) return changeFrom.has(opener) || changeFrom.has(scan.lower(from));
  return index === next + 1 && andWords.has(word) && between.match(scan.tokens, from - 1)?.next === from;
}
