// The graph carries the version of its layout. Opening an older graph brings it up step by step, each step whole or
// not at all; a graph of a later version than this program knows is left alone. One entry a step, in order.
import type { Engine, Row, WriteTransaction } from '../../engine';
import type { Entity } from '../../entities';
import { StoreUnavailable } from '../../errors';
import { searchText } from '../../folded-names';
import { type Batches, batches } from './batches';
import { countWrite } from './keepsakes';
import { toEntity } from './records';

interface Migration {
  /** The version that the graph has afterwards. */
  readonly version: number;
  readonly what: string;
  up(rows: Batches, tx: WriteTransaction): Promise<void>;
}

const MIGRATIONS: readonly Migration[] = [
  {
    version: 2,
    what: 'the folded names that search looks in',
    async up(rows, tx) {
      const found = await tx.run(
        'MATCH (e:Entity) RETURN e.id AS id, e.kind AS kind, e.name AS name, e.aliases AS aliases',
      );
      const search = ({ id, name, aliases }: Entity) => ({ id, search: searchText(name, aliases) });
      await rows.forRows(
        'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.search = row.search',
        found.map((row) => search(toEntity(row))),
      );
    },
  },
  {
    version: 3,
    what: 'what a statement was read as in one property, accounts of entities with their documents alone',
    async up(rows, tx) {
      const found = await tx.run('MATCH (s:Statement) RETURN properties(s) AS statement');
      await rows.forRows(
        `UNWIND $rows AS row MATCH (s:Statement {id: row.id}) SET s.readJson = row.readJson, s.read = row.read
         REMOVE s.readSubject, s.readObject, s.readStatus, s.qualifiersJson, s.evidenceJson, s.extractorVersion, s.revises`,
        found.map(({ statement }) => readJsonOfVersion2(statement as Row)),
      );
      await tx.run(
        `MATCH (:Source)-[m:MENTIONS]->(e:Entity) WITH m, e, m.entity AS entity
         SET m = {entity: CASE WHEN entity = e.id THEN null ELSE entity END}`,
      );
    },
  },
  {
    version: 4,
    what: 'similar documents linked, of which the original is derived; decisions that bring entities in',
    async up(_rows, tx) {
      await tx.run('MATCH (s:Source) WHERE s.reprintOf IS NOT NULL SET s.similar = [s.reprintOf]');
      await tx.run(
        `MATCH (s:Source) WHERE s.reprintOf IS NOT NULL MATCH (t:Source {id: s.reprintOf})
         CREATE (s)-[:SIMILAR_TO]->(t)`,
      );
    },
  },
];

function readJsonOfVersion2(p: Row): Row {
  const evidence = JSON.parse(p.evidenceJson as string) as [{ quote?: string }];
  delete evidence[0].quote;
  const asRead = {
    ...{ subject: p.readSubject, object: p.readObject, status: p.readStatus },
    extractorVersion: p.extractorVersion,
    qualifiers: JSON.parse(p.qualifiersJson as string),
    evidence,
    ...(p.revises ? { revises: p.revises } : {}),
  };
  return { id: p.id, readJson: JSON.stringify(asRead), read: p.read === true ? null : false };
}

/** The version that this program writes and reads. */
export const GRAPH_VERSION = MIGRATIONS.at(-1)?.version ?? 1;

// A graph of before there were versions has the node and no version on it; an empty database has no node.
async function versionOf(run: WriteTransaction['run']): Promise<number | undefined> {
  const [store] = await run("MATCH (s:Store {id: 'graph'}) RETURN coalesce(s.version, 1) AS version");
  return store?.version as number | undefined;
}

/** @throws StoreUnavailable `store-newer` */
export async function migrate(engine: Engine): Promise<void> {
  const found = await versionOf((query, parameters) => engine.read(query, parameters));
  if (found === GRAPH_VERSION) return;
  if (found !== undefined && found > GRAPH_VERSION) {
    throw new StoreUnavailable(
      'store-newer',
      `The graph is of version ${found}, and this program knows versions up to ${GRAPH_VERSION}. Nothing was changed: use the program that wrote it, or a later one.`,
      { details: { found, known: GRAPH_VERSION } },
    );
  }
  await engine.write(async (tx) => {
    // Asked again under the lock, before it makes the node: another process may have been quicker.
    const before = await versionOf((query, parameters) => tx.run(query, parameters));
    await countWrite(tx);
    const at = before ?? GRAPH_VERSION;
    const rows = batches(tx, engine.batchRows);
    for (const migration of MIGRATIONS) if (migration.version > at) await migration.up(rows, tx);
    await tx.run("MATCH (s:Store {id: 'graph'}) SET s.version = $version", { version: GRAPH_VERSION });
  });
  await engine.checkpoint();
}
