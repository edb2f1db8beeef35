// Makes the Express app of what it is given. It neither listens nor reads the environment; start.ts does.
import { join } from 'node:path';
import express, { type Express } from 'express';
import type { Log } from '../graph/log';
import { DEFAULT_GROUNDING } from '../ingest/ground';
import { documentationRoutes } from './docs/routes';
import { errorHandler } from './error-handler';
import { Jobs } from './jobs/jobs';
import { Reader } from './jobs/reader';
import { mountRoutes } from './mount';
import { noSuchPath } from './problem';
import { QueryGate } from './query-gate';
import type { Context } from './route';
import { ROUTES } from './routes';
import { checkHost, identify, requestId, sameOrigin, securityHeaders } from './security';
import { staticPage } from './static-page';

/** What routes work with, made of the rest where it is not given. */
type Made = Pick<Context, 'gate' | 'jobs'>;

export interface AppOptions extends Omit<Context, keyof Made>, Partial<Made> {
  /** The names a request may be addressed to; undefined lets through all (see `namesOf`). */
  readonly hostNames: readonly string[] | undefined;
  /** The folder of the built page. */
  readonly pageFolder: string;
  readonly log: Log;
}

/** How documents are read where nothing else is said. */
const READING = { grounding: DEFAULT_GROUNDING, cacheDir: join('data', 'llm-cache') };

export function createApp(options: AppOptions): Express {
  const { hostNames, pageFolder, log, ...rest } = options;
  const context: Context = {
    gate: new QueryGate(),
    jobs: new Jobs(new Reader(rest.store), READING),
    ...rest,
  };
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag'); // kept answers bring their own, the others are not to be kept
  app.set('query parser', 'simple');
  app.use(requestId, securityHeaders, checkHost(hostNames), sameOrigin, identify);
  mountRoutes(app, [...ROUTES, ...documentationRoutes(ROUTES)], context);
  app.use(staticPage(pageFolder));
  app.use((request) => {
    throw noSuchPath(request.path);
  });
  app.use(errorHandler(log));
  return app;
}
