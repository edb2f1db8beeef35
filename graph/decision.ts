// What a person decided about statements and entities. The log is append-only: undo is one more decision,
// and the graph is a function of sources, statements and the log (see store.ts).
import type { Entity } from './entities';
import type { Statement } from './statement';

interface DecisionBase {
  readonly id: string;
  /** Who decided: an account name, or `local` where there is no login. */
  readonly by: string;
  /** ISO 8601 time. */
  readonly at: string;
  readonly why?: string;
}

interface Brings {
  /**
   * Ends of the statement as the person named them. They are in the graph as long as the decision and the source are
   * in force, whatever else tells of them, so that undoing leaves nothing behind and a log can be replayed elsewhere.
   */
  readonly entities?: readonly Entity[];
}

export type DecisionAction =
  | { readonly action: 'accept' | 'reject'; readonly statement: string }
  /** The old statement is set aside, the revision stands in for it; nothing is overwritten. */
  | ({ readonly action: 'edit'; readonly statement: string; readonly revision: Statement } & Brings)
  | ({ readonly action: 'add'; readonly added: Statement } & Brings)
  /** `entity` is seen as `into` from now on; its statements keep the end they were read with. */
  | { readonly action: 'merge'; readonly entity: string; readonly into: string }
  /** In these statements `entity` was someone else, `into`: two that one name had made one. */
  | {
      readonly action: 'split';
      readonly entity: string;
      readonly into: Entity;
      readonly statements: readonly string[];
    }
  /** The two are different and are never suggested as duplicates again. */
  | { readonly action: 'distinct'; readonly entity: string; readonly other: string }
  /** The source no longer counts; what stood on it alone leaves the graph. */
  | { readonly action: 'withdraw'; readonly source: string }
  | { readonly action: 'undo'; readonly decision: string };

export type Decision = DecisionBase & DecisionAction;
