// The embedded engine under the contract of every store.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CypherStore } from '../../../graph/stores/core/store';
import { EmbeddedEngine } from '../../../graph/stores/embedded/engine';
import { itIsAStore } from '../../contracts/store.contract';

describe('the store on the embedded engine', () => {
  let dataDir: string | undefined;
  let engine: EmbeddedEngine;

  const open = async () => {
    engine = await EmbeddedEngine.open({ dataDir: dataDir as string });
    return CypherStore.open(engine);
  };
  const clear = () => {
    if (dataDir) rmSync(dataDir, { recursive: true, force: true });
  };
  after(clear);

  itIsAStore({
    openEmpty: () => {
      clear();
      dataDir = mkdtempSync(join(tmpdir(), 'store-'));
      return open();
    },
    reopen: open,
    crash: async () => {
      const pid = (await engine.childPid()) as number;
      process.kill(pid, 'SIGKILL');
      await engine.ping();
    },
  });
});
