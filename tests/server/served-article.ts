// The app over a real store with the bundled article in it, as the tests of the API use it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import { loadNamedQueries } from '../../cypher';
import { createLog } from '../../graph/log';
import type { GraphStore } from '../../graph/store';
import { openStore } from '../../graph/stores';
import { BUNDLED_ARTICLE } from '../../ingest/bundled';
import { AnswerCache } from '../../server/answer-cache';
import { type AppOptions, createApp } from '../../server/app';
import { readFirstArticle } from '../../server/first-article';
import { namesOf } from '../../server/security';
import { WritePause, watchWrites } from '../../server/watched-store';

export interface ServedArticle {
  readonly app: Express;
  readonly store: GraphStore;
  readonly dataDir: string;
  /** Another app over the same store. */
  again(others: Partial<AppOptions>): Express;
  close(): Promise<void>;
}

/** The limits are small, so that a test meets them. */
export async function serveArticle(pageFolder: string): Promise<ServedArticle> {
  const dataDir = mkdtempSync(join(tmpdir(), 'api-'));
  const answers = new AnswerCache({ maxBytes: 1e7, maxAgeMs: Number.POSITIVE_INFINITY });
  const opened = await openStore({ dataDir });
  await readFirstArticle(opened, BUNDLED_ARTICLE, () => {});
  const writePause = new WritePause();
  const store = watchWrites(opened, () => answers.clear(), writePause);
  const options: AppOptions = {
    store,
    answers,
    writePause,
    queries: loadNamedQueries(),
    limits: { timeoutMs: 2000, maxRows: 20 },
    hostNames: namesOf('127.0.0.1'),
    pageFolder,
    log: createLog('silent'),
    dataDir,
  };
  return {
    app: createApp(options),
    again: (others) => createApp({ ...options, ...others }),
    store,
    dataDir,
    async close() {
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
