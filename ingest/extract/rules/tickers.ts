// Where a share is traded, in brackets behind the firm: "Corvid (NASDAQ:CRVD)", "(Euronext Paris: CRV; OTC: CRVDY)". It
// tells nothing, and its colon ends nothing.
import { isShout } from './names/written';
import type { Token } from './tokens';

/** So many tokens the codes of two or three exchanges have. */
const LONGEST = 14;

/** The tokens without those brackets. */
export function withoutTickers(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => text === '(')) return tokens;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = tokens[at]?.text === '(' ? tickerEnd(tokens, at) : undefined;
    if (end === undefined) kept.push(tokens[at] as Token);
    else at = end;
  }
  return kept;
}

/** The bracket that closes what begins here, if codes of exchanges fill it. */
function tickerEnd(tokens: readonly Token[], open: number): number | undefined {
  let isCode = false;
  for (let at = open + 1; at < Math.min(tokens.length, open + LONGEST); at++) {
    const { text, kind, capital } = tokens[at] as Token;
    if (text === ')') return isCode ? at : undefined;
    const behindColon = tokens[at - 1]?.text === ':' && tokens[at - 2]?.kind === 'word';
    // "(Kaufpreis: 40 Millionen Euro)": a number that counts something is no code.
    const isNumber = kind === 'number' && tokens[at + 1]?.kind === 'mark';
    if (behindColon && (isShout(text) || isNumber)) isCode = true;
    else if (kind === 'mark' ? !/^[:;,.&]$/u.test(text) : !capital && kind !== 'number') return undefined;
  }
  return undefined;
}
