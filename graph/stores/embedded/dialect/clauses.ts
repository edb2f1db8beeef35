// Judges the clauses of a query one after another: which variables there are after each, of what type, and how the
// embedded engine is asked for it.
import type {
  Clause,
  Expression,
  ExpressionOf,
  MatchClause,
  ProjectClause,
  Query,
  Span,
} from '../../syntax/query/ast';
import { childrenOf } from '../../syntax/query/children';
import { keptApart, toldApart } from './apart';
import { type Around, asCondition, judge, type Parts, quoted, type Scope, spliced, valued } from './around';
import { Difference, Unknown } from './difference';
import { patternOf } from './patterns';
import { type Columns, checkKey, projected, type Step } from './projections';
import { has, isOnly, itemOf, NOTHING, orNull, STRING, union } from './types';

type Part = readonly [Span, string];

/** Whether it looks for patterns. */
const tests = (node: Expression): boolean =>
  ['patternTest', 'subquery', 'patternComprehension'].includes(node.is) || childrenOf(node).some(tests);

/** A node alone in a pattern, which may be nothing: Neo4j then finds nothing, the engine takes the row as it is. */
function mustBeThere({ patterns }: MatchClause, { scope }: Around): void {
  for (const { elements } of patterns) {
    const [only] = elements;
    const known = scope.get(only?.variable ?? '');
    if (elements.length === 1 && known && has(known, 'null'))
      throw new Difference(
        `MATCH of "${only?.variable}", which may be null; write WITH … WHERE it IS NOT NULL`,
        only as Span,
      );
  }
}

const namesIn = ({ query }: Around, { start, end }: Span): ReadonlySet<string> =>
  new Set(query.slice(start, end).match(/[\p{L}_][\p{L}\p{N}_]*/gu));

/** The engine takes a pattern for one of any node where a node in it may be null or is not in the MATCH itself. */
function mustBeMatched(where: Expression, { patterns }: MatchClause, around: Around): void {
  const tested = namesIn(around, where);
  const matchedHere = new Set(patterns.flatMap(({ elements }) => elements.map(({ variable }) => variable)));
  for (const [name, type] of around.scope) {
    if (!tested.has(name) || !has(type, 'node', 'relationship', 'path')) continue;
    if (has(type, 'null') || !matchedHere.has(name))
      throw new Difference(
        `a pattern beside "${name}", which may be null or is not in this OPTIONAL MATCH; use WITH … WHERE before it`,
        where,
      );
  }
}

function matched(clause: MatchClause, around: Around): Step & Pick<Around, 'apart'> {
  const parts: Parts = [];
  let { scope } = around;
  const apart = new Set([...around.apart, ...toldApart(clause.where)]);
  const walked = clause.patterns.filter(({ elements }) => elements.length > 1);
  if (walked.length > 1 && walked.some(({ shortest }) => shortest))
    throw new Difference('a shortest path beside another pattern; give it a MATCH of its own', clause);
  for (const pattern of clause.patterns) {
    const step = patternOf(pattern, { ...around, scope, apart });
    parts.push([pattern, step.text]);
    scope = step.scope;
  }
  if (!clause.optional) mustBeThere(clause, around);
  if (clause.where) {
    const where = asCondition(clause.where, { ...around, scope, isCondition: true });
    if (clause.optional && tests(clause.where)) mustBeMatched(clause.where, clause, around);
    const [name] = [...scope.keys()].filter((one) => !around.scope.has(one));
    const isSafe = !clause.optional || !tests(clause.where);
    if (!isSafe && name === undefined)
      throw new Difference(
        'a pattern in the WHERE of an OPTIONAL MATCH that names nothing; name a node of it',
        clause,
      );
    // The engine would take a row away where no such pattern is, but not beside another condition.
    parts.push([clause.where, isSafe ? where.text : `(${where.text} OR ${quoted(name ?? '')} IS NULL)`]);
  }
  const added = [...scope].filter(([name]) => !around.scope.has(name));
  const after = clause.optional
    ? new Map([...around.scope, ...added.map(([name, type]) => [name, orNull(type)] as const)])
    : scope;
  return { text: spliced(around.query, clause, parts), scope: after, apart };
}

const PROCEDURES: Readonly<Record<string, string>> = {
  'db.labels': 'label',
  'db.relationshiptypes': 'relationshipType',
  'db.propertykeys': 'propertyKey',
};

function called(clause: Extract<Clause, { is: 'procedure' }>, around: Around): Step {
  const column = PROCEDURES[clause.name];
  for (const [yielded] of clause.yields) {
    if (yielded !== column) throw new Difference(`the column ${yielded} of ${clause.name}()`, clause);
  }
  const scope = new Map([...around.scope, ...clause.yields.map(([, name]) => [name, STRING] as const)]);
  const where = clause.where && asCondition(clause.where, { ...around, scope, isCondition: true });
  const parts: Parts = clause.where && where ? [[clause.where, where.text]] : [];
  return { text: spliced(around.query, clause, parts), scope };
}

const importsVariables = (clause: Clause | undefined): clause is ProjectClause =>
  clause?.is === 'with' && clause.items.every(({ value, isNamed }) => value.is === 'variable' && !isNamed);

function nested(clause: Extract<Clause, { is: 'subquery' }>, around: Around): Step {
  const start: Scope = new Map(
    (clause.imports ?? []).map((name) => {
      const type = around.scope.get(name);
      if (!type) throw new Unknown(`The variable "${name}"`, clause);
      return [name, type] as const;
    }),
  );
  const inner = queryOf(clause.query, { ...around, scope: start }, { outer: around.scope, isNested: true });
  if (inner.columns.length === 0) throw new Difference('a subquery that returns nothing', clause);
  for (const [name] of inner.columns) {
    if (around.scope.has(name)) throw new Difference(`"${name}", which is there already`, clause);
  }
  return {
    text: spliced(around.query, clause, [[clause.query, inner.text]]),
    scope: new Map([...around.scope, ...inner.columns]),
  };
}

interface Nesting {
  /** What a `WITH` at the beginning may take in. */
  readonly outer?: Scope;
  readonly isNested: boolean;
}

function unwound(clause: Extract<Clause, { is: 'unwind' }>, around: Around): Step {
  const { type, text } = judge(clause.list, around);
  if (!isOnly(type, 'list', 'null'))
    throw new Difference('rows made of something that is no list; write UNWIND [value] AS …', clause.list);
  const item = has(type, 'list') ? itemOf(type) : NOTHING;
  return {
    text: spliced(around.query, clause, [[clause.list, text]]),
    scope: new Map([...around.scope, [clause.variable, item]]),
  };
}

function project(clause: ProjectClause, around: Around, isNested: boolean): Columns & Pick<Around, 'apart'> {
  const step = projected(clause, around, isNested);
  const told = new Set([...around.apart, ...toldApart(clause.where)]);
  return { ...step, apart: keptApart(told, around.scope, step.scope) };
}

function partOf(clauses: readonly Clause[], around: Around, { outer, isNested }: Nesting): Columns {
  let here = around;
  let columns: Columns['columns'] = [];
  const parts: Part[] = [];
  for (const [index, clause] of clauses.entries()) {
    const isReturn = clause.is === 'return';
    if (isReturn && index < clauses.length - 1) throw new Difference('RETURN before the end', clause);
    const imports = index === 0 && outer && importsVariables(clause);
    const step = stepOf(clause, imports ? { ...here, scope: outer } : here, isNested);
    if (isReturn && 'columns' in step) ({ columns } = step);
    parts.push([clause, step.text]);
    here = { ...here, scope: step.scope, apart: step.apart ?? here.apart };
  }
  const span = { start: clauses[0]?.start ?? 0, end: clauses.at(-1)?.end ?? 0 };
  return { text: spliced(around.query, span, parts), scope: here.scope, columns };
}

function stepOf(
  clause: Clause,
  around: Around,
  isNested: boolean,
): (Step | Columns) & Partial<Pick<Around, 'apart'>> {
  switch (clause.is) {
    case 'match':
      return matched(clause, around);
    case 'with':
    case 'return':
      return project(clause, around, isNested);
    case 'unwind':
      return unwound(clause, around);
    case 'subquery':
      return nested(clause, around);
    case 'procedure':
      return called(clause, around);
  }
}

/** @throws Difference for what is not answered alike */
export function queryOf(query: Query, around: Around, nesting: Nesting = { isNested: false }): Columns {
  const parts = query.parts.map((clauses) => ({
    span: { start: clauses[0]?.start ?? 0, end: clauses.at(-1)?.end ?? 0 },
    ...partOf(clauses, around, nesting),
  }));
  const names = (columns: Columns['columns']) => columns.map(([name]) => name).join('\n');
  const [first, ...others] = parts;
  if (others.some(({ columns }) => names(columns) !== names(first?.columns ?? [])))
    throw new Difference('a UNION of columns of other names or in another order, which is an error', query);
  if (others.length > 0 && /\bUNION\s+(?!ALL\b)/i.test(around.query)) {
    for (const { columns, span } of parts) for (const [, type] of columns) checkKey(type, span);
  }
  const columns = (first?.columns ?? []).map(
    ([name, type], index) =>
      [
        name,
        others.reduce((known, other) => union(known, other.columns[index]?.[1] ?? NOTHING), type),
      ] as const,
  );
  const text = spliced(
    around.query,
    query,
    parts.map(({ span, text: written }) => [span, written] as const),
  );
  return { text, scope: new Map(columns), columns };
}

/** `EXISTS { … }` and `COUNT { … }`, which see all variables around them. */
export function subqueryOf(node: ExpressionOf<'subquery'>, around: Around): string {
  if (node.word === 'COLLECT') throw new Difference('COLLECT { … }; use a pattern in square brackets', node);
  const inside = valued(around);
  const { text } =
    'is' in node.query
      ? matched(node.query, inside)
      : queryOf(node.query, inside, { isNested: false, outer: around.scope });
  return spliced(around.query, node, [[node.query, text]]);
}
