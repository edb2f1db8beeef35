// Third step of a write: the statements that are new, decided on or hang on entities that changed; each with its
// status, its present ends and the edge it counts for.
import type { Decision } from '../../decision';
import { countsForEdges } from '../../edges';
import { FLOAT_PROPERTIES } from '../../engine';
import { betterReading, decisionsInForce, statementsByDecision, statusOf } from '../../fold';
import { RELATIONS } from '../../relations';
import type { Statement } from '../../statement';
import { type Batches, groupBy } from './batches';
import { decisionsOn, subjectsOf } from './decision-log';
import type { EntityChanges } from './entities';
import {
  type Standing,
  type StoredStatement,
  setAll,
  standingProperties,
  statementProperties,
  toStatement,
} from './records';
import type { Shape } from './shape';

export interface StatementChange {
  readonly before: StoredStatement | undefined;
  readonly after: StoredStatement | undefined;
}

export async function readStatements(
  rows: Batches,
  property: 'id' | 'pair' | 'source' | 'edge',
  values: readonly string[],
): Promise<StoredStatement[]> {
  const found = await rows.forRows(
    `UNWIND $rows AS row MATCH (s:Statement {${property}: row}) RETURN properties(s) AS statement`,
    values,
  );
  return found.map(({ statement }) => toStatement(statement as never));
}

/** Ties the statements that decisions brought before their document came to it, now that it is there. */
export async function tieToSources(rows: Batches, created: readonly string[]): Promise<void> {
  const waiting = await rows.forRows(
    'UNWIND $rows AS row MATCH (s:Statement {source: row}) RETURN s.id AS id, s.source AS source',
    created,
  );
  await rows.createLinks({
    ...{ type: 'STATED_IN', from: 'Statement', to: 'Source' },
    rows: waiting.map(({ id, source }) => ({ from: id as string, to: source as string })),
  });
}

/** Ids of statements that wait for an entity. */
export async function danglingStatements(rows: Batches): Promise<string[]> {
  const found = await rows.forRows(
    'UNWIND $rows AS row MATCH (s:Statement {dangling: row}) RETURN s.id AS id',
    [true],
  );
  return found.map(({ id }) => id as string);
}

/** The key of the statements that are derived into edges together: same relation, same two ends. */
function pairOf({ relation }: Statement, subject: string, object: string): string {
  const ends = RELATIONS[relation].symmetric ? [subject, object].sort() : [subject, object];
  return [relation, ...ends].join('|');
}

/** As it follows from what was read and decided; the edge comes later. */
export function standingOf(
  statement: Statement,
  status: Standing['status'],
  ends: Shape['ends'],
  isThere: (entity: string) => boolean,
): Standing {
  const subject = ends.end(statement.subject, statement.id);
  const object = ends.end(statement.object, statement.id);
  const dangling = !isThere(subject) || !isThere(object);
  const counts = !dangling && subject !== object && countsForEdges({ status, modality: statement.modality });
  const pair = counts ? pairOf(statement, subject, object) : null;
  return { status, subject, object, dangling, pair, edge: null };
}

/** Which of these entities the graph has, given what this write has just made of some of them. */
async function presence(
  rows: Batches,
  entities: EntityChanges,
  ids: ReadonlySet<string>,
): Promise<(id: string) => boolean> {
  const open = [...ids].filter((id) => !entities.now.has(id));
  const found = await rows.forRows('UNWIND $rows AS row MATCH (e:Entity {id: row}) RETURN e.id AS id', open);
  const there = new Set(found.map(({ id }) => id as string));
  return (id) => (entities.now.has(id) ? entities.now.get(id) !== undefined : there.has(id));
}

/** @param read statements of the documents loaded; `ids` further ones that may have changed */
export async function changeStatements(
  rows: Batches,
  shape: Shape,
  entities: EntityChanges,
  read: readonly Statement[],
  ids: readonly string[],
): Promise<{ changes: StatementChange[]; decisions: readonly Decision[] }> {
  const readings = groupBy(read, ({ id }) => id);
  const all = [...new Set([...readings.keys(), ...ids])];
  const stored = new Map((await readStatements(rows, 'id', all)).map((s) => [s.statement.id, s]));
  const decisions = await decisionsOn(rows, all);
  const inForce = decisionsInForce(decisions);
  const written = statementsByDecision(inForce);
  const decided = new Map<string, Decision[]>();
  for (const decision of inForce) {
    for (const id of subjectsOf(decision).statements) decided.set(id, [...(decided.get(id) ?? []), decision]);
  }

  const contents = all.map((id) => {
    const before = stored.get(id);
    const known = before?.read ? [before.statement] : [];
    const [first, ...others] = [...known, ...(readings.get(id) ?? [])];
    const statement = first ? others.reduce(betterReading, first) : written.get(id);
    return { id, before, read: first !== undefined, statement };
  });
  const ends = contents.flatMap(({ id, statement }) =>
    statement ? [shape.ends.end(statement.subject, id), shape.ends.end(statement.object, id)] : [],
  );
  const isThere = await presence(rows, entities, new Set(ends));
  const changes = contents.map(({ id, before, read: wasRead, statement }) => {
    if (!statement) return { before, after: undefined };
    const status = statusOf(
      id,
      wasRead ? statement.status : undefined,
      decided.get(id) ?? [],
      shape.withdrawn.has(statement.source),
    );
    return {
      before,
      after: { statement, read: wasRead, standing: standingOf(statement, status, shape.ends, isThere) },
    };
  });
  return { changes, decisions };
}

const REPLACE = `UNWIND $rows AS row MATCH (s:Statement {id: row.properties.id}) ${setAll('s', FLOAT_PROPERTIES)}`;
/** Sets properties of statements; each row has an `id`. */
export const RESTATE = 'UNWIND $rows AS row MATCH (s:Statement {id: row.id}) SET s += row';
const unlinkEnds = (type: string): string =>
  `UNWIND $rows AS row MATCH (s:Statement {id: row})-[r:${type}]->(:Entity) DELETE r`;

const ENDS = [
  ['SUBJECT', 'subject'],
  ['OBJECT', 'object'],
] as const;

async function linkEnds(rows: Batches, stored: readonly StoredStatement[]): Promise<void> {
  for (const [type, end] of ENDS) {
    await rows.createLinks({
      ...{ type, from: 'Statement', to: 'Entity' },
      rows: stored.map(({ statement, standing }) => ({ from: statement.id, to: standing[end] })),
    });
  }
}

/** The nodes with their three relationships. */
async function createStatements(rows: Batches, fresh: readonly StoredStatement[]): Promise<void> {
  // What was read has its document beside it, and what does not wait has its ends.
  const isWhole = ({ read, standing }: StoredStatement): boolean => read && !standing.dangling;
  await rows.createNodes(['Statement'], fresh.filter(isWhole).map(statementProperties), [
    { type: 'STATED_IN', to: 'Source', by: 'source' },
    ...ENDS.map(([type, end]) => ({ type, to: 'Entity', by: end })),
  ]);
  const waiting = fresh.filter((stored) => !isWhole(stored));
  await rows.createNodes(['Statement'], waiting.map(statementProperties));
  await rows.createLinks({
    ...{ type: 'STATED_IN', from: 'Statement', to: 'Source' },
    rows: waiting.map(({ statement }) => ({ from: statement.id, to: statement.source })),
  });
  await linkEnds(rows, waiting);
}

const contentOf = ({ statement, read }: StoredStatement): string => JSON.stringify([read, statement]);
const endsOf = ({ standing }: StoredStatement): string =>
  JSON.stringify([standing.subject, standing.object, standing.dangling]);

/** Brings the nodes and their three relationships to what `changes` say; writes nothing where nothing changed. */
export async function writeStatements(rows: Batches, changes: readonly StatementChange[]): Promise<void> {
  const gone = changes.flatMap(({ before, after }) => (before && !after ? [before.statement.id] : []));
  const fresh = changes.flatMap(({ before, after }) => (after && !before ? [after] : []));
  const kept = changes.flatMap(({ before, after }) => (before && after ? [{ before, after }] : []));
  const replaced = kept.filter(({ before, after }) => contentOf(before) !== contentOf(after));
  const restated = kept.filter(
    (change) =>
      !replaced.includes(change) &&
      JSON.stringify(change.before.standing) !== JSON.stringify(change.after.standing),
  );
  // Of one that waits for both ends, one may have come: it is tied to what is there.
  const moved = kept.filter(
    ({ before, after }) => after.standing.dangling || endsOf(before) !== endsOf(after),
  );

  await rows.forRows('UNWIND $rows AS row MATCH (s:Statement {id: row}) DETACH DELETE s', gone);
  await createStatements(rows, fresh);
  await rows.forRows(
    REPLACE,
    replaced.map(({ after }) => ({ properties: statementProperties(after) })),
  );
  await rows.forRows(
    RESTATE,
    restated.map(({ after }) => ({ id: after.statement.id, ...standingProperties(after.standing) })),
  );
  for (const [type] of ENDS) {
    await rows.forRows(
      unlinkEnds(type),
      moved.map(({ after }) => after.statement.id),
    );
  }
  await linkEnds(
    rows,
    moved.map(({ after }) => after),
  );
}
