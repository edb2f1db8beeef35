// Where the nodes of a graph lie, worked out once per graph in a thread. A small one is sketched as the page would do it;
// a large one is placed by forces alone, from where its nodes lay before, so that a graph that grows keeps its picture.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { GraphView } from '../../graph/views';
import type { SketchColumns } from '../../web/src/layout/sketch';
import type { Placed, PlaceTask } from './force';
import type { SketchTask } from './sketch';

/** Above this only the best connected nodes are drawn (web/src/model/detail.ts holds the same two numbers). */
const MOST_DRAWN = 20_000;
const DIGEST = 6_000;

/** Up to this many nodes a graph is sketched. */
const SKETCHED = 1200;

/** Whole numbers from 0 to 10,000, in the order of the ids: sketches of a small graph, places of a large one. */
export interface PlacementView {
  readonly id: readonly string[];
  readonly sketches: readonly SketchColumns[];
  readonly x: readonly number[];
  readonly y: readonly number[];
}

const NONE_YET: PlacementView = { id: [], sketches: [], x: [], y: [] };

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

function inThread<Answer>(task: PlaceTask | SketchTask): Promise<Answer> {
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
    sketches: [],
    x: ids.map((_, i) => along(placed[2 * i] as number, left, right)),
    y: ids.map((_, i) => along(placed[2 * i + 1] as number, low, high)),
  };
}

export class Placement {
  #before: ReadonlyMap<string, readonly [number, number]> = new Map();
  #graph: GraphView | undefined;
  #placed: Promise<PlacementView> | undefined;
  #view: PlacementView | undefined;

  /** As `of` for a large graph; of a small one what there is at once, since a page makes its sketch in less time. */
  async now(graph: GraphView): Promise<PlacementView> {
    const placed = this.of(graph);
    if (graph.nodes.length > SKETCHED) return placed;
    placed.catch(() => undefined);
    return this.#view ?? NONE_YET;
  }

  /** The places for this graph; asked for again with the same graph, the same answer. */
  of(graph: GraphView): Promise<PlacementView> {
    if (this.#placed && this.#graph === graph) return this.#placed;
    this.#graph = graph;
    this.#view = undefined;
    const placed = this.#place(graph);
    this.#placed = placed;
    placed.then(
      (view) => {
        if (this.#placed === placed) this.#view = view;
      },
      () => {
        if (this.#placed === placed) this.#placed = undefined;
      },
    );
    return placed;
  }

  async #place(graph: GraphView): Promise<PlacementView> {
    if (graph.nodes.length <= SKETCHED) {
      const id = graph.nodes.map((node) => node.id);
      const nodes = graph.nodes.map((node) => ({ id: node.id, name: node.name }));
      const edges = graph.edges.map(({ id: edge, source, target }) => ({ id: edge, source, target }));
      return { ...NONE_YET, id, sketches: await inThread<SketchColumns[]>({ nodes, edges }) };
    }
    const ids = drawnIds(graph).sort();
    const at = new Map(ids.map((id, i) => [id, i]));
    const ends = graph.edges.flatMap(({ source, target }) => {
      const [a, b] = [at.get(source), at.get(target)];
      return a === undefined || b === undefined ? [] : [a, b];
    });
    const placed = await inThread<Placed>({ ids, ends: Uint32Array.from(ends), before: this.#before });
    this.#before = new Map(ids.map((id, i) => [id, [placed[2 * i] as number, placed[2 * i + 1] as number]]));
    return scaled(ids, placed);
  }
}
