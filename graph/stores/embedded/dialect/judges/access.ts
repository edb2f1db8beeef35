// What is read out of a value: properties, items and parts of lists, map projections.
import type { Expression, ExpressionOf } from '../../../syntax/query/ast';
import {
  type Around,
  all,
  checkName,
  type Judged,
  judge,
  type Parts,
  spliced,
  splicedWith,
  valued,
} from '../around';
import { Difference } from '../difference';
import { NO_ORDER, Refused } from '../operators';
import { TYPE_OF_SOME_PROPERTY, typeOfProperty } from '../properties';
import { partOfTime } from '../times';
import {
  described,
  has,
  INTEGER,
  isOnly,
  itemOf,
  mapOf,
  NULL,
  of,
  orNull,
  type Type,
  unionOf,
  without,
} from '../types';

function fieldOf(object: Type, key: string): Type {
  const types = [...object.kinds].map((kind): Type => {
    if (kind === 'null') return NULL;
    if (kind === 'node' || kind === 'relationship') return typeOfProperty(key);
    if (kind === 'map') {
      if (object.ofGraph) return typeOfProperty(key);
      if (!object.fields) throw new Refused(`.${key} of a map whose keys are not known`);
      return object.fields.get(key) ?? NULL;
    }
    return partOfTime(object, key);
  });
  return unionOf(types);
}

export function property(node: ExpressionOf<'property'>, around: Around): Judged {
  checkName(node.key, node);
  const object = judge(node.object, around);
  const text = spliced(around.query, node, [[node.object, object.text]]);
  return { type: fieldOf(object.type, node.key), text };
}

export function index(node: ExpressionOf<'index'>, around: Around): Judged {
  const [object, place] = all([node.object, node.index], around) as [Judged, Judged];
  const text = splicedWith(node, [node.object, node.index], [object, place], around);
  const kinds = without(object.type, 'null');
  if (kinds.isUnordered) throw new Refused(NO_ORDER);
  if (isOnly(kinds, 'list') && isOnly(place.type, 'integer', 'null'))
    return { type: orNull(itemOf(object.type)), text };
  if (isOnly(kinds, 'node', 'relationship', 'map') && isOnly(place.type, 'string', 'null')) {
    const key = place.type.constant;
    if (typeof key === 'string') return { type: orNull(fieldOf(object.type, key)), text };
    if (!has(kinds, 'map') || kinds.ofGraph) return { type: orNull(TYPE_OF_SOME_PROPERTY), text };
    const fields = kinds.fields && unionOf([...kinds.fields.values()]);
    if (fields) return { type: orNull(fields), text };
  }
  if (kinds.kinds.size === 0) return { type: NULL, text };
  throw new Difference(`${described(object.type)} by an index of ${described(place.type)}`, node);
}

export function slice(node: ExpressionOf<'slice'>, around: Around): Judged {
  const object = judge(node.object, valued(around));
  if (!isOnly(object.type, 'list', 'null'))
    throw new Difference(
      `a part of ${described(object.type)} by [from..to]; use substring() for texts`,
      node,
    );
  if (object.type.isUnordered) throw new Refused(NO_ORDER);
  const place = (end: Expression | undefined): Judged | undefined => {
    if (!end) return undefined;
    const judged = judge(end, valued(around));
    if (!isOnly(judged.type, 'integer'))
      throw new Difference('a part of a list whose place may be null or no whole number', end);
    const { constant } = judged.type;
    if (typeof constant === 'number' && constant >= 0) return judged;
    if (judged.type.most === INTEGER.most && end.is === 'call') return judged;
    // Below zero it counts from the end, at most back to the start.
    const size = `size(${object.text})`;
    const back = `(CASE WHEN ${judged.text} >= 0 THEN ${judged.text} WHEN ${size} + ${judged.text} < 0 THEN 0 ELSE ${size} + ${judged.text} END)`;
    return { type: judged.type, text: back };
  };
  const [from, to] = [place(node.from), place(node.to)];
  const parts: Parts = [[node.object, object.text]];
  if (node.from && from) parts.push([node.from, from.text]);
  if (node.to && to) parts.push([node.to, to.text]);
  const { constant: _, ...type } = object.type;
  return { type, text: spliced(around.query, node, parts) };
}

export function projection(node: ExpressionOf<'projection'>, around: Around): Judged {
  const object = judge(node.variable, around);
  if (!isOnly(object.type, 'node', 'relationship', 'map', 'null'))
    throw new Difference(`${described(object.type)} {…}`, node);
  const fields = new Map<string, Type>();
  let isWhole = true;
  const parts: Parts = [];
  for (const entry of node.entries) {
    if ('all' in entry) isWhole = false;
    else if ('property' in entry) fields.set(entry.property, fieldOf(object.type, entry.property));
    else {
      checkName(entry.key, node);
      const judged = judge(entry.value, valued(around));
      fields.set(entry.key, judged.type);
      parts.push([entry.value, judged.text]);
    }
  }
  const type = isWhole ? mapOf(fields) : of('map');
  const text = spliced(around.query, node, parts);
  if (!has(object.type, 'null')) return { type, text };
  // Of nothing the engine makes a map full of nothing.
  return { type: orNull(type), text: `(CASE WHEN ${object.text} IS NULL THEN null ELSE ${text} END)` };
}
