// A process that loads the bundled article into empty stores and sends the milliseconds of each time to its parent.
// The first time is cold: the extractor's modules and vocabularies are loaded in it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../graph/stores';
import { BUNDLED_ARTICLE } from '../../ingest/bundled';

async function loadOnce(): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-load-'));
  const store = await openStore({ dataDir });
  try {
    const began = performance.now();
    const { readFirstArticle } =
      require('../../server/first-article') as typeof import('../../server/first-article');
    await readFirstArticle(store, BUNDLED_ARTICLE, () => {});
    return performance.now() - began;
  } finally {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < Number(process.argv[2]); run++) times.push(await loadOnce());
  process.send?.(times);
}

void main();
