// Reads back what was put in, as it was put in: documents with what was read out of them, and the log of decisions.
import type { Engine } from '../../engine';
import { KEYED_LABELS } from '../../schema';
import type { ArchiveCounts, LoadBatch } from '../../store';
import { type Batches, groupBy } from './batches';
import { toSource } from './records';
import { readStatements } from './statements';

export async function archiveCounts(engine: Engine): Promise<ArchiveCounts> {
  const one = async (pattern: string): Promise<number> =>
    (await engine.read(`MATCH ${pattern} RETURN count(n) AS count`))[0]?.count as number;
  return {
    sources: await one('(n:Source)'),
    statements: (await one('(n:Statement)')) - (await one('(n:Statement {read: false})')),
    decisions: await one('(n:Decision)'),
    positions: await one('(n:Position)'),
    views: await one('(n:View)'),
    settings: await one('(n:Setting)'),
  };
}

export async function countOfWrites(engine: Engine): Promise<number> {
  const [store] = await engine.read("MATCH (s:Store {id: 'graph'}) RETURN coalesce(s.writes, 0) AS writes");
  return (store?.writes as number | undefined) ?? 0;
}

export async function sourceIds(engine: Engine): Promise<string[]> {
  const rows = await engine.read('MATCH (s:Source) RETURN s.id AS id');
  return rows.map(({ id }) => id as string).sort();
}

export async function readDocuments(rows: Batches, ids: readonly string[]): Promise<LoadBatch[]> {
  const found = await rows.forRows(
    'UNWIND $rows AS row MATCH (s:Source {id: row}) RETURN properties(s) AS source',
    ids,
  );
  const read = (await readStatements(rows, 'source', ids)).filter((stored) => stored.read);
  const statements = groupBy(
    read.map(({ statement }) => statement),
    ({ source }) => source,
  );
  return found
    .map((row) => toSource(row.source as never))
    .sort((a, b) => (a.source.id < b.source.id ? -1 : 1))
    .map((document) => ({
      ...document,
      statements: (statements.get(document.source.id) ?? []).sort(
        (a, b) => a.evidence[0].start - b.evidence[0].start || (a.id < b.id ? -1 : 1),
      ),
      decisions: [],
    }));
}

export async function layouts(engine: Engine): Promise<string[]> {
  const rows = await engine.read('MATCH (p:Position) RETURN DISTINCT p.layout AS layout');
  return rows.map(({ layout }) => layout as string).sort();
}

/** In portions, because a server holds all that one transaction changes in memory. */
export async function clear(engine: Engine): Promise<void> {
  for (const label of KEYED_LABELS) {
    if (label === 'Store') continue;
    for (let deleted = 1; deleted > 0; ) {
      const rows = await engine.write((tx) =>
        tx.run(
          `MATCH (n:${label}) WITH n LIMIT ${engine.batchRows} DETACH DELETE n RETURN count(*) AS deleted`,
        ),
      );
      deleted = rows[0]?.deleted as number;
    }
  }
  await engine.write((tx) =>
    tx.run("MATCH (s:Store {id: 'graph'}) SET s.shape = '', s.writes = s.writes + 1"),
  );
  await engine.checkpoint();
}
