// The one place where an error becomes an HTTP answer: application/problem+json (RFC 9457) with a stable `code`.
import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler } from 'express';
import { AppError } from '../graph/errors';
import type { Log } from '../graph/log';
import { fromHttpError } from './problem';

const RETRY_AFTER_SECONDS = 5;

/** An unforeseen fault: said without its inside, which goes to the log under the id of the request. */
function internal(error: unknown, requestId: string, log: Log): AppError {
  log.error({ err: error, requestId }, 'unforeseen fault');
  const message = `Something went wrong inside the server. The log has it under the request id ${requestId}.`;
  return new AppError('internal', 500, message, { cause: error });
}

/** Ends a request that failed. `type` is about:blank, so `title` is the HTTP status phrase, as RFC 9457 asks. */
export function errorHandler(log: Log): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) {
      next(error); // closes the connection, so that the client sees that the answer is not whole
      return;
    }
    const { requestId } = response.locals;
    const problem =
      error instanceof AppError ? error : (fromHttpError(error) ?? internal(error, requestId, log));
    const { status, code, message, details } = problem;
    for (const header of ['ETag', 'Cache-Control', 'Content-Encoding']) response.removeHeader(header);
    if (status === 503 || status === 429) {
      response.set('Retry-After', String(details.retryAfterSeconds ?? RETRY_AFTER_SECONDS));
    }
    if (status === 401) response.set('WWW-Authenticate', 'Bearer');
    if (Array.isArray(details.allow)) response.set('Allow', details.allow.join(', '));
    response
      .status(status)
      .type('application/problem+json')
      .send(
        JSON.stringify({
          ...details,
          type: 'about:blank',
          title: STATUS_CODES[status],
          status,
          detail: message,
          code,
          instance: `urn:uuid:${requestId}`,
        }),
      );
  };
}
