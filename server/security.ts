// What every request passes first: an id, the security headers, and two checks against pages of other sites that
// reach for a server on this machine (DNS rebinding, cross-site requests).
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { inAddress } from '../graph/running-server';
import { RequestRefused } from './problem';

/** Gives each request an id, which the answer, its problem document and the log carry. */
export const requestId: RequestHandler = (_request, response, next) => {
  response.locals.requestId = randomUUID();
  response.set('X-Request-Id', response.locals.requestId);
  next();
};

/** The page is served from here alone: no inline script, no eval, nothing from other hosts, no frame around it. */
const guard: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  // Speaks for a whole host name; whoever puts TLS in front of the server decides that.
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'same-origin' },
  xFrameOptions: { action: 'deny' },
});

/** What helmet sets, which is the same for every answer: asked for once, since its fifteen steps cost as much as a read. */
function headersOf(middleware: RequestHandler): readonly (readonly [string, string])[] {
  const headers: [string, string][] = [];
  const response = {
    setHeader: (name: string, value: string) => headers.push([name, value]),
    removeHeader: () => undefined,
  };
  middleware({} as never, response as never, () => undefined);
  return headers;
}

const SECURITY_HEADERS = headersOf(guard);

/** See `guard`. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  for (const [name, value] of SECURITY_HEADERS) response.setHeader(name, value);
  next();
};

/** True for the addresses that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/**
 * The names under which a server bound to `host` may be addressed; undefined where any name may lead to it.
 * A page of another site can point its own name at 127.0.0.1, but it cannot change the Host header that it sends.
 */
export function namesOf(host: string): readonly string[] | undefined {
  return isLoopback(host) ? [...new Set(['localhost', '127.0.0.1', '[::1]', inAddress(host)])] : undefined;
}

/** Node passes over a second `Host`, which a proxy may have taken for the one that counts. */
function checkOneHost({ rawHeaders, httpVersion }: IncomingMessage): void {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string;
    if (name.length === 4 && name.toLowerCase() === 'host') hosts++;
  }
  if (hosts === 1 || (hosts === 0 && httpVersion === '1.0')) return;
  throw new RequestRefused(
    'malformed-request',
    400,
    `The request has ${hosts} Host headers, and must have one.`,
  );
}

/** Refuses requests addressed to a name that is not in `names`. */
export function checkHost(names: readonly string[] | undefined): RequestHandler {
  const allowed = names && new Set(names);
  return (request, _response, next) => {
    checkOneHost(request);
    const name = request.host?.replace(/:\d+$/, '').toLowerCase() ?? '';
    if (allowed && !allowed.has(name)) {
      throw new RequestRefused(
        'wrong-host',
        421,
        `This server answers to ${names.join(', ')}, not to "${name}".`,
      );
    }
    next();
  };
}

const READS = new Set(['GET', 'HEAD']);

/**
 * Refuses what a page of another origin sends. What stays is a link that somebody follows, and reads by programs whose
 * answers browsers keep from the page; a picture or a frame that is no picture and no frame would only cost work.
 */
export const sameOrigin: RequestHandler = (request, _response, next) => {
  const { origin, 'sec-fetch-site': site, 'sec-fetch-dest': wantedFor = 'document' } = request.headers;
  // Behind a proxy that is trusted, `host` is the name that the browser used.
  const foreign =
    (origin !== undefined && origin.replace(/^https?:\/\//, '') !== request.host) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none');
  if (foreign && (!READS.has(request.method) || wantedFor !== 'document')) {
    throw new RequestRefused('cross-origin', 403, 'Pages of other sites may not send requests here.');
  }
  next();
};
