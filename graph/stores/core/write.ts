// One write, from what comes in to the graph it ends in: documents, reprints, entities, statements, edges, countries, in this
// order and in one transaction. Every step looks only at what the write touches.
import type { Decision } from '../../decision';
import type { WriteTransaction } from '../../engine';
import type { LoadBatch } from '../../store';
import { batches } from './batches';
import { linkDecisions } from './decision-links';
import { append, decisionUndone, type ShapingLog, subjectsOf } from './decision-log';
import { deriveChanges, writeEdges } from './edges';
import { writeEntities } from './entities';
import { writeCountries } from './home-countries';
import { writeReprints } from './reprints';
import { shapeChange } from './shape';
import { writeSources } from './sources';
import {
  changeStatements,
  danglingStatements,
  readStatements,
  tieToSources,
  writeStatements,
} from './statements';

/** @param batchRows see `Engine.batchRows` */
export async function write(
  tx: WriteTransaction,
  batchRows: number,
  log: ShapingLog,
  loaded: readonly LoadBatch[],
  decisions: readonly Decision[],
): Promise<void> {
  const rows = batches(tx, batchRows);
  const shapingLog = await log.lock(tx, rows);
  const added = await append(rows, decisions);
  const shape = shapeChange(shapingLog, await log.add(tx, rows, added));

  const sources = await writeSources(rows, loaded);
  await tieToSources(
    rows,
    sources.documents.flatMap(({ id }) => (sources.known.has(id) ? [] : [id])),
  );
  const reprints = await writeReprints(rows, sources);
  const entities = await writeEntities(rows, shape, sources);

  const pending = new Map(decisions.map((decision) => [decision.id, decision]));
  const decidedOn: string[] = [];
  for (const decision of added) {
    const meant = await decisionUndone(tx, decision, pending);
    if (meant) decidedOn.push(...subjectsOf(meant).statements);
  }
  const ofSources = await readStatements(rows, 'source', [
    ...new Set([...shape.withdrawn, ...shape.readmitted, ...reprints.before.keys()]),
  ]);
  const { changes, decisions: on } = await changeStatements(
    rows,
    shape.after,
    entities,
    loaded.flatMap(({ statements }) => statements),
    [
      ...decidedOn,
      ...shape.split,
      ...entities.statements,
      ...ofSources.map(({ statement }) => statement.id),
      ...(entities.created.size > 0 ? await danglingStatements(rows) : []),
    ],
  );
  const derived = await deriveChanges(rows, changes, reprints);
  await writeStatements(rows, derived.statements);
  await writeEdges(rows, derived.edges);
  await writeCountries(rows, entities, derived.edges);
  const created = changes.flatMap(({ before, after }) => (after && !before ? [after.statement.id] : []));
  await linkDecisions(rows, {
    added,
    known: [...shapingLog, ...on],
    entities: entities.created,
    statements: created,
  });
}
