// Decides: composes, writes, and reads back what came of it.
import { AppError } from '../../graph/errors';
import type { GraphStore } from '../../graph/store';
import type { DecisionView, StatementView } from '../../graph/views';
import type { DecisionRequest } from '../forms/decisions';
import { composeDecision } from './compose';

const SHOWN_STATEMENTS = 100;

export interface Decided {
  readonly decision: DecisionView;
  readonly statements: readonly StatementView[];
}

function statementsOf({ decision }: DecisionView): readonly string[] {
  if (decision.action === 'add') return [decision.added.id];
  if (decision.action === 'edit') return [decision.revision.id, decision.statement];
  if (decision.action === 'split') return decision.statements.slice(0, SHOWN_STATEMENTS);
  return 'statement' in decision ? [decision.statement] : [];
}

/** The same `id` twice is one decision. @throws NotFound, InvalidInput */
export async function decide(store: GraphStore, request: DecisionRequest, by: string): Promise<Decided> {
  const known = request.id === undefined ? undefined : await store.decision(request.id).catch(absent);
  const composed = known ? undefined : await composeDecision(store, request, by);
  if (composed) await store.decide(composed);
  const decision = known ?? (await store.decision(composed?.id ?? ''));
  const about =
    decision.decision.action === 'undo' ? await store.decision(decision.decision.decision) : decision;
  return { decision, statements: await store.statementsById(statementsOf(about)) };
}

function absent(error: unknown): undefined {
  if (error instanceof AppError && error.status === 404) return undefined;
  throw error;
}
