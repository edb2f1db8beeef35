// The plain form in which both engines hand out what a query returns. No driver type, no engine id.

/** A node as users see it: its stable id where it has one, its labels and its properties. */
export interface PlainNode {
  readonly type: 'node';
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, PlainValue>>;
}

/** A relationship; `from` and `to` are the stable ids of its ends. */
export interface PlainRelationship {
  readonly type: 'relationship';
  readonly id: string;
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, PlainValue>>;
}

export interface PlainPath {
  readonly type: 'path';
  readonly nodes: readonly PlainNode[];
  readonly relationships: readonly PlainRelationship[];
}

/** Integers are numbers where they are safe and strings of digits where not; dates and times are ISO 8601 strings. */
export type PlainValue =
  | null
  | boolean
  | number
  | string
  | readonly PlainValue[]
  | PlainNode
  | PlainRelationship
  | PlainPath
  | { readonly [key: string]: PlainValue };

export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PlainValue[])[];
  /** More was there than the caps on rows and bytes let out. */
  readonly truncated: boolean;
  readonly elapsedMs: number;
}

export type QueryParameters = Readonly<Record<string, unknown>>;
