// What the server's process and the engine's child process say to each other. Both sides import these types;
// values cross by structured clone (`serialization: 'advanced'`), so big integers survive.
import type { NewLinks, NewNodes } from '../../engine';
import type { PlainValue } from '../../values';

export interface OpenOptions {
  /** The database file; made when it is not there. */
  readonly file: string;
  /** Resident memory in bytes at which the child ends itself rather than take the machine down. */
  readonly memoryBytes: number;
  /** When the engine writes its log into the database by itself. */
  readonly checkpoints: { readonly intervalMs: number; readonly walBytes: number };
}

type Parameters = Readonly<Record<string, unknown>>;

export type Operation =
  | ({ readonly op: 'open' } & OpenOptions)
  | { readonly op: 'read'; readonly query: string; readonly parameters: Parameters }
  /** An empty database in memory, for `createNodes`, `createLinks` and `save`. */
  | { readonly op: 'build'; readonly memoryBytes: number }
  | ({ readonly op: 'createNodes' } & NewNodes)
  | ({ readonly op: 'createLinks' } & NewLinks)
  | { readonly op: 'save'; readonly file: string }
  | { readonly op: 'begin' }
  | { readonly op: 'run'; readonly tx: number; readonly query: string; readonly parameters: Parameters }
  | { readonly op: 'commit' | 'rollback'; readonly tx: number }
  | { readonly op: 'schema'; readonly statements: readonly string[] }
  | {
      readonly op: 'userRead';
      readonly query: string;
      /** As the user wrote it: the places that errors name count in it. */
      readonly asWritten: string;
      readonly parameters: Parameters;
      readonly maxRows: number;
      readonly maxBytes: number;
      /** What the query may take beside what the process has already. */
      readonly maxMemoryBytes: number;
    }
  | { readonly op: 'sync' }
  | { readonly op: 'close' };

export type Request = Operation & { readonly id: number };

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PlainValue[])[];
  readonly truncated: boolean;
}

/** An engine error on its way to the parent; errors do not survive structured clone with their fields. */
export interface Failure {
  readonly message: string;
  /** GQLSTATUS of the engine, where it gave one. */
  readonly status?: string;
  /** The operator or procedure that made a user's query not read-only. */
  readonly notReadOnly?: string;
  /** One row alone is larger than a result may be. */
  readonly tooLarge?: string;
}

export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: Failure };

/** The child's last word before it ends itself. */
export interface Notice {
  readonly notice: 'out-of-memory';
}
