// Between the documents and the rest of a write: which of several documents of nearly the same text is the original.
// Loads say which texts are similar; the groups they make, and the first of each, are derived, so that the order of
// loading plays no part.
import { isEarlier } from '../../source';
import type { Batches } from './batches';
import type { SourceChanges } from './sources';

export interface ReprintChanges {
  /** Of the sources whose original is another one now: the one of before. */
  readonly before: ReadonlyMap<string, string | undefined>;
}

const NONE: ReprintChanges = { before: new Map() };

interface Link {
  readonly from: string;
  readonly to: string;
}

interface Similar {
  readonly id: string;
  readonly similar: readonly string[];
}

interface Member {
  readonly id: string;
  readonly published?: string;
  readonly reprintOf?: string;
}

/** Documents that list one which was not there when they were loaded. */
async function waiting(rows: Batches): Promise<Similar[]> {
  const found = await rows.forRows(
    'UNWIND $rows AS row MATCH (s:Source {awaits: row}) RETURN s.id AS id, s.similar AS similar',
    [true],
  );
  return found.map(({ id, similar }) => ({ id: id as string, similar: similar as string[] }));
}

/** Links similar documents as soon as both are there; returns the ends of new links. */
async function linkSimilar(rows: Batches, { documents, known }: SourceChanges): Promise<Set<string>> {
  const created = new Set(documents.map(({ id }) => id).filter((id) => !known.has(id)));
  const waited = created.size > 0 ? await waiting(rows) : [];
  const wanted: Link[] = [
    ...documents.flatMap(({ id, similar, linked }) =>
      similar.filter((to) => !linked.includes(to)).map((to) => ({ from: id, to })),
    ),
    ...waited.flatMap(({ id, similar }) =>
      similar.filter((to) => created.has(to)).map((to) => ({ from: id, to })),
    ),
  ];
  if (wanted.length === 0) return new Set();
  const links = [...new Map(wanted.map((link) => [`${link.from} ${link.to}`, link])).values()];
  await rows.createLinks({ type: 'SIMILAR_TO', from: 'Source', to: 'Source', rows: links });
  const similarOf = new Map([...waited, ...documents].map(({ id, similar }) => [id, similar]));
  const there = new Set(
    (await readMembers(rows, [...new Set([...similarOf.values()].flat())])).map(({ id }) => id),
  );
  await rows.forRows(
    'UNWIND $rows AS row MATCH (s:Source {id: row.id}) SET s += row',
    [...new Set(links.map(({ from }) => from))].map((id) => ({
      id,
      awaits: similarOf.get(id)?.some((other) => !there.has(other)) || null,
    })),
  );
  return new Set(links.flatMap(({ from, to }) => [from, to]));
}

async function readMembers(rows: Batches, ids: readonly string[]): Promise<Member[]> {
  const found = await rows.forRows(
    `UNWIND $rows AS row MATCH (s:Source {id: row})
     RETURN s.id AS id, s.published AS published, s.reprintOf AS reprintOf`,
    ids,
  );
  return found.map(({ id, published, reprintOf }) => ({
    id: id as string,
    ...(published ? { published: published as string } : {}),
    ...(reprintOf ? { reprintOf: reprintOf as string } : {}),
  }));
}

/** The groups that these documents belong to, each with all its members. */
async function groupsOf(rows: Batches, ids: ReadonlySet<string>): Promise<string[][]> {
  const neighbours = new Map<string, Set<string>>();
  for (let open = [...ids]; open.length > 0; ) {
    for (const id of open) neighbours.set(id, new Set());
    const found = await rows.forRows(
      'UNWIND $rows AS row MATCH (s:Source {id: row})-[:SIMILAR_TO]-(t:Source) RETURN s.id AS id, t.id AS other',
      open,
    );
    for (const { id, other } of found) neighbours.get(id as string)?.add(other as string);
    open = [...new Set(found.map(({ other }) => other as string))].filter((id) => !neighbours.has(id));
  }
  const groups: string[][] = [];
  const seen = new Set<string>();
  for (const start of neighbours.keys()) {
    const group: string[] = [];
    for (const open = [start]; open.length > 0; ) {
      const id = open.pop() as string;
      if (seen.has(id)) continue;
      seen.add(id);
      group.push(id);
      open.push(...(neighbours.get(id) ?? []));
    }
    if (group.length > 1) groups.push(group);
  }
  return groups;
}

/** Brings `reprintOf` up to date around the documents of this write. */
export async function writeReprints(rows: Batches, sources: SourceChanges): Promise<ReprintChanges> {
  const touched = await linkSimilar(rows, sources);
  // A date that was not known before may make another one the first.
  for (const { id } of sources.documents) if (sources.known.has(id)) touched.add(id);
  if (touched.size === 0) return NONE;
  const groups = await groupsOf(rows, touched);
  const members = new Map((await readMembers(rows, groups.flat())).map((member) => [member.id, member]));
  const before = new Map<string, string | undefined>();
  const changed: { id: string; reprintOf: string | null }[] = [];
  for (const group of groups) {
    const there = group.flatMap((id) => members.get(id) ?? []);
    const original = there.reduce((first, other) => (isEarlier(other, first) ? other : first));
    for (const { id, reprintOf } of there) {
      const now = id === original.id ? undefined : original.id;
      if (now === reprintOf) continue;
      before.set(id, reprintOf);
      changed.push({ id, reprintOf: now ?? null });
    }
  }
  await rows.forRows('UNWIND $rows AS row MATCH (s:Source {id: row.id}) SET s += row', changed);
  return { before };
}
