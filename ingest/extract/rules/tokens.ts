// Cuts a text into words, numbers and punctuation, with their places. Every later step works on these tokens.
import type { Language } from '../../../graph/source';
import { GRAMMARS } from '../../languages';
import { isListed } from '../lexicon';
import { pairsOf } from './vocabulary/tables';
import { plain, type WrittenWord, WrittenWords } from './words/written-words';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter or, as "quillon" or "lexando24" may, carries a digit. */
  readonly capital: boolean;
  /** What it is wherever it stands. */
  readonly word: WrittenWord;
}

// Letters with inner hyphens, dots of initials and digits: "Chip-Ausrüster", "Paragraf-9B", "U.S.", "Nod.ai", "H&M"; the
// first of two words that share their end keeps its hyphen: "IT- und Digitalsparte".
const WORD =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‑&·]|\.(?=\p{L}\p{L})|['’](?=\p{L}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:[-‑](?=,? \p{Ll}))?/uy;
// "U.S.", "U.K.", "S.A.", "u.a.", "z.B.", without the last dot, too ("U.S.A"), and compounds of them: "A.I.-powered"
const INITIALS = /(?:\p{L}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}.]))?(?:[-‑]\p{L}+)*/uy;
// "NordGrip A/S", "I/O"
const SLASHED = /\p{Lu}\/\p{Lu}(?![\p{L}\p{N}])/uy;
// "9KQ4", "9KQ-4", "1Harbour5": a name that opens with a digit, unlike "8GB", "2Q25" and "30er".
const CODE = /\p{N}+(?:\p{Lu}{2,}[-‑]?\p{N}+|\p{Lu}\p{Ll}{4,}\p{N}+)(?![\p{L}\p{N}])/uy;
// "2,5", "30er"
const NUMBER = /\p{N}+(?:[.,:  ]\p{N}+)*(?:(?:[-‑]?\p{L}+)+(?:[-‑]\p{N}+)?)?/uy;

const WHITE = /\s/u;
const SPACE = 0x20;
const DOT = 0x2e;
const SLASH = 0x2f;
/** Where the halves of letters of two units begin. */
const SURROGATES = 0xd800;

interface Rules {
  readonly words: WrittenWords;
  readonly openers: ReadonlyMap<string, string>;
  /** What a capital may have been without its accent: E → é. */
  readonly accents: ReadonlyMap<string, string>;
}

const built = new Map<Language, Rules>();

function rulesOf(language: Language): Rules {
  const known = built.get(language);
  if (known) return known;
  const { openers, accents } = GRAMMARS[language].writing;
  const read: Rules = {
    words: new WrittenWords(language),
    openers: pairsOf(openers),
    accents: pairsOf(accents ?? ''),
  };
  built.set(language, read);
  return read;
}

/** The tokens of `text` between `start` and `end`; linear in its length. */
export function tokenize(text: string, start: number, end: number, language: Language): Token[] {
  const tokens: Token[] = [];
  const rules = rulesOf(language);
  const { words, openers } = rules;
  let begun = false;
  const push = (from: number, to: number, kind: Token['kind'], word = words.of(text.slice(from, to))) => {
    // French agencies write capitals without accents: "A Paris", "Etant donné".
    const opener = begun ? undefined : (openers.get(word.text) ?? accented(word.text, rules, language));
    begun ||= kind !== 'mark';
    tokens.push({
      start: from,
      end: to,
      text: word.text,
      lower: opener ?? word.lower,
      kind,
      capital: word.capital,
      word,
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
    SLASHED.lastIndex = at;
    if (text.charCodeAt(at + 1) === SLASH && SLASHED.test(text) && SLASHED.lastIndex <= end) {
      push(at, SLASHED.lastIndex, 'word');
      at = SLASHED.lastIndex;
      continue;
    }
    NUMBER.lastIndex = at;
    const wordTo = wordEnd(text, at, words);
    if (wordTo > at) {
      // "l'entreprise" is two words, and so are "Mistral's" and "ex-Withings"; "d'Ornano" stays whole only as a name of
      // the registry.
      const to = Math.min(wordTo, end);
      const word = words.of(text.slice(at, to));
      if (word.opening > 0) {
        push(at, at + word.opening, 'word');
        at += word.opening;
        continue;
      }
      if (word.possessive > 0) {
        push(at, to - word.possessive, 'word');
        push(to - word.possessive, to, 'mark');
      } else if (word.contracted) {
        const { word: stands, length } = word.contracted;
        push(at, to - length, 'word');
        push(to - length, to, 'word', words.of(stands));
      } else push(at, to, 'word', word);
      at = to;
      continue;
    }
    CODE.lastIndex = at;
    if (isDigit(text.charCodeAt(at)) && CODE.test(text) && CODE.lastIndex <= end) {
      push(at, CODE.lastIndex, 'word');
      at = CODE.lastIndex;
      continue;
    }
    if (!isPlainMark(text.charCodeAt(at)) && NUMBER.test(text)) {
      push(at, Math.min(NUMBER.lastIndex, end), 'number');
      at = NUMBER.lastIndex;
      continue;
    }
    if (!WHITE.test(text[at] as string)) push(at, at + 1, 'mark');
    at++;
  }
  return tokens;
}

/** Where the word that begins at `at` ends; `at` where none begins. */
function wordEnd(text: string, at: number, words: WrittenWords): number {
  let to = at;
  while (isPlainLetter(text.charCodeAt(to))) to++;
  // Most words are plain letters before a space, and for them the pattern is slow.
  if (to > at && text.charCodeAt(to) === SPACE) return to;
  WORD.lastIndex = at;
  if (!WORD.test(text)) return at;
  // "fondateur.rice.s", "Start-up-Gründer:innen"
  for (const end of [to, WORD.lastIndex]) {
    const whole = end > at ? words.endFrom(text, end) : end;
    if (whole > end) return behindHyphen(text, whole);
  }
  return WORD.lastIndex;
}

// "Gründer:innen-Team"
function behindHyphen(text: string, at: number): number {
  WORD.lastIndex = at + 1;
  return HYPHEN.test(text.charAt(at)) && WORD.test(text) ? WORD.lastIndex : at;
}

const HYPHEN = /[-‑]/u;

/** Letters of ASCII and Latin-1. */
const isPlainLetter = (code: number): boolean => {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7);
};

/** A mark or white space of ASCII, which opens no number. */
const isPlainMark = (code: number): boolean => code < 0x30 || (code > 0x39 && code < 0x80);

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Most words are told from initials by their second letter. */
const mayBeInitials = (text: string, at: number): boolean =>
  text.charCodeAt(at + 1) === DOT || text.charCodeAt(at) >= SURROGATES;

// "Etat", "Etant": a word that only its accent makes one.
function accented(word: string, { accents }: Rules, language: Language): string | undefined {
  const accent = accents.get(word.charAt(0));
  if (accent === undefined || !/^\p{Lu}\p{Ll}/u.test(word)) return undefined;
  const lower = plain(word);
  const marked = accent + lower.slice(1);
  return !isListed(lower, language) && isListed(marked, language) ? marked : undefined;
}
