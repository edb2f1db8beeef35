// Web addresses, fetched under limits: public networks only, redirects followed by hand and checked one by one, sizes
// and times capped for what is sent and for what it unpacks to.
import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { AppError, InvalidInput } from '../../../graph/errors';
import type { RawInput } from '../reader';
import type { FetchLimits, Origin, OriginOptions } from './origin';
import {
  checkConnection,
  checkLiteral,
  guardedLookup,
  PUBLIC_NETWORK,
  privateAddress,
} from './public-address';

const FETCH_LIMITS: FetchLimits = {
  bytes: 20 * 1024 * 1024,
  headersMs: 15_000,
  totalMs: 60_000,
  redirects: 5,
};

const HEADERS = {
  'user-agent': 'sovereignty-graph/0.1 (research; reads articles that a person names)',
  accept:
    'text/html, application/xhtml+xml, application/pdf, application/rss+xml, application/atom+xml, */*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'de, en, fr',
};

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

const seconds = (ms: number) => `${ms / 1000} s`;

const tooSlow = (url: URL, what: string) =>
  new InvalidInput(
    'too-slow',
    `"${url.href}" ${what}. Try again later, or save the page in a file and give that.`,
  );

/** @throws InvalidInput `address` */
function parseAddress(text: string, base?: URL): URL {
  const url = URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new InvalidInput(
      'address',
      `"${text}" is no web address that can be fetched; it must begin with http:// or https://.`,
    );
  if (url.username || url.password)
    throw new InvalidInput(
      'address',
      `The address "${url.host}" holds a user name or password; give it without.`,
    );
  url.hash = '';
  return url;
}

/** For whoever is at the command line; see `OriginOptions.privateAdvice`. */
const PRIVATE_ADVICE = 'If you trust it, allow it with --allow-private.';

function connectionError(
  url: URL,
  error: unknown,
  { privateAdvice = PRIVATE_ADVICE }: OriginOptions,
): AppError {
  if (error instanceof AppError) return error;
  const refused = privateAddress(error, privateAdvice);
  if (refused) return refused;
  const { code = '', message } = error as NodeJS.ErrnoException;
  const why: Readonly<Record<string, string>> = {
    ENOTFOUND: 'its name is not known',
    EAI_AGAIN: 'its name could not be resolved; is there a network?',
    ECONNREFUSED: 'nothing answers there',
    ECONNRESET: 'the connection was cut',
  };
  return new InvalidInput('unreachable', `"${url.href}" could not be fetched: ${why[code] ?? message}.`, {
    cause: error,
  });
}

/** One request and its headers; the body is still to be read. */
async function request(
  url: URL,
  options: OriginOptions,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  const network = options.allowPrivate ? undefined : (options.network ?? PUBLIC_NETWORK);
  if (network) checkLiteral(url.hostname, network);
  const { get } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const sent = get(
      url,
      { headers: HEADERS, signal, agent: false, lookup: network && guardedLookup(network) },
      (response) => {
        clearTimeout(timer);
        resolve(response);
      },
    );
    const late = () => sent.destroy(tooSlow(url, `did not answer within ${seconds(limits.headersMs)}`));
    const timer = setTimeout(late, limits.headersMs);
    if (network) sent.once('socket', (socket) => checkConnection(socket, url.hostname, network));
    sent.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}

async function readBody(response: http.IncomingMessage, url: URL, limits: FetchLimits): Promise<Buffer> {
  const tooLarge = new InvalidInput(
    'too-large',
    `"${url.href}" sends more than ${limits.bytes / 1024 / 1024} MB. Save what you need of it in a file and give that.`,
  );
  if (Number(response.headers['content-length']) > limits.bytes) throw tooLarge;
  const encoding = String(response.headers['content-encoding'] ?? '')
    .trim()
    .toLowerCase();
  const decoder = DECODERS[encoding]?.();
  if (!decoder && encoding !== '' && encoding !== 'identity')
    throw new InvalidInput('address', `"${url.href}" answers in the unknown content encoding "${encoding}".`);
  const body = (
    decoder ? response.on('error', (error) => decoder.emit('error', error)).pipe(decoder) : response
  ) as Readable;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > limits.bytes) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function checkStatus({ statusCode = 0 }: http.IncomingMessage, url: URL): void {
  if (statusCode >= 200 && statusCode < 300) return;
  const why: Readonly<Record<number, string>> = {
    401: 'it asks for a login. Save the page in a file and give that',
    403: 'it refuses visitors like this program. Save the page in a file and give that',
    404: 'there is no such page. Check the address',
    410: 'the page was removed',
    429: 'it was asked too often. Try again later',
  };
  throw new InvalidInput(
    'address-status',
    `"${url.href}" answers ${statusCode}: ${why[statusCode] ?? (statusCode >= 500 ? 'the site is out of order. Try again later' : 'it gives no page')}.`,
    { details: { status: statusCode } },
  );
}

/** The answer at the end of the redirects, with the address it came from. */
async function follow(first: URL, options: OriginOptions, limits: FetchLimits, signal: AbortSignal) {
  let url = first;
  for (let hops = 0; hops <= limits.redirects; hops++) {
    const response = await request(url, options, limits, signal).catch((error) => {
      throw connectionError(url, error, options);
    });
    const { location } = response.headers;
    if (!location || ![301, 302, 303, 307, 308].includes(response.statusCode ?? 0)) return { response, url };
    response.destroy();
    url = parseAddress(location, url);
  }
  throw new InvalidInput(
    'redirects',
    `"${first.href}" redirects more than ${limits.redirects} times. Give the address it ends at.`,
  );
}

/**
 * Fetches a web address.
 * @throws InvalidInput `address`, `private-address`, `address-status`, `redirects`, `too-large`, `too-slow`, `unreachable`
 */
export async function fetchAddress(text: string, options: OriginOptions = {}): Promise<RawInput> {
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const first = parseAddress(text);
  const signal = AbortSignal.timeout(limits.totalMs);
  let response: http.IncomingMessage | undefined;
  try {
    const answer = await follow(first, options, limits, signal);
    response = answer.response;
    checkStatus(response, answer.url);
    const charset = /charset\s*=\s*"?([\w:-]{2,40})/i.exec(response.headers['content-type'] ?? '')?.[1];
    return { name: text, bytes: await readBody(response, answer.url, limits), charset, url: answer.url.href };
  } catch (error) {
    throw signal.aborted
      ? tooSlow(first, `took longer than ${seconds(limits.totalMs)}`)
      : connectionError(first, error, options);
  } finally {
    response?.destroy();
  }
}

export const address: Origin = {
  takes: (place) => /^[a-z][a-z\d+.-]*:\/\//i.test(place),
  async *inputs(place, options) {
    // A password in an address is refused, and must not be repeated.
    const name = place.replace(/\/\/[^/@\s]*@/, '//…@');
    yield { name, open: async () => ({ input: await fetchAddress(place, options), metadata: {} }) };
  },
};
