// The ways between two nodes over lines of any direction, shortest first: breadth first to find how far it is, then
// every simple way of that length or one step more.
import type { EdgeView } from '../../../graph/views';
import { type GraphIndex, otherEnd, type Shown } from './graph-index';

/** One way: its nodes in order, and for each step all the lines that make it. */
export interface Way {
  readonly nodes: readonly string[];
  readonly steps: readonly (readonly EdgeView[])[];
}

const MOST = 6;
const DETOUR = 1;
const LONGEST = 8;

function neighboursIn(index: GraphIndex, shown: Shown, id: string): Map<string, EdgeView[]> {
  const found = new Map<string, EdgeView[]>();
  for (const edge of index.edgesOf(id) ?? []) {
    if (!shown.edges.has(edge.id)) continue;
    const other = otherEnd(edge, id);
    found.set(other, [...(found.get(other) ?? []), edge]);
  }
  return found;
}

/** Steps from each node to `to`, as far as `LONGEST`. */
function distancesTo(index: GraphIndex, shown: Shown, to: string): Map<string, number> {
  const away = new Map([[to, 0]]);
  let rim = [to];
  for (let step = 1; step <= LONGEST && rim.length > 0; step++) {
    const next: string[] = [];
    for (const id of rim) {
      for (const other of neighboursIn(index, shown, id).keys()) {
        if (away.has(other)) continue;
        away.set(other, step);
        next.push(other);
      }
    }
    rim = next;
  }
  return away;
}

/** Up to six ways from `from` to `to` over the lines shown; empty where none leads there. */
export function waysBetween(index: GraphIndex, shown: Shown, from: string, to: string): Way[] {
  const away = distancesTo(index, shown, to);
  const shortest = away.get(from);
  if (shortest === undefined || from === to) return [];
  const ways: Way[] = [];
  const walk = (nodes: string[], steps: EdgeView[][], room: number): void => {
    const here = nodes.at(-1) as string;
    if (here === to) {
      if (room === 0) ways.push({ nodes, steps });
      return;
    }
    for (const [other, edges] of neighboursIn(index, shown, here)) {
      if (ways.length >= MOST) return;
      if ((away.get(other) ?? Number.POSITIVE_INFINITY) > room - 1 || nodes.includes(other)) continue;
      walk([...nodes, other], [...steps, edges], room - 1);
    }
  };
  for (let length = shortest; length <= Math.min(LONGEST, shortest + DETOUR); length++) {
    walk([from], [], length);
  }
  return ways;
}
