// What the store needs of a Cypher engine, and all that differs between them. Two implementations:
// stores/neo4j.ts (a server) and stores/embedded/ (a child process). Queries are in the subset both understand.
import type { QueryParameters, QueryResult } from './values';

/** Rows as objects keyed by column, values in plain form. */
export type Row = Readonly<Record<string, unknown>>;

/** Limits of a query that a user wrote. */
export interface ReadLimits {
  readonly timeoutMs: number;
  readonly maxRows: number;
  /** Of the result as JSON, roughly; 16 MiB where it is not given. */
  readonly maxBytes?: number;
}

/** Properties that must be floating-point numbers in the graph, so that `stake / 100` is no integer division. */
export const FLOAT_PROPERTIES: readonly string[] = ['confidence', 'amount', 'valuation', 'stake', 'quantity'];

/** Nodes to be made: of these labels, none of them there yet, no value that is null. */
export interface NewNodes {
  readonly labels: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Relationships to be made, between nodes found by `id`; one whose ends are not both there is passed over. */
export interface NewLinks {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly {
    readonly from: string;
    readonly to: string;
    readonly properties?: Readonly<Record<string, unknown>>;
  }[];
}

/** Nodes of the same labels, gathered one by one. Values that are null are left out. */
export interface NodeLot {
  add(properties: Readonly<Record<string, unknown>>): void;
  /** Makes those gathered since the last time. @returns the number of the first of them; the others follow it */
  create(): number;
}

/** Relationships of one type with properties, between nodes known by number, gathered one by one. */
export interface LinkLot {
  readonly count: number;
  add(from: number, to: number, properties: Readonly<Record<string, unknown>>): void;
  /** Makes those gathered since the last time. */
  create(): void;
}

/** Relationships without properties between nodes known by number, in two lists of equal length. */
export interface BareLinks {
  readonly type: string;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/**
 * A database with nothing in it, not even keys: filled without a look at what is there. What is created is created in
 * this order.
 */
export interface EmptyDatabase {
  nodes(labels: readonly string[]): NodeLot;
  links(type: string): LinkLot;
  createLinks(links: BareLinks): void;
  /** When all nodes are in: relationships may still come. */
  defineSchema(statements: readonly string[]): void;
  /** Resolves when all of it is done. @throws what went wrong; throw the database away then */
  done(): Promise<void>;
}

/** An open write transaction. */
export interface WriteTransaction {
  run(query: string, parameters?: QueryParameters): Promise<Row[]>;
  /** Whole numbers in properties that are floats (`FLOAT_PROPERTIES`) come as floats without being told. */
  readonly keepsFloats?: boolean;
  /**
   * Where the engine has quicker ways than Cypher. Done in order with `run`; what goes wrong is told at the end of the
   * transaction. Whole numbers become integers.
   */
  readonly direct?: { createNodes(nodes: NewNodes): void; createLinks(links: NewLinks): void };
}

export interface Engine {
  readonly name: 'neo4j' | 'embedded';
  /** How many rows one `UNWIND $rows` should carry. */
  readonly batchRows: number;
  /** A trusted read, in the product's own words. */
  read(query: string, parameters?: QueryParameters): Promise<Row[]>;
  /** All of `work` or nothing; may run it again after a passing fault, so it must not act outside the transaction. */
  write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T>;
  /**
   * The clause that finds, as `e`, the entities that hold a word beginning with each of these in their `search` text.
   * @param words letters and digits, folded; at least one
   */
  withWords(words: readonly string[]): { readonly clause: string; readonly parameters: QueryParameters };
  /** Schema statements (constraints, indexes), each on its own. */
  defineSchema(statements: readonly string[]): Promise<void>;
  /**
   * A query a user wrote: proved read-only, stopped at the deadline, cut at the row cap.
   * @throws QueryRefused, QueryTimeout
   */
  userRead(query: string, parameters: QueryParameters, limits: ReadLimits): Promise<QueryResult>;
  /** Makes what was acknowledged durable where the engine does not do so by itself. */
  checkpoint(): Promise<void>;
  /** @throws StoreUnavailable when the engine does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
