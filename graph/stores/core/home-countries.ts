// Fifth step of a write: the country of organisations, cities and facilities, from accepted edges that say where they
// sit. Where no source states one it stays null; where two are stated as often as each other, too: never guessed.
import { countryCode } from '../../countries';
import type { EntityKind } from '../../entities';
import { RELATIONS, type RelationName } from '../../relations';
import { type Batches, groupBy } from './batches';
import type { EdgeChange } from './edges';
import type { EntityChanges } from './entities';

const PLACING: readonly RelationName[] = ['HEADQUARTERED_IN', 'LOCATED_IN'];
const HOLDS_OTHERS = new Set<EntityKind>(PLACING.flatMap((relation) => RELATIONS[relation].to));
const PATTERN = PLACING.join('|');

interface Placed {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: readonly string[];
  readonly country: string | null;
}

interface Seat {
  readonly id: string;
  readonly place: string;
  readonly sources: number;
}

/** Some entities with all places they sit in, directly or not. */
class Places {
  readonly placed = new Map<string, Placed>();
  #seats = new Map<string, Seat[]>();
  readonly #rows: Batches;

  constructor(rows: Batches) {
    this.#rows = rows;
  }

  async learn(start: readonly string[]): Promise<void> {
    let latest = start.filter((id) => !this.placed.has(id));
    while (latest.length > 0) {
      const found = await this.#rows.forRows(
        'UNWIND $rows AS row MATCH (e:Entity {id: row}) RETURN e.id AS id, e.kind AS kind, [e.name] + coalesce(e.aliases, []) AS names, e.country AS country',
        latest,
      );
      for (const entity of found) this.placed.set(entity.id as string, entity as unknown as Placed);
      const seats = await this.#rows.forRows(
        `UNWIND $rows AS row MATCH (e:Entity {id: row})-[r:${PATTERN}]->(p:Entity)
         RETURN e.id AS id, p.id AS place, size(r.sources) AS sources`,
        latest,
      );
      const byId = groupBy(seats as unknown as Seat[], ({ id }) => id);
      this.#seats = new Map([...this.#seats, ...byId]);
      latest = [...new Set([...byId.values()].flat().map(({ place }) => place))].filter(
        (id) => !this.placed.has(id),
      );
    }
  }

  /** Whether some of these places are said to lie in each other is told, because then it matters who is asked first. */
  countryOf(id: string, open: Set<string> = new Set()): { country: string | null; circular: boolean } {
    const entity = this.placed.get(id);
    if (entity?.kind === 'Country') return { country: countryCode(entity.names), circular: false };
    // Two places that are said to lie in each other say nothing.
    if (open.has(id)) return { country: null, circular: true };
    open.add(id);
    const votes = new Map<string, number>();
    let circular = false;
    for (const { place, sources } of this.#seats.get(id) ?? []) {
      const above = this.countryOf(place, open);
      circular ||= above.circular;
      if (above.country) votes.set(above.country, (votes.get(above.country) ?? 0) + sources);
    }
    open.delete(id);
    return { country: bestWitnessed(votes), circular };
  }
}

function bestWitnessed(votes: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

async function whatSitsIn(rows: Batches, places: readonly string[]): Promise<string[]> {
  const found = await rows.forRows(
    `UNWIND $rows AS row MATCH (:Entity {id: row})<-[:${PATTERN}]-(e:Entity) RETURN DISTINCT e.id AS id`,
    places,
  );
  return found.map(({ id }) => id as string);
}

/**
 * Works out the countries again that these changes may have changed, and writes those that differ. What sits in a
 * place is looked at only when the place's own country turns out another one: a large city changes nobody's.
 */
export async function writeCountries(
  rows: Batches,
  entities: EntityChanges,
  edges: readonly EdgeChange[],
): Promise<void> {
  const moved = edges.flatMap(({ before, after }) => {
    const edge = after ?? before;
    return edge && PLACING.includes(edge.relation) ? [edge.source] : [];
  });
  const renamed = [...entities.created, ...entities.updated].filter(
    (id) => entities.now.get(id)?.kind === 'Country' || entities.updated.has(id),
  );
  const places = new Places(rows);
  const looked = new Set<string>();
  const changed: { id: string; country: string | null }[] = [];
  let latest = [...new Set([...moved, ...renamed])];
  while (latest.length > 0) {
    for (const id of latest) looked.add(id);
    await places.learn(latest);
    const onwards: string[] = [];
    for (const id of latest) {
      const entity = places.placed.get(id);
      if (!entity) continue;
      const { country, circular } = places.countryOf(id);
      const differs = country !== (entity.country ?? null);
      if (differs) changed.push({ id, country });
      if ((differs || circular) && HOLDS_OTHERS.has(entity.kind)) onwards.push(id);
    }
    latest = (await whatSitsIn(rows, onwards)).filter((id) => !looked.has(id));
  }
  await rows.forRows(
    'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.country = row.country',
    changed,
  );
}
