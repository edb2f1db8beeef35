// Makes the Express app of what it is given. It neither listens nor reads the environment; start.ts does.
import { join } from 'node:path';
import express, { type Express } from 'express';
import type { Log } from '../graph/log';
import { DEFAULT_GROUNDING } from '../ingest/ground';
import { Gatekeeper } from './accounts/gatekeeper';
import { documentationRoutes } from './docs/routes';
import { errorHandler } from './error-handler';
import { Jobs } from './jobs/jobs';
import { Reader } from './jobs/reader';
import { requestLimits } from './limits';
import { mountMcp } from './mcp/mount';
import { Metrics } from './metrics';
import { keptFirst, mountRoutes } from './mount';
import { pageRoutes } from './pages/routes';
import { noSuchPath } from './problem';
import { QueryGate } from './query-gate';
import { parseQueryString } from './query-string';
import type { Context } from './route';
import { ROUTES } from './routes';
import { checkHost, requestId, sameOrigin, securityHeaders } from './security';
import { staticPage } from './static-page';

/** Each holds a part of the graph and keeps the store busy for seconds. */
const EXPORTS = { running: 3, waiting: 10, what: 'exports' };

/** What routes work with that is made here where it is not given. */
type Made = Pick<Context, 'gate' | 'exportGate' | 'jobs' | 'gatekeeper' | 'isWarm'>;

export interface AppOptions extends Omit<Context, keyof Made | 'requestLimits'>, Partial<Made> {
  /** The names a request may be addressed to; undefined lets through all (see `namesOf`). */
  readonly hostNames: readonly string[] | undefined;
  /** The folder of the built page. */
  readonly pageFolder: string;
  readonly log: Log;
  /** Where accounts and a model's answers are kept. */
  readonly dataDir?: string;
  /** As Express takes it; see `Config.trustProxy`. */
  readonly trustProxy?: number | readonly string[];
  /** By one address, where there are logins. */
  readonly requestsPerMinute?: number;
}

function contextOf({ dataDir = 'data', requestsPerMinute, log, ...options }: AppOptions): Context {
  const reading = { grounding: DEFAULT_GROUNDING, cacheDir: join(dataDir, 'llm-cache') };
  const {
    gate = new QueryGate(),
    exportGate = new QueryGate(EXPORTS),
    jobs = new Jobs(new Reader(options.store), reading),
    gatekeeper = new Gatekeeper({ local: true, dataDir, openReading: false, log }),
    isWarm = () => true,
  } = options;
  const limited = gatekeeper.asksForLogin && requestsPerMinute !== undefined;
  return {
    ...options,
    gate,
    exportGate,
    jobs,
    gatekeeper,
    isWarm,
    ...(limited && { requestLimits: requestLimits(requestsPerMinute) }),
  };
}

export function createApp(options: AppOptions): Express {
  const context = contextOf(options);
  const { gatekeeper, requestLimits: limits, answers, gate, jobs } = context;
  const metrics = new Metrics({
    keptBytes: () => answers.bytes,
    runningQueries: () => gate.running,
    waitingJobs: () => jobs.waiting,
  });
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag'); // kept answers bring their own, the others are not to be kept
  app.set('query parser', (text: string | null) => parseQueryString(text ?? ''));
  app.set('trust proxy', options.trustProxy ?? false);
  app.use(requestId, metrics.count, securityHeaders, checkHost(options.hostNames), sameOrigin);
  if (limits) app.use(limits.all);
  app.use(gatekeeper.identify);
  app.use(keptFirst(context));
  mountRoutes(app, [...ROUTES, ...documentationRoutes(ROUTES), ...pageRoutes(options.pageFolder)], context);
  mountMcp(app, context, options.log);
  metrics.mount(app);
  app.use(staticPage(options.pageFolder));
  app.use((request) => {
    throw noSuchPath(request.path);
  });
  app.use(errorHandler(options.log));
  return app;
}
