// What money, shares and counts have in common: the bound before a number, and ranges ("10 bis 20", "between 5 and 8").
// A range is kept verbatim with its lower end as "at least".
import type { Bound } from '../../../graph/qualifiers';
import { type Numeral, readNumeral, tidy } from './numerals';
import type { Scan } from './scan';

export interface Opening {
  readonly bound: Bound;
  /** "zwischen", "between": two numbers follow. */
  readonly between: boolean;
  readonly next: number;
}

/** The words before an amount that limit it. Several may follow one another ("gut und gerne" is not read, "mehr als rund" is). */
export function readOpening(scan: Scan, index: number): Opening {
  const { bounds, between } = scan.vocabulary;
  const opening = between.match(scan.tokens, index);
  if (opening) return { bound: 'atLeast', between: true, next: opening.next };
  const first = bounds.match(scan.tokens, index);
  if (!first) return { bound: 'exact', between: false, next: index };
  const second = bounds.match(scan.tokens, first.next);
  return { bound: first.value, between: false, next: second?.next ?? first.next };
}

/** "or more", "oder mehr", "ou plus" after an amount. */
export function readClosing(scan: Scan, index: number, bound: Bound): { bound: Bound; next: number } {
  const closing = scan.vocabulary.boundsAfter.match(scan.tokens, index);
  return closing ? { bound: closing.value, next: closing.next } : { bound, next: index };
}

export interface Amount {
  readonly value: number;
  readonly bound: Bound;
  readonly next: number;
  readonly numeral: Numeral;
  /** After "between" the second number is still to come; without one the word meant something else. */
  readonly open: boolean;
}

/** A number or a range of numbers after its opening. */
export function readAmount(scan: Scan, opening: Opening, at = opening.next): Amount | undefined {
  const low = readNumeral(scan, at);
  if (!low) return undefined;
  const bound = low.about && opening.bound === 'exact' ? 'about' : opening.bound;
  const high = readHighEnd(scan, low, opening.between);
  if (high) {
    // "10 bis 20 Mio.": the scale belongs to both.
    const value = low.scale === 1 && low.value < high.value / high.scale ? low.value * high.scale : low.value;
    return { value: tidy(value), bound: 'atLeast', next: high.next, numeral: high, open: false };
  }
  return { value: low.value, bound, next: low.next, numeral: low, open: opening.between };
}

function readHighEnd(scan: Scan, low: Numeral, between: boolean): Numeral | undefined {
  const { rangeWords, andWords } = scan.vocabulary;
  const word = scan.lower(low.next);
  const connects = between ? andWords.has(word) || rangeWords.has(word) : rangeWords.has(word);
  if (!connects || low.yearLike) return undefined;
  const high = readNumeral(scan, low.next + 1);
  if (!high || high.yearLike) return undefined;
  return low.value < high.value ? high : undefined;
}
