// Whether two nodes of a pattern are certain to be two: Neo4j raises an error for a shortest path from a node to itself.

import { ENTITY_KINDS } from '../../../entities';
import type { Expression } from '../../syntax/query/ast';
import type { Scope } from './around';
import { has, type Type } from './types';

const pair = (a: string, b: string): string => JSON.stringify([a, b].sort());

/** `a` or `a.id` */
function nodeOf(node: Expression): string | undefined {
  if (node.is === 'variable') return node.name;
  return node.is === 'property' && node.key === 'id' && node.object.is === 'variable'
    ? node.object.name
    : undefined;
}

/** Pairs that a condition tells apart: by <>, < or >, and joined by AND. */
export function toldApart(where: Expression | undefined): string[] {
  if (!where) return [];
  if (where.is === 'binary' && where.operator === 'AND')
    return [...toldApart(where.left), ...toldApart(where.right)];
  if (where.is === 'unary' && where.operator === 'NOT' && where.operand.is === 'comparison')
    return pairIn(where.operand, ['=']);
  return where.is === 'comparison' ? pairIn(where, ['<>', '<', '>']) : [];
}

function pairIn(
  { operands, operators }: Extract<Expression, { readonly is: 'comparison' }>,
  wanted: readonly string[],
): string[] {
  if (operators.length !== 1 || !wanted.includes(operators[0] as string)) return [];
  const [a, b] = operands.map(nodeOf);
  const isSameSide = operands[0]?.is === operands[1]?.is;
  return a !== undefined && b !== undefined && isSameSide ? [pair(a, b)] : [];
}

/** The pairs whose two variables are the same after a WITH as before. */
export const keptApart = (apart: ReadonlySet<string>, before: Scope, after: Scope): ReadonlySet<string> =>
  new Set(
    [...apart].filter((one) =>
      (JSON.parse(one) as string[]).every((name) => after.has(name) && after.get(name) === before.get(name)),
    ),
  );

const EXCLUSIVE = new Set(
  [...Object.keys(ENTITY_KINDS), 'Statement', 'Source', 'Decision'].map((kind) => `:${kind}`),
);

type End = readonly [name: string | undefined, type: Type | undefined];

export function areApart([a, from]: End, [b, to]: End, apart: ReadonlySet<string>): boolean {
  if (a !== undefined && b !== undefined && apart.has(pair(a, b))) return true;
  if (from?.id !== undefined && to?.id !== undefined) return from.id !== to.id;
  const [one, other] = [from?.label ?? '', to?.label ?? ''];
  return one !== other && EXCLUSIVE.has(one) && EXCLUSIVE.has(other) && has(from as Type, 'node');
}
