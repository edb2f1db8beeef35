// Rewrites what the embedded engine would answer differently and can be made to answer alike: columns get the names
// and values Neo4j gives them, and a sum of nothing is nothing.
import { QueryRefused } from '../../../errors';
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

/** Calls by name, and what is asked instead of them; `x` is the argument. */
const INSTEAD: Readonly<Record<string, (x: string) => readonly [before: string, after: string]>> = {
  SUM: () => ['coalesce(', ', 0)'],
  // Of one value it is 0, of none nothing.
  STDEV: (x) => [`(CASE WHEN count(${x}) = 0 THEN null ELSE coalesce(`, ', 0) END)'],
  // Of two whole numbers as near Neo4j takes the greater one, the engine the one farther from zero.
  ROUND: (x) => [`(CASE WHEN (${x}) < 0 THEN floor((${x}) + 0.5) ELSE `, ' END)'],
  // Text with a decimal number in it.
  TOINTEGER: (x) => ['coalesce(', `, toInteger(toFloat(${x})))`],
};

/** What is asked instead says its argument more than once, so that it would grow with every level. */
const MOST_LEVELS = 3;

/** @throws QueryRefused when such calls stand in each other too deep */
function calls(query: string, tokens: readonly Token[], level = 1): Insertion[] {
  return tokens.flatMap((token, index) => {
    const instead = INSTEAD[token.keyword];
    if (!instead || !isCall(tokens, index, token.keyword)) return [];
    const [open, close] = [tokens[index + 1] as Token, tokens[closing(tokens, index + 1)] as Token];
    if (level > MOST_LEVELS) {
      throw new QueryRefused(
        'unsupported',
        `The embedded engine takes round(), toInteger(), sum() and stDev() in each other at most ${MOST_LEVELS} deep; use WITH to do it step by step. Neo4j takes it as it is.`,
      );
    }
    const x = query.slice(open.end, close.start);
    const [before, after] = instead(insert(x, calls(x, tokenize(x), level + 1)));
    return [
      { at: token.start, text: before },
      { at: close.end, text: after },
    ];
  });
}

// From the back, so that places stay right; at one place what is opened first is closed last, and named after that.
function insert(query: string, insertions: readonly Insertion[]): string {
  return insertions
    .map((insertion, order) => ({ ...insertion, order }))
    .sort((a, b) => b.at - a.at || b.order - a.order)
    .reduce((text, { at, text: inserted }) => text.slice(0, at) + inserted + text.slice(at), query);
}

/** The query as the embedded engine has to be asked. @throws QueryRefused */
export function repair(query: string): string {
  const tokens = tokenize(query);
  const insertions: Insertion[] = calls(query, tokens);
  let depth = 0;
  tokens.forEach((token, index) => {
    if (token.kind === 'punctuation' && '([{'.includes(token.text)) depth++;
    if (token.kind === 'punctuation' && ')]}'.includes(token.text)) depth--;
    const isClause = token.kind === 'word' && token.keyword === 'RETURN' && tokens[index - 1]?.text !== '.';
    if (depth === 0 && isClause) insertions.push(...nameItems(query, tokens, index));
  });
  return insert(query, insertions);
}
