// Operators: the kinds that they take are in operators.ts.
import type { Expression, ExpressionOf } from '../../../syntax/query/ast';
import {
  type Around,
  all,
  asCondition,
  bracketed,
  type Judged,
  judge,
  spliced,
  splicedWith,
  valued,
} from '../around';
import { Difference } from '../difference';
import {
  BINARY,
  differenceOfEquality,
  equality,
  NEGATIVE,
  order,
  orderOrEqual,
  type Side,
} from '../operators';
import { BOOLEAN, described, has, isOnly, itemOf, orNull, unionOf } from '../types';

function membership(node: ExpressionOf<'binary'>, around: Around): Judged {
  const [left, right] = all([node.left, node.right], around) as [Judged, Judged];
  if (!isOnly(right.type, 'list', 'null'))
    throw new Difference(
      'a value looked for in something that is no list; write [value], or use CONTAINS',
      node,
    );
  const item = itemOf(right.type);
  const says = differenceOfEquality(left.type, item);
  if (says) throw new Difference(says, node);
  if (has(left.type, 'node') || has(left.type, 'path'))
    throw new Difference(
      'a node looked for in a list; compare ids, as in n.id IN [x IN nodes(p) | x.id]',
      node,
    );
  const nothing =
    [left.type, right.type, item].some((type) => has(type, 'null')) || right.type.item === undefined;
  const type = nothing ? orNull(BOOLEAN) : BOOLEAN;
  const text = splicedWith(node, [node.left, node.right], [left, right], around);
  const isFilled = Array.isArray(right.type.constant) && right.type.constant.length > 0;
  if (!has(left.type, 'null') || isFilled || around.isCondition || isOnly(right.type, 'null'))
    return { type, text };
  // Null in a list of nothing is false in Neo4j, null in the engine.
  return { type, text: `(CASE WHEN size(${right.text}) = 0 THEN false ELSE ${text} END)` };
}

export function binary(node: ExpressionOf<'binary'>, around: Around): Judged {
  if (node.operator === 'IN') return membership(node, around);
  const { operator } = node;
  const keeps = around.isCondition === true && (operator === 'AND' || operator === 'OR');
  const isTested = ['AND', 'OR', 'XOR'].includes(operator);
  const inside = { ...around, isCondition: keeps, isTested };
  const nodes = [node.left, node.right] as const;
  const sides = nodes.map((child) => {
    const { type, text } = judge(child, inside);
    const chains =
      child.is === 'binary' && child.operator === operator && child === node.left && operator !== '^';
    return { type, text: chains ? text : bracketed(child, text) };
  }) as [Judged, Judged];
  const outcome = (BINARY[operator] as (typeof BINARY)[string])(...sides);
  return { type: outcome.type, text: outcome.text ?? splicedWith(node, nodes, sides, around) };
}

function comparing(operator: string) {
  if (operator === '=' || operator === '<>') return equality;
  return operator === '<' || operator === '>' ? order : orderOrEqual(operator);
}

/** Neo4j counts no further than it must, and so wants a number beside what it counts. */
function checkCounted(node: ExpressionOf<'comparison'>, index: number, left: Side, right: Side): void {
  const counts = [node.operands[index], node.operands[index + 1]].some(
    (operand) => operand?.is === 'subquery',
  );
  if (!counts || [left, right].every(({ type }) => isOnly(type, 'integer', 'float', 'boolean', 'null')))
    return;
  throw new Difference('COUNT { … } compared with what is no number, which is an error', node);
}

/** `a < b < c` is `a < b AND b < c`. */
export function comparison(node: ExpressionOf<'comparison'>, around: Around): Judged {
  const sides = all(node.operands, around).map(({ type, text }, index) => ({
    type,
    text: bracketed(node.operands[index] as Expression, text),
  }));
  const links = node.operators.map((operator, index) => {
    const [left, right] = [sides[index] as Side, sides[index + 1] as Side];
    checkCounted(node, index, left, right);
    const { type, text } = comparing(operator)(left, right);
    return { type, text: text ?? `${left.text} ${operator} ${right.text}` };
  });
  const type = unionOf(links.map((link) => link.type));
  const text = links.map((link) => link.text).join(' AND ');
  return { type, text: links.length > 1 || node.isBracketed ? `(${text})` : text };
}

export function unary(node: ExpressionOf<'unary'>, around: Around): Judged {
  if (node.operator === 'NOT') {
    const operand = asCondition(node.operand, valued(around));
    const text = bracketed(node.operand, operand.text);
    const type = has(operand.type, 'null') ? orNull(BOOLEAN) : BOOLEAN;
    return { type, text: spliced(around.query, node, [[node.operand, text]]) };
  }
  const operand = judge(node.operand, valued(around));
  const type = node.operator === '-' ? NEGATIVE(operand) : operand.type;
  if (node.operator === '+' && !isOnly(type, 'integer', 'float', 'null'))
    throw new Difference(`+ ${described(type)}, which is an error`, node);
  const text = bracketed(node.operand, operand.text);
  return { type, text: spliced(around.query, node, [[node.operand, text]]) };
}

export function isNull(node: ExpressionOf<'isNull'>, around: Around): Judged {
  const operand = judge(node.operand, valued(around));
  return {
    type: BOOLEAN,
    text: spliced(around.query, node, [[node.operand, bracketed(node.operand, operand.text)]]),
  };
}

export function hasLabels(node: ExpressionOf<'hasLabels'>, around: Around): Judged {
  const operand = judge(node.operand, around);
  if (!isOnly(operand.type, 'node', 'relationship', 'null'))
    throw new Difference(`a label of ${described(operand.type)}`, node);
  const type = has(operand.type, 'null') ? orNull(BOOLEAN) : BOOLEAN;
  return { type, text: spliced(around.query, node, [[node.operand, operand.text]]) };
}
