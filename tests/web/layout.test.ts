import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Box, boxesOverlap, containsBox } from '../../web/src/layout/geometry';
import { createPaper } from '../../web/src/layout/paper';
import { type Placement, placeGraph } from '../../web/src/layout/place';
import { discBox, labelBox } from '../../web/src/layout/shape';
import { fromSketchColumns, type Sketch, toSketchColumns } from '../../web/src/layout/sketch';
import { sketchGraph } from '../../web/src/layout/sketch-graph';
import { edges, nodes } from './fixtures/graph';

// About as wide as the page's bold sans serif.
const measure = (text: string, fontSize: number): number => text.length * fontSize * 0.58;

const WIDE: Box = { x: 0, y: 0, width: 1260, height: 600 };
const NARROW: Box = { x: 0, y: 0, width: 370, height: 560 };

function clashes({ nodes: placed }: Placement): string[] {
  const boxes = [...placed].map(([id, { shape, side, ...at }]) => ({
    id,
    parts: [discBox(shape, at), labelBox(shape, at, side)],
  }));
  return boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter((two) => one.parts.some((a) => two.parts.some((b) => boxesOverlap(a, b))))
      .map((two) => `${one.id} on ${two.id}`),
  );
}

const names = fc.string({ minLength: 0, maxLength: 34 });

const graphs = fc.integer({ min: 1, max: 80 }).chain((count) =>
  fc.record({
    nodes: fc
      .array(names, { minLength: count, maxLength: count })
      .map((list) => list.map((name, i) => ({ id: `n${i}`, name }))),
    edges: fc
      .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 120 })
      .map((list) => list.map(([a, b], i) => ({ id: `e${i}`, source: `n${a}`, target: `n${b}` }))),
  }),
);

describe('placeGraph', () => {
  it('puts no disc or name on another, and nothing outside of the paper, for any graph of up to 80 nodes', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(graphs, fc.constantFrom(WIDE, NARROW), (graph, frame) => {
        const placement = placeGraph(graph.nodes, graph.edges, frame, measure);
        assert.deepEqual(clashes(placement), []);
        assert.equal(placement.overlaps, 0);
        for (const { shape, side, ...at } of placement.nodes.values()) {
          assert.ok(containsBox(placement.frame, discBox(shape, at)));
          assert.ok(containsBox(placement.frame, labelBox(shape, at, side)));
        }
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('needs no more paper than the window for the bundled article, and crosses at most 20 lines', () => {
    const placement = placeGraph([...nodes.values()], edges, WIDE, measure);
    assert.equal(placement.stretch, 1);
    assert.ok(placement.crossings <= 20, `${placement.crossings} crossings`);
  });

  it('places an empty graph and a single node', () => {
    assert.equal(placeGraph([], [], WIDE, measure).nodes.size, 0);
    assert.equal(placeGraph([{ id: 'a', name: 'A' }], [], WIDE, measure).nodes.size, 1);
  });
});

describe('a sketch', () => {
  it('is drawn in any window without a clash, whatever the letters are like, on hardly more paper than a fresh layout', () => {
    for (const [number, sizes] of [
      [0, [1260, 560, 1260, 620, 860, 560, 1600, 800, 1000, 500]],
      [1, [370, 520, 370, 450, 300, 420, 600, 800]],
    ] as const) {
      const sketch = sketchGraph([...nodes.values()], edges, number);
      for (const wide of [0.5, 0.58, 0.66]) {
        const letters = (text: string, fontSize: number): number => text.length * fontSize * wide;
        for (let i = 0; i < sizes.length; i += 2) {
          const frame = { x: 10, y: 90, width: sizes[i] as number, height: sizes[i + 1] as number };
          const placement = createPaper([...nodes.values()], edges, letters, {
            sketch: () => sketch,
          }).in(frame);
          assert.deepEqual(clashes(placement), [], JSON.stringify(frame));
          assert.ok(
            placement.crossings <= 20,
            `${placement.crossings} crossings in ${JSON.stringify(frame)}`,
          );
          assert.ok(placement.stretch <= 1.4, `${placement.stretch} times ${JSON.stringify(frame)}`);
        }
      }
    }
  });

  it('gives the same picture whether it was given or made here', () => {
    const given = [0, 1].map((number) => sketchGraph([...nodes.values()], edges, number));
    const sent = given.map((sketch) => {
      const ids = [...nodes.keys()];
      return fromSketchColumns(ids, toSketchColumns(ids, sketch));
    });
    const made = createPaper([...nodes.values()], edges, measure);
    const drawn = createPaper([...nodes.values()], edges, measure, {
      sketch: (number) => sent[number] as Sketch,
    });
    assert.deepEqual(drawn.in(WIDE), made.in(WIDE));
  });
});

describe('createPaper', () => {
  const paper = createPaper([...nodes.values()], edges, measure);

  it('draws the same picture whatever the order in which the graph arrives', () => {
    const other = createPaper([...nodes.values()].reverse(), [...edges].reverse(), measure);
    assert.deepEqual(other.in(WIDE), paper.in(WIDE));
  });

  it('leads back to the very same picture when a card was opened and closed', () => {
    const before = paper.in(WIDE);
    const beside = paper.in({ ...WIDE, width: 860 });
    assert.deepEqual(clashes(beside), []);
    assert.equal(paper.in(WIDE), before);
  });
});
