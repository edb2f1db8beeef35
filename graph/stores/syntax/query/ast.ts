// What a query that reads is made of: the form that reader.ts gives it and the embedded engine's dialect judges.
// Everything knows where it stands in the query, in UTF-16 code units.

export interface Span {
  readonly start: number;
  readonly end: number;
  /** Of an expression that stands in brackets, which its place takes in. */
  readonly isBracketed?: boolean;
}

export type Quantifier = 'any' | 'all' | 'none' | 'single';
export type SubqueryWord = 'EXISTS' | 'COUNT' | 'COLLECT';

type Shape =
  /** A whole number too large for a double is a bigint. */
  | {
      readonly is: 'literal';
      readonly value: null | boolean | number | bigint | string;
      readonly isFloat: boolean;
    }
  | { readonly is: 'parameter'; readonly name: string }
  | { readonly is: 'variable'; readonly name: string }
  | { readonly is: 'property'; readonly object: Expression; readonly key: string }
  | { readonly is: 'index'; readonly object: Expression; readonly index: Expression }
  | {
      readonly is: 'slice';
      readonly object: Expression;
      readonly from: Expression | undefined;
      readonly to: Expression | undefined;
    }
  | { readonly is: 'unary'; readonly operator: '-' | '+' | 'NOT'; readonly operand: Expression }
  | {
      readonly is: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly is: 'comparison';
      readonly operands: readonly Expression[];
      readonly operators: readonly string[];
    }
  | { readonly is: 'isNull'; readonly operand: Expression; readonly negated: boolean }
  | { readonly is: 'hasLabels'; readonly operand: Expression; readonly labels: string }
  | { readonly is: 'list'; readonly items: readonly Expression[] }
  | { readonly is: 'map'; readonly entries: readonly (readonly [key: string, value: Expression])[] }
  | { readonly is: 'projection'; readonly variable: Expression; readonly entries: readonly ProjectionEntry[] }
  | {
      readonly is: 'case';
      readonly subject: Expression | undefined;
      readonly branches: readonly { readonly when: readonly Expression[]; readonly value: Expression }[];
      readonly otherwise: Expression | undefined;
    }
  | {
      readonly is: 'call';
      /** Lower case, with its namespace. */
      readonly name: string;
      readonly distinct: boolean;
      /** `count(*)` */
      readonly star: boolean;
      readonly args: readonly Expression[];
    }
  | {
      readonly is: 'comprehension';
      readonly variable: string;
      readonly list: Expression;
      readonly where: Expression | undefined;
      readonly value: Expression | undefined;
    }
  | {
      readonly is: 'quantifier';
      readonly word: Quantifier;
      readonly variable: string;
      readonly list: Expression;
      readonly where: Expression | undefined;
    }
  | {
      readonly is: 'reduce';
      readonly accumulator: string;
      readonly initial: Expression;
      readonly variable: string;
      readonly list: Expression;
      readonly value: Expression;
    }
  | {
      readonly is: 'patternComprehension';
      readonly pattern: Pattern;
      readonly where: Expression | undefined;
      readonly value: Expression;
    }
  | { readonly is: 'patternTest'; readonly pattern: Pattern }
  | { readonly is: 'subquery'; readonly word: SubqueryWord; readonly query: Query | MatchClause };

export type Expression = Shape & Span;
export type ExpressionOf<Name extends Shape['is']> = Extract<Shape, { readonly is: Name }> & Span;

export type ProjectionEntry =
  | { readonly all: true }
  /** `.name` */
  | { readonly property: string }
  | { readonly key: string; readonly value: Expression };

export interface NodePattern extends Span {
  readonly is: 'node';
  readonly variable: string | undefined;
  /** As written, from its colon on. */
  readonly labels: string | undefined;
  readonly properties: Expression | undefined;
  readonly where: Expression | undefined;
}

export interface RelationshipPattern extends Span {
  readonly is: 'relationship';
  readonly variable: string | undefined;
  readonly types: string | undefined;
  /** `*`, `*2`, `*1..3` */
  readonly length: { readonly from: number | undefined; readonly to: number | undefined } | undefined;
  readonly properties: Expression | undefined;
  readonly where: Expression | undefined;
  readonly direction: 'left' | 'right' | 'both';
}

export interface Pattern extends Span {
  readonly variable: string | undefined;
  readonly shortest: 'shortestpath' | 'allshortestpaths' | undefined;
  /** Nodes and relationships in turn. */
  readonly elements: readonly (NodePattern | RelationshipPattern)[];
}

export interface MatchClause extends Span {
  readonly is: 'match';
  readonly optional: boolean;
  readonly patterns: readonly Pattern[];
  readonly where: Expression | undefined;
}

export interface Item extends Span {
  readonly value: Expression;
  /** What the column or variable is called: as given, or as written. */
  readonly name: string;
  readonly isNamed: boolean;
}

/** WITH and RETURN. */
export interface ProjectClause extends Span {
  readonly is: 'with' | 'return';
  readonly distinct: boolean;
  /** `*`, before any items. */
  readonly all: Span | undefined;
  readonly items: readonly Item[];
  readonly order: readonly { readonly value: Expression; readonly descending: boolean }[];
  readonly skip: Expression | undefined;
  readonly limit: Expression | undefined;
  readonly where: Expression | undefined;
}

export type Clause =
  | MatchClause
  | ProjectClause
  | ({ readonly is: 'unwind'; readonly list: Expression; readonly variable: string } & Span)
  /** `CALL { … }`; `imports` where it is `CALL (x) { … }`. */
  | ({
      readonly is: 'subquery';
      readonly imports: readonly string[] | undefined;
      readonly query: Query;
    } & Span)
  | ({
      readonly is: 'procedure';
      readonly name: string;
      readonly yields: readonly (readonly [column: string, variable: string])[];
      readonly where: Expression | undefined;
    } & Span);

export interface Query extends Span {
  /** One, or several joined by UNION. */
  readonly parts: readonly (readonly Clause[])[];
}
