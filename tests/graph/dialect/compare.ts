// Asks both engines the same generated questions and tells where the embedded one answers otherwise than Neo4j without
// saying so.
import type { AppError } from '../../../graph/errors';
import type { GraphStore } from '../../../graph/store';
import type { PlainValue, QueryResult } from '../../../graph/values';
import { random } from '../../generator/random';
import { PARAMETERS } from './kinds';
import { generateQuery } from './queries';

export interface Comparison {
  readonly queries: number;
  readonly same: number;
  /** Both say that the question is none. */
  readonly mistaken: number;
  /** By the embedded engine alone, by reason. */
  readonly refused: ReadonlyMap<string, number>;
  /** Took too long or was too large on one of them. */
  readonly givenUp: number;
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly number: number;
  readonly query: string;
  readonly embedded: string;
  readonly neo4j: string;
}

const LIMITS = { timeoutMs: 10_000, maxRows: 3_000 };
const AT_ONCE = 4;

/** Decimal numbers differ in the last digits with the order of adding; lists come in no certain order. */
function comparable(value: PlainValue): PlainValue {
  if (typeof value === 'number') return Number(value.toPrecision(12)) + 0;
  if (Array.isArray(value)) return sorted(value.map(comparable));
  if (typeof value !== 'object' || value === null) return value;
  // How often the store was written to is not what is asked for here.
  const entries = Object.entries(value).filter(([key]) => key !== 'writes');
  return Object.fromEntries(entries.map(([key, item]) => [key, comparable(item)]));
}

function sorted(values: readonly PlainValue[]): PlainValue[] {
  return values
    .map((value) => [JSON.stringify(value), value] as const)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([, value]) => value);
}

function tableOf({ columns, rows }: QueryResult, ordered: readonly number[]): string {
  const plain = rows.map((row) => row.map(comparable));
  const inOrder = plain.map((row) => ordered.map((index) => row[index] ?? null));
  return JSON.stringify([columns, inOrder, sorted(plain)]);
}

type Answer = QueryResult | AppError;
const answer = (store: GraphStore, query: string): Promise<Answer> =>
  store.query(query, PARAMETERS, LIMITS).catch((error: AppError) => error);

const GIVEN_UP = /^query-(timeout|too-large)$|^store-/;
/** Without the place and the names in it. */
const reasonOf = (message: string): string =>
  message
    .replace(/\(line \d+, column \d+\)/, '')
    .replace(/^The embedded engine (would answer this otherwise than Neo4j|does not take this query) *: /, '')
    .replace(/"?\bv\d+\b"?/g, '…')
    .replace(/ (Neo4j takes it as it is|Where it is right Cypher, Neo4j will)\.$/, '');

/**
 * Neo4j's planner stumbles over some comparisons of counted patterns; and where no row comes out, it is left to an
 * engine whether it met a calculation that goes wrong before it found that out.
 */
function isChance(there: AppError, here: Answer): boolean {
  if (/Expected an integer between/.test(there.message)) return true;
  const isArithmetic = /overflow|by zero|too large/.test(there.message);
  return isArithmetic && !(here instanceof Error) && here.rows.length === 0;
}

/** @param from the number of the first query; each is made from the seed and its number alone */
export async function compare(
  stores: { readonly embedded: GraphStore; readonly neo4j: GraphStore },
  { seed, from = 0, queries }: { readonly seed: number; readonly from?: number; readonly queries: number },
  onDifference: (difference: Difference) => void = () => undefined,
): Promise<Comparison> {
  let next = from;
  let [same, mistaken, givenUp] = [0, 0, 0];
  const refused = new Map<string, number>();
  const differences: Difference[] = [];
  const one = async (number: number): Promise<void> => {
    const { query, ordered } = generateQuery(random(seed * 1_000_003 + number));
    const [here, there] = await Promise.all([answer(stores.embedded, query), answer(stores.neo4j, query)]);
    const isGivenUp = (one: Answer) => one instanceof Error && GIVEN_UP.test(one.code);
    if (isGivenUp(here) || isGivenUp(there)) {
      givenUp++;
      return;
    }
    if (there instanceof Error && isChance(there, here)) {
      mistaken++;
      return;
    }
    if (here instanceof Error) {
      if (there instanceof Error) mistaken++;
      else refused.set(reasonOf(here.message), (refused.get(reasonOf(here.message)) ?? 0) + 1);
      return;
    }
    if (!(there instanceof Error) && (here.truncated || there.truncated)) {
      if (here.truncated === there.truncated) {
        same++;
        return;
      }
    }
    const [a, b] = [tableOf(here, ordered), there instanceof Error ? there.message : tableOf(there, ordered)];
    if (a === b) {
      same++;
      return;
    }
    const difference = { number, query, embedded: a, neo4j: b };
    differences.push(difference);
    onDifference(difference);
  };
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < from + queries) await one(next++);
    }),
  );
  return { queries, same, mistaken, refused, givenUp, differences };
}
