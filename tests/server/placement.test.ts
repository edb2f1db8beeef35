// The places of a large graph: the same for the same graph, kept when it grows, and those that the page draws.
import assert from 'node:assert/strict';
import type { GraphView } from '../../graph/views';
import { drawnIds, Placement, type PlacementView } from '../../server/placement/placement';
import { fromSketchColumns, SKETCH_FRAMES } from '../../web/src/layout/sketch';
import { sketchGraph } from '../../web/src/layout/sketch-graph';
import { bestConnected, DIGEST, MOST_DRAWN } from '../../web/src/model/detail';
import { indexGraph } from '../../web/src/model/graph-index';
import { makeGraph } from '../bench/page/graph';

const distance = (a: number[], b: number[]): number =>
  Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));

describe('the placement of a large graph', function () {
  this.timeout(60_000);

  // Seconds each; made side by side, and once for both tests.
  const graph = makeGraph(1300, 2000);
  let one: PlacementView;
  let two: PlacementView;
  before(async () => {
    [one, two] = await Promise.all([new Placement().of(graph), new Placement().of(graph)]);
  });

  it('places every node, on whole numbers, the same each time', () => {
    assert.deepEqual(one, two);
    assert.deepEqual([...one.id].sort(), graph.nodes.map(({ id }) => id).sort());
    for (const value of [...one.x, ...one.y])
      assert.ok(Number.isInteger(value) && value >= 0 && value <= 10_000);
  });

  it('sets neighbours nearer to each other than strangers', () => {
    const { id, x, y } = one;
    const at = new Map(id.map((one, i) => [one, [x[i] ?? 0, y[i] ?? 0]]));
    const mean = (pairs: readonly (readonly [string, string])[]): number =>
      pairs.reduce((sum, [a, b]) => sum + distance(at.get(a) ?? [], at.get(b) ?? []), 0) / pairs.length;
    const joined = graph.edges.map(({ source, target }) => [source, target] as const);
    const strangers = id.map((one, i) => [one, id[(i * 7 + 90) % id.length] as string] as const);
    assert.ok(mean(joined) < 0.8 * mean(strangers));
  });

  it('draws the same nodes that the page draws of a very large graph', () => {
    const large: GraphView = makeGraph(MOST_DRAWN + 500, 30_000);
    const index = indexGraph(large);
    const best = bestConnected([...index.nodes.keys()], (id) => index.degree(id), DIGEST);
    assert.deepEqual(drawnIds(large), best);
  });

  it('sketches a small graph as the page does, for both kinds of screen, and answers at once meanwhile', async () => {
    const small = makeGraph(30, 45);
    const placement = new Placement();
    assert.deepEqual(await placement.now(small), { id: [], sketches: [], x: [], y: [] });
    const made = await placement.of(small);
    assert.deepEqual(await placement.now(small), made);
    assert.equal(made.sketches.length, SKETCH_FRAMES.length);
    for (const [frame, columns] of made.sketches.entries()) {
      assert.deepEqual(fromSketchColumns(made.id, columns), sketchGraph(small.nodes, small.edges, frame));
    }
  });
});
