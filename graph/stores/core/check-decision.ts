// What a decision must satisfy before it enters the log: what it speaks of exists, and a merge joins like with like.
import type { Decision } from '../../decision';
import { ENTITY_KINDS, type Entity, type EntityKind } from '../../entities';
import { InvalidInput, NotFound } from '../../errors';
import { broughtBy } from '../../fold';
import { RELATIONS } from '../../relations';
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
  const kind = (id: string): EntityKind => {
    const row = found.find((one) => one.id === id);
    if (!row) throw new NotFound('entity', id); // withdrawn since it was seen to exist
    return row.kind as EntityKind;
  };
  const [a, b] = [kind(entity), kind(into)];
  if (ENTITY_KINDS[a].family !== ENTITY_KINDS[b].family) {
    throw new InvalidInput(
      'merge-families',
      `"${entity}" (${a}) and "${into}" (${b}) cannot be the same thing; only entities of one family can be merged.`,
    );
  }
}

/** The ids of the entities brought in: ends of the statement, of kinds that it may have there. */
function checkBrought(entities: readonly Entity[], { relation, subject, object }: Statement): Set<string> {
  for (const { id, kind } of entities) {
    const { from, to } = RELATIONS[relation];
    if (id !== subject && id !== object)
      throw new InvalidInput(
        'decision-entity',
        `The entity "${id}" is no end of the statement it came with.`,
      );
    const kinds = id === subject ? from : to;
    if (!kinds.includes(kind))
      throw new InvalidInput(
        'decision-entity',
        `"${id}" is a ${kind}, which ${relation} does not join there.`,
      );
  }
  return new Set(entities.map(({ id }) => id));
}

/** @throws NotFound, InvalidInput */
export async function checkDecision(rows: Batches, decision: Decision): Promise<void> {
  const { action } = decision;
  if (action === 'undo') return mustExist(rows, 'Decision', 'decision', [decision.decision]);
  const written: Statement | undefined =
    action === 'add' ? decision.added : action === 'edit' ? decision.revision : undefined;
  if (written) {
    await mustExist(rows, 'Source', 'source', [written.source]);
    const brought = checkBrought(broughtBy(decision), written);
    const ends = [...new Set([written.subject, written.object])];
    await mustExist(
      rows,
      'Entity',
      'entity',
      ends.filter((id) => !brought.has(id)),
    );
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
