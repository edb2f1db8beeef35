// The currency that a text counts in, for amounts that do not say theirs.
import type { Language } from '../../../graph/source';
import { FIGURE_WORDS } from '../../languages/figures';
import { CURRENCY_CODES, CURRENCY_SIGNS, isoCurrency } from './currencies';

interface Names {
  readonly pattern: RegExp;
  readonly codes: ReadonlyMap<string, string>;
}

const built = new Map<Language, Names>();

/** The one currency that the text names; none where it names several, as an amount may then be of either. */
export function namedCurrency(text: string, language: Language): string | undefined {
  const { pattern, codes } = namesOf(language);
  let found: string | undefined;
  for (const [name] of text.matchAll(pattern)) {
    const code = CURRENCY_CODES.has(name) ? isoCurrency(name) : codes.get(name.toLowerCase());
    if (code === undefined) continue;
    if (found && found !== code) return undefined;
    found = code;
  }
  return found;
}

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
    names = { pattern: new RegExp(pattern, 'giu'), codes };
    built.set(language, names);
  }
  return names;
}

const escaped = (literal: string): string => literal.replace(/[$.]/g, String.raw`\$&`);
