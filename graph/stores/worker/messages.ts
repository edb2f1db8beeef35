// What a process and its worker say to each other, whatever the worker does. Values cross by structured clone
// (`serialization: 'advanced'`), so big integers survive.
import type { PlainValue } from '../../values';

export type Request<Operation> = Operation & { readonly id: number };

/** An error on its way to the parent; errors do not survive structured clone with their fields. */
export interface Failure {
  readonly message: string;
  /** What the engine calls it: GQLSTATUS of the embedded one, the code of Neo4j. */
  readonly status?: string;
  /** What made a user's query not read-only; empty where that is not known. */
  readonly notReadOnly?: string;
  /** One row alone is larger than a result may be. */
  readonly tooLarge?: string;
}

export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: Failure };

/** The worker's last word before it ends itself. */
export interface Notice {
  readonly notice: 'out-of-memory';
}

/** What a query returned. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PlainValue[])[];
  readonly truncated: boolean;
}
