// Where the nodes of a graph too large for the page's own layout lie: worked out once per graph in a thread, from where
// they lay before, so that a graph that grows keeps its picture.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { GraphView } from '../../graph/views';
import type { Placed, PlaceTask } from './force';

/** Above this only the best connected nodes are drawn (web/src/model/detail.ts holds the same two numbers). */
const MOST_DRAWN = 20_000;
const DIGEST = 6_000;

/** Ids with their places, whole numbers from 0 to 10,000. */
export interface PlacementView {
  readonly id: readonly string[];
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** The ids that are drawn of a graph: all, or of a very large one those with the most lines, ties by id. */
export function drawnIds({ nodes, edges }: GraphView): string[] {
  const ids = nodes.map(({ id }) => id);
  if (ids.length <= MOST_DRAWN) return ids;
  const degree = new Map<string, number>();
  for (const { source, target } of edges) {
    degree.set(source, (degree.get(source) ?? 0) + 1);
    if (target !== source) degree.set(target, (degree.get(target) ?? 0) + 1);
  }
  return ids.sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1)).slice(0, DIGEST);
}

function inThread(task: PlaceTask): Promise<Placed> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'worker.ts'), {
      workerData: task,
      execArgv: ['-r', 'ts-node/register'],
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The layout ended with code ${code}.`)));
  });
}

function scaled(ids: readonly string[], placed: Placed): PlacementView {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < placed.length; i += 2) {
    const [x, y] = [placed[i] as number, placed[i + 1] as number];
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  const along = (value: number, from: number, to: number): number =>
    to > from ? Math.round(((value - from) / (to - from)) * 10_000) : 5000;
  return {
    id: ids,
    x: ids.map((_, i) => along(placed[2 * i] as number, left, right)),
    y: ids.map((_, i) => along(placed[2 * i + 1] as number, low, high)),
  };
}

export class Placement {
  #before: ReadonlyMap<string, readonly [number, number]> = new Map();
  #graph: GraphView | undefined;
  #placed: Promise<PlacementView> | undefined;

  /** The places for this graph; asked for again with the same graph, the same answer. */
  of(graph: GraphView): Promise<PlacementView> {
    if (this.#placed && this.#graph === graph) return this.#placed;
    this.#graph = graph;
    const placed = this.#place(graph);
    this.#placed = placed;
    placed.catch(() => {
      if (this.#placed === placed) this.#placed = undefined;
    });
    return placed;
  }

  async #place(graph: GraphView): Promise<PlacementView> {
    const ids = drawnIds(graph).sort();
    const at = new Map(ids.map((id, i) => [id, i]));
    const ends = graph.edges.flatMap(({ source, target }) => {
      const [a, b] = [at.get(source), at.get(target)];
      return a === undefined || b === undefined ? [] : [a, b];
    });
    const placed = await inThread({ ids, ends: Uint32Array.from(ends), before: this.#before });
    this.#before = new Map(ids.map((id, i) => [id, [placed[2 * i] as number, placed[2 * i + 1] as number]]));
    return scaled(ids, placed);
  }
}
