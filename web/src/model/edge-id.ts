// The id of a line, from what it joins: the same as `edgeId` of graph/edges.ts gives (a test compares them). Large graphs
// are sent without ids; the page works out those of the lines that it draws or names.
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { EdgeView } from '../../../graph/views';

export function edgeId({
  relation,
  source,
  target,
  event,
}: Pick<EdgeView, 'relation' | 'source' | 'target' | 'event'>): string {
  const content = JSON.stringify([relation, source, target, event]);
  return `ed-${bytesToHex(sha256(utf8ToBytes(content))).slice(0, 20)}`;
}
