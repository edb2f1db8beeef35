// The log of decisions as people read it: latest first, in pages, each entry with whether it still counts.
import type { Decision } from '../../decision';
import type { Engine } from '../../engine';
import { undoneDecisions } from '../../fold';
import {
  cursorOf,
  type DecisionFilter,
  keysOf,
  MAX_PAGE,
  type Page,
  type PageRequest,
  within,
} from '../../pages';
import type { DecisionView } from '../../views';
import type { Batches } from './batches';
import { withUndoings } from './decision-log';
import { Conditions, pageOf } from './lists';

async function withForce(rows: Batches, decisions: readonly Decision[]): Promise<DecisionView[]> {
  const undone = undoneDecisions(await withUndoings(rows, decisions));
  return decisions.map((decision) => ({ decision, inForce: !undone.has(decision.id) }));
}

const toDecision = ({ payload }: { readonly payload?: unknown }): Decision =>
  JSON.parse(payload as string) as Decision;

export async function findDecision(
  engine: Engine,
  rows: Batches,
  id: string,
): Promise<DecisionView | undefined> {
  const found = await engine.read('MATCH (d:Decision {id: $id}) RETURN d.payload AS payload', { id });
  return (await withForce(rows, found.map(toDecision)))[0];
}

export async function listDecisions(
  engine: Engine,
  rows: Batches,
  { statement, entity, source, by, action }: DecisionFilter,
  { limit, cursor }: PageRequest,
): Promise<Page<DecisionView>> {
  within('limit', limit, 1, MAX_PAGE);
  const after = keysOf(cursor, 2);
  const conditions = new Conditions();
  conditions.add('d.by = $by', 'by', by);
  conditions.add('d.action = $action', 'action', action);
  conditions.add('d.at <= $at', 'at', after?.[0]);
  conditions.add('(d.at < $at OR d.id < $id)', 'id', after?.[1]);
  const about = statement ?? entity ?? source;
  const label = statement ? 'Statement' : entity ? 'Entity' : 'Source';
  const pattern = about === undefined ? '(d:Decision)' : `(:${label} {id: $about})<-[:ON]-(d:Decision)`;
  const found = await engine.read(
    `MATCH ${pattern} ${conditions.where}
     RETURN DISTINCT d.at AS at, d.id AS id, d.payload AS payload ORDER BY at DESC, id DESC LIMIT ${limit + 1}`,
    { ...conditions.parameters, ...(about === undefined ? {} : { about }) },
  );
  const page = pageOf(found, limit, ({ at, id }) => cursorOf(at as string, id as string));
  return { items: await withForce(rows, page.items.map(toDecision)), next: page.next };
}
