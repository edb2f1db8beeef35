// Kills a process that works on a store, with its engine, at random moments; opens what is left and holds it against a
// store that took the same steps undisturbed. Used by the tests with a few kills and by the soak with many.
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { manifestOf } from '../../../graph/bulk/lines';
import { partsOf } from '../../../graph/bulk/parts';
import type { GraphStore } from '../../../graph/store';
import { contentOf } from '../../contracts/content';
import { random } from '../../generator/random';
import { SteppedStore } from './steps';

const WORKER = join(__dirname, 'worker.ts');
const LONGEST_LIFE_MS = 2_500;

async function everythingIn(store: GraphStore) {
  const { sha256 } = await manifestOf(partsOf(store));
  return { sha256, ...(await contentOf(store)) };
}

/** Lets a worker go on from a step and kills it after a while. @returns the last step it acknowledged */
async function liveAndDie(dataDir: string, from: number, lifeMs: number): Promise<number> {
  // A process group of its own, so that the engine's process dies with it.
  const worker = fork(WORKER, [dataDir, String(from)], {
    execArgv: ['-r', 'ts-node/register'],
    detached: true,
  });
  let last = from - 1;
  let failed: string | undefined;
  worker.on('message', (message: number | 'open' | { readonly failed: string }) => {
    if (typeof message === 'number') last = message;
    else if (message !== 'open') failed = message.failed;
  });
  await once(worker, 'message');
  await pause(lifeMs);
  const ended = once(worker, 'exit');
  process.kill(-(worker.pid as number), 'SIGKILL');
  await ended;
  assert.equal(failed, undefined);
  return last;
}

/** @param say is told of every kill */
export async function killAndCheck(
  kills: number,
  seed: number,
  say: (line: string) => void = () => {},
): Promise<void> {
  const { unit } = random(seed);
  const folder = mkdtempSync(join(tmpdir(), 'kills-'));
  const undisturbed = new SteppedStore(join(folder, 'undisturbed'));
  try {
    // How many steps the store has taken: those acknowledged, and the one under way if it took place.
    let taken = 0;
    for (let kill = 1; kill <= kills; kill++) {
      const last = await liveAndDie(join(folder, 'killed'), taken, unit() * LONGEST_LIFE_MS);
      for (; taken <= last; taken++) await undisturbed.take(taken);
      const survivor = new SteppedStore(join(folder, 'killed'));
      const found = await everythingIn(await survivor.store());
      await survivor.close();
      const expected = await everythingIn(await undisturbed.store());
      let under = 'did not take place';
      if (found.sha256 !== expected.sha256) {
        await undisturbed.take(taken);
        taken++;
        under = 'took place';
        assert.deepEqual(
          found,
          await everythingIn(await undisturbed.store()),
          `kill ${kill}, step ${taken - 1}`,
        );
      } else assert.deepEqual(found, expected, `kill ${kill}, after step ${last}`);
      say(
        `kill ${kill}: ${last + 1} steps acknowledged, the one under way ${under}, nothing lost or half done`,
      );
    }
  } finally {
    await undisturbed.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
