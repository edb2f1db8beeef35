// Which network addresses a web address may lead to. Everything that is not plain public unicast is refused, so that
// nobody makes this machine fetch from itself or from the network behind it (server-side request forgery).
import { lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { InvalidInput } from '../../../graph/errors';

/** An IPv4 address inside an IPv6 one (`::ffff:10.0.0.1`, `64:ff9b::10.0.0.1`) counts as the IPv4 address. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

export function refuseAddress(host: string, address: string): InvalidInput {
  return new InvalidInput(
    'private-address',
    `"${host}" leads to ${address}, which is in a private or local network and is not fetched. ` +
      'If you trust it, allow it with --allow-private.',
  );
}

/** @throws InvalidInput `private-address` for an address written as numbers; names are checked when they are resolved. */
export function checkLiteral(hostname: string): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isPublicAddress(host)) throw refuseAddress(hostname, host);
}

/**
 * Resolves a name for the very connection that is being made, and refuses it when any of its addresses is not public:
 * what was checked is what is connected to, so a name cannot change its mind in between (DNS rebinding).
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const refused = addresses.find(({ address }) => !isPublicAddress(address));
    if (refused) return callback(refuseAddress(hostname, refused.address), []);
    if (options.all) return callback(null, addresses);
    const [first] = addresses;
    callback(null, first?.address ?? '', first?.family);
  });
};
