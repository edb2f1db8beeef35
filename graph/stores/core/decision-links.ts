// Last step of a write: `(:Decision)-[:ON]->(…)` for people who ask the graph who decided what. A node that comes
// (back) into the graph gets the relationships of the decisions that speak of it.
import type { Decision } from '../../decision';
import type { Batches } from './batches';
import { subjectsOf } from './decision-log';

export interface DecisionLinks {
  /** Decisions of this write. */
  readonly added: readonly Decision[];
  /** Earlier ones that may speak of the nodes below. */
  readonly known: readonly Decision[];
  /** Nodes that this write created. */
  readonly entities: ReadonlySet<string>;
  readonly statements: readonly string[];
}

const LABELS = { statements: 'Statement', entities: 'Entity', sources: 'Source' } as const;

export async function linkDecisions(
  rows: Batches,
  { added, known, entities, statements }: DecisionLinks,
): Promise<void> {
  const isAdded = new Set(added.map(({ id }) => id));
  const created = { entities, statements: new Set(statements), sources: new Set<string>() };
  const decisions = new Map([...added, ...known].map((decision) => [decision.id, decision]));
  for (const kind of ['statements', 'entities', 'sources'] as const) {
    const links = [...decisions.values()].flatMap((decision) =>
      subjectsOf(decision)
        [kind].filter((id) => isAdded.has(decision.id) || created[kind].has(id))
        .map((id) => ({ from: decision.id, to: id })),
    );
    await rows.createLinks({ type: 'ON', from: 'Decision', to: LABELS[kind], rows: links });
  }
}
