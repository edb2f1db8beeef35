// The errors that HTTP itself gives rise to. All others are the AppErrors of the rooms below.
import { STATUS_CODES } from 'node:http';
import { AppError, type ErrorOptions } from '../graph/errors';

/** A request that HTTP's own rules refuse: a wrong path, method, type, size, host or origin. */
export class RequestRefused extends AppError {}

export function noSuchPath(path: string): AppError {
  return new RequestRefused('no-such-path', 404, `There is nothing at ${path}.`);
}

/** `allow` lists the methods that the path does take. */
export function methodNotAllowed(method: string, path: string, allow: readonly string[]): AppError {
  return new RequestRefused(
    'method-not-allowed',
    405,
    `${path} does not take ${method}, only ${allow.join(', ')}.`,
    {
      details: { allow },
    },
  );
}

const REFUSALS = new Map<number, string>([
  [400, 'malformed-request'],
  [413, 'too-large'],
  [415, 'unsupported-type'],
]);

/** The faults of Express and its body parser in the product's own terms; undefined for what is no client's fault. */
export function fromHttpError(error: unknown): AppError | undefined {
  const { status, type, limit } = error as { status?: unknown; type?: unknown; limit?: unknown };
  if (typeof status !== 'number' || status < 400 || status > 499) return undefined;
  const options: ErrorOptions = { cause: error };
  const code = REFUSALS.get(status) ?? 'malformed-request';
  if (type === 'entity.parse.failed')
    return new RequestRefused('malformed-json', 400, 'The body is not valid JSON.', options);
  if (status === 413)
    return new RequestRefused(code, 413, `The body is larger than ${limit ?? 'allowed'} bytes.`, options);
  if (status === 415)
    return new RequestRefused(
      code,
      415,
      'The encoding or character set of the body is not supported; send UTF-8.',
      options,
    );
  return new RequestRefused(
    code,
    status,
    'The request is malformed: its path or body cannot be decoded.',
    options,
  );
}

/** What node itself refuses before there is a request, by the code of its error. */
const UNREAD: Readonly<Record<string, readonly [status: number, code: string, detail: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'headers-too-large', 'The headers are larger than 32 KB.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'too-slow', 'The request did not arrive in time.'],
};

/** The whole answer to bytes that are no HTTP, or come too slowly or too many. */
export function answerToUnread(error: NodeJS.ErrnoException): string {
  const [status, code, detail] = UNREAD[error.code ?? ''] ?? [400, 'malformed-request', 'This is not HTTP.'];
  const title = STATUS_CODES[status];
  const body = JSON.stringify({ type: 'about:blank', title, status, detail, code });
  return [
    `HTTP/1.1 ${status} ${title}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}
