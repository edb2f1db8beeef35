// Reads the clauses of a query that reads.
import type { Clause, Expression, Item, MatchClause, ProjectClause, Query } from './ast';
import { Cursor } from './cursor';
import { expression } from './expressions';
import { pattern } from './patterns';

const where = (cursor: Cursor): Expression | undefined =>
  cursor.takesWords('WHERE') ? expression(cursor) : undefined;

/** From the patterns on. */
export function match(cursor: Cursor, start: number, optional: boolean): MatchClause {
  const patterns = cursor.several(() => pattern(cursor));
  return { is: 'match', optional, patterns, where: where(cursor), start, end: cursor.end };
}

function item(cursor: Cursor): Item {
  const { start } = cursor;
  const value = expression(cursor);
  const written = cursor.query.slice(start, cursor.end);
  const isNamed = cursor.takesWords('AS');
  const name = isNamed ? cursor.name() : value.is === 'variable' ? value.name : written;
  return { value, name, isNamed, start, end: cursor.end };
}

function project(cursor: Cursor, is: ProjectClause['is'], start: number): ProjectClause {
  const distinct = cursor.takesWords('DISTINCT');
  const star = { start: cursor.start, end: cursor.start + 1 };
  const all = cursor.takesSigns('*') ? star : undefined;
  const items = all && !cursor.takesSigns(',') ? [] : cursor.several(() => item(cursor));
  const order = cursor.takesWords('ORDER', 'BY')
    ? cursor.several(() => {
        const value = expression(cursor);
        const descending = cursor.takesWords('DESC') || cursor.takesWords('DESCENDING');
        if (!descending) cursor.takesWords('ASC') || cursor.takesWords('ASCENDING');
        return { value, descending };
      })
    : [];
  const skips = cursor.takesWords('SKIP') || cursor.takesWords('OFFSET');
  const skip = skips ? expression(cursor) : undefined;
  const limit = cursor.takesWords('LIMIT') ? expression(cursor) : undefined;
  const condition = is === 'with' ? where(cursor) : undefined;
  return { is, distinct, all, items, order, skip, limit, where: condition, start, end: cursor.end };
}

function call(cursor: Cursor, start: number): Clause {
  let imports: string[] | undefined;
  if (cursor.takesSigns('(')) {
    imports = cursor.isSign(')') ? [] : cursor.several(() => cursor.name());
    cursor.sign(')');
  }
  if (imports || cursor.isSign('{')) {
    cursor.sign('{');
    const inner = query(cursor);
    cursor.sign('}');
    return { is: 'subquery', imports, query: inner, start, end: cursor.end };
  }
  const parts = [cursor.name()];
  while (cursor.takesSigns('.')) parts.push(cursor.name());
  if (cursor.takesSigns('(')) cursor.sign(')');
  const yields = cursor.takesWords('YIELD')
    ? cursor.several((): [string, string] => {
        const column = cursor.name();
        return [column, cursor.takesWords('AS') ? cursor.name() : column];
      })
    : [];
  const name = parts.join('.').toLowerCase();
  return { is: 'procedure', name, yields, where: where(cursor), start, end: cursor.end };
}

function clause(cursor: Cursor): Clause | undefined {
  const { start } = cursor;
  if (cursor.takesWords('OPTIONAL', 'MATCH')) return match(cursor, start, true);
  if (cursor.takesWords('MATCH')) return match(cursor, start, false);
  if (cursor.takesWords('WITH')) return project(cursor, 'with', start);
  if (cursor.takesWords('RETURN')) return project(cursor, 'return', start);
  if (cursor.takesWords('CALL')) return call(cursor, start);
  if (!cursor.takesWords('UNWIND')) return undefined;
  const list = expression(cursor);
  cursor.word('AS');
  return { is: 'unwind', list, variable: cursor.name(), start, end: cursor.end };
}

function part(cursor: Cursor): Clause[] {
  const clauses: Clause[] = [];
  for (let next = clause(cursor); next; next = clause(cursor)) clauses.push(next);
  if (clauses.length === 0) throw cursor.notUnderstood();
  return clauses;
}

export function query(cursor: Cursor): Query {
  const { start } = cursor;
  const parts = [part(cursor)];
  while (cursor.takesWords('UNION')) {
    cursor.takesWords('ALL') || cursor.takesWords('DISTINCT');
    parts.push(part(cursor));
  }
  return { parts, start, end: cursor.end };
}

/** The whole text as one query. @throws NotUnderstood where it is none, or is in more of Cypher than is read here */
export function readQuery(text: string): Query {
  const cursor = new Cursor(text, { expression, match, query });
  const read = query(cursor);
  while (cursor.takesSigns(';'));
  if (cursor.peek()) throw cursor.notUnderstood();
  return read;
}
