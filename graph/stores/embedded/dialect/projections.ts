// Judges WITH and RETURN: columns, groups, order, and how many rows.
import type { Expression, Item, ProjectClause, Span } from '../../syntax/query/ast';
import { childrenOf } from '../../syntax/query/children';
import { type Around, asCondition, judge, type Parts, quoted, type Scope, spliced, valued } from './around';
import { Difference } from './difference';
import { isAggregate } from './functions';
import { described, has, isOnly, itemOf, type Type, without, withoutConstant } from './types';

/** What a clause or a query comes to. */
export interface Step {
  readonly text: string;
  readonly scope: Scope;
}

const aggregates = (node: Expression): boolean =>
  (node.is === 'call' && isAggregate(node.name)) || childrenOf(node).some(aggregates);

const textIn = ({ query }: Around, { start, end }: Span): string =>
  query.slice(start, end).replace(/\s+/g, '');

/** What stands beside an aggregate must be the same for the whole group. */
function checkGrouped(node: Expression, keys: ReadonlySet<string>, around: Around): void {
  if (keys.has(textIn(around, node))) return;
  if (node.is === 'call' && isAggregate(node.name)) {
    if (node.args.some(aggregates))
      throw new Difference('an aggregate of an aggregate; use WITH between them', node);
    return;
  }
  if (node.is === 'variable')
    throw new Difference(
      `"${node.name}" beside an aggregate, without being a column of its own; use WITH first`,
      node,
    );
  if (node.is === 'property' && node.object.is === 'variable' && keys.has(node.object.name)) return;
  for (const child of childrenOf(node)) checkGrouped(child, keys, around);
}

function checkOrdered(type: Type, at: Span): void {
  const kinds = without(type, 'null');
  if (kinds.kinds.size === 0) return;
  if (isOnly(kinds, 'list')) {
    checkOrdered(itemOf(kinds), at);
    return;
  }
  const isAlike = kinds.kinds.size < 2 || isOnly(kinds, 'integer', 'float');
  const isSortable = isOnly(
    kinds,
    'integer',
    'float',
    'string',
    'boolean',
    'date',
    'localdatetime',
    'localtime',
  );
  if (!isAlike || !isSortable)
    throw new Difference(
      `rows in the order of ${described(type)}; order by numbers, texts or dates of one kind`,
      at,
    );
}

function count(node: Expression, around: Around): string {
  const { type, text } = judge(node, valued({ ...around, scope: new Map() }));
  const isNegative = typeof type.constant === 'number' && type.constant < 0;
  if (!isOnly(type, 'integer') || isNegative || (type.constant === undefined && node.is !== 'call'))
    throw new Difference('a number of rows that is no whole number from 0 on, written or given', node);
  return text;
}

export interface Columns extends Step {
  readonly columns: readonly (readonly [name: string, Type])[];
}

function itemText(
  item: Item,
  text: string,
  clause: ProjectClause,
  around: Around,
  isNested: boolean,
): string {
  const written = spliced(around.query, item, [[item.value, text]]);
  if (item.isNamed || item.value.is === 'variable')
    return item.isNamed ? written : `${written} AS ${quoted(item.name)}`;
  if (clause.is === 'with' || isNested)
    throw new Difference('a value without a name, which is an error; name it with AS', item);
  // Without its name a node comes as a number.
  return `${written} AS ${quoted(item.name)}`;
}

export function projected(clause: ProjectClause, around: Around, isNested: boolean): Columns {
  const plain = valued(around);
  const parts: Parts = [];
  const columns: [string, Type][] = clause.all ? [...around.scope].sort(([a], [b]) => (a < b ? -1 : 1)) : [];
  // Neo4j gives the columns in the order of their names.
  if (clause.all && clause.is === 'return' && columns.length > 0)
    parts.push([clause.all, columns.map(([name]) => `${quoted(name)} AS ${quoted(name)}`).join(', ')]);
  const gathers = clause.items.some(({ value }) => aggregates(value));
  const keys = new Set(
    clause.items.filter(({ value }) => !aggregates(value)).map(({ value }) => textIn(around, value)),
  );
  for (const item of clause.items) {
    const { type, text } = judge(item.value, plain);
    if (aggregates(item.value)) checkGrouped(item.value, keys, around);
    else if (gathers || clause.distinct) checkKey(type, item);
    parts.push([item, itemText(item, text, clause, around, isNested)]);
    columns.push([item.name, clause.is === 'with' && !gathers ? type : withoutConstant(type)]);
  }
  if (new Set(columns.map(([name]) => name)).size < columns.length)
    throw new Difference('two columns of one name, which is an error; name them with AS', clause);
  const scope: Scope = new Map(columns);
  const isPlain = !gathers && !clause.distinct;
  const visible = isPlain ? new Map([...around.scope, ...scope]) : scope;
  for (const { value } of clause.order) {
    const same = clause.items.find((item) => textIn(around, item.value) === textIn(around, value));
    const { type, text } = judge(value, { ...plain, scope: same ? around.scope : visible });
    if (aggregates(value) && !same)
      throw new Difference('rows in the order of an aggregate that is no column', value);
    checkOrdered(type, value);
    parts.push([value, same && !isPlain ? quoted(same.name) : text]);
  }
  if (clause.skip) parts.push([clause.skip, count(clause.skip, around)]);
  if (clause.limit) parts.push([clause.limit, count(clause.limit, around)]);
  if (clause.where) {
    if (aggregates(clause.where))
      throw new Difference('an aggregate in WHERE; name it with AS first', clause.where);
    const where = asCondition(clause.where, { ...around, scope: visible, isCondition: true });
    parts.push([clause.where, where.text]);
  }
  return { text: spliced(around.query, clause, parts), scope, columns };
}

export function checkKey(type: Type, at: Span): void {
  if (type.mayBeNaN)
    throw new Difference('rows gathered by what may be no number; round() it or use CASE', at);
  if (has(type, 'datetime'))
    throw new Difference('rows gathered by times with zones; gather them by their texts', at);
}
