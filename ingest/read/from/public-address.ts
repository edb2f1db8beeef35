// Which network addresses a web address may lead to. Everything that is not plain public unicast is refused, so that
// nobody makes this machine fetch from itself or from the network behind it (server-side request forgery).
import { lookup } from 'node:dns';
import type { LookupFunction, Socket } from 'node:net';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { InvalidInput } from '../../../graph/errors';

/** What IANA gives out to the public Internet; the rest of IPv6 is reserved, or wraps IPv4. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** An IPv4 address mapped into an IPv6 one (`::ffff:10.0.0.1`) counts as the IPv4 address. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv6 && !parsed.match(GLOBAL_IPV6)) return false;
  return parsed.range() === 'unicast';
}

/** The network that a fetch sees. */
export interface Network {
  readonly resolve: typeof lookup;
  /** Whether this may be connected to, by its address in numbers. */
  mayConnect(address: string): boolean;
}

/** Names as the system resolves them, and public addresses alone. */
export const PUBLIC_NETWORK: Network = { resolve: lookup, mayConnect: isPublicAddress };

/** An address that is not to be connected to. */
class Refused extends Error {
  constructor(
    readonly host: string,
    readonly address: string,
  ) {
    super(`${host} leads to ${address}`);
  }
}

/** @throws Refused for an address written as numbers; names are checked when they are resolved. */
export function checkLiteral(hostname: string, { mayConnect }: Network): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !mayConnect(host)) throw new Refused(hostname, host);
}

/**
 * Resolves a name for the very connection that is being made, and refuses it when any of its addresses may not be
 * connected to: what was checked is what is connected to, so a name cannot change its mind in between (DNS rebinding).
 */
export function guardedLookup({ resolve, mayConnect }: Network): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const refused = addresses.find(({ address }) => !mayConnect(address));
      if (refused) return callback(new Refused(hostname, refused.address), []);
      if (options.all) return callback(null, addresses);
      const [first] = addresses;
      callback(null, first?.address ?? '', first?.family);
    });
  };
}

/** Once more where the connection in fact leads, before anything is sent on it. */
export function checkConnection(socket: Socket, host: string, { mayConnect }: Network): void {
  socket.once('connect', () => {
    const address = socket.remoteAddress ?? 'nowhere';
    if (!mayConnect(address)) socket.destroy(new Refused(host, address));
  });
}

/** What a person is told of it, with `advice` on what to do; undefined for other errors. */
export function privateAddress(error: unknown, advice: string): InvalidInput | undefined {
  if (!(error instanceof Refused)) return undefined;
  return new InvalidInput(
    'private-address',
    `"${error.host}" leads into a private or local network, which is not fetched from. ${advice}`,
    { cause: error },
  );
}
