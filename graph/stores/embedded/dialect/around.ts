// What a judge of expressions and clauses is given, and how the query is written anew from its parts.
import { QueryRefused } from '../../../errors';
import type { QueryParameters } from '../../../values';
import type { Expression, ExpressionOf, Pattern, Span } from '../../syntax/query/ast';
import { Difference } from './difference';
import { holdsEntities, type Side } from './operators';
import { described, isOnly, type Type, without } from './types';

/** The variables that can be named, with what they may be. */
export type Scope = ReadonlyMap<string, Type>;

/** Of what type a value is, and how the embedded engine is asked for it. */
export type Judged = Side;

/** Judges that need each other although they stand in different files. */
export interface Judges {
  expression(node: Expression, around: Around): Judged;
  /** The pattern, and the variables that there are with it. */
  pattern(pattern: Pattern, around: Around): { readonly text: string; readonly scope: Scope };
  subquery(node: ExpressionOf<'subquery'>, around: Around): string;
}

export interface Around {
  readonly query: string;
  readonly parameters: QueryParameters;
  readonly scope: Scope;
  readonly judges: Judges;
  /** Pairs of nodes that are not the same; see apart.ts. */
  readonly apart: ReadonlySet<string>;
  /** In a WHERE under no NOT, where null comes to the same as false. */
  readonly isCondition?: boolean;
  /** Where nothing but truth values are taken, so that a pattern is one. */
  readonly isTested?: boolean;
}

/** Where any value is taken. */
export const valued = (around: Around): Around => ({ ...around, isCondition: false, isTested: false });

/** @throws Difference for what is not answered alike */
export const judge = (node: Expression, around: Around): Judged => around.judges.expression(node, around);

/** Rewritten text may hold its parts more than once, so that it grows with every level. */
const MOST_TEXT = 100_000;

/** The text of `span` with parts of it written otherwise. */
export function spliced(query: string, span: Span, parts: readonly (readonly [Span, string])[]): string {
  let text = '';
  let at = span.start;
  for (const [part, written] of parts) {
    text += query.slice(at, part.start) + written;
    at = part.end;
  }
  text += query.slice(at, span.end);
  if (text.length > MOST_TEXT) {
    throw new QueryRefused(
      'unsupported',
      'The embedded engine takes round(), toInteger(), sum() and the like in each other only a few levels deep; use WITH to do it step by step. Neo4j takes it as it is.',
    );
  }
  return text;
}

const OPERATORS = new Set(['binary', 'comparison', 'unary', 'isNull', 'hasLabels', 'case']);

/** In brackets, where the order of operators may be another. */
export const bracketed = (node: Expression, text: string): string =>
  OPERATORS.has(node.is) && !node.isBracketed ? `(${text})` : text;

/** Children in the order in which they stand in the query. */
export function all(nodes: readonly Expression[], around: Around): Judged[] {
  const plain = valued(around);
  return nodes.map((node) => judge(node, plain));
}

export const splicedWith = (
  node: Expression,
  nodes: readonly Expression[],
  judged: readonly Judged[],
  around: Around,
) =>
  spliced(
    around.query,
    node,
    nodes.map((child, index) => [child, judged[index]?.text ?? ''] as const),
  );

export function asCondition(node: Expression, around: Around): Judged {
  const judged = judge(node, { ...around, isTested: true });
  if (!isOnly(judged.type, 'boolean', 'null'))
    throw new Difference(
      `${described(without(judged.type, 'boolean'))} as a condition, which is an error; compare it`,
      node,
    );
  return judged;
}

/** Parts of a text, each with what is written for it. */
export type Parts = (readonly [Span, string])[];

const INTERNAL = new Set(['_id', '_labels', '_type', '_source', '_target']);

export function checkName(name: string, at: Span): void {
  if (INTERNAL.has(name))
    throw new Difference(
      'a name that the engine keeps for itself (_id, _labels, _type, _source, _target)',
      at,
    );
}

export function mustHoldNoEntities(type: Type, says: string, at: Span): void {
  if (holdsEntities(type)) throw new Difference(says, at);
}

export const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``;
