// What the embedded engine would answer differently from Neo4j without an error, and cannot be made to answer alike:
// refused, with what to write instead. One entry a difference; each has its row in the tests.
import { QueryRefused } from '../../../errors';
import type { QueryParameters } from '../../../values';
import { placeIn } from '../../syntax/place';
import { closing, isCall, type Token, tokenize } from '../../syntax/tokens';
import { leftOf, type Operand, rightOf } from './operands';

interface Difference {
  /** What in the query it is, and what to write instead. */
  readonly says: string;
  /** Whether it stands at this token. */
  at(tokens: readonly Token[], index: number, parameters: QueryParameters): boolean;
}

const isOperator = (token: Token | undefined, ...texts: string[]): boolean =>
  token?.kind === 'punctuation' && texts.includes(token.text);
const is = (operand: Operand, ...wanted: Operand[]): boolean => wanted.includes(operand);
const isNumber = (operand: Operand): boolean => is(operand, 'number', 'float property');

type Sides = (left: Operand, right: Operand) => boolean;
const between =
  (operators: readonly string[], differs: Sides): Difference['at'] =>
  (tokens, index, parameters) =>
    isOperator(tokens[index], ...operators) &&
    differs(leftOf(tokens, index, parameters), rightOf(tokens, index, parameters));

/** The tokens between the brackets of the call at `index`. */
const within = (tokens: readonly Token[], index: number): readonly Token[] =>
  tokens.slice(index + 2, closing(tokens, index + 1));

const FULL_TIME: Readonly<Record<string, RegExp>> = {
  DATE: /^\d{4}-\d\d-\d\d$/,
  DATETIME: /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/,
  LOCALDATETIME: /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/,
  TIME: /^\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/,
  LOCALTIME: /^\d\d:\d\d(:\d\d(\.\d+)?)?$/,
};

function isCertainTime(name: string, [argument, ...others]: readonly Token[]): boolean {
  if (!argument || argument.text === '{') return true;
  if (argument.kind !== 'string' || others.length > 0) return false;
  const day = argument.text.slice(0, 10);
  const exists =
    name.endsWith('TIME') && !name.includes('DATE') ? true : new Date(day).toJSON()?.startsWith(day);
  return Boolean(FULL_TIME[name]?.test(argument.text) && exists);
}

const isPlainWhole = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^\d+$/.test(token.text);

const JOINS_CONDITIONS = new Set(['WHERE', 'AND', 'OR']);
const ENDS_CONDITION = new Set(['NOT', 'XOR', 'CASE', 'WHEN', 'THEN', 'ELSE', 'RETURN', 'WITH', 'UNWIND']);

/** Inside a WHERE, under no NOT and in no function or list, where null and false come to the same. */
function isPlainCondition(tokens: readonly Token[], index: number): boolean {
  let closed = 0;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (isOperator(token, ')', ']', '}')) closed++;
    else if (isOperator(token, '(', '[', '{')) {
      const before = tokens[at - 1];
      const groups = token.text === '(' && (before?.kind !== 'word' || JOINS_CONDITIONS.has(before.keyword));
      if (closed === 0 && !groups) return false;
      closed = Math.max(0, closed - 1);
    } else if (closed === 0 && token.kind === 'word' && !isOperator(tokens[at - 1], '.', ':')) {
      if (token.keyword === 'WHERE') return true;
      if (ENDS_CONDITION.has(token.keyword)) return false;
    }
  }
  return false;
}

function bounds(tokens: readonly Token[], index: number): readonly [Token | undefined, Token | undefined] {
  return [tokens[index - 1], tokens[index + 1]];
}

/** The arguments of the call at `index`, each as its tokens. */
function argumentsOf(tokens: readonly Token[], index: number): (readonly Token[])[] {
  const inside = within(tokens, index);
  const found: Token[][] = [[]];
  let depth = 0;
  for (const token of inside) {
    if (isOperator(token, '(', '[', '{')) depth++;
    if (isOperator(token, ')', ']', '}')) depth--;
    if (depth === 0 && isOperator(token, ',')) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
}

/** Where what stands at `index` ends: a value, a property, a call, or what is in brackets. Exclusive. */
function endOfOperand(tokens: readonly Token[], index: number): number {
  let at = isOperator(tokens[index], '-', '+') ? index + 1 : index;
  at = isOperator(tokens[at], '(', '[', '{') ? closing(tokens, at) + 1 : at + 1;
  while (isOperator(tokens[at], '.', '(', '[')) {
    at = isOperator(tokens[at], '.') ? at + 2 : closing(tokens, at) + 1;
  }
  return at;
}

function isEmptyList(tokens: readonly Token[], index: number, parameters: QueryParameters): boolean {
  const token = tokens[index];
  if (token?.kind !== 'parameter') return isOperator(token, '[') && isOperator(tokens[index + 1], ']');
  const value = parameters[token.text.slice(1).replaceAll('`', '')];
  return Array.isArray(value) && value.length === 0;
}

/** `x IN list` that names the elements one by one, as in `[x IN list | …]`. */
function isIteration(tokens: readonly Token[], index: number): boolean {
  const next = tokens[endOfOperand(tokens, index + 1)];
  return (
    isOperator(next, '|') ||
    (isOperator(tokens[index - 2], '[', '(') && (next?.keyword === 'WHERE' || isOperator(next, ']')))
  );
}

/** A text, number or truth value that is written there or given as a parameter. */
function isGivenScalar(token: Token | undefined, parameters: QueryParameters): boolean {
  if (token?.kind !== 'parameter') return ['string', 'number'].includes(token?.kind ?? '');
  const value = parameters[token.text.slice(1).replaceAll('`', '')];
  return ['string', 'number', 'boolean', 'bigint'].includes(typeof value);
}

const INTERNAL = new Set(['_id', '_labels', '_type', '_source', '_target']);

const DIFFERENCES: readonly Difference[] = [
  {
    says: "a number compared with text; compare like with like, as in x = '2023' or toInteger(x) = 2023",
    at: between(
      ['=', '<>', '<', '>', '<=', '>='],
      (a, b) => (isNumber(a) && is(b, 'numeric text')) || (isNumber(b) && is(a, 'numeric text')),
    ),
  },
  {
    says: 'a number looked for in a list of texts, or a text in a list of numbers; make them alike with toString() or toInteger()',
    at(tokens, index, parameters) {
      if (
        tokens[index]?.keyword !== 'IN' ||
        tokens[index]?.kind !== 'word' ||
        tokens[index + 1]?.text !== '['
      )
        return false;
      const left = leftOf(tokens, index, parameters);
      const items = tokens.slice(index + 2, closing(tokens, index + 1));
      return items.some(
        ({ kind, text }) =>
          (kind === 'number' && is(left, 'numeric text')) ||
          (kind === 'string' && isNumber(left) && /^\s*[-+]?[\d.]+\s*$/.test(text)),
      );
    },
  },
  {
    says: 'an element added to a list; write list + [element]',
    at: between(['+'], (a, b) => (is(a, 'list') && !is(b, 'list')) || (is(b, 'list') && !is(a, 'list'))),
  },
  {
    says: 'text added to a number; write toString(number) + text',
    at: (tokens, index, parameters) =>
      between(['+'], (a, b) => isNumber(a) && is(b, 'text'))(tokens, index, parameters) ||
      (tokens[index + 1]?.kind === 'string' &&
        between(['+'], (a, b) => isNumber(a) && is(b, 'numeric text'))(tokens, index, parameters)),
  },
  {
    says: 'a decimal number as text, which Neo4j writes as 11.0; return the number itself',
    at: (tokens, index, parameters) =>
      (isCall(tokens, index, 'TOSTRING') &&
        (within(tokens, index).some(({ kind, text }) => kind === 'number' && /[.e]/i.test(text)) ||
          is(leftOf(tokens, closing(tokens, index + 1), parameters), 'float property'))) ||
      between(['+'], (a, b) => is(a, 'text', 'numeric text') && is(b, 'float property'))(
        tokens,
        index,
        parameters,
      ) ||
      (isOperator(tokens[index], '+') &&
        tokens[index - 1]?.kind === 'string' &&
        /^\d*\.\d|e/i.test(tokens[index + 1]?.kind === 'number' ? (tokens[index + 1]?.text ?? '') : '')),
  },
  {
    says: 'arithmetic with text or a truth value, which is an error',
    at: (tokens, index, parameters) =>
      between(['*', '/', '%', '^'], (a, b) => is(a, 'text', 'boolean') || is(b, 'text', 'boolean'))(
        tokens,
        index,
        parameters,
      ) || between(['+'], (a, b) => is(a, 'boolean') || is(b, 'boolean'))(tokens, index, parameters),
  },
  {
    says: 'lists, maps or truth values put in order; compare numbers or texts',
    at: (tokens, index, parameters) =>
      // The tip of an arrow is no operator.
      !(isOperator(tokens[index], '<') && isOperator(tokens[index + 1], '-')) &&
      !(isOperator(tokens[index], '>') && isOperator(tokens[index - 1], '-')) &&
      (between(['<', '>', '<=', '>='], (a, b) => is(a, 'list', 'boolean') || is(b, 'list', 'boolean'))(
        tokens,
        index,
        parameters,
      ) ||
        (isOperator(tokens[index], '<', '>', '<=', '>=') && isOperator(tokens[index + 1], '{'))),
  },
  {
    says: 'a power of a power; write brackets, as in (2 ^ 3) ^ 2',
    at: (tokens, index) =>
      isOperator(tokens[index], '^') && isOperator(tokens[endOfOperand(tokens, index + 1)], '^'),
  },
  {
    says: 'a value that may be null looked for in an empty list, which is false; leave the condition out',
    at: (tokens, index, parameters) =>
      tokens[index]?.kind === 'word' &&
      tokens[index]?.keyword === 'IN' &&
      isEmptyList(tokens, index + 1, parameters) &&
      !['string', 'number'].includes(tokens[index - 1]?.kind ?? '') &&
      !isIteration(tokens, index) &&
      !isPlainCondition(tokens, index),
  },
  {
    says: 'a value looked for in something that is no list; write [value], or use CONTAINS',
    at: (tokens, index, parameters) =>
      tokens[index]?.kind === 'word' &&
      tokens[index]?.keyword === 'IN' &&
      isGivenScalar(tokens[index + 1], parameters),
  },
  {
    says: 'rows made of something that is no list; write UNWIND [value] AS …',
    at: (tokens, index, parameters) =>
      tokens[index]?.kind === 'word' &&
      tokens[index]?.keyword === 'UNWIND' &&
      (isOperator(tokens[index + 1], '{') || isGivenScalar(tokens[index + 1], parameters)) &&
      tokens[endOfOperand(tokens, index + 1)]?.keyword === 'AS',
  },
  {
    says: 'text cut at nothing or at one of several texts; cut at one text of at least one letter',
    at(tokens, index) {
      if (!isCall(tokens, index, 'SPLIT')) return false;
      const [first] = argumentsOf(tokens, index)[1] ?? [];
      return isOperator(first, '[') || (first?.kind === 'string' && first.text === '');
    },
  },
  {
    says: 'a part of a text counted from before its start, which is an error',
    at: (tokens, index) =>
      isCall(tokens, index, 'SUBSTRING', 'LEFT', 'RIGHT') &&
      argumentsOf(tokens, index).some(([first]) => isOperator(first, '-')),
  },
  {
    says: 'a range in steps of nothing or with decimal numbers, which is an error',
    at: (tokens, index) =>
      isCall(tokens, index, 'RANGE') &&
      argumentsOf(tokens, index).some(
        ([first, ...others], at) =>
          others.length === 0 &&
          first?.kind === 'number' &&
          (/[.e]/i.test(first.text) || (at === 2 && Number(first.text) === 0)),
      ),
  },
  {
    says: 'letters beyond a to z in a pattern that means them without naming them (\\w, \\d, \\s, \\b, or (?i) with such a letter); name them, as in [A-Za-zäöüß]',
    at: (tokens, index) =>
      isOperator(tokens[index], '=~') &&
      tokens[index + 1]?.kind === 'string' &&
      (/\\[wWdDsSbB]/.test(tokens[index + 1]?.text ?? '') ||
        /\(\?[a-z]*i.*[^ -~]/.test(tokens[index + 1]?.text ?? '')),
  },
  {
    says: 'a number as a truth value; compare it, as in x <> 0',
    at: (tokens, index) =>
      isCall(tokens, index, 'TOBOOLEAN') && argumentsOf(tokens, index)[0]?.[0]?.kind === 'number',
  },
  {
    says: 'an index into text; use substring()',
    at: (tokens, index) => tokens[index]?.kind === 'string' && isOperator(tokens[index + 1], '['),
  },
  {
    says: 'a list with null in it compared with another list; compare the elements',
    at: (tokens, index) =>
      isOperator(tokens[index], '=', '<>') &&
      isOperator(tokens[index + 1], '[') &&
      tokens
        .slice(index + 1, closing(tokens, index + 1))
        .some(({ keyword, kind }) => kind === 'word' && keyword === 'NULL'),
  },
  {
    says: 'a date or time made of anything but a complete ISO 8601 text without a named zone; dates in the graph are texts, compare them as texts',
    at: (tokens, index) =>
      Object.keys(FULL_TIME).some(
        (name) => isCall(tokens, index, name) && !isCertainTime(name, within(tokens, index)),
      ),
  },
  {
    says: 'a percentile given by anything but a number in the query; write the number',
    at(tokens, index) {
      if (!isCall(tokens, index, 'PERCENTILECONT', 'PERCENTILEDISC')) return false;
      const last = within(tokens, index).at(-1);
      return last?.kind !== 'number' || !isOperator(tokens[closing(tokens, index + 1) - 2], ',');
    },
  },
  {
    says: 'a part of a list counted from its end; count from its start, with size()',
    at(tokens, index, parameters) {
      if (
        !isOperator(tokens[index], '..') ||
        tokens[index - 1]?.text === '*' ||
        tokens[index - 2]?.text === '*'
      )
        return false;
      if (isOperator(tokens[index + 1], '-') || isOperator(tokens[index - 2], '-')) return true;
      return bounds(tokens, index).some((bound) => {
        if (bound?.kind !== 'parameter') return false;
        const value = parameters[bound.text.slice(1)];
        return typeof value === 'number' && value < 0;
      });
    },
  },
  {
    says: 'a path of at least more steps than at most',
    at(tokens, index) {
      const [from, to] = bounds(tokens, index);
      if (!isOperator(tokens[index], '..') || tokens[index - 2]?.text !== '*') return false;
      return isPlainWhole(from) && isPlainWhole(to) && Number(from?.text) > Number(to?.text);
    },
  },
  {
    says: 'a shortest path from a node to itself',
    at(tokens, index) {
      if (!isCall(tokens, index, 'SHORTESTPATH', 'ALLSHORTESTPATHS')) return false;
      const inside = within(tokens, index);
      const names = inside.flatMap(({ kind, text }, at) =>
        kind === 'word' && isOperator(inside[at - 1], '(') ? [text] : [],
      );
      return new Set(names).size < names.length;
    },
  },
  {
    says: 'none(), single(), or any() and all() outside a plain WHERE, over elements that may be null; count with size([x IN list WHERE …])',
    at: (tokens, index) =>
      isCall(tokens, index, 'NONE', 'SINGLE', 'ANY', 'ALL') &&
      tokens[index + 3]?.keyword === 'IN' &&
      (isCall(tokens, index, 'NONE', 'SINGLE') || !isPlainCondition(tokens, index)),
  },
  {
    says: 'an id of the engine, which means nothing elsewhere; use n.id',
    at: (tokens, index) => isCall(tokens, index, 'ID', 'ELEMENTID'),
  },
  {
    says: 'a name that the engine keeps for itself (_id, _labels, _type, _source, _target)',
    at: (tokens, index) =>
      ['word', 'quoted'].includes(tokens[index]?.kind ?? '') && INTERNAL.has(tokens[index]?.text ?? ''),
  },
];

/** @throws QueryRefused that says what, what to write instead, and that Neo4j takes it */
export function refuseDifferences(query: string, parameters: QueryParameters): void {
  const tokens = tokenize(query);
  for (const difference of DIFFERENCES) {
    const index = tokens.findIndex((_, at) => difference.at(tokens, at, parameters));
    if (index === -1) continue;
    const { line, column } = placeIn(query, tokens[index]?.start ?? 0);
    throw new QueryRefused(
      'unsupported',
      `The embedded engine would answer this otherwise than Neo4j (line ${line}, column ${column}): ${difference.says}. Neo4j takes it as it is.`,
      { details: { line, column } },
    );
  }
}
