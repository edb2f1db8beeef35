// What an export format is: a name, a media type, and how a part of the graph becomes text, piece by piece. One file a
// format; a new one is a file and its line in index.ts.
import type { EdgeView, NodeView, StatementView } from '../views';

/** A part of the graph, or all of it. */
export interface Selection {
  readonly nodes: readonly NodeView[];
  readonly edges: readonly EdgeView[];
  /** The statements that lines stand on, by id; asked for in portions, so that they are never all in memory. */
  statements(ids: readonly string[]): Promise<readonly StatementView[]>;
  /** The address of the API with a slash at its end: what identifiers in linked data are relative to. */
  readonly base: string;
}

export interface GraphFormat {
  /** The name of the file; its ending tells the format. */
  readonly name: string;
  readonly title: string;
  /** Media type. */
  readonly type: string;
  pieces(selection: Selection): AsyncIterable<string> | Iterable<string>;
}

/** Lines or nodes that make one piece of text. */
export const ITEMS_A_PIECE = 500;
/** Statements come with the text of their documents, which weighs more. */
export const STATEMENTS_A_PIECE = 200;
