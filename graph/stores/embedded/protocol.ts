// What the engine's own process can be asked for. Both sides import these types.
import type { BareLinks, NewLinks, NewNodes } from '../../engine';

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
  /** `first` is the number that the first node must get. */
  | ({ readonly op: 'fillNodes'; readonly first: number } & NewNodes)
  /** Nodes of one label, as lines of JSON in a file that is removed when they are in. */
  | {
      readonly op: 'fillFromFile';
      readonly label: string;
      readonly first: number;
      readonly count: number;
      readonly file: string;
    }
  | ({ readonly op: 'fillLinks' } & BareLinks)
  /** Lines of JSON, each `from` and `to` by number and `properties`, in a file that is removed when they are in. */
  | {
      readonly op: 'fillLinksFromFile';
      readonly type: string;
      readonly count: number;
      readonly file: string;
    }
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
