// Cuts a text into words, numbers and punctuation, with their places. Every later step works on these tokens.
import type { Language } from '../../../graph/source';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter or, as "quillon" or "lexando24" may, carries a digit. */
  readonly capital: boolean;
}

// Letters with inner hyphens, dots of initials and digits: "Chip-Ausrüster", "Paragraf-9B", "U.S.", "Nod.ai", "H&M".
const WORD =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‑&·]|\.(?=\p{L}\p{L})|['’](?=\p{L}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy;
// "U.S.", "U.K.", "S.A."
const INITIALS = /(?:\p{Lu}\.){2,}/uy;
const NUMBER = /\p{N}+(?:[.,:  ]\p{N}+)*(?:[-‑]?\p{L}+)*/uy;
const ELISION: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quelqu|aujourd)['’]/iu,
  en: /^$/u,
  de: /^$/u,
};

/** The tokens of `text` between `start` and `end`; linear in its length. */
export function tokenize(text: string, start: number, end: number, language: Language): Token[] {
  const tokens: Token[] = [];
  const push = (from: number, to: number, kind: Token['kind']) => {
    const word = text.slice(from, to);
    // French agencies write capitals without accents: "A Paris", "A l'issue de".
    const bare = language === 'fr' && word === 'A' && tokens.every((token) => token.kind === 'mark');
    tokens.push({
      start: from,
      end: to,
      text: word,
      lower: bare ? 'à' : word.toLowerCase().replace(/’/g, "'"),
      kind,
      capital: /^\p{Lu}/u.test(word),
    });
  };
  let at = start;
  while (at < end) {
    INITIALS.lastIndex = at;
    if (INITIALS.test(text) && INITIALS.lastIndex <= end) {
      // The dot of an abbreviation at the end of a sentence stays with it.
      push(at, INITIALS.lastIndex, 'word');
      at = INITIALS.lastIndex;
      continue;
    }
    WORD.lastIndex = at;
    NUMBER.lastIndex = at;
    const word = WORD.exec(text);
    if (word) {
      at = pushWord(text, at, Math.min(WORD.lastIndex, end), language, push);
      continue;
    }
    const number = NUMBER.exec(text);
    if (number) {
      push(at, Math.min(NUMBER.lastIndex, end), 'number');
      at = NUMBER.lastIndex;
      continue;
    }
    if (!/\s/u.test(text[at] as string)) push(at, at + 1, 'mark');
    at++;
  }
  return tokens;
}

// "l'entreprise" is two words, and so is "Mistral's"; "d'Ornano" stays whole only as a name of the registry.
function pushWord(
  text: string,
  from: number,
  to: number,
  language: Language,
  push: (from: number, to: number, kind: Token['kind']) => void,
): number {
  const word = text.slice(from, to);
  const elision = ELISION[language].exec(word)?.[0];
  if (elision && elision.toLowerCase() !== "aujourd'") {
    push(from, from + elision.length, 'word');
    return from + elision.length;
  }
  // "ex-Withings": the name stays whole behind the prefix.
  if (language === 'fr' && /^ex-\p{Lu}/iu.test(word) && /^\p{Lu}/u.test(word.slice(3))) {
    push(from, from + 3, 'word');
    return from + 3;
  }
  const possessive = /['’]s$/u.exec(word);
  if (possessive && language === 'en') {
    push(from, to - 2, 'word');
    push(to - 2, to, 'mark');
    return to;
  }
  push(from, to, 'word');
  return to;
}
