// `npm run export`, `import`, `backup`, `restore` and `migrate` as people run them: what they say, how they end, what is
// there afterwards; beside a server that holds the store; and killed in the middle.
import assert from 'node:assert/strict';
import { on, once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { partsOf } from '../../../graph/bulk/parts';
import { checkFile } from '../../../graph/bulk/read-file';
import { writeFile } from '../../../graph/bulk/write-file';
import type { GraphStore } from '../../../graph/store';
import { openStore, type StoreConfig } from '../../../graph/stores';
import { contentOf } from '../../contracts/content';
import { SAMPLE } from '../../contracts/sample';
import { generateGraph } from '../../generator/graph';
import { emptyNeo4j, withNeo4j } from '../../neo4j/with-neo4j';
import { type ServedArticle, serveArticle } from '../../server/served-article';
import { type Ran, run, runHere, settingsOf, start } from './cli';

const NO_SERVER = { PORT: '1' };

describe('the commands that move whole graphs', function () {
  this.timeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'commands-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string): string => join(folder, name);
  const store = (name: string) => ({ DATA_DIR: at(name), ...NO_SERVER });

  function ended({ exit, out, err }: Ran, expected: number, ...says: readonly RegExp[]): void {
    assert.equal(exit, expected, out + err);
    for (const part of says) assert.match(expected === 0 ? out : err, part);
    // However it ends, nobody is shown the inside of the program.
    assert.doesNotMatch(out + err, /\n\s+at /);
  }

  async function using<T>(config: StoreConfig, work: (opened: GraphStore) => Promise<T>): Promise<T> {
    const opened = await openStore(config);
    try {
      return await work(opened);
    } finally {
      await opened.close();
    }
  }
  const contentIn = (name: string) => using({ dataDir: at(name) }, contentOf);

  before(() =>
    using({ dataDir: at('origin') }, async (origin) => {
      await origin.loadMany(SAMPLE);
      await origin.decide({
        ...{ action: 'accept', statement: SAMPLE[1]?.statements[0]?.id ?? '' },
        ...{ id: 'by-hand', by: 'Zoë', at: '2026-02-03T04:05:06Z' },
      });
      await origin.savePositions('map', [{ entity: 'velox-ai', x: 7, y: -0.125, pinned: true }]);
      await origin.saveView({ name: 'Überblick', state: { focus: ['velox-ai'] } });
      await origin.saveSetting('language', 'de');
    }),
  );

  it('export a graph, import it elsewhere, and export the same bytes again', async () => {
    ended(
      await run(['export', at('a.jsonl.gz')], store('origin')),
      0,
      /Wrote 1 decisions, \d+ sources, .*1 views/,
      /SHA-256 [0-9a-f]{64}/,
    );
    const imported = await run(['import', at('a.jsonl.gz')], store('elsewhere'));
    ended(imported, 0, /is whole/, /was empty and holds all of it/);
    ended(await runHere(['export', at('b.jsonl.gz')], store('elsewhere')), 0);
    assert.deepEqual(readFileSync(at('b.jsonl.gz')), readFileSync(at('a.jsonl.gz')));
    assert.deepEqual(await contentIn('elsewhere'), await contentIn('origin'));
  });

  it('back a graph up, and restore it where nothing is or where told to give way', async () => {
    ended(await run(['backup'], store('origin'), folder), 0, /Read it back: it is whole/);
    const [name] = readdirSync(at('backups'));
    const backup = join(at('backups'), name ?? assert.fail());
    ended(
      await runHere(['restore', backup], store('restored')),
      0,
      /counts and SHA-256 are those of the backup/,
    );
    assert.deepEqual(await contentIn('restored'), await contentIn('origin'));
    await using({ dataDir: at('restored') }, (restored) => restored.saveSetting('language', 'fr'));
    ended(await runHere(['restore', backup], store('restored')), 1, /is not empty\. Nothing was changed/);
    assert.deepEqual(await using({ dataDir: at('restored') }, (one) => one.settings()), { language: 'fr' });
    ended(await runHere(['restore', backup, '--replace'], store('restored')), 0, /What was there is kept in/);
    assert.deepEqual(await using({ dataDir: at('restored') }, (one) => one.settings()), { language: 'de' });
  });

  it('say in one line what is wrong, with the exit code that goes with it', async () => {
    ended(await run(['export'], store('origin')), 2, /Usage: npm run export/);
    ended(await runHere(['migrate'], store('origin')), 2, /--to/);
    ended(await runHere(['migrate', '--to', at('origin')], store('origin')), 2, /is the store itself/);
    writeFileSync(at('cut-off.jsonl'), '{"type":"sovereignty-graph","version":1}\n');
    ended(
      await runHere(['import', at('cut-off.jsonl')], store('untouched')),
      1,
      /cut off.*Nothing was changed/,
    );
    assert.ok(!existsSync(at('untouched')));
    await using({ dataDir: at('origin') }, async () => {
      ended(
        await runHere(['export', at('c.jsonl')], store('origin')),
        3,
        new RegExp(`process ${process.pid}`),
      );
      ended(await runHere(['import', at('a.jsonl.gz')], store('origin')), 3, /in use by another process/);
    });
    assert.ok(!existsSync(at('c.jsonl')));
  });

  describe('beside a server that holds the store', () => {
    let served: ServedArticle;
    let server: Server;
    let held: Record<string, string>;
    before(async () => {
      writeFileSync(at('index.html'), '<!doctype html>');
      served = await serveArticle(folder);
      server = served.app.listen(0, '127.0.0.1');
      await once(server, 'listening');
      held = { DATA_DIR: served.dataDir, PORT: String((server.address() as AddressInfo).port) };
    });
    after(async () => {
      server?.close();
      await served?.close();
    });

    it('export and migrate through it, and take what comes later the next time', async () => {
      ended(
        await runHere(['export', at('live.jsonl')], held),
        0,
        /held by the server at http:\/\/127\.0\.0\.1/,
      );
      await checkFile(at('live.jsonl'));
      await writeFile(at('itself.jsonl'), partsOf(served.store));
      assert.deepEqual(readFileSync(at('live.jsonl')), readFileSync(at('itself.jsonl')));

      ended(
        await runHere(['migrate', '--to', at('moved')], held),
        0,
        /holds the same: counts and SHA-256 agree/,
      );
      assert.deepEqual(await contentIn('moved'), await contentOf(served.store));
      await served.store.loadMany(SAMPLE);
      await served.store.saveView({ name: 'later', state: {} });
      ended(await runHere(['migrate', '--to', at('moved')], held), 1, /is not empty/);
      ended(await runHere(['migrate', '--to', at('moved'), '--again'], held), 0, /counts and SHA-256 agree/);
      assert.deepEqual(await contentIn('moved'), await contentOf(served.store));
      await using({ dataDir: at('moved') }, (moved) => moved.saveView({ name: 'its own', state: {} }));
      ended(await runHere(['migrate', '--to', at('moved'), '--again'], held), 1, /holds the view its own/);
    });
  });

  describe('to Neo4j', () => {
    const neo4j = withNeo4j();
    before(() => emptyNeo4j(neo4j()));

    it('migrate a graph and prove that it arrived', async () => {
      const { NEO4J_URI = '', ...login } = settingsOf(neo4j());
      const env = { ...store('origin'), ...login };
      ended(
        await run(['migrate', '--to', NEO4J_URI], env),
        0,
        /Neo4j at .* holds the same: counts and SHA-256 agree/,
      );
      assert.deepEqual(await using({ dataDir: '', neo4j: neo4j() }, contentOf), await contentIn('origin'));
      ended(await run(['migrate', '--to', NEO4J_URI], env), 1, /is not empty/);
    });
  });

  describe('killed while an import builds', () => {
    before(() =>
      writeFile(
        at('large.jsonl'),
        (async function* () {
          yield {
            type: 'documents',
            documents: [...generateGraph({ seed: 9, statements: 4_000, entities: 800 })],
          };
        })(),
      ),
    );

    type Importing = ReturnType<typeof start>;
    const MOMENTS: Readonly<Record<string, (importing: Importing) => Promise<unknown>>> = {
      'it had read the file': ({ stdout }) => once(stdout, 'data'),
      'it had built for a while': async ({ stdout }) => {
        await once(stdout, 'data');
        await pause(700);
      },
      'it began to write what it had built': async () => {
        const folderOfStore = watch(at('killed'));
        for await (const [, name] of on(folderOfStore, 'change')) if (/building/.test(name)) break;
        folderOfStore.close();
      },
    };

    it('leave the store as it was, and the next import does all of it', async () => {
      await using({ dataDir: at('killed') }, async () => undefined);
      for (const [moment, reached] of Object.entries(MOMENTS)) {
        const importing = start(['import', at('large.jsonl')], store('killed'));
        const gone = once(importing, 'exit');
        await reached(importing);
        process.kill(-(importing.pid as number), 'SIGKILL');
        await gone;
        const { sources } = await using({ dataDir: at('killed') }, (one) => one.counts());
        assert.equal(sources, 0, `killed when ${moment}`);
      }
      ended(await runHere(['import', at('large.jsonl')], store('killed')), 0, /holds all of it/);
      assert.ok(!readdirSync(at('killed')).some((name) => /building/.test(name)));
      ended(await runHere(['export', at('large-again.jsonl')], store('killed')), 0);
      const [again, before] = [await checkFile(at('large-again.jsonl')), await checkFile(at('large.jsonl'))];
      assert.deepEqual(again.counts, before.counts);
    });
  });
});
