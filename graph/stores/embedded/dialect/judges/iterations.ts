// What goes through a list: comprehensions, any() and its like, reduce().
import type { Expression, ExpressionOf } from '../../../syntax/query/ast';
import {
  type Around,
  asCondition,
  type Judged,
  judge,
  mustHoldNoEntities,
  type Parts,
  type Scope,
  spliced,
  valued,
} from '../around';
import { Difference } from '../difference';
import { Refused } from '../operators';
import { BOOLEAN, described, has, isOnly, itemOf, listOf, orNull, type Type, union, without } from '../types';

/** What is in a list, one by one, as the variable of an expression. */
function over(node: { readonly list: Expression; readonly variable: string }, around: Around) {
  const list = judge(node.list, valued(around));
  if (!isOnly(list.type, 'list', 'null'))
    throw new Difference(`${described(without(list.type, 'list'))} gone through as a list`, node.list);
  const scope: Scope = new Map([...around.scope, [node.variable, itemOf(list.type)]]);
  return { list, inside: valued({ ...around, scope }) };
}

export function comprehension(node: ExpressionOf<'comprehension'>, around: Around): Judged {
  const { list, inside } = over(node, around);
  const where = node.where && asCondition(node.where, { ...inside, isCondition: true });
  const value = node.value && judge(node.value, inside);
  const item = value?.type ?? itemOf(list.type);
  mustHoldNoEntities(
    item,
    'a list of nodes made of another; make one of their ids or names, or UNWIND and collect()',
    node,
  );
  const parts: Parts = [[node.list, list.text]];
  if (node.where && where) parts.push([node.where, where.text]);
  if (node.value && value) parts.push([node.value, value.text]);
  const type: Type = { ...listOf(item), ...(list.type.isUnordered && { isUnordered: true }) };
  return {
    type: has(list.type, 'null') ? orNull(type) : type,
    text: spliced(around.query, node, parts),
  };
}

/** The engine takes null for false in these: what is true, false and null is counted instead. */
function counted({ word, variable }: ExpressionOf<'quantifier'>, list: string, where: string): string {
  const some = (condition: string) => `size([${variable} IN ${list} WHERE ${condition}])`;
  const [yes, no, unknown] = [some(where), some(`NOT (${where})`), some(`(${where}) IS NULL`)];
  const result = {
    any: `WHEN ${yes} > 0 THEN true WHEN ${unknown} > 0 THEN null ELSE false`,
    all: `WHEN ${no} > 0 THEN false WHEN ${unknown} > 0 THEN null ELSE true`,
    none: `WHEN ${yes} > 0 THEN false WHEN ${unknown} > 0 THEN null ELSE true`,
    single: `WHEN ${yes} > 1 THEN false WHEN ${unknown} > 0 THEN null ELSE ${yes} = 1`,
  };
  return `(CASE WHEN ${list} IS NULL THEN null ${result[word]} END)`;
}

export function quantifier(node: ExpressionOf<'quantifier'>, around: Around): Judged {
  const { list, inside } = over(node, around);
  if (!node.where) throw new Difference(`${node.word}() without a condition`, node);
  const where = asCondition(node.where, inside);
  const type = has(where.type, 'null') || has(list.type, 'null') ? orNull(BOOLEAN) : BOOLEAN;
  const isSafe = around.isCondition === true && (node.word === 'any' || node.word === 'all');
  if (has(type, 'null') && !isSafe) return { type, text: counted(node, list.text, where.text) };
  return {
    type,
    text: spliced(around.query, node, [
      [node.list, list.text],
      [node.where, where.text],
    ]),
  };
}

/** What grows with every element is looked at until its type stays the same. */
function settled(start: Type, step: (type: Type) => Judged): Judged {
  let type = start;
  for (let round = 0; round < 4; round++) {
    const { constant: _, ...known } = type;
    const judged = step(known);
    const next = union(known, judged.type);
    if (next.kinds.size === known.kinds.size && round > 0) {
      const large = has(next, 'integer') ? { ...next, most: Number.POSITIVE_INFINITY } : next;
      return { ...step(large), type: union(large, judged.type) };
    }
    type = next;
  }
  throw new Refused('a value of reduce() whose kind goes on changing');
}

export function reduce(node: ExpressionOf<'reduce'>, around: Around): Judged {
  const { list, inside } = over(node, around);
  const initial = judge(node.initial, valued(around));
  const value = settled(initial.type, (accumulated) => {
    const scope = new Map([...inside.scope, [node.accumulator, accumulated] as const]);
    return judge(node.value, { ...inside, scope });
  });
  const type = union(initial.type, value.type);
  mustHoldNoEntities(type, 'nodes gathered by reduce(); use collect()', node);
  return {
    type: has(list.type, 'null') ? orNull(type) : type,
    text: spliced(around.query, node, [
      [node.initial, initial.text],
      [node.list, list.text],
      [node.value, value.text],
    ]),
  };
}

export function patternComprehension(node: ExpressionOf<'patternComprehension'>, around: Around): Judged {
  const pattern = around.judges.pattern(node.pattern, around);
  const inside = valued({ ...around, scope: pattern.scope });
  const where = node.where && asCondition(node.where, { ...inside, isCondition: true });
  const value = judge(node.value, inside);
  const parts: Parts = [[node.pattern, pattern.text]];
  if (node.where && where) parts.push([node.where, where.text]);
  const type = listOf(value.type);
  if (!has(value.type, 'null')) {
    parts.push([node.value, value.text]);
    return { type, text: spliced(around.query, node, parts) };
  }
  // The engine leaves out what is null; in a list of its own it stays.
  parts.push([node.value, `[${value.text}]`]);
  const item = `item${node.start}`;
  return { type, text: `[${item} IN ${spliced(around.query, node, parts)} | ${item}[0]]` };
}
