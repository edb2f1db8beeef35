// Fifth step of a write: the country of organisations, cities and facilities, from accepted edges that say where they
// sit. Where no source states one it stays null; where two are stated as often as each other, too: never guessed.
import { countryCode } from '../../countries';
import type { Edge } from '../../edges';
import type { EntityKind } from '../../entities';
import { RELATIONS, type RelationName } from '../../relations';
import { type Batches, groupBy } from './batches';
import type { EdgeChange } from './edges';
import type { EntityChanges } from './entities';

const PLACING: readonly RelationName[] = ['HEADQUARTERED_IN', 'LOCATED_IN'];
const HOLDS_OTHERS = new Set<EntityKind>(PLACING.flatMap((relation) => RELATIONS[relation].to));
const PATTERN = PLACING.join('|');

/** Whether it says where something sits. */
export const isPlacing = ({ relation }: Pick<Edge, 'relation'>): boolean => PLACING.includes(relation);

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

  /**
   * The country of every entity that was learned. Places that are said to lie in each other, directly or round about,
   * say nothing to each other: they are found as the strongly connected components of the graph (Tarjan 1972), which
   * come out with whatever lies above them first.
   */
  countries(): Map<string, { country: string | null; circular: boolean }> {
    const settled = new Map<string, { country: string | null; circular: boolean }>();
    const indices = new Map<string, number>();
    const lows = new Map<string, number>();
    const stack: string[] = [];
    // Only what may hold others says where they are: a seat "in" a firm, as an edit may put it, is no place.
    const holds = ({ place }: Seat): boolean => HOLDS_OTHERS.has(this.placed.get(place)?.kind as EntityKind);
    const above = (id: string): Seat[] =>
      this.placed.get(id)?.kind === 'Country' ? [] : (this.#seats.get(id) ?? []).filter(holds);

    const settle = (component: ReadonlySet<string>): void => {
      for (const id of component) {
        const entity = this.placed.get(id);
        const votes = new Map<string, number>();
        for (const { place, sources } of above(id)) {
          const country = component.has(place) ? null : (settled.get(place)?.country ?? null);
          if (country) votes.set(country, (votes.get(country) ?? 0) + sources);
        }
        const country = entity?.kind === 'Country' ? countryCode(entity.names) : bestWitnessed(votes);
        settled.set(id, { country, circular: component.size > 1 });
      }
    };
    const visit = (id: string): void => {
      indices.set(id, indices.size);
      lows.set(id, indices.get(id) as number);
      stack.push(id);
      for (const { place } of above(id)) {
        if (!indices.has(place)) visit(place);
        if (!settled.has(place)) lows.set(id, Math.min(lows.get(id) as number, lows.get(place) as number));
      }
      if (lows.get(id) === indices.get(id)) settle(new Set(stack.splice(stack.lastIndexOf(id))));
    };
    for (const id of this.placed.keys()) if (!indices.has(id)) visit(id);
    return settled;
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
    return edge && isPlacing(edge) ? [edge.source] : [];
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
    const countries = places.countries();
    const onwards: string[] = [];
    for (const id of latest) {
      const entity = places.placed.get(id);
      if (!entity) continue;
      const { country = null, circular = false } = countries.get(id) ?? {};
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
