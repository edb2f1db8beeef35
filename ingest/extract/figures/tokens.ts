// Cuts text into the tokens that figures are made of: words, numbers as printed, and single signs.
// One pass of one regular expression without nested repetition, so the time is linear in the text.
import type { FigureWord } from './figure-word';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: FigureWord;
}

// Hyphenated parts are bounded, as a compound that begins with a figure is cut and read again part by part.
// A number keeps its inner separators ("1.000.000", "14:30", "13.10.2025"); groups may also be set apart by
// narrow and no-break spaces. A word keeps inner hyphens and the apostrophe of an elision ("d'", "jusqu'").
const WORD = String.raw`[\p{L}\p{M}][\p{L}\p{M}\d]*(?:-[\p{L}\p{M}\d]+){0,4}(?:['’](?=\p{L}))?`;
const DOLLAR = String.raw`(?:US-|US|CA|C|AU|A|HK|NT|NZ|S|R)?\$`;
// "CHF10m": codes that the press writes right before the number; others make names ("COP30").
const CODE = String.raw`(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|AUD|CAD|JPY|SGD|INR)(?=\d)`;
const ISO_DATE = String.raw`\d{4}-\d{2}-\d{2}(?!\d)`;
const NUMBER = String.raw`\d+(?:[.,:/]\d+|['’\u00a0\u202f\u2009]\d{3}(?!\d))*`;
const SPACED_NUMBER = String.raw`\d{1,3}(?: \d{3}(?!\d))+(?:,\d+)?|${NUMBER}`;
const SIGN = String.raw`[^\s]`;

const patternOf = (number: string): RegExp =>
  new RegExp(`${ISO_DATE}|${number}|${DOLLAR}|${CODE}|${WORD}|${SIGN}`, 'uy');

const PATTERNS = { plain: patternOf(NUMBER), spaced: patternOf(SPACED_NUMBER) };

const SPACE = 0x20;

/** A word that is cut and remembered already, of which figures remember what it may do. */
export interface CutWord {
  readonly start: number;
  readonly end: number;
  readonly word: { readonly text: string; readonly isPlain: boolean; figure: FigureWord | undefined };
}

/** The words of the text that others have cut, with their places counted from its beginning. */
export interface Cuts {
  readonly words: readonly CutWord[];
  /** Where the text begins in the one that their places count in. */
  readonly from: number;
}

// Behind one of these a word of letters alone ends for figures, too.
const ENDS = ' ,.;:!?)“”»';
const endsWord = new Uint8Array(Math.max(...[...ENDS].map((sign) => sign.charCodeAt(0))) + 1);
for (const sign of ENDS) endsWord[sign.charCodeAt(0)] = 1;

export interface TokenizerOptions {
  /** Ordinary spaces may set groups of thousands apart ("18 000"). */
  readonly groupBySpace: boolean;
  readonly wordOf: (written: string) => FigureWord;
  readonly cuts?: Cuts;
}

const NO_CUTS: Cuts = { words: [], from: 0 };

/** The tokens of the text, in order; nothing but white space lies between them. */
export function tokenize(
  text: string,
  { groupBySpace, wordOf, cuts: { words, from } = NO_CUTS }: TokenizerOptions,
): Token[] {
  const pattern = groupBySpace ? PATTERNS.spaced : PATTERNS.plain;
  const tokens: Token[] = [];
  let insideCompound = false;
  let cut = 0;
  for (let start = 0; start < text.length; ) {
    if (text.charCodeAt(start) === SPACE) {
      start++;
      continue;
    }
    while (cut < words.length && (words[cut] as CutWord).start - from < start) cut++;
    const known = words[cut];
    if (
      known &&
      known.start - from === start &&
      known.word.isPlain &&
      endsWord[text.charCodeAt(known.end - from)]
    ) {
      known.word.figure ??= wordOf(known.word.text);
      tokens.push({ start, end: known.end - from, word: known.word.figure });
      insideCompound = false;
      start = known.end - from;
      continue;
    }
    pattern.lastIndex = start;
    if (!pattern.test(text)) {
      start++;
      continue;
    }
    let end = pattern.lastIndex;
    let word = wordOf(text.slice(start, end));
    if (word.hyphen > 0) {
      insideCompound ||= word.startsFigure || followsNumber(tokens, start);
      if (insideCompound) {
        end = start + word.hyphen;
        word = wordOf(text.slice(start, end));
      }
    }
    if (word.kind !== 'word' && word.lower !== '-') insideCompound = false;
    tokens.push({ start, end, word });
    if (word.kind === 'word' && text[end] !== '-') insideCompound = false;
    start = end;
  }
  return tokens;
}

// "85-Millionen-Euro-Runde", "a €100m-plus round": the word hangs on a number, by a hyphen or directly.
function followsNumber(tokens: readonly Token[], start: number): boolean {
  const hyphen = tokens.at(-1);
  const stop = tokens.at(-2);
  // "20-Mio.-Euro-Runde"
  const isShort = stop?.word.lower === '.' && tokens.at(-4)?.word.lower === '-' && hyphen?.start === stop.end;
  const number = isShort ? tokens.at(-5) : stop;
  if (hyphen?.word.kind === 'number' && hyphen.end === start) return true;
  return (
    hyphen?.word.lower === '-' &&
    hyphen.end === start &&
    number?.word.kind === 'number' &&
    (isShort || number.end === hyphen.start)
  );
}
