// The real app for the tests of the page: a store of its own with the bundled article in it, on a free port.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildPage } from '../../server/page-build';
import { serveArticle } from '../server/served-article';

const WEB = join(__dirname, '..', '..', 'web');

export interface RunningApp {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the page if it is not current, and serves it with the article's graph. */
export async function startApp(): Promise<RunningApp> {
  await buildPage(WEB);
  const served = await serveArticle(join(WEB, 'dist'));
  const server = createServer(served.app);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await served.close();
    },
  };
}
