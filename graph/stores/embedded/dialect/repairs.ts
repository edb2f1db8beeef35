// Rewrites what the embedded engine would answer differently and can be made to answer alike: columns get the names
// and values Neo4j gives them, and a sum of nothing is nothing.
import { closing, isCall, type Token, tokenize } from '../../syntax/tokens';

interface Insertion {
  readonly at: number;
  readonly text: string;
}

const AFTER_ITEMS = new Set(['ORDER', 'SKIP', 'LIMIT', 'OFFSET', 'UNION']);

/** Where the items of the RETURN at `index` end: exclusive. */
function endOfItems(tokens: readonly Token[], index: number): number {
  let at = index + 1;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' && AFTER_ITEMS.has(token.keyword) && tokens[at - 1]?.text !== '.') return at;
    at = '([{'.includes(token.text) && token.kind === 'punctuation' ? closing(tokens, at) + 1 : at + 1;
  }
  return at;
}

/** `RETURN n, count(*)` → ``RETURN n AS `n`, count(*) AS `count(*)` ``: without its name a node comes as a number. */
function nameItems(query: string, tokens: readonly Token[], index: number): Insertion[] {
  const insertions: Insertion[] = [];
  const end = endOfItems(tokens, index);
  let start = tokens[index + 1]?.keyword === 'DISTINCT' ? index + 2 : index + 1;
  for (let at = start; at <= end; at++) {
    const token = tokens[at];
    const isBracket = token?.kind === 'punctuation' && '([{'.includes(token.text);
    if (at < end && isBracket) at = closing(tokens, at) - 1;
    if (at < end && token?.text !== ',') continue;
    const [first, last] = [tokens[start], tokens[at - 1]];
    const named = tokens[at - 2]?.keyword === 'AS' && at - 2 > start;
    if (first && last && at > start && !named && first.text !== '*') {
      const text = query.slice(first.start, last.end);
      insertions.push({ at: last.end, text: ` AS \`${text.replaceAll('`', '``')}\`` });
    }
    start = at + 1;
  }
  return insertions;
}

function sums(tokens: readonly Token[]): Insertion[] {
  return tokens.flatMap((token, index) =>
    isCall(tokens, index, 'SUM')
      ? [
          { at: token.start, text: 'coalesce(' },
          { at: (tokens[closing(tokens, index + 1)] as Token).end, text: ', 0)' },
        ]
      : [],
  );
}

/** The query as the embedded engine has to be asked. */
export function repair(query: string): string {
  const tokens = tokenize(query);
  const insertions: Insertion[] = sums(tokens);
  let depth = 0;
  tokens.forEach((token, index) => {
    if (token.kind === 'punctuation' && '([{'.includes(token.text)) depth++;
    if (token.kind === 'punctuation' && ')]}'.includes(token.text)) depth--;
    const isClause = token.kind === 'word' && token.keyword === 'RETURN' && tokens[index - 1]?.text !== '.';
    if (depth === 0 && isClause) insertions.push(...nameItems(query, tokens, index));
  });
  // From the back, so that places stay right; at one place a sum is closed before its column is named.
  return insertions
    .map((insertion, order) => ({ ...insertion, order }))
    .sort((a, b) => b.at - a.at || b.order - a.order)
    .reduce((text, { at, text: inserted }) => text.slice(0, at) + inserted + text.slice(at), query);
}
