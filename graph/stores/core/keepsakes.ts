// Layout positions, named views and settings: kept by stable id beside the facts, in nodes of their own that no load,
// merge or withdrawal touches.
import type { Engine, Row, WriteTransaction } from '../../engine';
import { NotFound } from '../../errors';
import type { Json, Keepsakes, NamedView, Position } from '../../store';
import { batches } from './batches';

const toPosition = (row: Row): Position => ({
  entity: row.entity as string,
  x: row.x as number,
  y: row.y as number,
  ...(row.pinned === true ? { pinned: true } : {}),
});

const toView = (row: Row): NamedView => JSON.parse(row.payload as string) as NamedView;

const byKey = <T>(items: T[], key: (item: T) => string): T[] =>
  items.sort((a, b) => (key(a) < key(b) ? -1 : 1));

export class StoredKeepsakes implements Keepsakes {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async positions(layout: string): Promise<Position[]> {
    const rows = await this.#engine.read(
      'MATCH (p:Position {layout: $layout}) RETURN p.entity AS entity, p.x AS x, p.y AS y, p.pinned AS pinned',
      { layout },
    );
    return byKey(rows.map(toPosition), ({ entity }) => entity);
  }

  savePositions(layout: string, positions: readonly Position[]): Promise<void> {
    const rows = positions.map(({ entity, x, y, pinned }) => ({
      id: JSON.stringify([layout, entity]),
      entity,
      x,
      y,
      pinned: pinned === true,
    }));
    return this.#write((_tx, inBatches) =>
      inBatches(
        `UNWIND $rows AS row MERGE (p:Position {id: row.id})
         SET p.layout = $layout, p.entity = row.entity, p.x = toFloat(row.x), p.y = toFloat(row.y), p.pinned = row.pinned`,
        rows,
        { layout },
      ),
    );
  }

  clearPositions(layout: string): Promise<void> {
    return this.#write((tx) => tx.run('MATCH (p:Position {layout: $layout}) DELETE p', { layout }));
  }

  async views(): Promise<NamedView[]> {
    const rows = await this.#engine.read('MATCH (v:View) RETURN v.payload AS payload');
    return byKey(rows.map(toView), ({ name }) => name);
  }

  async view(name: string): Promise<NamedView> {
    const [row] = await this.#engine.read('MATCH (v:View {id: $name}) RETURN v.payload AS payload', { name });
    if (!row) throw new NotFound('view', name);
    return toView(row);
  }

  saveView(view: NamedView): Promise<void> {
    const { name, state, by, at } = view;
    const payload = JSON.stringify({ name, state, by, at });
    return this.#write((tx) =>
      tx.run('MERGE (v:View {id: $name}) SET v.payload = $payload', { name, payload }),
    );
  }

  async deleteView(name: string): Promise<void> {
    await this.view(name);
    await this.#write((tx) => tx.run('MATCH (v:View {id: $name}) DELETE v', { name }));
  }

  async settings(): Promise<Readonly<Record<string, Json>>> {
    const rows = await this.#engine.read('MATCH (s:Setting) RETURN s.id AS name, s.payload AS payload');
    const found = rows.map(
      ({ name, payload }) => [name as string, JSON.parse(payload as string) as Json] as const,
    );
    return Object.fromEntries(byKey(found, ([name]) => name));
  }

  saveSetting(name: string, value: Json): Promise<void> {
    return this.#write((tx) =>
      value === null
        ? tx.run('MATCH (s:Setting {id: $name}) DELETE s', { name })
        : tx.run('MERGE (s:Setting {id: $name}) SET s.payload = $payload', {
            name,
            payload: JSON.stringify(value),
          }),
    );
  }

  async #write(
    work: (
      tx: WriteTransaction,
      inBatches: (query: string, rows: readonly unknown[], more: object) => Promise<unknown>,
    ) => Promise<unknown>,
  ): Promise<void> {
    await this.#engine.write(async (tx) => {
      await countWrite(tx);
      await work(tx, (query, rows, more) =>
        batches({ run: (q, given) => tx.run(q, { ...given, ...more }) }, this.#engine.batchRows).forRows(
          query,
          rows,
        ),
      );
    });
    await this.#engine.checkpoint();
  }
}

/**
 * Counts one more write, which holds off every other writer until the transaction ends, in this process or another.
 * @returns the version of the shaping decisions; see decision-log.ts
 */
export async function countWrite(tx: WriteTransaction): Promise<string> {
  const [store] = await tx.run(
    `MERGE (s:Store {id: 'graph'})
     SET s.writes = coalesce(s.writes, 0) + 1
     RETURN coalesce(s.shape, '') AS shape`,
  );
  return store?.shape as string;
}
