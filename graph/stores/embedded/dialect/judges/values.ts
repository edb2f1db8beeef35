// Values that are written, given or named, and what is made of several: lists, maps, CASE.
import { QueryRefused } from '../../../../errors';
import type { Expression, ExpressionOf } from '../../../syntax/query/ast';
import {
  type Around,
  all,
  checkName,
  type Judged,
  judge,
  mustHoldNoEntities,
  type Parts,
  spliced,
  splicedWith,
  valued,
} from '../around';
import { Difference, Unknown } from '../difference';
import { differenceOfEquality } from '../operators';
import { described, isOnly, listOf, mapOf, NULL, of, type Type, typeOfValue, unionOf } from '../types';

const written = (node: Expression, { query }: Around): string => query.slice(node.start, node.end);

export function literal(node: ExpressionOf<'literal'>, around: Around): Judged {
  const type = typeOfValue(node.value);
  const isFloat = node.isFloat && typeof node.value === 'number';
  return { type: isFloat ? { ...of('float'), constant: node.value } : type, text: written(node, around) };
}

export function parameter(node: ExpressionOf<'parameter'>, around: Around): Judged {
  if (!Object.hasOwn(around.parameters, node.name))
    throw new QueryRefused('parameter', `The query needs the parameter "${node.name}", which was not given.`);
  return { type: typeOfValue(around.parameters[node.name]), text: written(node, around) };
}

export function variable(node: ExpressionOf<'variable'>, around: Around): Judged {
  const type = around.scope.get(node.name);
  if (!type) throw new Unknown(`The variable "${node.name}"`, node);
  return { type, text: written(node, around) };
}

export function list(node: ExpressionOf<'list'>, around: Around): Judged {
  const items = all(node.items, around);
  const type = listOf(unionOf(items.map((item) => item.type)));
  const constants = items.map((item) => item.type.constant);
  const isFilled = constants.length > 0;
  return {
    type: isFilled ? { ...type, constant: constants } : type,
    text: splicedWith(node, node.items, items, around),
  };
}

export function map(node: ExpressionOf<'map'>, around: Around): Judged {
  for (const [key] of node.entries) checkName(key, node);
  const nodes = node.entries.map(([, value]) => value);
  const values = all(nodes, around);
  const fields = new Map(node.entries.map(([key], at) => [key, values[at]?.type ?? NULL] as const));
  return { type: mapOf(fields), text: splicedWith(node, nodes, values, around) };
}

export function cases(node: ExpressionOf<'case'>, around: Around): Judged {
  const parts: Parts = [];
  const plain = valued(around);
  const take = (child: Expression): Type => {
    const judged = judge(child, plain);
    parts.push([child, judged.text]);
    return judged.type;
  };
  const subject = node.subject && take(node.subject);
  const values: Type[] = [];
  for (const { when, value } of node.branches) {
    for (const condition of when) {
      const type = take(condition);
      if (!subject && !isOnly(type, 'boolean', 'null'))
        throw new Difference(`${described(type)} as a condition, which is an error; compare it`, condition);
      const says = subject && differenceOfEquality(subject, type);
      if (says) throw new Difference(says, condition);
    }
    if (when.length > 1)
      throw new Difference('CASE with several values in one WHEN; write one WHEN for each', node);
    values.push(take(value));
  }
  values.push(node.otherwise ? take(node.otherwise) : NULL);
  const type = unionOf(values);
  mustHoldNoEntities(type, 'a node chosen by CASE; choose among ids', node);
  const { constant: _, ...rest } = type;
  return { type: rest, text: spliced(around.query, node, parts) };
}
