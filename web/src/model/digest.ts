// Of a graph too large to be drawn, the best connected nodes.
import { bestConnected, DIGEST, MOST_DRAWN } from './detail';
import type { GraphIndex } from './graph-index';

const digests = new WeakMap<GraphIndex, readonly string[]>();

/** Their ids, found once for a graph; empty where all of it is drawn. */
export function digestOf(index: GraphIndex): readonly string[] {
  if (index.nodes.size <= MOST_DRAWN) return [];
  let digest = digests.get(index);
  if (!digest) {
    digest = bestConnected([...index.nodes.keys()], index.degree, DIGEST);
    digests.set(index, digest);
  }
  return digest;
}
