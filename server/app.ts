// Makes the Express app of what it is given. It neither listens nor reads the environment; start.ts does.
import express, { type Express } from 'express';
import type { Log } from '../graph/log';
import { errorHandler } from './error-handler';
import { mountRoutes } from './mount';
import { noSuchPath } from './problem';
import { QueryGate } from './query-gate';
import type { Context } from './route';
import { ROUTES } from './routes';
import { checkHost, identify, requestId, sameOrigin, securityHeaders } from './security';
import { staticPage } from './static-page';

export interface AppOptions extends Omit<Context, 'gate'> {
  /** The names a request may be addressed to; undefined lets through all (see `namesOf`). */
  readonly hostNames: readonly string[] | undefined;
  /** The folder of the built page. */
  readonly pageFolder: string;
  readonly log: Log;
}

export function createApp(options: AppOptions): Express {
  const { hostNames, pageFolder, log, ...rest } = options;
  const context: Context = { ...rest, gate: new QueryGate() };
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag'); // kept answers bring their own, the others are not to be kept
  app.set('query parser', 'simple');
  app.use(requestId, securityHeaders, checkHost(hostNames), sameOrigin, identify);
  mountRoutes(app, ROUTES, context);
  app.use(staticPage(pageFolder));
  app.use((request) => {
    throw noSuchPath(request.path);
  });
  app.use(errorHandler(log));
  return app;
}
