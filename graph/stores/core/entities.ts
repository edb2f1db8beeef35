// Second step of a write: the entities, each made of the accounts that documents and decisions in force give of it and
// of those it was merged with. A plain load only adds to them; where merges or withdrawals change, they are made anew.
import { joinAccounts } from '../../accounts';
import { ENTITY_KINDS, type Entity, type EntityKind, labelsOf } from '../../entities';
import { type Batches, groupBy } from './batches';
import { endsAsRead, entityProperties, toEntity } from './records';
import type { ShapeChange } from './shape';
import { type Mention, mentionsOf, type SourceChanges } from './sources';

export interface EntityChanges {
  /** Of the entities looked at: what each is now, undefined for those that left. */
  readonly now: ReadonlyMap<string, Entity | undefined>;
  readonly created: ReadonlySet<string>;
  /** Those of another name, alias or kind than before. */
  readonly updated: ReadonlySet<string>;
  /** Statements that lost an end or hang on one that is called otherwise now. */
  readonly statements: readonly string[];
}

interface StoredMention extends Mention {
  /** The entity it points to. */
  readonly at: string;
}

async function readEntities(rows: Batches, ids: readonly string[]): Promise<Map<string, Entity>> {
  const found = await rows.forRows(
    `UNWIND $rows AS row MATCH (e:Entity {id: row})
     RETURN e.id AS id, e.kind AS kind, e.name AS name, e.aliases AS aliases, e.wikidata AS wikidata, e.lei AS lei`,
    ids,
  );
  return new Map(found.map((entity) => [entity.id as string, toEntity(entity)]));
}

async function readMentions(rows: Batches, ids: readonly string[]): Promise<StoredMention[]> {
  const found = await rows.forRows(
    `UNWIND $rows AS row MATCH (s:Source)-[m:MENTIONS]->(e:Entity {id: row})
     RETURN s.id AS source, e.id AS at, coalesce(m.entity, e.id) AS entity`,
    ids,
  );
  const accounts = new Map(
    (await mentionsOf(rows, [...new Set(found.map(({ source }) => source as string))])).map((mention) => [
      `${mention.source} ${mention.entity.id}`,
      mention,
    ]),
  );
  return found.flatMap(({ source, at, entity }) => {
    const mention = accounts.get(`${source} ${entity}`);
    return mention ? [{ ...mention, at: at as string }] : [];
  });
}

async function createMentions(rows: Batches, mentions: readonly StoredMention[]): Promise<void> {
  await rows.createLinks({
    type: 'MENTIONS',
    from: 'Source',
    to: 'Entity',
    // The name the document has for it is noted where it goes by another one now; the account itself is the source's.
    rows: mentions.map(({ source, entity, at }) => ({
      from: source,
      to: at,
      ...(entity.id === at ? {} : { properties: { entity: entity.id } }),
    })),
  });
}

const DELETE_MENTIONS = `UNWIND $rows AS row
  MATCH (s:Source {id: row.source})-[m:MENTIONS]->(e:Entity) WHERE coalesce(m.entity, e.id) = row.entity DELETE m`;

const labels = (kind: EntityKind): string => labelsOf(kind).join(':');
const ALL_KIND_LABELS = [
  ...new Set(Object.entries(ENTITY_KINDS).flatMap(([kind, { ancestors }]) => [...ancestors, kind])),
];

async function createEntities(rows: Batches, entities: readonly Entity[]): Promise<void> {
  for (const [kind, some] of groupBy(entities, (entity) => entity.kind)) {
    await rows.createNodes(labelsOf(kind as EntityKind), some.map(entityProperties));
  }
}

/** @param pairs each as it is stored, and as it is to be */
export async function updateEntities(
  rows: Batches,
  pairs: readonly (readonly [Entity, Entity])[],
): Promise<void> {
  await rows.forRows(
    'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e += row',
    pairs.map(([, after]) => entityProperties(after)),
  );
  const rekinded = pairs.filter(([before, after]) => before.kind !== after.kind).map(([, after]) => after);
  for (const [kind, some] of groupBy(rekinded, (entity) => entity.kind)) {
    const gone = ALL_KIND_LABELS.filter((label) => !labelsOf(kind as EntityKind).includes(label)).join(':');
    await rows.forRows(
      `UNWIND $rows AS row MATCH (e:Entity {id: row}) REMOVE e:${gone} SET e:${labels(kind as EntityKind)}`,
      some.map(({ id }) => id),
    );
  }
}

/** What hangs on entities that leave or are called otherwise; asked before they do. */
async function statementsAt(
  rows: Batches,
  entities: readonly string[],
  ends: ReadonlySet<string> | 'any',
): Promise<string[]> {
  const ids: string[] = [];
  for (const [type, end] of [
    ['SUBJECT', 'subject'],
    ['OBJECT', 'object'],
  ] as const) {
    const found = await rows.forRows(
      `UNWIND $rows AS row MATCH (e:Entity {id: row})<-[:${type}]-(s:Statement) RETURN s.id AS id, s.readJson AS read`,
      entities,
    );
    for (const { id, read } of found) {
      if (ends === 'any' || ends.has(endsAsRead(read)[end])) ids.push(id as string);
    }
  }
  return ids;
}

/** Puts the accounts where they belong now and makes of them what each entity is. */
export async function writeEntities(
  rows: Batches,
  shape: ShapeChange,
  sources: SourceChanges,
): Promise<EntityChanges> {
  const { before, after } = shape;
  const current = (asRead: string): string => after.ends.entity(asRead);
  const readmitted = await mentionsOf(rows, shape.readmitted);
  const counted = sources.mentions.filter(({ source }) => !after.withdrawn.has(source));
  const added = [
    ...new Map([...readmitted, ...counted].map((m) => [`${m.source} ${m.entity.id}`, m])).values(),
  ];
  const ceased = await mentionsOf(rows, shape.withdrawn);
  const ids = new Set(
    [...shape.renamed, ...added.map((m) => m.entity.id), ...ceased.map((m) => m.entity.id)].flatMap((id) => [
      before.ends.entity(id),
      current(id),
    ]),
  );
  const stored = await readEntities(rows, [...ids]);

  // The accounts that stand, by the entity they speak of now.
  const replaced = new Set(added.map((m) => `${m.source} ${m.entity.id}`));
  const present = shape.changed ? await readMentions(rows, [...ids]) : [];
  const kept = present.filter(
    (m) => !after.withdrawn.has(m.source) && !replaced.has(`${m.source} ${m.entity.id}`),
  );
  const accounts = groupBy(
    [...kept, ...added].map((m) => ({ id: current(m.entity.id), entity: m.entity })),
    ({ id }) => id,
  );
  const decided = groupBy(after.ends.accounts(), (account) => account.current);
  const now = new Map<string, Entity | undefined>();
  for (const id of ids) {
    const told = (accounts.get(id) ?? []).map(({ entity }) => entity);
    const byDecision = (decided.get(id) ?? []).map(({ entity }) => entity);
    const standing = shape.changed ? [] : [stored.get(id)].filter((e) => e !== undefined);
    now.set(id, joinAccounts(id, [...standing, ...told, ...byDecision]));
  }

  const left = [...ids].filter((id) => stored.has(id) && !now.get(id));
  const statements = [
    ...(await statementsAt(rows, left, 'any')),
    ...(shape.changed ? await statementsAt(rows, [...ids], new Set(shape.renamed)) : []),
  ];
  const created = [...now.values()].filter((e) => e !== undefined && !stored.has(e.id)) as Entity[];
  const updated = [...now.values()].flatMap((entity) => {
    const old = entity && stored.get(entity.id);
    return entity && old && JSON.stringify(entity) !== JSON.stringify(old) ? [[old, entity] as const] : [];
  });

  const ended = [
    ...added.filter(({ source }) => sources.known.has(source)),
    ...present.filter((m) => after.withdrawn.has(m.source) || m.at !== current(m.entity.id)),
  ];
  await rows.forRows(
    DELETE_MENTIONS,
    ended.map(({ source, entity }) => ({ source, entity: entity.id })),
  );
  await rows.forRows('UNWIND $rows AS row MATCH (e:Entity {id: row}) DETACH DELETE e', left);
  await createEntities(rows, created);
  await updateEntities(rows, updated);
  const begun = [...added, ...kept.filter((m) => m.at !== current(m.entity.id))];
  await createMentions(
    rows,
    begun.map((m) => ({ ...m, at: current(m.entity.id) })),
  );
  return {
    now,
    created: new Set(created.map(({ id }) => id)),
    updated: new Set(updated.map(([, { id }]) => id)),
    statements,
  };
}
