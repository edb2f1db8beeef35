// The shortest ways from one entity to another over the lines of the map, each step with the sentence it stands on.
// Rings are read from both ends until they meet, so only what may lie on a path is asked of the store.
import { InvalidInput, NotFound } from '../errors';
import { RELATION_NAMES, RELATIONS, type RelationName } from '../relations';
import type { GraphStore, RingFilter } from '../store';
import type { EdgeView, NodeView, PathHop, PathsView, StatementView } from '../views';
import { type Steps, simplePaths } from './simple-paths';

export const MAX_HOPS = 6;

/** Lines read in one ring; two entities in the same country are not thereby connected, so places are left out. */
const MAX_EDGES = 20_000;
const CONNECTING = RELATION_NAMES.filter((name) => RELATIONS[name].lens !== 'place');

export interface PathOptions {
  /** The largest number of paths. */
  readonly k: number;
  readonly hops: number;
  /** All but the relations of place where it is not given. */
  readonly relations?: readonly RelationName[];
  /** `forward` follows the direction of the lines only; symmetric relations lead both ways. */
  readonly direction: 'any' | 'forward';
}

type Reads = Pick<GraphStore, 'around' | 'nodesById' | 'statementsById'>;

const key = (from: string, to: string): string => JSON.stringify([from, to]);

interface Found {
  readonly edges: Map<string, EdgeView>;
  readonly nodes: Map<string, NodeView>;
  truncated: boolean;
}

async function readRings(
  store: Reads,
  start: string,
  steps: number,
  filter: RingFilter,
  found: Found,
): Promise<void> {
  const seen = new Set([start]);
  let ring: readonly string[] = [start];
  for (let step = 0; step < steps && ring.length > 0; step++) {
    const around = await store.around(ring, filter);
    found.truncated ||= around.truncated;
    for (const edge of around.edges) found.edges.set(edge.id, edge);
    for (const node of around.nodes) found.nodes.set(node.id, node);
    ring = around.nodes.map(({ id }) => id).filter((id) => !seen.has(id));
    for (const id of ring) seen.add(id);
  }
}

/** The lines that a step from one node to another may take. */
function linesBySteps(
  edges: Iterable<EdgeView>,
  direction: PathOptions['direction'],
): Map<string, EdgeView[]> {
  const lines = new Map<string, EdgeView[]>();
  const add = (from: string, to: string, edge: EdgeView): void => {
    const some = lines.get(key(from, to));
    if (some) some.push(edge);
    else lines.set(key(from, to), [edge]);
  };
  for (const edge of edges) {
    add(edge.source, edge.target, edge);
    if (direction === 'any' || RELATIONS[edge.relation].symmetric) add(edge.target, edge.source, edge);
  }
  return lines;
}

function stepsOf(lines: ReadonlyMap<string, unknown>): Steps {
  const steps = new Map<string, string[]>();
  for (const step of lines.keys()) {
    const [from, to] = JSON.parse(step) as [string, string];
    const targets = steps.get(from);
    if (targets) targets.push(to);
    else steps.set(from, [to]);
  }
  for (const targets of steps.values()) targets.sort();
  return steps;
}

async function bestStatements(store: Reads, edges: readonly EdgeView[]): Promise<Map<string, StatementView>> {
  const views = await store.statementsById([...new Set(edges.flatMap(({ statements }) => statements))]);
  const byId = new Map(views.map((view) => [view.id, view]));
  const best = new Map<string, StatementView>();
  for (const edge of edges) {
    const some = edge.statements.flatMap((id) => byId.get(id) ?? []);
    const [first] = some.sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
    if (first) best.set(edge.id, first);
  }
  return best;
}

/** @throws NotFound, InvalidInput */
export async function pathsBetween(
  store: Reads,
  from: string,
  to: string,
  { k, hops, relations = CONNECTING, direction }: PathOptions,
): Promise<PathsView> {
  if (from === to)
    throw new InvalidInput(
      'same-ends',
      `A path leads from one entity to another, not from "${from}" to itself.`,
      { details: { field: 'to' } },
    );
  const ends = await store.nodesById([from, to]);
  for (const id of [from, to]) if (!ends.some((node) => node.id === id)) throw new NotFound('entity', id);
  const found: Found = {
    edges: new Map(),
    nodes: new Map(ends.map((node) => [node.id, node])),
    truncated: false,
  };
  const filter: RingFilter = { relations, limit: MAX_EDGES };
  await readRings(store, from, Math.ceil(hops / 2), filter, found);
  await readRings(store, to, Math.floor(hops / 2), filter, found);
  const lines = linesBySteps(found.edges.values(), direction);
  const { paths, truncated } = simplePaths(from, to, stepsOf(lines), { k, hops });
  const linesOf = (path: readonly string[]): EdgeView[][] =>
    path.slice(1).map((node, at) => lines.get(key(path[at] as string, node)) ?? []);
  const best = await bestStatements(store, paths.flatMap(linesOf).flat());
  const hopsOf = (path: readonly string[]): PathHop[] =>
    linesOf(path).map((some, at) => ({
      from: path[at] as string,
      to: path[at + 1] as string,
      edges: some.flatMap((edge) => {
        const statement = best.get(edge.id);
        return statement ? [{ edge, statement }] : [];
      }),
    }));
  const onPaths = [...new Set(paths.flat())].sort();
  return {
    nodes: onPaths.flatMap((id) => found.nodes.get(id) ?? []),
    paths: paths.map((path) => ({ nodes: path, hops: hopsOf(path) })),
    truncated: truncated || found.truncated,
  };
}
