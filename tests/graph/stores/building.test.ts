// What is built with the engine's own batch calls is what was handed in: every character, every number as it is meant.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { AppError } from '../../../graph/errors';
import { EmbeddedBuilder } from '../../../graph/stores/embedded/builder';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\u2028 "quoted" \\n \\ud83d', '👩‍🔬 \u0000 ü', '5.0'),
);
const row = fc.record(
  {
    quote: text,
    amount: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.constant(1e21)),
    start: fc.integer(),
    failed: fc.array(text, { maxLength: 3 }),
    disputed: fc.boolean(),
  },
  { requiredKeys: ['quote', 'amount', 'start'] },
);

describe('building an embedded database', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'building-'));
  let builder: EmbeddedBuilder;
  let made = 0;
  before(async () => {
    builder = new EmbeddedBuilder();
    await builder.defineSchema([
      'CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE',
    ]);
  });
  after(async () => {
    await builder?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const create = (rows: readonly Readonly<Record<string, unknown>>[]) =>
    builder.write(async ({ direct }) => direct?.createNodes({ labels: ['Statement'], rows }));

  // A half of a character has no bytes of its own; every engine keeps the sign for what cannot be read instead.
  const kept = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (_, item) =>
      typeof item === 'string' ? Buffer.from(item).toString() : item,
    );

  it('keeps what rows hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), async (rows) => {
        const named = rows.map((properties) => ({ id: `s${++made}`, ...properties }));
        await create(named);
        const found = await builder.read(
          'UNWIND $ids AS row MATCH (n:Statement {id: row}) RETURN properties(n) AS properties',
          { ids: named.map(({ id }) => id) },
        );
        assert.deepEqual(
          found.map(({ properties }) => kept(properties)),
          named.map(kept),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('keeps what rows hold that come before there are keys, and every float a float', async () => {
    const rows = fc.array(row, { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2 }),
        async (given, amounts) => {
          const empty = new EmbeddedBuilder();
          try {
            const named = given.map((properties, index) => ({ id: `s${index}`, ...properties }));
            const filling = empty.filling(folder);
            const statements = filling.nodes(['Statement']);
            for (const properties of named) statements.add(properties);
            const entities = filling.nodes(['Entity', 'Company']);
            for (const id of ['a', 'b']) entities.add({ id });
            const firsts = [statements.create(), entities.create()];
            assert.deepEqual(firsts, [0, named.length]);
            const [a, b] = [named.length, named.length + 1];
            const supplies = filling.links('SUPPLIES');
            for (const [index, amount] of amounts.entries())
              supplies.add(a, b, { id: index, amount, role: null });
            supplies.create();
            filling.createLinks({ type: 'OBJECT', from: Uint32Array.of(0, 0), to: Uint32Array.of(a, b) });
            await filling.done();
            await empty.save(join(folder, `filled-${++made}`));
            const found = await empty.read(
              'MATCH (n:Statement) RETURN properties(n) AS properties, n.amount / 2 AS half ORDER BY id(n)',
            );
            assert.deepEqual(
              found.map(({ properties }) => kept(properties)),
              named.map(kept),
            );
            assert.deepEqual(
              found.map(({ half }) => half),
              named.map(({ amount }) => amount / 2),
            );
            const links = await empty.read(
              "MATCH (a:Company {id: 'a'})-[r:SUPPLIES]->(b {id: 'b'}) RETURN r.amount / 2 AS half, keys(r) AS keys ORDER BY r.id",
            );
            const ends = await empty.read('MATCH (:Statement)-[:OBJECT]->(e) RETURN e.id AS id ORDER BY id');
            assert.deepEqual(ends, [{ id: 'a' }, { id: 'b' }]);
            for (const { keys } of links) assert.deepEqual([...(keys as string[])].sort(), ['amount', 'id']);
            assert.deepEqual(
              links.map(({ half }) => half),
              amounts.map((amount) => amount / 2),
            );
          } finally {
            await empty.close();
          }
        },
      ),
      { numRuns: 4, examples: [[[{ quote: 'below', amount: -0, start: 0 }], [0, -0]]] },
    );
  });

  it('refuses a row that is there already, and with it all others', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({ id: `once-${index % 29}` }));
    await assert.rejects(create(rows), ({ code }: AppError) => code === 'engine-failure');
    const [found] = await builder.read(
      "MATCH (n:Statement) WHERE n.id STARTS WITH 'once' RETURN count(n) AS count",
    );
    assert.equal(found?.count, 0);
  });

  it('keeps a float a float where its value is whole', async () => {
    const rows = Array.from({ length: 25 }, (_, index) => ({ id: `float-${index}`, amount: 7 }));
    await create(rows);
    const file = join(folder, 'saved');
    await builder.save(file);
    const halves = await builder.read(
      "MATCH (n:Statement) WHERE n.id STARTS WITH 'float' RETURN DISTINCT n.amount / 2 AS half",
    );
    assert.deepEqual(halves, [{ half: 3.5 }]);
  });
});
