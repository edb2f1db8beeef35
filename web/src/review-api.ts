// What the inbox asks the server: what waits, what is decided, what a merge would do, and documents to be read.
import type { EntityKind } from '../../graph/entities';
import type { Qualifiers } from '../../graph/qualifiers';
import type { RelationName } from '../../graph/relations';
import type { Modality } from '../../graph/statement';
import type { DecisionView, MergePreview, StatementView } from '../../graph/views';
import { send } from './api';

export interface NewEntity {
  readonly kind: EntityKind;
  readonly name: string;
}

/** An entity of the graph by its id, or one that the graph does not have yet. */
export type End = string | NewEntity;

export interface Passage {
  readonly start: number;
  readonly end: number;
}

export interface Fact {
  readonly relation: RelationName;
  readonly subject: End;
  readonly object: End;
  readonly modality: Modality;
  readonly qualifiers: Qualifiers;
  readonly evidence: readonly Passage[];
}

export type DecisionRequest =
  | { readonly action: 'accept' | 'reject'; readonly statement: string; readonly why?: string }
  | { readonly action: 'edit'; readonly statement: string; readonly change: Partial<Fact> }
  | ({ readonly action: 'add'; readonly source: string } & Fact)
  | { readonly action: 'merge'; readonly entity: string; readonly into: string; readonly why?: string }
  | { readonly action: 'distinct'; readonly entity: string; readonly other: string }
  | { readonly action: 'withdraw'; readonly source: string; readonly why?: string }
  | { readonly action: 'undo'; readonly decision: string };

export interface Decided {
  readonly decision: DecisionView;
  readonly statements: readonly StatementView[];
}

// A request that is sent twice is one decision.
function decisionId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Each rejects with `ApiError`. */
export const reviewApi = {
  decide: (request: DecisionRequest) =>
    send<Decided>('/api/decisions', { method: 'POST', body: { ...request, id: decisionId() } }),
  decisions: (limit: number) => send<readonly DecisionView[]>(`/api/decisions?limit=${limit}`),
  previewMerge: (entity: string, into: string) =>
    send<MergePreview>(`/api/decisions/merge-preview?${new URLSearchParams({ entity, into })}`),
};
