// Cuts text into the tokens that figures are made of: words, numbers as printed, and single signs.
// One pass of one regular expression without nested repetition, so the time is linear in the text.

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'sign';
  /** Lower case, with the plain apostrophe. */
  readonly lower: string;
  /** What it may do in a figure (see roles.ts). */
  readonly roles: number;
}

// Hyphenated parts are bounded, as a compound that begins with a figure is cut and read again part by part.
// A number keeps its inner separators ("1.000.000", "14:30", "13.10.2025"); groups may also be set apart by
// narrow and no-break spaces. A word keeps inner hyphens and the apostrophe of an elision ("d'", "jusqu'").
const WORD = String.raw`[\p{L}\p{M}][\p{L}\p{M}\d]*(?:-[\p{L}\p{M}\d]+){0,4}(?:['’](?=\p{L}))?`;
const DOLLAR = String.raw`(?:US|CA|C|AU|A|HK|NT|NZ|S|R)?\$`;
const ISO_DATE = String.raw`\d{4}-\d{2}-\d{2}(?!\d)`;
const NUMBER = String.raw`\d+(?:[.,:/]\d+|['’\u00a0\u202f\u2009]\d{3}(?!\d))*`;
const SPACED_NUMBER = String.raw`\d{1,3}(?: \d{3}(?!\d))+(?:,\d+)?|${NUMBER}`;
const SIGN = String.raw`[^\s]`;

const patternOf = (number: string): RegExp =>
  new RegExp(`(${ISO_DATE}|${number})|(${DOLLAR})|(${WORD})|${SIGN}`, 'gu');

const PATTERNS = { plain: patternOf(NUMBER), spaced: patternOf(SPACED_NUMBER) };

export interface TokenizerOptions {
  /** Ordinary spaces may set groups of thousands apart ("18 000"). */
  readonly groupBySpace: boolean;
  /** Whether a hyphenated word is cut into its parts because its first part is a figure ("Zwei-Milliarden-Deal"). */
  readonly splits: (firstPart: string, secondPart: string) => boolean;
  readonly rolesOf: (kind: Token['kind'], written: string, lower: string) => number;
}

/** The tokens of the text, in order; nothing but white space lies between them. */
export function tokenize(text: string, { groupBySpace, splits, rolesOf }: TokenizerOptions): Token[] {
  const pattern = groupBySpace ? PATTERNS.spaced : PATTERNS.plain;
  pattern.lastIndex = 0;
  const tokens: Token[] = [];
  let insideCompound = false;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    let word = match[0];
    const isWord = match[3] !== undefined;
    if (isWord) {
      const hyphen = word.indexOf('-');
      if (hyphen > 0) {
        insideCompound ||= followsNumber(tokens, start) || startsFigure(word.toLowerCase(), hyphen, splits);
        if (insideCompound) {
          word = word.slice(0, hyphen);
          pattern.lastIndex = start + hyphen;
        }
      }
    }
    const kind = isWord ? 'word' : match[1] !== undefined ? 'number' : 'sign';
    if (kind !== 'word' && word !== '-') insideCompound = false;
    const lower = isWord ? word.toLowerCase().replace('’', "'") : word;
    tokens.push({ start, end: start + word.length, kind, lower, roles: rolesOf(kind, word, lower) });
    if (isWord && text[start + word.length] !== '-') insideCompound = false;
  }
  return tokens;
}

// "85-Millionen-Euro-Runde", "a €100m-plus round": the word hangs on a number, by a hyphen or directly.
function followsNumber(tokens: readonly Token[], start: number): boolean {
  const hyphen = tokens.at(-1);
  const number = tokens.at(-2);
  if (hyphen?.kind === 'number' && hyphen.end === start) return true;
  return (
    hyphen?.lower === '-' && hyphen.end === start && number?.kind === 'number' && number.end === hyphen.start
  );
}

function startsFigure(word: string, hyphen: number, splits: TokenizerOptions['splits']): boolean {
  const next = word.indexOf('-', hyphen + 1);
  return splits(word.slice(0, hyphen), word.slice(hyphen + 1, next < 0 ? undefined : next));
}
