// Cuts a text into sentences. A sentence never crosses a line end; a heading or a bullet is one of its own.
import type { Language, Source } from '../../../graph/source';
import { GRAMMARS } from '../../languages';
import { findPlace, isCommonWord } from '../lexicon';
import { type Token, tokenize } from './tokens';
import { wordsOf } from './vocabulary/tables';
import { withoutTickers } from './words/tickers';

export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** The tokens in lower case, for tables of phrases. */
  readonly lowers: readonly string[];
  /** Number of the line it stands in. */
  readonly line: number;
  /** No full stop at the end and a short line: a headline or heading. */
  readonly heading: boolean;
}

const abbreviations = new Map<Language, ReadonlySet<string>>();

function abbreviationsOf(language: Language): ReadonlySet<string> {
  const known =
    abbreviations.get(language) ??
    new Set(wordsOf(GRAMMARS[language].writing.abbreviations.replace(/\n/gu, ' ')));
  abbreviations.set(language, known);
  return known;
}
const LONGEST_SERIES = 10;
const LAST_WORD = /\p{L}+(?=\s$)/u;

/** "Série " before the letter of a round. */
const isSeries = (text: string, language: Language): boolean =>
  wordsOf(GRAMMARS[language].names.series).includes(LAST_WORD.exec(text)?.[0] ?? '');

const BULLET = /^[\s]*(?:[-–—•*·▪●■◆➜►→>#+✓✔]+|\p{Extended_Pictographic}\uFE0F?|\d{1,2}[.)])\s+/u;
const CLOSERS = /[”"»«’')\]“]/u;

/** More tokens than any sentence has. */
const MOST_TOKENS = 250;

/** The sentences of a source in reading order. */
export function sentencesOf(source: Source): Sentence[] {
  const { text, language } = source;
  const sentences: Sentence[] = [];
  let line = 0;
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    cutLine(text, from, to, language, (start, end) => {
      const tokens = withoutTickers(tokenize(text, start, end, language));
      if (tokens.length > MOST_TOKENS) {
        // No sentence is this long: a list without marks, or an attack. It is read in pieces, in time in proportion.
        for (let at = 0; at < tokens.length; at += MOST_TOKENS) {
          const piece = tokens.slice(at, at + MOST_TOKENS);
          const [first, last] = [piece[0], piece.at(-1)];
          if (first && last)
            sentences.push({
              index: sentences.length,
              start: first.start,
              end: last.end,
              tokens: piece,
              lowers: piece.map(({ lower }) => lower),
              line,
              heading: false,
            });
        }
        return;
      }
      if (tokens.length === 0) return;
      const heading =
        !/[.!?…:;][”"»“’')\]]*$/u.test(text.slice(Math.max(start, end - 4), end)) && end - start < 140;
      const lowers = tokens.map(({ lower }) => lower);
      sentences.push({ index: sentences.length, start, end, tokens, lowers, line, heading });
    });
    line++;
    from = to + 1;
  }
  return sentences;
}

function cutLine(
  text: string,
  from: number,
  to: number,
  language: Language,
  push: (start: number, end: number) => void,
): void {
  const bullet = BULLET.exec(text.slice(from, Math.min(to, from + 40)));
  let start = from + (bullet?.[0].length ?? 0);
  for (let at = nextMark(text, start); at < to; at = nextMark(text, at + 1)) {
    const sign = text[at] as string;
    let after = at + 1;
    while (after < to && CLOSERS.test(text[after] as string)) after++;
    if (after < to && !/\s/u.test(text[after] as string)) continue;
    let next = after;
    while (next < to && /[\s„“"«»–—(]/u.test(text[next] as string)) next++;
    if (next < to && !/[\p{Lu}\p{N}]/u.test(text[next] as string) && !/[„“"«]/u.test(text.slice(after, next)))
      continue;
    if (sign === '.' && next < to && !endsSentence(text, start, at, next, language)) continue;
    const trimmed = trim(text, start, after);
    if (trimmed) push(...trimmed);
    start = after;
  }
  const trimmed = trim(text, start, to);
  if (trimmed) push(...trimmed);
}

const MARK = /[.!?…\n]/g;

/** Where the next mark that may end a sentence stands, or the end of the line. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(text) ? MARK.lastIndex - 1 : text.length;
}

function endsSentence(text: string, start: number, dot: number, next: number, language: Language): boolean {
  let word = dot;
  while (word > start && /[\p{L}\p{N}.]/u.test(text[word - 1] as string)) word--;
  const last = text.slice(word, dot);
  if (abbreviationsOf(language).has(last.toLowerCase())) return false;
  // "z. B. Siemens", "u. a. Siemens"
  if (/^\p{Ll}$/u.test(last)) return false;
  // "J. Dupont" goes on; "une levée de fonds en Série A." ends.
  if (/^\p{Lu}$/u.test(last))
    return isSeries(text.slice(Math.max(start, word - LONGEST_SERIES), word), language);
  if (
    INITIALS.test(last) &&
    (opensWithName(text, start, word) || isBeforeSurname(text, last, next, language))
  )
    return isLegalForm(last, language);
  if (GRAMMARS[language].writing.dotOrdinals && /^\d{1,2}$/u.test(last)) return false;
  return !/^\d+$/u.test(last) || !/\p{N}/u.test(text[next] as string);
}

const INITIALS = /^(?:\p{Lu}\.){1,2}\p{Lu}$/u;

// "C.C. Wei" at the head of a sentence and behind an office ("CEO C.C. Wei"); "in the U.S." ends.
const opensWithName = (text: string, start: number, word: number): boolean =>
  /(?:^|\p{Lu}[\p{L}-]* )$/u.test(text.slice(Math.max(start, word - LONGEST_OFFICE), word).trimStart());

const LONGEST_OFFICE = 30;

// "de J.D. Norling": no word of the language, which would open a sentence, stands behind; "U.S. Norling" is none of it.
function isBeforeSurname(text: string, last: string, next: number, language: Language): boolean {
  const word = NEXT_WORD.exec(text.slice(next, next + LONGEST_NAME))?.[0];
  return (
    word !== undefined && !isCommonWord(word.toLowerCase(), language) && !findPlace(`${last}.`, language)
  );
}

const NEXT_WORD = /^\p{Lu}\p{L}*\p{Ll}(?![\p{L}\p{N}])/u;
const LONGEST_NAME = 40;

const isLegalForm = (last: string, language: Language): boolean =>
  wordsOf(GRAMMARS[language].names.legalForms.replace(/\n/gu, ' ')).includes(`${last}.`);

function trim(text: string, start: number, end: number): [number, number] | undefined {
  while (start < end && /\s/u.test(text[start] as string)) start++;
  while (end > start && /\s/u.test(text[end - 1] as string)) end--;
  return end > start ? [start, end] : undefined;
}

const DASH = /^[-–—]$/u;
const STOP = /^[.:;!?]$/u;

// Names, numbers, small words and a month, and no sum: "Orvanta raised €20m – its largest round" is a sentence.
function isPlaceAndDay(tokens: readonly Token[], end: number): boolean {
  let words = 0;
  for (let k = 0; k < end; k++) {
    const { kind, text, capital } = tokens[k] as Token;
    if (kind === 'word' && !capital && text.length > SMALL) words++;
    if (kind === 'number' && !DAY_OR_TIME.test(text)) return false;
  }
  return words <= 1;
}

/** Longest small word of a dateline: le, den, the. */
const SMALL = 3;

/** A day, a year, a date or a time of the clock; no "20m". */
const DAY_OR_TIME = /^(?:\d{1,2}(?:st|nd|rd|th|er)|[\d./:]+)$/u;

/** Where the text begins behind a dateline ("PARIS, 9 avril (AFP) - "); 0 without one. Nobody acts in a dateline. */
export function datelineEnd(tokens: readonly Token[]): number {
  if (!tokens[0]?.capital) return 0;
  for (let k = 1; k < Math.min(tokens.length, 14); k++) {
    const { kind, text, start } = tokens[k] as Token;
    if (kind !== 'mark') continue;
    const before = tokens[k - 1] as Token;
    const isAgency = before.text === ')' || before.text === '/';
    // "4NE-1" has its own.
    if (DASH.test(text) && (start > before.end || isAgency))
      return (isAgency || before.kind === 'number') && isPlaceAndDay(tokens, k) ? behindDashes(tokens, k) : 0;
    if (STOP.test(text) && !isShortMonth(tokens, k)) return 0;
  }
  return 0;
}

/** "Tokyo, Oct. 8": the full stop is the month's. */
const isShortMonth = (tokens: readonly Token[], stop: number): boolean =>
  tokens[stop + 1]?.kind === 'number' &&
  tokens[stop - 1]?.capital === true &&
  (tokens[stop - 1] as Token).text.length <= LONGEST_SHORT_MONTH;

/** Sept. */
const LONGEST_SHORT_MONTH = 4;

function behindDashes(tokens: readonly Token[], first: number): number {
  let end = first;
  while (DASH.test(tokens[end]?.text ?? '')) end++;
  return end;
}
