// Everything that cannot be derived goes out of one engine and into the other, and comes out the same, byte by byte;
// what is derived from it is the same graph.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partsOf } from '../../../graph/bulk/parts';
import { checkFile, partsOfFile } from '../../../graph/bulk/read-file';
import { add, fillEmpty, replace } from '../../../graph/bulk/transfer';
import { writeFile } from '../../../graph/bulk/write-file';
import type { AppError } from '../../../graph/errors';
import type { GraphStore } from '../../../graph/store';
import { openStore, type StoreConfig } from '../../../graph/stores';
import { contentOf } from '../../contracts/content';
import { SAMPLE } from '../../contracts/sample';
import { generateGraph } from '../../generator/graph';
import { emptyNeo4j, withNeo4j } from '../../neo4j/with-neo4j';

const code = (expected: string) => (error: AppError) => {
  assert.equal(error.code, expected, error.message);
  return true;
};

async function fill(store: GraphStore): Promise<void> {
  await store.loadMany(SAMPLE);
  const documents = [...generateGraph({ seed: 11, statements: 150, entities: 60, decided: 0.1 })];
  await store.loadMany(documents);
  await store.decide({
    ...{ action: 'accept', statement: SAMPLE[1]?.statements[0]?.id ?? '' },
    ...{ id: 'by-hand', by: 'Zoë', at: '2026-02-03T04:05:06Z', why: 'read it again\n“twice”' },
  });
  await store.savePositions('map', [
    { entity: 'velox-ai', x: 7, y: -0.125, pinned: true },
    { entity: 'gone', x: 1e-7, y: 123456.75 },
  ]);
  await store.savePositions('2025', [{ entity: 'velox-ai', x: 0, y: 0 }]);
  await store.saveView({ name: 'Überblick', state: { focus: ['velox-ai'], zoom: 1.5 }, by: 'Zoë' });
  await store.saveSetting('language', 'de');
}

describe('moving a whole graph', function () {
  this.timeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'bulk-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string) => join(folder, name);
  let folders = 0;
  const embedded = (): StoreConfig => ({ dataDir: join(folder, `data-${++folders}`) });

  async function using<T>(config: StoreConfig, work: (store: GraphStore) => Promise<T>): Promise<T> {
    const store = await openStore(config);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }
  const exportTo = (config: StoreConfig, path: string) =>
    using(config, (store) => writeFile(path, partsOf(store)));
  const fromFile = async (path: string) => ({
    parts: () => partsOfFile(path),
    manifest: await checkFile(path),
  });

  const origin = embedded();
  let expected: Awaited<ReturnType<typeof contentOf>>;
  before(async () => {
    expected = await using(origin, async (store) => {
      await fill(store);
      return contentOf(store);
    });
    await exportTo(origin, file('origin.jsonl'));
  });

  async function holdsTheSame(config: StoreConfig): Promise<void> {
    assert.deepEqual(await using(config, contentOf), expected);
    await exportTo(config, file('again.jsonl'));
    assert.deepEqual(readFileSync(file('again.jsonl')), readFileSync(file('origin.jsonl')));
  }

  it('brings an empty embedded store to the same graph', async () => {
    const target = embedded();
    const { fresh } = await add(target, await fromFile(file('origin.jsonl')));
    assert.equal(fresh, true);
    await holdsTheSame(target);
    await add(target, await fromFile(file('origin.jsonl')));
    await holdsTheSame(target);
  });

  it('adds to a store that holds a part already, and changes nothing the second time', async () => {
    const target = embedded();
    await using(target, (store) => store.loadMany(SAMPLE));
    const { fresh } = await add(target, await fromFile(file('origin.jsonl')));
    assert.equal(fresh, false);
    await holdsTheSame(target);
  });

  it('takes a packed file, and packs the same content to the same bytes', async () => {
    const manifest = await exportTo(origin, file('origin.jsonl.gz'));
    assert.deepEqual(manifest, await checkFile(file('origin.jsonl')));
    const target = embedded();
    await fillEmpty(target, await fromFile(file('origin.jsonl.gz')));
    await exportTo(target, file('again.jsonl.gz'));
    assert.deepEqual(readFileSync(file('again.jsonl.gz')), readFileSync(file('origin.jsonl.gz')));
  });

  it('fills nothing that is not empty, unless told to put it in its place', async () => {
    const target = embedded();
    await using(target, (store) => store.saveSetting('mine', true));
    const transfer = await fromFile(file('origin.jsonl'));
    await assert.rejects(fillEmpty(target, transfer), code('store-not-empty'));
    assert.deepEqual(await using(target, (store) => store.settings()), { mine: true });
    const kept = await replace(target, transfer);
    await holdsTheSame(target);
    const before = await using({ dataDir: join(target.dataDir, kept as string) }, (store) =>
      store.settings(),
    );
    assert.deepEqual(before, { mine: true }, 'what was there is kept');
  });

  it('notices that somebody writes while it reads', async () => {
    await using(embedded(), async (store) => {
      await store.loadMany(SAMPLE);
      const read = async () => {
        for await (const part of partsOf(store))
          if (part.type === 'documents') await store.saveSetting('a', 1);
      };
      await assert.rejects(read(), code('store-changed'));
    });
  });

  describe('to and from Neo4j', () => {
    const neo4j = withNeo4j();
    const there = (): StoreConfig => ({ dataDir: '', neo4j: neo4j() });
    beforeEach(() => emptyNeo4j(neo4j()));

    it('ends in the same graph on both, and comes back to the same bytes', async () => {
      await fillEmpty(there(), await fromFile(file('origin.jsonl')));
      await holdsTheSame(there());
      const back = embedded();
      await using(there(), async (store) => {
        const manifest = await checkFile(file('origin.jsonl'));
        await fillEmpty(back, { parts: () => partsOf(store), manifest });
      });
      await holdsTheSame(back);
    });

    it('takes up an import that was cut off, and passes over what is there', async () => {
      const transfer = await fromFile(file('origin.jsonl'));
      async function* cutOff() {
        for await (const part of transfer.parts()) {
          if (part.type !== 'documents') yield part;
          else {
            yield { ...part, documents: part.documents.slice(0, 9) };
            // What is of another kind ends the lot of documents that goes into one transaction.
            yield { type: 'decisions' as const, decisions: [] };
            throw new Error('cut off');
          }
        }
      }
      await assert.rejects(add(there(), { ...transfer, parts: cutOff }), /cut off/);
      assert.equal((await using(there(), (store) => store.counts())).sources, 9);
      await add(there(), transfer);
      await holdsTheSame(there());
    });

    it('puts a backup in the place of what is there', async () => {
      await using(there(), (store) => store.saveSetting('other', 1));
      await replace(there(), await fromFile(file('origin.jsonl')));
      await holdsTheSame(there());
    });
  });
});
