// What can be known of the two sides of an operator by looking at the tokens beside it.

import { QUALIFIERS } from '../../../qualifiers';
import type { QueryParameters } from '../../../values';
import type { Token } from '../../syntax/tokens';

/** `text` that reads as a number is the dangerous one: the engine takes '1' and 1 for equal. */
export type Operand = 'number' | 'text' | 'numeric text' | 'boolean' | 'list' | 'float property' | undefined;

const FLOAT_PROPERTIES = new Set([
  'confidence',
  ...Object.entries(QUALIFIERS).flatMap(([name, { type }]) =>
    type === 'money' || type === 'share' || type === 'quantity' ? [name] : [],
  ),
]);
const WHOLE_PROPERTIES = new Set(['start', 'end']);
const LIST_PROPERTIES = new Set([
  'aliases',
  'statements',
  'sources',
  'figures',
  'failed',
  'similar',
  'fingerprint',
]);

const ofText = (text: string): Operand =>
  /^\s*[-+]?[\d.]+(e[-+]?\d+)?\s*$/i.test(text) ? 'numeric text' : 'text';

function ofValue(value: unknown): Operand {
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  if (typeof value === 'string') return ofText(value);
  if (typeof value === 'boolean') return 'boolean';
  return Array.isArray(value) ? 'list' : undefined;
}

function ofProperty(name: string): Operand {
  if (FLOAT_PROPERTIES.has(name)) return 'float property';
  if (WHOLE_PROPERTIES.has(name)) return 'number';
  // All else in the graph is text, and any text may read as a number ("2023").
  return LIST_PROPERTIES.has(name) ? 'list' : 'numeric text';
}

function ofToken({ kind, text, keyword }: Token, parameters: QueryParameters): Operand {
  if (kind === 'number') return 'number';
  if (kind === 'string') return ofText(text);
  if (kind === 'parameter') return ofValue(parameters[text.slice(1).replaceAll('`', '')]);
  return keyword === 'TRUE' || keyword === 'FALSE' ? 'boolean' : undefined;
}

/** Of a list literal's closing or opening bracket; an index (`list[0]`) is none. */
function isListLiteral(tokens: readonly Token[], open: number): boolean {
  const before = tokens[open - 1];
  if (!before) return true;
  if (before.kind === 'word')
    return ['IN', 'RETURN', 'WITH', 'UNWIND', 'THEN', 'ELSE', 'WHEN'].includes(before.keyword);
  return before.kind === 'punctuation' && !')]}'.includes(before.text);
}

function opening(tokens: readonly Token[], close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    const { kind, text } = tokens[at] as Token;
    if (kind !== 'punctuation') continue;
    if (')]}'.includes(text)) depth++;
    if ('([{'.includes(text)) depth--;
    if (depth === 0) return at;
  }
  return 0;
}

/** What stands before the operator at `index`. */
export function leftOf(tokens: readonly Token[], index: number, parameters: QueryParameters): Operand {
  const token = tokens[index - 1];
  if (!token) return undefined;
  if (token.text === ']' && token.kind === 'punctuation') {
    return isListLiteral(tokens, opening(tokens, index - 1)) ? 'list' : undefined;
  }
  if (token.text === ')' && token.kind === 'punctuation') {
    // `coalesce(x, [])` is a list.
    const open = opening(tokens, index - 1);
    const last = tokens[index - 2];
    return tokens[open - 1]?.keyword === 'COALESCE' && last?.text === ']' ? 'list' : undefined;
  }
  const isProperty = tokens[index - 2]?.text === '.' && (token.kind === 'word' || token.kind === 'quoted');
  return isProperty ? ofProperty(token.text) : ofToken(token, parameters);
}

/** What stands after the operator at `index`. */
export function rightOf(tokens: readonly Token[], index: number, parameters: QueryParameters): Operand {
  const at = tokens[index + 1]?.text === '-' ? index + 2 : index + 1;
  const token = tokens[at];
  if (!token) return undefined;
  if (token.text === '[' && token.kind === 'punctuation') return 'list';
  const name = tokens[at + 2];
  const isProperty = token.kind === 'word' && tokens[at + 1]?.text === '.' && name?.kind === 'word';
  if (isProperty && tokens[at + 3]?.text !== '(') return ofProperty(name.text);
  return tokens[at + 1]?.text === '(' ? undefined : ofToken(token, parameters);
}
