// Reads expressions, with Neo4j's order of operators: OR, XOR, AND, NOT, comparisons, tests, + -, * / %, ^, signs,
// and what is written behind a value (.key, [index], :Label).
import type { Expression, ExpressionOf, ProjectionEntry, Quantifier, SubqueryWord } from './ast';
import type { Cursor } from './cursor';
import { numberOf, stringOf } from './literals';
import { labelText, pattern, relationshipsIn } from './patterns';

const COMPARISONS = ['=', '<>', '<', '>', '<=', '>='];

type Read = (cursor: Cursor) => Expression;

/** `a OP b OP c` from the left. */
const chain =
  (operand: Read, operatorAt: (cursor: Cursor) => string | undefined): Read =>
  (cursor) => {
    const { start } = cursor;
    let left = operand(cursor);
    for (let operator = operatorAt(cursor); operator !== undefined; operator = operatorAt(cursor)) {
      const right = operand(cursor);
      left = { is: 'binary', operator, left, right, start, end: cursor.end };
    }
    return left;
  };

const words =
  (...all: readonly string[]) =>
  (cursor: Cursor) =>
    all.find((word) => cursor.takesWords(word));
const signs =
  (...all: readonly string[]) =>
  (cursor: Cursor) =>
    all.find((sign) => cursor.takesSigns(sign));

const power: Read = chain(signed, signs('^'));
const product: Read = chain(power, signs('*', '/', '%'));
const sum: Read = chain(product, signs('+', '-', '||'));

/** What may stand once behind a sum. */
function test(cursor: Cursor): Expression {
  const { start } = cursor;
  const left = sum(cursor);
  const operator =
    signs('=~')(cursor) ??
    (cursor.takesWords('STARTS', 'WITH') ? 'STARTS WITH' : undefined) ??
    (cursor.takesWords('ENDS', 'WITH') ? 'ENDS WITH' : undefined) ??
    words('CONTAINS', 'IN')(cursor);
  if (operator !== undefined) {
    const right = sum(cursor);
    return { is: 'binary', operator, left, right, start, end: cursor.end };
  }
  if (cursor.isWord('IS')) {
    cursor.take();
    const negated = cursor.takesWords('NOT');
    cursor.word('NULL');
    return { is: 'isNull', operand: left, negated, start, end: cursor.end };
  }
  return left;
}

function comparison(cursor: Cursor): Expression {
  const { start } = cursor;
  const operands = [test(cursor)];
  const operators: string[] = [];
  for (;;) {
    const operator = signs(...COMPARISONS)(cursor);
    if (operator === undefined) break;
    operators.push(operator);
    operands.push(test(cursor));
  }
  if (operators.length === 0) return operands[0] as Expression;
  return { is: 'comparison', operands, operators, start, end: cursor.end };
}

function negation(cursor: Cursor): Expression {
  const { start } = cursor;
  if (!cursor.takesWords('NOT')) return comparison(cursor);
  return { is: 'unary', operator: 'NOT', operand: negation(cursor), start, end: cursor.end };
}

const conjunction: Read = chain(negation, words('AND'));
const exclusive: Read = chain(conjunction, words('XOR'));
/** @throws NotUnderstood */
export const expression: Read = chain(exclusive, words('OR'));

function signed(cursor: Cursor): Expression {
  const { start } = cursor;
  const operator = signs('-', '+')(cursor);
  if (operator === undefined) return behind(cursor);
  if (cursor.isSign(operator)) throw cursor.notUnderstood();
  return { is: 'unary', operator: operator as '-' | '+', operand: signed(cursor), start, end: cursor.end };
}

/** A value and what is written behind it. */
function behind(cursor: Cursor): Expression {
  const { start } = cursor;
  let object = atom(cursor);
  for (;;) {
    if (cursor.isSign('.') && cursor.isName(1)) {
      cursor.take();
      object = { is: 'property', object, key: cursor.name(), start, end: cursor.end };
    } else if (cursor.isSign('[')) {
      object = bracketed(cursor, object, start);
    } else if (cursor.isSign(':') && cursor.isName(1)) {
      const labels = labelText(cursor);
      object = { is: 'hasLabels', operand: object, labels, start, end: cursor.end };
    } else return object;
  }
}

function bracketed(cursor: Cursor, object: Expression, start: number): Expression {
  cursor.sign('[');
  const from = cursor.isSign('..') ? undefined : expression(cursor);
  if (!cursor.takesSigns('..')) {
    cursor.sign(']');
    return { is: 'index', object, index: from as Expression, start, end: cursor.end };
  }
  // One of the two ends there must be.
  const to = from && cursor.isSign(']') ? undefined : expression(cursor);
  cursor.sign(']');
  return { is: 'slice', object, from, to, start, end: cursor.end };
}

function atom(cursor: Cursor): Expression {
  const token = cursor.peek();
  const { start } = cursor;
  if (!token) throw cursor.notUnderstood();
  const ending = () => ({ start, end: cursor.end });
  switch (token.kind) {
    case 'number':
      return { is: 'literal', ...numberOf(cursor.take()), ...ending() };
    case 'string':
      return { is: 'literal', value: stringOf(cursor.take()), isFloat: false, ...ending() };
    case 'parameter':
      return { is: 'parameter', name: cursor.take().text.slice(1).replaceAll('`', ''), ...ending() };
    case 'punctuation':
      return punctuated(cursor);
    case 'quoted':
    case 'word':
      return named(cursor);
  }
}

function punctuated(cursor: Cursor): Expression {
  const { start } = cursor;
  if (cursor.isSign('{')) return { is: 'map', entries: entries(cursor), start, end: cursor.end };
  if (cursor.isSign('[')) return inBrackets(cursor);
  if (!cursor.isSign('(')) throw cursor.notUnderstood();
  const tested = cursor.maybe(() => relationshipsIn(pattern(cursor), cursor));
  if (tested) return { is: 'patternTest', pattern: tested, start, end: cursor.end };
  cursor.sign('(');
  const inner = expression(cursor);
  cursor.sign(')');
  return { ...inner, start, end: cursor.end, isBracketed: true };
}

/** `{key: value, …}` */
function entries(cursor: Cursor): [string, Expression][] {
  cursor.sign('{');
  if (cursor.takesSigns('}')) return [];
  const all = cursor.several((): [string, Expression] => {
    const key = cursor.name();
    cursor.sign(':');
    return [key, expression(cursor)];
  });
  cursor.sign('}');
  return all;
}

/** A list, or one made of another or of a pattern. */
function inBrackets(cursor: Cursor): Expression {
  const { start } = cursor;
  const ending = () => ({ start, end: cursor.end });
  const where = () => (cursor.takesWords('WHERE') ? expression(cursor) : undefined);
  const made = cursor.maybe((): Expression => {
    cursor.sign('[');
    const of = relationshipsIn(pattern(cursor), cursor);
    const condition = where();
    cursor.sign('|');
    const value = expression(cursor);
    cursor.sign(']');
    return { is: 'patternComprehension', pattern: of, where: condition, value, ...ending() };
  });
  if (made) return made;
  cursor.sign('[');
  if (cursor.isName() && cursor.isWord('IN', 1)) {
    const read = cursor.maybe((): Expression => {
      const variable = cursor.name();
      cursor.word('IN');
      const list = expression(cursor);
      const condition = where();
      const value = cursor.takesSigns('|') ? expression(cursor) : undefined;
      cursor.sign(']');
      return { is: 'comprehension', variable, list, where: condition, value, ...ending() };
    });
    if (read) return read;
  }
  const items = cursor.isSign(']') ? [] : cursor.several(() => expression(cursor));
  cursor.sign(']');
  return { is: 'list', items, ...ending() };
}

const CONSTANTS: Readonly<Record<string, boolean | null>> = { TRUE: true, FALSE: false, NULL: null };
const QUANTIFIERS: readonly string[] = ['ANY', 'ALL', 'NONE', 'SINGLE'];
const SUBQUERIES: readonly string[] = ['EXISTS', 'COUNT', 'COLLECT'];

function named(cursor: Cursor): Expression {
  const { start } = cursor;
  const word = cursor.peek()?.kind === 'word' ? (cursor.peek()?.keyword ?? '') : '';
  const ending = () => ({ start, end: cursor.end });
  if (word === 'CASE') return cases(cursor);
  if (cursor.isSign('(', 1)) {
    if (QUANTIFIERS.includes(word) && cursor.isName(2) && cursor.isWord('IN', 3)) return quantifier(cursor);
    if (word === 'REDUCE') return reduction(cursor);
    return call(cursor);
  }
  if (cursor.isSign('{', 1) && SUBQUERIES.includes(word)) return subquery(cursor, word as SubqueryWord);
  if (word in CONSTANTS) {
    cursor.take();
    return { is: 'literal', value: CONSTANTS[word] as boolean | null, isFloat: false, ...ending() };
  }
  if (isCall(cursor)) return call(cursor);
  const variable: Expression = { is: 'variable', name: cursor.name(), ...ending() };
  if (!cursor.isSign('{')) return variable;
  const all = projectionEntries(cursor);
  return { is: 'projection', variable, entries: all, ...ending() };
}

/** A bracket behind a name, or behind several with points between them. */
function isCall(cursor: Cursor): boolean {
  let ahead = 1;
  while (cursor.isSign('.', ahead) && cursor.isName(ahead + 1)) ahead += 2;
  return cursor.isSign('(', ahead);
}

/** `name(…)`, `namespace.name(…)` */
function call(cursor: Cursor): Expression {
  const { start } = cursor;
  const parts = [cursor.name()];
  while (cursor.isSign('.') && cursor.isName(1)) {
    cursor.take();
    parts.push(cursor.name());
  }
  cursor.sign('(');
  const distinct = cursor.takesWords('DISTINCT');
  const star = cursor.takesSigns('*');
  const args = star || cursor.isSign(')') ? [] : cursor.several(() => expression(cursor));
  cursor.sign(')');
  const name = parts.join('.').toLowerCase();
  return { is: 'call', name, distinct, star, args, start, end: cursor.end };
}

/** `x IN list` in a function that goes over a list. */
function iteration(cursor: Cursor): { variable: string; list: Expression } {
  const variable = cursor.name();
  cursor.word('IN');
  return { variable, list: expression(cursor) };
}

function quantifier(cursor: Cursor): Expression {
  const { start } = cursor;
  const word = cursor.name().toLowerCase() as Quantifier;
  cursor.sign('(');
  const over = iteration(cursor);
  const where = cursor.takesWords('WHERE') ? expression(cursor) : undefined;
  cursor.sign(')');
  return { is: 'quantifier', word, ...over, where, start, end: cursor.end };
}

function reduction(cursor: Cursor): ExpressionOf<'reduce'> {
  const { start } = cursor;
  cursor.word('REDUCE');
  cursor.sign('(');
  const accumulator = cursor.name();
  cursor.sign('=');
  const initial = expression(cursor);
  cursor.sign(',');
  const over = iteration(cursor);
  cursor.sign('|');
  const value = expression(cursor);
  cursor.sign(')');
  return { is: 'reduce', accumulator, initial, ...over, value, start, end: cursor.end };
}

function subquery(cursor: Cursor, word: SubqueryWord): Expression {
  const { start } = cursor;
  cursor.take();
  cursor.sign('{');
  const opens = ['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL'].some((one) => cursor.isWord(one));
  const inner = opens ? cursor.grammar.query(cursor) : cursor.grammar.match(cursor, cursor.start, false);
  cursor.sign('}');
  return { is: 'subquery', word, query: inner, start, end: cursor.end };
}

function cases(cursor: Cursor): Expression {
  const { start } = cursor;
  cursor.word('CASE');
  const subject = cursor.isWord('WHEN') ? undefined : expression(cursor);
  const branches: { when: Expression[]; value: Expression }[] = [];
  while (cursor.takesWords('WHEN')) {
    const when = cursor.several(() => expression(cursor));
    cursor.word('THEN');
    branches.push({ when, value: expression(cursor) });
  }
  const otherwise = cursor.takesWords('ELSE') ? expression(cursor) : undefined;
  cursor.word('END');
  return { is: 'case', subject, branches, otherwise, start, end: cursor.end };
}

function projectionEntries(cursor: Cursor): ProjectionEntry[] {
  cursor.sign('{');
  if (cursor.takesSigns('}')) return [];
  const all = cursor.several((): ProjectionEntry => {
    if (cursor.takesSigns('.', '*')) return { all: true };
    if (cursor.takesSigns('.')) return { property: cursor.name() };
    const { start } = cursor;
    const key = cursor.name();
    if (cursor.takesSigns(':')) return { key, value: expression(cursor) };
    return { key, value: { is: 'variable', name: key, start, end: cursor.end } };
  });
  cursor.sign('}');
  return all;
}
