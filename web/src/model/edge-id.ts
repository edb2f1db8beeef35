// The id of a line, from what it joins: the same as `edgeId` of graph/edges.ts gives (a test compares them). Large graphs
// are sent without ids; the page works out those of the lines that it draws or names.
import { sha256 } from '@noble/hashes/sha2';
import type { EdgeView } from '../../../graph/views';

const encoder = new TextEncoder();
const DIGITS = 20;

/** The first hexadecimal digits of some bytes. */
function firstDigits(bytes: Uint8Array): string {
  let digits = '';
  for (let i = 0; i < DIGITS / 2; i++) digits += (256 + (bytes[i] as number)).toString(16).slice(1);
  return digits;
}

export function edgeId({
  relation,
  source,
  target,
  event,
}: Pick<EdgeView, 'relation' | 'source' | 'target' | 'event'>): string {
  const content = JSON.stringify([relation, source, target, event]);
  return `ed-${firstDigits(sha256(encoder.encode(content)))}`;
}
