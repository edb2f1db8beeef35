// The k shortest simple paths between two nodes of a small graph, in a fixed order. Pure.

/** From each node the nodes one step away, sorted. */
export type Steps = ReadonlyMap<string, readonly string[]>;

export interface FoundPaths {
  /** Node ids from the one end to the other, shortest first. */
  readonly paths: readonly (readonly string[])[];
  /** There are more, or the search was too long to know. */
  readonly truncated: boolean;
}

/** A search gives up after so many steps: dense graphs have more paths than anybody can count. */
const MAX_STEPS = 500_000;

/** Steps from each node to `to`, by breadth first search against the direction of the steps. */
function distancesTo(to: string, steps: Steps): Map<string, number> {
  const back = new Map<string, string[]>();
  for (const [from, targets] of steps) {
    for (const target of targets) {
      const sources = back.get(target);
      if (sources) sources.push(from);
      else back.set(target, [from]);
    }
  }
  const distances = new Map([[to, 0]]);
  let ring = [to];
  for (let distance = 1; ring.length > 0; distance++) {
    const next: string[] = [];
    for (const node of ring) {
      for (const source of back.get(node) ?? []) {
        if (distances.has(source)) continue;
        distances.set(source, distance);
        next.push(source);
      }
    }
    ring = next;
  }
  return distances;
}

/**
 * Depth first search for one length after the other; a branch from which the end cannot be reached in the steps left is
 * not entered.
 */
export function simplePaths(
  from: string,
  to: string,
  steps: Steps,
  limits: { k: number; hops: number },
): FoundPaths {
  const distances = distancesTo(to, steps);
  const paths: string[][] = [];
  const trail = [from];
  const onTrail = new Set(trail);
  let taken = 0;
  let full = false;

  function walk(node: string, left: number): void {
    for (const next of steps.get(node) ?? []) {
      if (full || taken > MAX_STEPS) return;
      taken++;
      if (next === to) {
        if (left !== 1) continue;
        if (paths.length === limits.k) full = true;
        else paths.push([...trail, to]);
        continue;
      }
      if (onTrail.has(next) || (distances.get(next) ?? Number.POSITIVE_INFINITY) > left - 1) continue;
      trail.push(next);
      onTrail.add(next);
      walk(next, left - 1);
      trail.pop();
      onTrail.delete(next);
    }
  }

  for (let length = 1; length <= limits.hops && !full && taken <= MAX_STEPS; length++) walk(from, length);
  return { paths, truncated: full || taken > MAX_STEPS };
}
