// Sends rows to a query in portions the engine takes well, whatever their number; and makes nodes and relationships
// the quickest way the engine has.
import { FLOAT_PROPERTIES, type NewLinks, type Row, type WriteTransaction } from '../../engine';
import type { Properties } from './records';

/** A relationship that every new node is to have, to the node whose `id` is its property `by`. */
export interface Tie {
  readonly type: string;
  readonly to: string;
  readonly by: string;
}

export interface Batches {
  /** Runs `query` (which reads `$rows`) once for every portion; not at all for no rows. */
  forRows(query: string, rows: readonly unknown[]): Promise<Row[]>;
  /** They must not be there yet, and all that ties lead to must. */
  createNodes(labels: readonly string[], rows: readonly Properties[], ties?: readonly Tie[]): Promise<void>;
  /** A row of which an end is not there is passed over. */
  createLinks(links: NewLinks): Promise<void>;
}

/** Nothing is stored where there is no value. */
export function withoutNulls(properties: Properties): Properties {
  const some: Properties = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== null && value !== undefined) some[name] = value;
  }
  return some;
}

// A whole number would be stored as an integer; only those that are whole are told to be floats.
const wholeFloats = (properties: Properties | undefined): string =>
  FLOAT_PROPERTIES.filter((name) => Number.isInteger(properties?.[name])).join(' ');

function setProperties(variable: string, floats: string): string {
  const names = floats === '' ? [] : floats.split(' ');
  const assignments = names.map((name) => `${variable}.${name} = toFloat(row.properties.${name})`);
  return `SET ${[`${variable} = row.properties`, ...assignments].join(', ')}`;
}

// At one go, because finding a node again for each of its relationships takes as long as making it.
function createQuery(labels: readonly string[], ties: readonly Tie[]): string {
  const ends = ties.map(({ to, by }, index) => `MATCH (t${index}:${to} {id: row.properties.${by}})`);
  const links = ties.map(({ type }, index) => `CREATE (n)-[:${type}]->(t${index})`);
  return ['UNWIND $rows AS row', ...ends, `CREATE (n:${labels.join(':')})`, ...links].join(' ');
}

const linksOf = (
  [from = '']: readonly string[],
  { type, to, by }: Tie,
  rows: readonly { readonly properties: Properties }[],
): NewLinks => ({
  ...{ type, from, to },
  rows: rows.map(({ properties }) => ({ from: properties.id as string, to: properties[by] as string })),
});

/** @param batchRows rows a portion, see `Engine.batchRows` */
export function batches(tx: WriteTransaction, batchRows: number): Batches {
  async function forRows(query: string, rows: readonly unknown[]): Promise<Row[]> {
    const found: Row[] = [];
    for (let start = 0; start < rows.length; start += batchRows) {
      found.push(...(await tx.run(query, { rows: rows.slice(start, start + batchRows) })));
    }
    return found;
  }
  const floatsToTell = (properties: Properties | undefined): string =>
    tx.keepsFloats ? '' : wholeFloats(properties);
  return {
    forRows,
    async createNodes(labels, rows, ties = []) {
      const wrapped = rows.map((properties) => ({ properties: withoutNulls(properties) }));
      for (const [floats, some] of groupBy(wrapped, ({ properties }) => floatsToTell(properties))) {
        if (tx.direct && floats === '') {
          tx.direct.createNodes({ labels, rows: some.map(({ properties }) => properties) });
          for (const tie of ties) tx.direct.createLinks(linksOf(labels, tie, some));
        } else {
          await forRows(`${createQuery(labels, ties)} ${setProperties('n', floats)}`, some);
        }
      }
    },
    async createLinks({ type, from, to, rows }) {
      const wrapped = rows.map((row) =>
        row.properties ? { ...row, properties: withoutNulls(row.properties) } : row,
      );
      const match = `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})`;
      const kindOf = ({ properties }: (typeof wrapped)[number]) => properties && floatsToTell(properties);
      for (const [floats, some] of groupBy(wrapped, (row) => kindOf(row) ?? 'bare')) {
        if (tx.direct && (floats === '' || floats === 'bare')) {
          tx.direct.createLinks({ type, from, to, rows: some });
          continue;
        }
        const set = floats === 'bare' ? '' : setProperties('r', floats);
        await forRows(`${match} CREATE (a)-[r:${type}]->(b) ${set}`, some);
      }
    },
  };
}

/** Items under a key, in the order they came. */
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
