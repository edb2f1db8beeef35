// First step of a write: the documents, each with all that it was read to name. What a document says does not change,
// so only what was not known of it is added.
import { joinEntities } from '../../accounts';
import type { Entity } from '../../entities';
import type { Source } from '../../source';
import type { LoadBatch } from '../../store';
import type { Batches } from './batches';
import { sourceProperties, toSource } from './records';

/** One document's account of one entity. */
export interface Mention {
  readonly source: string;
  readonly entity: Entity;
}

export interface Document {
  readonly source: Source;
  readonly entities: readonly Entity[];
}

// The same text found twice: of two values the first in code-unit order, so that the order of loading plays no part.
function joinSources(a: Source, b: Source): Source {
  const joined: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const present = joined[key];
    if (key === 'similar') {
      joined.similar = [...new Set([...(a.similar ?? []), ...value])].sort();
      continue;
    }
    if (present === undefined || (typeof value === 'string' && value < (present as string)))
      joined[key] = value;
  }
  return joined as unknown as Source;
}

function joinDocuments(a: Document, b: Document): Document {
  const entities = new Map(a.entities.map((entity) => [entity.id, entity]));
  for (const entity of b.entities) {
    const present = entities.get(entity.id);
    entities.set(entity.id, present ? joinEntities(present, entity) : entity);
  }
  return {
    source: joinSources(a.source, b.source),
    entities: [...entities.values()].sort((x, y) => (x.id < y.id ? -1 : 1)),
  };
}

/** By the account itself: readers of large files hand out one object for an account that many documents repeat. */
const settledAccounts = new WeakMap<Entity, Entity>();

function settledAccount(account: Entity): Entity {
  const known = settledAccounts.get(account);
  if (known) return known;
  const settled = joinEntities(account, account);
  settledAccounts.set(account, settled);
  return settled;
}

/** Every account in its settled form, so that one said twice equals one said once. */
export const settled = ({ source, entities }: LoadBatch): Document =>
  joinDocuments({ source, entities: [] }, { source, entities: entities.map(settledAccount) });

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

async function read(rows: Batches, ids: readonly string[]): Promise<Map<string, Document>> {
  const found = await rows.forRows(
    'UNWIND $rows AS row MATCH (s:Source {id: row}) RETURN properties(s) AS source',
    ids,
  );
  return new Map(found.map((row) => [(row.source as { id: string }).id, toSource(row.source as never)]));
}

/** Of these sources those that are reprints, each with the original it repeats. */
export async function readReprints(rows: Batches, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await rows.forRows(
    `UNWIND $rows AS row MATCH (s:Source {id: row}) WHERE s.reprintOf IS NOT NULL
     RETURN s.id AS id, s.reprintOf AS original`,
    ids,
  );
  return new Map(found.map(({ id, original }) => [id as string, original as string]));
}

/** Everything that these documents, already in the graph, name. */
export async function mentionsOf(rows: Batches, sources: readonly string[]): Promise<Mention[]> {
  const documents = await read(rows, sources);
  return [...documents].flatMap(([source, { entities }]) => entities.map((entity) => ({ source, entity })));
}

export interface SourceChanges {
  /** Documents that are new or of which more is known than before, with the similar ones, and those linked before. */
  readonly documents: readonly {
    readonly id: string;
    readonly similar: readonly string[];
    readonly linked: readonly string[];
  }[];
  /** Accounts that are new or say more than before. */
  readonly mentions: readonly Mention[];
  /** Documents that were there before: their former accounts of the same entities give way. */
  readonly known: ReadonlySet<string>;
}

/** Writes the documents and returns what they name that was not known. */
export async function writeSources(rows: Batches, loaded: readonly LoadBatch[]): Promise<SourceChanges> {
  const after = new Map<string, Document>();
  for (const batch of loaded) {
    const document = settled(batch);
    const twin = after.get(batch.source.id);
    after.set(batch.source.id, twin ? joinDocuments(twin, document) : document);
  }
  const before = await read(rows, [...after.keys()]);
  for (const [id, stored] of before) {
    const read = after.get(id);
    if (read) after.set(id, joinDocuments(stored, read));
  }
  const properties = ({ source, entities }: Document) => sourceProperties(source, entities);
  const changed = [...after].filter(([id, document]) => !same(document, before.get(id)));
  await rows.createNodes(
    ['Source'],
    changed.filter(([id]) => !before.has(id)).map(([, document]) => properties(document)),
  );
  await rows.forRows(
    'UNWIND $rows AS row MATCH (s:Source {id: row.properties.id}) SET s += row.properties',
    changed.filter(([id]) => before.has(id)).map(([, document]) => ({ properties: properties(document) })),
  );
  return {
    documents: changed.map(([id, { source }]) => ({
      id,
      similar: source.similar ?? [],
      linked: before.get(id)?.source.similar ?? [],
    })),
    mentions: [...after].flatMap(([id, document]) => newMentions(id, document, before.get(id))),
    known: new Set(before.keys()),
  };
}

function newMentions(source: string, document: Document, before: Document | undefined): Mention[] {
  const known = new Map(before?.entities.map((entity) => [entity.id, entity]));
  return document.entities
    .filter((entity) => !same(entity, known.get(entity.id)))
    .map((entity) => ({ source, entity }));
}
