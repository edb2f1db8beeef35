// Reads one number: printed ("1.500,25", "18 000", "1.5") or spelled ("zwei", "two hundred and fifty"),
// with the scale after it ("Mio.", "bn", "milliards").
import type { Scan } from './scan';

export interface Numeral {
  readonly value: number;
  /** The index of the token after the number and its scale. */
  readonly next: number;
  /** A scale was read ("Millionen"); `spelledScale` when it was a word, not a letter. */
  readonly scale: number;
  readonly letterScale: boolean;
  /** Four digits that may be a year. */
  readonly yearLike: boolean;
  readonly printed: boolean;
  /** "une dizaine", "a dozen or so". */
  readonly about: boolean;
}

const MAX_DIGITS = 15;

/** The value of a printed number, or undefined for dates, times and versions ("13.10.2025", "14:30", "1.2.3"). */
function parsePrinted(printed: string, decimal: ',' | '.'): number | undefined {
  if (/^\d{1,15}$/.test(printed)) return Number(printed);
  if (printed.length > 40 || /[:/-]/.test(printed)) return undefined;
  const plain = printed.replace(/['’\u00a0\u202f\u2009 ]/g, '');
  if (plain.replace(/\D/g, '').length > MAX_DIGITS) return undefined;
  const marks = plain.replace(/\d/g, '');
  if (marks === '') return Number(plain);
  const last = marks.at(-1) as string;
  const groups = plain.split(/[.,]/);
  const tail = groups.at(-1) as string;
  const mixed = [...marks].some((mark) => mark !== last);
  const grouped = (parts: readonly string[]): boolean =>
    (parts[0] as string).length <= 3 && parts.slice(1).every((part) => part.length === 3);
  if (mixed) {
    // Only the last mark may be the decimal one.
    if (marks.indexOf(last) !== marks.length - 1 || !grouped(groups.slice(0, -1))) return undefined;
    return Number(`${groups.slice(0, -1).join('')}.${tail}`);
  }
  if (marks.length > 1) return grouped(groups) ? Number(groups.join('')) : undefined;
  // One mark: the language's decimal mark, unless three noughts follow, as no text prints "18.000" for 18.
  const isGroup = grouped(groups) && groups[0] !== '0' && (last !== decimal || tail === '000');
  return isGroup ? Number(groups.join('')) : Number(groups.join('.'));
}

/** The number that begins at this token. */
export function readNumeral(scan: Scan, index: number): Numeral | undefined {
  return readPrinted(scan, index) ?? readRound(scan, index) ?? readSpelled(scan, index);
}

function readPrinted(scan: Scan, index: number): Numeral | undefined {
  const token = scan.tokens[index];
  if (token?.word.kind !== 'number') return undefined;
  const printed = scan.text.slice(token.start, token.end);
  const value = parsePrinted(printed, scan.vocabulary.words.decimal);
  if (value === undefined) return undefined;
  const yearLike = /^(19|20)\d\d$/.test(printed);
  return withScale(scan, { value, next: index + 1, yearLike, printed: true, about: false });
}

function readRound(scan: Scan, index: number): Numeral | undefined {
  const { roundNumbers } = scan.vocabulary;
  const round = roundNumbers.match(scan.tokens, index);
  if (!round) return undefined;
  return withScale(scan, {
    value: round.value,
    next: round.next,
    yearLike: false,
    printed: false,
    about: true,
  });
}

// Spelled numbers add up, larger parts first: "two hundred and fifty" is 2 × 100 + 50.
function readSpelled(scan: Scan, index: number): Numeral | undefined {
  const { numbers, joiners, beforeScale } = scan.vocabulary;
  const first = numbers.match(scan.tokens, index);
  if (!first) {
    const article = beforeScale.match(scan.tokens, index);
    if (!article) return undefined;
    const base = { value: article.value, next: article.next, yearLike: false, printed: false, about: false };
    const scaled = withScale(scan, base);
    return scaled.scale > 1 ? scaled : undefined;
  }
  let { value, next } = first;
  for (let steps = 0; steps < 4; steps++) {
    const joined = joiners.has(scan.lower(next)) && value >= 100 ? next + 1 : next;
    const part = numbers.match(scan.tokens, joined);
    if (!part) break;
    if (value < 10 && part.value === 100) value *= 100;
    else if (value % 100 === 0 && value < 1000 && part.value < 100) value += part.value;
    else break;
    next = part.next;
  }
  return withScale(scan, { value, next, yearLike: false, printed: false, about: false });
}

function withScale(scan: Scan, base: Omit<Numeral, 'scale' | 'letterScale'>): Numeral {
  const { scales, letterScales, andAHalf, ofWords, abbreviations } = scan.vocabulary;
  let at = scan.skipTie(base.next);
  // "une dizaine de millions"
  if (base.about && ofWords.has(scan.lower(at)) && scales.has(scan.lower(at + 1))) at++;
  const word = scan.lower(at);
  const letter = letterScales.get(word);
  const scale = scales.get(word) ?? letter;
  if (scale === undefined || scan.tokens[at]?.word.kind !== 'word')
    return scaled(base, base.value, base.next, 1, false);
  let next = at + 1;
  let value = base.value * scale;
  // The stop of an abbreviation: "12 Mio. Euro".
  if (scan.lower(next) === '.' && scan.attached(next) && abbreviations.has(word)) next++;
  const half = andAHalf.match(scan.tokens, next);
  if (half) {
    value += scale / 2;
    next = half.next;
  }
  // "hundert Tausend Millionen" does not occur; a second scale does: "12 thousand million", "mille milliards".
  const second = scales.get(scan.lower(next));
  if (second !== undefined && second > scale) {
    value *= second;
    next++;
  }
  return scaled(base, tidy(value), next, scale, letter !== undefined);
}

const scaled = (
  { yearLike, printed, about }: Pick<Numeral, 'yearLike' | 'printed' | 'about'>,
  value: number,
  next: number,
  scale: number,
  letterScale: boolean,
): Numeral => ({ value, next, yearLike, printed, about, scale, letterScale });

/** Takes away the noise of binary fractions: 1.1 × 1e9 is 1100000000. */
export function tidy(value: number): number {
  return Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15));
}
