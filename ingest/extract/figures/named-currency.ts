// The currency that a text counts in, for amounts that do not say theirs.
import type { Language } from '../../../graph/source';
import { FIGURE_WORDS } from '../../languages/figures';
import { CURRENCY_CODES, CURRENCY_SIGNS, isoCurrency } from './currencies';

interface Names {
  /** Matches where it is set to; looking for it from there on, the engine would try each of the names at each place. */
  readonly pattern: RegExp;
  /** The letters and signs that names begin with. */
  readonly firsts: ReadonlySet<number>;
  readonly codes: ReadonlyMap<string, string>;
}

const built = new Map<Language, Names>();

/** The one currency that the text names; none where it names several, as an amount may then be of either. */
export function namedCurrency(text: string, language: Language): string | undefined {
  const { pattern, firsts, codes } = namesOf(language);
  let found: string | undefined;
  for (let at = 0; at < text.length; at++) {
    if (!firsts.has(text.charCodeAt(at)) || (isInWord(text, at) && !opensDollar(text, at))) continue;
    pattern.lastIndex = at;
    const name = pattern.exec(text)?.[0];
    if (name === undefined) continue;
    at += name.length - 1;
    const code = CURRENCY_CODES.has(name) ? isoCurrency(name) : codes.get(name.toLowerCase());
    if (code === undefined) continue;
    if (found && found !== code) return undefined;
    found = code;
  }
  return found;
}

/** Behind a plain letter; behind others the pattern itself sees to it. */
const isInWord = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1) | 0x20;
  return before >= 0x61 && before <= 0x7a;
};

/** "MUS$": signs of letters and a dollar may stand inside a word. */
const opensDollar = (text: string, at: number): boolean => text.slice(at, at + LONGEST_DOLLAR).includes('$');

const LONGEST_DOLLAR = 4;

function namesOf(language: Language): Names {
  let names = built.get(language);
  if (!names) {
    const { currencies } = FIGURE_WORDS[language];
    const words = [...Object.keys(currencies), ...CURRENCY_CODES].sort((a, b) => b.length - a.length);
    const signs = [...CURRENCY_SIGNS.keys()].sort((a, b) => b.length - a.length);
    const pattern = String.raw`${signs.map(escaped).join('|')}|(?<!\p{L})(?:${words.map(escaped).join('|')})(?!\p{L})`;
    const codes = new Map([
      ...[...CURRENCY_SIGNS].map(([sign, code]) => [sign.toLowerCase(), code] as const),
      ...Object.entries(currencies),
    ]);
    const firsts = new Set(
      [...words, ...signs].flatMap((name) =>
        [name.toLowerCase(), name.toUpperCase()].map((one) => one.charCodeAt(0)),
      ),
    );
    names = { pattern: new RegExp(pattern, 'iuy'), firsts, codes };
    built.set(language, names);
  }
  return names;
}

const escaped = (literal: string): string => literal.replace(/[$.]/g, String.raw`\$&`);
