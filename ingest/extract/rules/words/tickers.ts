// Where a share is traded, behind the firm: "Corvid (NASDAQ:CRVD)", "(Euronext Paris: CRV; OTC: CRVDY)", and as agencies
// write it "Corvid (CRVD.O)", "Corvid CRVDn.DE", and the legal form behind a comma: "Corvid, Inc., has". It tells nothing,
// and neither its colon nor its dot ends anything.

import type { Token } from '../tokens';
import { isShout } from './shape';

/** So many tokens the codes of two or three exchanges have. */
const LONGEST = 14;

/** The tokens without those codes. */
export function withoutTickers(tokens: readonly Token[]): readonly Token[] {
  if (
    !tokens.some(
      ({ text, capital }, at) =>
        text === '(' ||
        ((capital || text.startsWith('plc')) && FORM.test(text)) ||
        codeEnd(tokens, at) !== undefined,
    )
  )
    return tokens;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { text } = tokens[at] as Token;
    const end =
      text === '('
        ? tickerEnd(tokens, at)
        : text === ','
          ? formEnd(tokens, at)
          : at > 0
            ? codeEnd(tokens, at)
            : undefined;
    if (end === undefined) kept.push(tokens[at] as Token);
    else at = end;
  }
  return kept;
}

const FORM = /^(?:Inc|Ltd|LLC|Corp|LLP|LP|PLC|plc|Incorporated|Limited|Pte)\.?$/;

// ", Inc.": to where the form ends, and with the dot behind it, unless that may end the sentence.
function formEnd(tokens: readonly Token[], comma: number): number | undefined {
  const [before, form, dot] = [tokens[comma - 1], tokens[comma + 1], tokens[comma + 2]];
  if (!before?.capital || !form || !FORM.test(form.text)) return undefined;
  if (dot?.text !== '.' || dot.start !== form.end) return comma + 1;
  const next = tokens[comma + 3];
  return next === undefined || next.capital ? comma + 1 : comma + 2;
}

/** A code of an agency: letters of the share, a dot, letters of the exchange. */
const CODE =
  /^[A-Z0-9]{2,6}[a-z]{0,2}\.(?:OQ|O|N|A|K|PK|L|DE|F|PA|AS|BR|MI|MC|LS|ST|HE|CO|OL|S|VX|VI|WA|IS|TO|T|TW|KS|HK|SS|SZ|SI|AX|NS|BO)$/;

// "CRVD.O" in one token or in three, and no more behind it.
function codeEnd(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at] as Token;
  if (first.kind === 'mark' || !first.capital) return undefined;
  if (CODE.test(first.text)) return at;
  const [dot, last] = [tokens[at + 1], tokens[at + 2]];
  const joined = dot?.text === '.' && dot.start === first.end && last?.start === dot.end;
  return joined && CODE.test(`${first.text}.${last.text}`) ? at + 2 : undefined;
}

/** The bracket that closes what begins here, if codes of exchanges fill it. */
function tickerEnd(tokens: readonly Token[], open: number): number | undefined {
  const code = tokens[open + 1] && codeEnd(tokens, open + 1);
  if (code !== undefined && tokens[code + 1]?.text === ')') return code + 1;
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
