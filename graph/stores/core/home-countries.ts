// Fifth step of a write: the country of organisations, cities and facilities, from accepted edges that say where they
// sit. Where no source states one it stays null; where two are stated as often as each other, too: never guessed.
import { countryCode } from '../../countries';
import type { EntityKind } from '../../entities';
import { type Batches, groupBy } from './batches';
import type { EdgeChange } from './edges';
import type { EntityChanges } from './entities';

const PLACING = 'HEADQUARTERED_IN|LOCATED_IN';

interface Placed {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: readonly string[];
  readonly country: string | null;
}

interface Seat {
  readonly place: string;
  readonly sources: number;
  /** The place's country as stored; stale where the place is looked at itself. */
  readonly country: string | null;
}

/** These and everything that sits in them, directly or not. */
async function withDependents(rows: Batches, start: readonly string[]): Promise<Set<string>> {
  const all = new Set(start);
  let latest = start;
  while (latest.length > 0) {
    const found = await rows.forRows(
      `UNWIND $rows AS row MATCH (e:Entity)-[:${PLACING}]->(:Entity {id: row}) RETURN DISTINCT e.id AS id`,
      latest,
    );
    latest = found.map(({ id }) => id as string).filter((id) => !all.has(id));
    for (const id of latest) all.add(id);
  }
  return all;
}

function bestWitnessed(votes: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** Works out the countries again that these changes may have changed, and writes those that differ. */
export async function writeCountries(
  rows: Batches,
  entities: EntityChanges,
  edges: readonly EdgeChange[],
): Promise<void> {
  const moved = edges
    .map(({ before, after }) => after ?? before)
    .filter((edge) => edge && PLACING.split('|').includes(edge.relation))
    .map((edge) => edge?.source as string);
  const renamed = [...entities.created, ...entities.updated].filter(
    (id) => entities.now.get(id)?.kind === 'Country' || entities.updated.has(id),
  );
  if (moved.length + renamed.length === 0) return;
  const ids = [...(await withDependents(rows, [...new Set([...moved, ...renamed])]))];

  const placed = (
    await rows.forRows(
      'UNWIND $rows AS row MATCH (e:Entity {id: row}) RETURN e.id AS id, e.kind AS kind, [e.name] + coalesce(e.aliases, []) AS names, e.country AS country',
      ids,
    )
  ).map((row) => row as unknown as Placed);
  const found = await rows.forRows(
    `UNWIND $rows AS row MATCH (e:Entity {id: row})-[r:${PLACING}]->(p:Entity)
     RETURN e.id AS id, p.id AS place, size(r.sources) AS sources, p.country AS country`,
    ids,
  );
  const seats = groupBy(found, ({ id }) => id as string) as unknown as Map<string, Seat[]>;
  const byId = new Map(placed.map((entity) => [entity.id, entity]));
  const open = new Set<string>();

  function countryOf(entity: Placed): string | null {
    if (entity.kind === 'Country') return countryCode(entity.names);
    // Two places that are said to lie in each other say nothing.
    if (open.has(entity.id)) return null;
    open.add(entity.id);
    const votes = new Map<string, number>();
    for (const { place, sources, country } of seats.get(entity.id) ?? []) {
      const here = byId.get(place);
      const code = here ? countryOf(here) : country;
      if (code) votes.set(code, (votes.get(code) ?? 0) + sources);
    }
    open.delete(entity.id);
    return bestWitnessed(votes);
  }

  const changed = placed
    .map((entity) => ({ id: entity.id, country: countryOf(entity), before: entity.country ?? null }))
    .filter(({ country, before }) => country !== before);
  await rows.forRows(
    'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.country = row.country',
    changed.map(({ id, country }) => ({ id, country })),
  );
}
