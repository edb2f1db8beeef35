// Reads patterns: `p = (a:Company {id: $id})-[r:SUPPLIES*1..3]->(b)`, shortest paths, label expressions.
import type { Expression, NodePattern, Pattern, RelationshipPattern } from './ast';
import type { Cursor } from './cursor';

/** `:A|B&!C`, `:A:B`, from its colon on and as written. */
export function labelText(cursor: Cursor): string {
  const { start } = cursor;
  cursor.sign(':');
  labelTerm(cursor);
  while ([':', '|', '&'].some((sign) => cursor.takesSigns(sign))) {
    // `:A|:B`, as it was written before.
    cursor.takesSigns(':');
    labelTerm(cursor);
  }
  return cursor.query.slice(start, cursor.end);
}

function labelTerm(cursor: Cursor): void {
  while (cursor.takesSigns('!'));
  if (cursor.takesSigns('%')) return;
  if (!cursor.takesSigns('(')) {
    cursor.name();
    return;
  }
  labelTerm(cursor);
  while (['|', '&'].some((sign) => cursor.takesSigns(sign))) labelTerm(cursor);
  cursor.sign(')');
}

interface Inner {
  readonly properties: Expression | undefined;
  readonly where: Expression | undefined;
}

function inner(cursor: Cursor): Inner {
  const properties =
    cursor.isSign('{') || cursor.peek()?.kind === 'parameter' ? cursor.grammar.expression(cursor) : undefined;
  const where = cursor.takesWords('WHERE') ? cursor.grammar.expression(cursor) : undefined;
  return { properties, where };
}

const variable = (cursor: Cursor): string | undefined =>
  cursor.isName() && !(cursor.isWord('WHERE') && !cursor.isSign(')', 1)) ? cursor.name() : undefined;

function node(cursor: Cursor): NodePattern {
  const { start } = cursor;
  cursor.sign('(');
  const name = variable(cursor);
  const labels = cursor.isSign(':') ? labelText(cursor) : undefined;
  const rest = inner(cursor);
  cursor.sign(')');
  return { is: 'node', variable: name, labels, ...rest, start, end: cursor.end };
}

function whole(cursor: Cursor): number | undefined {
  const token = cursor.peek();
  return token?.kind === 'number' && /^\d+$/.test(token.text) ? Number(cursor.take().text) : undefined;
}

function length(cursor: Cursor): RelationshipPattern['length'] {
  if (!cursor.takesSigns('*')) return undefined;
  const from = whole(cursor);
  if (!cursor.takesSigns('..')) return { from, to: from };
  return { from: from ?? 1, to: whole(cursor) };
}

function relationship(cursor: Cursor): RelationshipPattern {
  const { start } = cursor;
  const toLeft = cursor.takesSigns('<', '-');
  if (!toLeft) cursor.sign('-');
  let parts: Omit<RelationshipPattern, 'is' | 'direction' | 'start' | 'end'> = {
    ...{ variable: undefined, types: undefined, length: undefined, properties: undefined, where: undefined },
  };
  if (cursor.takesSigns('[')) {
    const name = variable(cursor);
    const types = cursor.isSign(':') ? labelText(cursor) : undefined;
    const steps = length(cursor);
    parts = { variable: name, types, length: steps, ...inner(cursor) };
    cursor.sign(']');
  }
  cursor.sign('-');
  const toRight = cursor.takesSigns('>');
  const direction = toLeft === toRight ? 'both' : toLeft ? 'left' : 'right';
  return { is: 'relationship', ...parts, direction, start, end: cursor.end };
}

function elements(cursor: Cursor): (NodePattern | RelationshipPattern)[] {
  const all: (NodePattern | RelationshipPattern)[] = [node(cursor)];
  while (cursor.isSign('-') || (cursor.isSign('<') && cursor.isSign('-', 1))) {
    all.push(relationship(cursor), node(cursor));
  }
  return all;
}

/** @throws NotUnderstood */
export function pattern(cursor: Cursor): Pattern {
  const { start } = cursor;
  const isNamed = cursor.isName() && cursor.isSign('=', 1);
  const name = isNamed ? cursor.name() : undefined;
  if (isNamed) cursor.sign('=');
  if (cursor.isName() && cursor.isSign('(', 1)) {
    const shortest = cursor.name().toLowerCase();
    if (shortest !== 'shortestpath' && shortest !== 'allshortestpaths') throw cursor.notUnderstood();
    cursor.sign('(');
    const all = elements(cursor);
    cursor.sign(')');
    return { variable: name, shortest, elements: all, start, end: cursor.end };
  }
  return { variable: name, shortest: undefined, elements: elements(cursor), start, end: cursor.end };
}

/** A pattern that has a relationship: else it is an expression in brackets. */
export function relationshipsIn(read: Pattern, cursor: Cursor): Pattern {
  if (read.elements.length < 2) throw cursor.notUnderstood();
  return read;
}
