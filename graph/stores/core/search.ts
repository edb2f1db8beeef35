// Search by name: the engine finds the entities that hold every word's beginning, and both engines rank them by the
// same expression, so that both give the same rows in the same order.
import type { Engine } from '../../engine';
import { foldName } from '../../folded-names';
import { type SearchRequest, within } from '../../pages';
import type { EntityHit } from '../../views';
import { Conditions, relationPattern } from './lists';
import { toNodeView } from './views';

const MAX_WORDS = 16;
// Full-text engines refuse the beginnings of endless words; so much of one tells it from all others.
const MAX_WORD = 64;
const MAX_RESULTS = 100;

// Whole name, whole other name, name that begins so, other name that begins so, words anywhere in a name.
const RANK = `CASE
  WHEN e.search STARTS WITH $whole THEN 0
  WHEN e.search CONTAINS $whole THEN 1
  WHEN e.search STARTS WITH $begun THEN 2
  WHEN e.search CONTAINS $begun THEN 3
  ELSE 4 END`;

/** See `PagedReads.search`. */
export async function searchNames(
  engine: Engine,
  text: string,
  { limit, kinds, country }: SearchRequest,
): Promise<EntityHit[]> {
  within('limit', limit, 1, MAX_RESULTS);
  const folded = foldName(text);
  if (folded === '') return [];
  const words = [...new Set(folded.split(' ').map((word) => word.slice(0, MAX_WORD)))].slice(0, MAX_WORDS);
  const { clause, parameters } = engine.withWords(words);
  const conditions = new Conditions();
  conditions.add('e.kind IN $kinds', 'kinds', kinds);
  conditions.add(country === null ? 'e.country IS NULL' : 'e.country = $country', 'country', country);
  const rows = await engine.read(
    `${clause}
     WITH e, ${RANK} AS rank ${conditions.where}
     RETURN e.id AS id, e.kind AS kind, e.name AS name, e.country AS country, e.aliases AS aliases
     ORDER BY rank, size(e.name), id LIMIT ${limit}`,
    { ...parameters, ...conditions.parameters, whole: `| ${folded} |`, begun: `| ${folded}` },
  );
  const counted = await engine.read(
    `UNWIND $ids AS row MATCH (e:Entity {id: row})-[r${relationPattern()}]-(:Entity)
     RETURN e.id AS id, count(r) AS degree`,
    { ids: rows.map(({ id }) => id) },
  );
  const degrees = new Map(counted.map(({ id, degree }) => [id, degree as number]));
  return rows.map((row) => ({
    ...toNodeView(row),
    aliases: (row.aliases as string[] | null) ?? [],
    degree: degrees.get(row.id) ?? 0,
  }));
}
