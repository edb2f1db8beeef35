// Judges patterns: what their variables are, and whether both engines find the same by them.
import type { NodePattern, Pattern, RelationshipPattern } from '../../syntax/query/ast';
import { areApart } from './apart';
import { type Around, asCondition, judge, type Parts, type Scope, spliced, valued } from './around';
import { Difference } from './difference';
import { differenceOfEquality } from './operators';
import { typeOfProperty } from './properties';
import { described, isOnly, listOf, of, type Type } from './types';

function propertiesOf(element: NodePattern | RelationshipPattern, around: Around): Parts {
  const { properties } = element;
  if (!properties) return [];
  if (properties.is !== 'map')
    throw new Difference('a pattern with the properties of a parameter; write them one by one', properties);
  for (const [key, value] of properties.entries) {
    const { type, text } = judge(value, around);
    const says = differenceOfEquality(typeOfProperty(key), type);
    if (says) throw new Difference(says, value);
    if (/^null$/i.test(text))
      throw new Difference(
        'a pattern with null for a property, which finds nothing; write WHERE … IS NULL',
        value,
      );
  }
  return [[properties, judge(properties, around).text]];
}

function typeOfElement(element: NodePattern | RelationshipPattern, around: Around): Type {
  if (element.is === 'node') {
    const id = element.properties?.is === 'map' && element.properties.entries.find(([key]) => key === 'id');
    const constant = id ? judge(id[1], around).type.constant : undefined;
    return {
      ...of('node'),
      ...(constant !== undefined && { id: constant }),
      ...(element.labels && { label: element.labels }),
    };
  }
  return element.length ? listOf(of('relationship')) : of('relationship');
}

function checkElement(element: NodePattern | RelationshipPattern, scope: Scope): void {
  if (element.is === 'relationship' && element.length) {
    const { from, to } = element.length;
    if (to !== undefined && (from ?? 1) > to)
      throw new Difference('a path of at least more steps than at most', element);
  }
  const known = element.variable === undefined ? undefined : scope.get(element.variable);
  if (known && !isOnly(known, element.is, 'null'))
    throw new Difference(`${described(known)} in the place of a ${element.is}`, element);
}

/** The pattern and the variables that it adds. */
export function patternOf(
  pattern: Pattern,
  around: Around,
): { readonly text: string; readonly scope: Scope } {
  const scope = new Map(around.scope);
  const ends: Type[] = [];
  const names = pattern.elements.map(({ variable }) => variable).filter((name) => name !== undefined);
  if (pattern.shortest && new Set(names).size < names.length)
    throw new Difference('a shortest path from a node to itself', pattern);
  for (const element of pattern.elements) {
    checkElement(element, scope);
    const type = typeOfElement(element, around);
    ends.push((element.variable === undefined ? undefined : scope.get(element.variable)) ?? type);
    if (element.variable === undefined) continue;
    const isBound = element.is === 'node' && around.scope.has(element.variable);
    if (!isBound) scope.set(element.variable, type);
  }
  const [from, to] = [pattern.elements[0]?.variable, pattern.elements.at(-1)?.variable];
  if (pattern.shortest && !areApart([from, ends[0]], [to, ends.at(-1)], around.apart))
    throw new Difference(
      'a shortest path between two nodes that may be one and the same, which is an error; add WHERE a.id <> b.id',
      pattern,
    );
  if (pattern.variable !== undefined) scope.set(pattern.variable, of('path'));
  const inside = valued({ ...around, scope });
  const parts = pattern.elements.flatMap((element): Parts => {
    const where = element.where && asCondition(element.where, { ...inside, isCondition: true });
    const written: Parts = propertiesOf(element, inside);
    if (element.where && where) written.push([element.where, where.text]);
    return written;
  });
  return { text: spliced(around.query, pattern, parts), scope };
}
