import assert from 'node:assert/strict';
import { bendSteps, controlPoint, curvatureOf, curvePoint } from '../../web/src/layout/curve';
import { lineAt } from '../../web/src/layout/hit';
import { visibleNames } from '../../web/src/layout/visible-names';

describe('bendSteps', () => {
  it('leaves a line that is alone straight', () => {
    assert.equal(bendSteps([{ id: 'e', source: 'a', target: 'b' }]).get('e'), 0);
  });

  it('sets parallel lines apart, also those that run the other way', () => {
    const lines = [
      { id: 'e1', source: 'a', target: 'b' },
      { id: 'e2', source: 'b', target: 'a' },
      { id: 'e3', source: 'a', target: 'b' },
    ];
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 200, y: 0 },
    ];
    const steps = bendSteps(lines);
    const heights = lines.map(({ id, source }) => {
      const curvature = curvatureOf(steps.get(id) ?? 0, 200);
      return Math.round(
        (source === 'a' ? curvePoint(a, b, curvature, 0.5) : curvePoint(b, a, curvature, 0.5)).y,
      );
    });
    assert.equal(new Set(heights).size, 3);
  });
});

describe('controlPoint', () => {
  it('lies on the line when there is no curvature', () => {
    assert.deepEqual(controlPoint({ x: 0, y: 0 }, { x: 10, y: 20 }, 0), { x: 5, y: 10 });
  });
});

describe('lineAt', () => {
  const [from, to] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  const lines = [-0.2, 0, 0.2].map((curvature) => ({ id: String(curvature), from, to, curvature }));

  for (const { id, curvature } of lines) {
    it(`finds the parallel line with curvature ${id} at its own middle`, () => {
      assert.equal(lineAt(curvePoint(from, to, curvature, 0.5), lines, 8), id);
    });
  }

  it('finds nothing beyond its reach', () => {
    assert.equal(lineAt({ x: 50, y: 40 }, lines, 8), null);
  });

  it('takes the nearer of two lines', () => {
    const near = { id: 'near', from: { x: 0, y: 3 }, to: { x: 100, y: 3 }, curvature: 0 };
    assert.equal(lineAt({ x: 50, y: 2 }, [{ id: 'far', from, to, curvature: 0 }, near], 8), 'near');
  });
});

describe('visibleNames', () => {
  const box = (x: number, y: number) => ({ x, y, width: 50, height: 14 });
  const disc = (x: number, y: number) => ({ x, y, width: 10, height: 10 });

  it('shows the name of the more important node where two names clash', () => {
    const shown = visibleNames([
      { id: 'leaf', priority: 1, label: box(0, 20), disc: disc(0, 0) },
      { id: 'hub', priority: 2, label: box(10, 22), disc: disc(80, 0) },
    ]);
    assert.deepEqual([...shown], ['hub']);
  });

  it('draws no name over the disc of another node', () => {
    const shown = visibleNames([
      { id: 'a', priority: 2, label: box(0, 20), disc: disc(0, 0) },
      { id: 'b', priority: 1, label: box(200, 20), disc: disc(20, 22) },
    ]);
    assert.deepEqual([...shown], ['b']);
  });
});
