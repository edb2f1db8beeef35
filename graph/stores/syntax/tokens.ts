// Cuts a Cypher query into tokens, so that what a query does can be judged by its words and not by text that
// happens to look like them in a string, a comment or a quoted name. Used for queries that users write.

export type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'punctuation';

export interface Token {
  readonly kind: TokenKind;
  /** The name without its backticks, the string without its quotes, else as written. */
  readonly text: string;
  /** For words: upper case, compatibility forms folded, as the engines compare keywords. */
  readonly keyword: string;
  /** Where it starts in the query, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** The index of the bracket that closes the one at `open`; the last token where none does. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as Token;
    if (kind !== 'punctuation') continue;
    if ('([{'.includes(text)) depth++;
    if (')]}'.includes(text)) depth--;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}

/** Whether the word at `index` is this function, called. */
export function isCall(tokens: readonly Token[], index: number, ...names: readonly string[]): boolean {
  const token = tokens[index];
  return (
    token?.kind === 'word' &&
    names.includes(token.keyword) &&
    tokens[index + 1]?.text === '(' &&
    tokens[index - 1]?.text !== '.'
  );
}

const SPACE_OR_COMMENT = /(?:\s|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$))+/y;
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['string', /'(?:[^'\\]|\\[\s\S])*(?:'|$)/y],
  ['string', /"(?:[^"\\]|\\[\s\S])*(?:"|$)/y],
  ['quoted', /`(?:[^`]|``)*(?:`|$)/y],
  ['parameter', /\$(?:[\p{L}\p{N}_]+|`(?:[^`]|``)*`)/uy],
  ['word', /[\p{L}_\p{Pc}][\p{L}\p{N}\p{M}\p{Pc}_]*/uy],
  ['number', /0[xX][\da-fA-F_]+|0o[0-7_]+|(?:\d[\d_]*)?\.?\d[\d_]*(?:[eE][+-]?\d+)?/y],
  ['punctuation', /<=|>=|<>|=~|\+=|\.\.|::|\|\||[\s\S]/uy],
];

function textOf(kind: TokenKind, raw: string): string {
  if (kind === 'string') return raw.slice(1, -1);
  if (kind === 'quoted') return raw.slice(1, -1).replaceAll('``', '`');
  return raw;
}

/** All tokens in order; spaces and comments left out. Never throws: what is no token is punctuation. */
export function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    SPACE_OR_COMMENT.lastIndex = at;
    const space = SPACE_OR_COMMENT.exec(query);
    if (space) {
      at += space[0].length;
      continue;
    }
    for (const [kind, pattern] of PATTERNS) {
      pattern.lastIndex = at;
      const match = pattern.exec(query);
      if (!match) continue;
      const text = textOf(kind, match[0]);
      const keyword = kind === 'word' ? text.normalize('NFKC').toUpperCase() : text;
      tokens.push({ kind, text, keyword, start: at, end: at + match[0].length });
      at += match[0].length;
      break;
    }
  }
  return tokens;
}
