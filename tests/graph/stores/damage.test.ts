// What the disk may do to the embedded engine: run full, be read-only, belong to somebody else. Each time one clear
// sentence, and everything that was acknowledged is there afterwards.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFile, partsOfFile } from '../../../graph/bulk/read-file';
import { add } from '../../../graph/bulk/transfer';
import { writeFile } from '../../../graph/bulk/write-file';
import type { AppError } from '../../../graph/errors';
import { openStore } from '../../../graph/stores';
import { contentOf } from '../../contracts/content';
import { SAMPLE } from '../../contracts/sample';
import { generateGraph } from '../../generator/graph';

/** Mounts something for the time of `work`; false where this user may not. */
async function mounted(target: string, args: readonly string[], work: () => Promise<void>): Promise<boolean> {
  if (spawnSync('mount', [...args, target]).status !== 0) return false;
  try {
    await work();
  } finally {
    execFileSync('umount', ['-l', target]);
  }
  return true;
}

describe('a disk that does not take what is written', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'disk-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is full: says so, and keeps what was acknowledged', async () => {
    const disk = join(folder, 'small');
    mkdirSync(disk);
    const done = await mounted(disk, ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs'], async () => {
      const dataDir = join(disk, 'data');
      const store = await openStore({ dataDir });
      const acknowledged: string[] = [];
      const fill = async () => {
        for (const document of generateGraph({ seed: 9, statements: 20_000, entities: 2_000 })) {
          await store.load(document);
          acknowledged.push(document.source.id);
        }
      };
      await assert.rejects(fill(), ({ code, message }: AppError) => {
        assert.equal(code, 'disk-full', message);
        return true;
      });
      await store.close();
      // The same files on a disk with room: everything acknowledged is there.
      const copy = join(folder, 'roomy');
      cpSync(dataDir, copy, { recursive: true });
      const survivor = await openStore({ dataDir: copy });
      const found = new Set(await survivor.sourceIds());
      await survivor.close();
      assert.deepEqual(
        acknowledged.filter((id) => !found.has(id)),
        [],
      );
      assert.ok(acknowledged.length > 0);
    });
    if (!done) console.log('Not tried: a full disk, because this user may not mount a small one.');
  });

  it('is full while an import builds: says so, leaves nothing behind, and takes it all when there is room', async () => {
    const path = join(folder, 'graph.jsonl');
    const documents = [...generateGraph({ seed: 9, statements: 3_000, entities: 600 })];
    await writeFile(
      path,
      (async function* () {
        yield { type: 'documents', documents };
      })(),
    );
    const transfer = { parts: () => partsOfFile(path), manifest: await checkFile(path) };
    // The first is full when the importer writes, the second when the engine does.
    for (const size of ['1m', '3m']) {
      const disk = join(folder, `importing-${size}`);
      mkdirSync(disk);
      const done = await mounted(disk, ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs'], async () => {
        const dataDir = join(disk, 'data');
        await assert.rejects(add({ dataDir }, transfer), ({ code, message }: AppError) => {
          assert.equal(code, 'disk-full', message);
          return true;
        });
        assert.deepEqual(readdirSync(dataDir).sort(), ['graph.grafeo', 'holder.pid']);
        execFileSync('mount', ['-o', 'remount,size=64m', disk]);
        await add({ dataDir }, transfer);
        const store = await openStore({ dataDir });
        assert.equal((await store.counts()).statements, 3_000);
        await store.close();
      });
      if (!done) console.log('Not tried: a full disk, because this user may not mount a small one.');
    }
  });

  it('is read-only: says so, and leaves everything as it is', async () => {
    const disk = join(folder, 'read-only');
    mkdirSync(disk);
    const store = await openStore({ dataDir: disk });
    await store.loadMany(SAMPLE);
    const before = await contentOf(store);
    await store.close();
    const done = await mounted(disk, ['--bind', '-o', 'ro', disk], async () => {
      await assert.rejects(openStore({ dataDir: disk }), ({ code, message }: AppError) => {
        assert.equal(code, 'store-unwritable', message);
        assert.ok(message.includes(disk));
        return true;
      });
    });
    if (!done) console.log('Not tried: a read-only disk, because this user may not mount one.');
    const again = await openStore({ dataDir: disk });
    assert.deepEqual(await contentOf(again), before);
    await again.close();
  });
});
