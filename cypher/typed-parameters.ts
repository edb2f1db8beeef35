// The parameters of a query that somebody writes, with the type that its words give them: what it is compared with, or
// where it stands. Lines of a header (`// param name: type = default - what`) say it better, and are read first.
import { type Token, tokenize } from '../graph/stores/syntax/tokens';
import { readHeader } from './header';
import type { QueryParameter } from './named-query';
import type { ParameterType } from './parameter-types';

/** Properties that hold numbers; all others are texts. */
const NUMBERS = new Set(['amount', 'valuation', 'stake', 'quantity', 'confidence']);
const INTEGERS = new Set(['start', 'end']);
const COUNTING = new Set(['LIMIT', 'SKIP', 'OFFSET']);
const COMPARING = new Set(['=', '<>', '<', '>', '<=', '>=', '=~']);

function typeOfProperty(name: string): ParameterType {
  if (name === 'id') return 'entity';
  if (NUMBERS.has(name)) return 'number';
  return INTEGERS.has(name) ? 'integer' : 'string';
}

/** The property compared with what stands at `index`: `n.name = $x`, `$x < n.name`, `{name: $x}`. */
function comparedProperty(tokens: readonly Token[], index: number): string | undefined {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before?.text === ':' && before.kind === 'punctuation') return tokens[index - 2]?.text;
  if (before && COMPARING.has(before.text) && tokens[index - 3]?.text === '.') return tokens[index - 2]?.text;
  if (after && COMPARING.has(after.text) && tokens[index + 3]?.text === '.') return tokens[index + 4]?.text;
  return undefined;
}

function typeAt(tokens: readonly Token[], index: number): ParameterType {
  const before = tokens[index - 1];
  if (before && COUNTING.has(before.keyword)) return 'integer';
  if (before?.keyword === 'IN') return 'strings';
  const property = comparedProperty(tokens, index);
  if (property !== undefined) return typeOfProperty(property);
  const function_ = before?.text === '(' ? tokens[index - 2]?.keyword : undefined;
  if (function_ === 'TOINTEGER' || function_ === 'RANGE') return 'integer';
  return function_ === 'TOFLOAT' ? 'number' : 'string';
}

/** In the order in which they are first used. */
export function parametersOf(query: string): QueryParameter[] {
  const declared = new Map(readHeader(query).map((parameter) => [parameter.name, parameter]));
  const found = new Map<string, QueryParameter>();
  const tokens = tokenize(query);
  tokens.forEach((token, index) => {
    if (token.kind !== 'parameter') return;
    const name = token.text.slice(1).replace(/^`|`$/g, '').replaceAll('``', '`');
    if (found.has(name)) return;
    found.set(name, declared.get(name) ?? { name, type: typeAt(tokens, index), what: '' });
  });
  return [...found.values()];
}
