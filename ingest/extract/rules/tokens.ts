// Cuts a text into words, numbers and punctuation, with their places. Every later step works on these tokens.
import type { Language } from '../../../graph/source';
import { GRAMMARS } from '../../languages';
import { isListed } from '../lexicon';
import { wordsOf } from './tables';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter or, as "quillon" or "lexando24" may, carries a digit. */
  readonly capital: boolean;
}

// Letters with inner hyphens, dots of initials and digits: "Chip-Ausrüster", "Paragraf-9B", "U.S.", "Nod.ai", "H&M"; the
// first of two words that share their end keeps its hyphen: "IT- und Digitalsparte".
const WORD =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‑&·]|\.(?=\p{L}\p{L})|['’](?=\p{L}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:[-‑](?=,? \p{Ll}))?/uy;
// "U.S.", "U.K.", "S.A."
const INITIALS = /(?:\p{Lu}\.){2,}/uy;
// "2,5", "30er", "4NE-1"
const NUMBER = /\p{N}+(?:[.,:  ]\p{N}+)*(?:(?:[-‑]?\p{L}+)+(?:[-‑]\p{N}+)?)?/uy;

const SPACE = 0x20;
const DOT = 0x2e;
/** Where the halves of letters of two units begin. */
const SURROGATES = 0xd800;

interface Rules {
  readonly elided: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly possessive: string;
  readonly openers: ReadonlyMap<string, string>;
}

const rules = new Map<Language, Rules>();

function rulesOf(language: Language): Rules {
  const known = rules.get(language);
  if (known) return known;
  const { capitalNouns, writing } = GRAMMARS[language];
  const { elided, prefixes, possessive, openers } = writing;
  const read: Rules = {
    elided: new Set(wordsOf(elided)),
    // In a compound ("Ex-Zalando-Managerin") the prefix stays where it is.
    prefixes: new Set(capitalNouns ? [] : wordsOf(prefixes)),
    possessive,
    openers: new Map(wordsOf(openers).map((pair) => pair.split('=') as [string, string])),
  };
  rules.set(language, read);
  return read;
}

/** A word in the form of the tables. */
const plain = (word: string): string => {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};

/** The tokens of `text` between `start` and `end`; linear in its length. */
export function tokenize(text: string, start: number, end: number, language: Language): Token[] {
  const tokens: Token[] = [];
  const writing = rulesOf(language);
  let begun = false;
  const push = (from: number, to: number, kind: Token['kind']) => {
    const word = text.slice(from, to);
    // French agencies write capitals without accents: "A Paris", "Etant donné".
    const opener = begun ? undefined : (writing.openers.get(word) ?? accented(word, language));
    begun ||= kind !== 'mark';
    tokens.push({
      start: from,
      end: to,
      text: word,
      lower: opener ?? plain(word),
      kind,
      capital: /^\p{Lu}/u.test(word),
    });
  };
  let at = start;
  while (at < end) {
    if (text.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    INITIALS.lastIndex = at;
    if (mayBeInitials(text, at) && INITIALS.test(text) && INITIALS.lastIndex <= end) {
      // The dot of an abbreviation at the end of a sentence stays with it.
      push(at, INITIALS.lastIndex, 'word');
      at = INITIALS.lastIndex;
      continue;
    }
    WORD.lastIndex = at;
    NUMBER.lastIndex = at;
    if (WORD.test(text)) {
      at = pushWord(text, at, Math.min(WORD.lastIndex, end), writing, push);
      continue;
    }
    if (NUMBER.test(text)) {
      push(at, Math.min(NUMBER.lastIndex, end), 'number');
      at = NUMBER.lastIndex;
      continue;
    }
    if (!/\s/u.test(text[at] as string)) push(at, at + 1, 'mark');
    at++;
  }
  return tokens;
}

/** Most words are told from initials by their second letter. */
const mayBeInitials = (text: string, at: number): boolean =>
  text.charCodeAt(at + 1) === DOT || text.charCodeAt(at) >= SURROGATES;

// "Etat", "Etant": a word that only its accent makes one.
function accented(word: string, language: Language): string | undefined {
  if (language !== 'fr' || !/^E\p{Ll}/u.test(word)) return undefined;
  const lower = plain(word);
  const marked = `é${lower.slice(1)}`;
  return !isListed(lower, language) && isListed(marked, language) ? marked : undefined;
}

// "l'entreprise" is two words, and so are "Mistral's" and "ex-Withings"; "d'Ornano" stays whole only as a name of the registry.
function pushWord(
  text: string,
  from: number,
  to: number,
  { elided, prefixes, possessive }: Rules,
  push: (from: number, to: number, kind: Token['kind']) => void,
): number {
  const word = plain(text.slice(from, to));
  const elision = word.slice(0, word.indexOf("'") + 1);
  const hyphen = word.indexOf('-');
  const isPrefix = prefixes.has(word.slice(0, hyphen)) && /^\p{Lu}/u.test(text.slice(from + hyphen + 1));
  const first = elided.has(elision) ? elision.length : isPrefix ? hyphen + 1 : 0;
  if (first > 0) {
    push(from, from + first, 'word');
    return from + first;
  }
  if (possessive && word.endsWith(possessive) && word !== possessive) {
    push(from, to - possessive.length, 'word');
    push(to - possessive.length, to, 'mark');
    return to;
  }
  push(from, to, 'word');
  return to;
}
