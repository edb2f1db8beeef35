// How many requests one address may send. On a server that only its own machine reaches there is no limit.
import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { AppError } from '../graph/errors';

const MINUTE_MS = 60_000;
/** Passwords and what hangs on them. */
const STRICT_PER_MINUTE = 20;

function perMinute(limit: number): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (request, _response, next) => {
      const reset = (request as { rateLimit?: { resetTime?: Date } }).rateLimit?.resetTime?.getTime() ?? 0;
      const retryAfterSeconds = Math.max(1, Math.ceil((reset - Date.now()) / 1000));
      next(
        new AppError(
          'too-many-requests',
          429,
          `There were more than ${limit} requests in a minute. Go on in ${retryAfterSeconds} seconds.`,
          {
            details: { retryAfterSeconds },
          },
        ),
      );
    },
  });
}

export interface RequestLimits {
  readonly all: RequestHandler;
  readonly strict: RequestHandler;
}

export function requestLimits(requestsPerMinute: number): RequestLimits {
  return { all: perMinute(requestsPerMinute), strict: perMinute(STRICT_PER_MINUTE) };
}
