// Fills an empty database with the engine's own batch calls, which skip the query language. Runs in the child, in a
// database in memory that is thrown away when anything goes wrong, because these calls know no common transaction.
import { rmSync } from 'node:fs';
import type { GrafeoDB } from '@grafeo-db/js';
import { type BareLinks, FLOAT_PROPERTIES, type NewLinks, type NewNodes } from '../../engine';
import type { Operation } from './protocol';

export class Building {
  readonly #db: GrafeoDB;
  /** By label, then `id`: the engine's own number of a node. */
  readonly #numbers = new Map<string, Map<string, number>>();

  /** Patterns with the floats in them that were handed in as whole numbers, which the batch calls store as integers. */
  readonly #wholeFloats = new Map<string, Set<string>>();

  constructor(db: GrafeoDB) {
    this.#db = db;
  }

  async createNodes({ labels, rows }: NewNodes): Promise<void> {
    const numbers = await this.#db.batchCreateNodesWithProps([...labels], [...rows]);
    const known = this.#known(labels[0] as string);
    this.#noteFloats(`(n:${labels[0]})`, rows);
    numbers.forEach((number, index) => {
      known.set(rows[index]?.id as string, number);
    });
  }

  async createLinks({ type, from, to, rows }: NewLinks): Promise<void> {
    await this.#learn(
      from,
      rows.map((row) => row.from),
    );
    await this.#learn(
      to,
      rows.map((row) => row.to),
    );
    const [sources, targets] = [this.#known(from), this.#known(to)];
    const links = rows.flatMap((row) => {
      const [src, dst] = [sources.get(row.from), targets.get(row.to)];
      if (src === undefined || dst === undefined) return [];
      return [{ src, dst, type, ...(row.properties ? { properties: row.properties } : {}) }];
    });
    this.#noteFloats(
      `(:${from})-[n:${type}]->(:${to})`,
      links.map(({ properties }) => properties),
    );
    if (links.length > 0) await this.#db.batchCreateEdges(links);
  }

  async fillNodes({ labels, first, rows }: NewNodes & { readonly first: number }): Promise<void> {
    await this.#numbered(first, rows.length, async () => {
      const numbers = await this.#db.batchCreateNodesWithProps([...labels], [...rows]);
      return numbers.length;
    });
  }

  /** Before there are keys the engine reads lines of JSON in half the time it takes rows, and knows `5.0` from `5`. */
  async fillFromFile({
    label,
    first,
    count,
    file,
  }: Extract<Operation, { op: 'fillFromFile' }>): Promise<void> {
    await this.#numbered(first, count, () => this.#db.importJsonl(file, { label }));
    rmSync(file);
  }

  async fillLinks({ type, from, to }: BareLinks): Promise<void> {
    await this.#db.batchCreateEdges(
      Array.from(from, (src, index) => ({ src, dst: to[index] as number, type })),
    );
  }

  /** The engine's own query language reads the lines itself, which takes half of what handing rows over does. */
  async fillLinksFromFile({
    type,
    count,
    file,
  }: Extract<Operation, { op: 'fillLinksFromFile' }>): Promise<void> {
    // A literal is written here as in JSON; a parameter may not stand in this place.
    const made = await this.#db.execute(
      `LOAD DATA FROM ${JSON.stringify(file)} FORMAT JSONL AS row
       MATCH (a) WHERE id(a) = row.from MATCH (b) WHERE id(b) = row.to
       INSERT (a)-[r:${type}]->(b) SET r = row.properties`,
    );
    const { edgesCreated } = made.counters;
    if (edgesCreated !== count) throw new Error(`Of ${count} ${type} ${edgesCreated} were made.`);
    rmSync(file);
  }

  /** Once, at the end: makes floats of the floats that became integers. */
  async settleFloats(): Promise<void> {
    for (const [pattern, names] of this.#wholeFloats) {
      for (const name of names) {
        await this.#db.executeCypher(
          `MATCH ${pattern} WHERE n.${name} = toInteger(n.${name}) SET n.${name} = toFloat(n.${name})`,
        );
      }
    }
  }

  /** Nodes are known by their numbers from then on, so these must be as they were foretold. */
  async #numbered(first: number, count: number, create: () => Promise<number>): Promise<void> {
    const next = this.#db.nodeCount();
    const made = await create();
    const numbered = this.#db.getNode(first) && this.#db.getNode(first + count - 1);
    if (next !== first || made !== count || !numbered)
      throw new Error(`Of ${count} nodes ${made} were made, from ${next} on instead of ${first}.`);
  }

  #noteFloats(pattern: string, rows: readonly (Readonly<Record<string, unknown>> | undefined)[]): void {
    const names = this.#wholeFloats.get(pattern) ?? new Set();
    for (const name of FLOAT_PROPERTIES) {
      if (!names.has(name) && rows.some((row) => Number.isInteger(row?.[name]))) names.add(name);
    }
    if (names.size > 0) this.#wholeFloats.set(pattern, names);
  }

  /** Nodes that a query made. */
  async #learn(label: string, ids: readonly string[]): Promise<void> {
    const known = this.#known(label);
    const missing = [...new Set(ids)].filter((id) => !known.has(id));
    if (missing.length === 0) return;
    const found = await this.#db.executeCypher(
      `UNWIND $missing AS row MATCH (n:${label} {id: row}) RETURN n.id AS id, id(n) AS number`,
      { missing },
    );
    for (const [id, number] of found.rows()) known.set(id as string, number as number);
  }

  #known(label: string): Map<string, number> {
    const known = this.#numbers.get(label);
    if (known) return known;
    const fresh = new Map<string, number>();
    this.#numbers.set(label, fresh);
    return fresh;
  }
}
