// Named reads through the store and the very same Cypher through the driver's own `executeQuery`, turn by turn, and
// the store's own reads beside them.
import neo4j, { type Driver } from 'neo4j-driver';
import { loadNamedQueries, type NamedQuery } from '../../../cypher';
import type { GraphStore } from '../../../graph/store';
import { toDriverParameters } from '../../../graph/stores/neo4j/plain';
import { random } from '../../generator/random';
import { type Figure, milliseconds, quantile } from '../bench';
import { READS } from './sizes';

const LIMITS = { timeoutMs: 120_000, maxRows: 10_000 };
/** So many that the compilers of both sides, the process that asks among them, have done their work. */
const WARM_UP = 25;
const EGO = `MATCH (e:Entity {id: $id})-[r]-(n:Entity) RETURN n.id AS id, n.name AS name, type(r) AS relation,
  r.figures AS figures ORDER BY id, relation LIMIT 500`;
const BLOC = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

interface Read {
  readonly name: string;
  readonly cypher: string;
  parameters(id: string, other: string): Readonly<Record<string, unknown>>;
}

function readsOf(queries: readonly NamedQuery[]): Read[] {
  const cypher = (id: string): string => queries.find((query) => query.id === id)?.cypher as string;
  return [
    { name: 'entity', cypher: cypher('entity-everything'), parameters: (id) => ({ id }) },
    { name: 'ego network', cypher: EGO, parameters: (id) => ({ id }) },
    {
      name: 'path of up to six',
      cypher: cypher('paths-between'),
      parameters: (from, to) => ({ from, to, hops: 6, limit: 25 }),
    },
    {
      name: 'exposure inputs',
      cypher: cypher('dependence-exposure'),
      parameters: () => ({ bloc: BLOC, limit: 500 }),
    },
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const spread = (times: readonly number[]): string =>
  `${milliseconds(quantile(times, 0.5))} / ${milliseconds(quantile(times, 0.95))}`;

/** @param ids of entities that are in the graph */
export async function timeReads(
  store: GraphStore,
  driver: Driver,
  database: string,
  ids: readonly string[],
  size: string,
): Promise<Figure[]> {
  const { pick } = random(3);
  const figures: Figure[] = [];
  for (const { name, cypher, parameters } of readsOf(loadNamedQueries())) {
    const times: { store: number[]; raw: number[] } = { store: [], raw: [] };
    for (let read = -WARM_UP; read < READS; read++) {
      const given = parameters(pick(ids), pick(ids));
      const ways = {
        store: () => store.query(cypher, given, LIMITS),
        raw: () =>
          driver.executeQuery(cypher, toDriverParameters(given), { database, routing: neo4j.routing.READ }),
      };
      // Who goes second finds the pages warm, so they take turns.
      for (const way of read % 2 === 0 ? (['store', 'raw'] as const) : (['raw', 'store'] as const)) {
        const time = await timed(ways[way]);
        if (read >= 0) times[way].push(time);
      }
    }
    const ratio = (share: number): string =>
      (quantile(times.store, share) / quantile(times.raw, share)).toFixed(2);
    figures.push({
      what: `${name}, ${size}: p50 / p95`,
      value: spread(times.store),
      how: `raw driver ${spread(times.raw)}, ratio ${ratio(0.5)} / ${ratio(0.95)}`,
    });
  }
  for (const [name, read] of [
    ['card of an entity', () => store.entity(pick(ids))],
    ['network of two steps, 200 entities', () => store.ego(pick(ids), { depth: 2, limit: 200 })],
    ['search by two letters', () => store.search(pick(ids).slice(0, 2), { limit: 20 })],
    ['page of 50 statements', () => store.statements({ entity: pick(ids) }, { limit: 50 })],
  ] as const) {
    const times: number[] = [];
    for (let count = 0; count < READS; count++) times.push(await timed(read));
    figures.push({ what: `${name}, ${size}: p50 / p95`, value: spread(times) });
  }
  return figures;
}
