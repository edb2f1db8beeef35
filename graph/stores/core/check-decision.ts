// What a decision must satisfy before it enters the log: what it speaks of exists, and a merge joins like with like.
import type { Decision } from '../../decision';
import { ENTITY_KINDS, type EntityKind } from '../../entities';
import { InvalidInput, NotFound } from '../../errors';
import type { Statement } from '../../statement';
import type { Batches } from './batches';
import { subjectsOf } from './decision-log';

async function mustExist(rows: Batches, label: string, what: string, ids: readonly string[]): Promise<void> {
  const found = await rows.forRows(`UNWIND $rows AS row MATCH (n:${label} {id: row}) RETURN n.id AS id`, ids);
  const there = new Set(found.map(({ id }) => id));
  const missing = ids.find((id) => !there.has(id));
  if (missing !== undefined) throw new NotFound(what, missing);
}

async function checkMerge(rows: Batches, entity: string, into: string): Promise<void> {
  if (entity === into) {
    throw new InvalidInput('merge-itself', `The entity "${entity}" cannot be merged into itself.`);
  }
  const found = await rows.forRows(
    'UNWIND $rows AS row MATCH (e:Entity {id: row}) RETURN e.id AS id, e.kind AS kind',
    [entity, into],
  );
  const kind = (id: string): EntityKind => found.find((row) => row.id === id)?.kind as EntityKind;
  const [a, b] = [kind(entity), kind(into)];
  if (ENTITY_KINDS[a].family !== ENTITY_KINDS[b].family) {
    throw new InvalidInput(
      'merge-families',
      `"${entity}" (${a}) and "${into}" (${b}) cannot be the same thing; only entities of one family can be merged.`,
    );
  }
}

/** @throws NotFound, InvalidInput */
export async function checkDecision(rows: Batches, decision: Decision): Promise<void> {
  const { action } = decision;
  if (action === 'undo') return mustExist(rows, 'Decision', 'decision', [decision.decision]);
  const written: Statement | undefined =
    action === 'add' ? decision.added : action === 'edit' ? decision.revision : undefined;
  if (written) {
    await mustExist(rows, 'Source', 'source', [written.source]);
    await mustExist(rows, 'Entity', 'entity', [...new Set([written.subject, written.object])]);
  }
  const { statements, entities, sources } = subjectsOf(decision);
  await mustExist(
    rows,
    'Statement',
    'statement',
    statements.filter((id) => id !== written?.id),
  );
  const brought = action === 'split' ? decision.into.id : undefined;
  await mustExist(
    rows,
    'Entity',
    'entity',
    entities.filter((id) => id !== brought),
  );
  await mustExist(rows, 'Source', 'source', sources);
  if (action === 'merge') await checkMerge(rows, decision.entity, decision.into);
}
