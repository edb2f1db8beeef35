// Turns a drawing so that its long side runs along the frame's long side, stretches it to fill the frame, and thins
// out its crowded parts: names need room everywhere, not only at the rim.
import type { Box, Point } from './geometry';

/** The angle of the direction in which the points spread most (principal axis), in radians. */
function mainAngle(points: readonly Point[], centre: Point): number {
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const { x, y } of points) {
    xx += (x - centre.x) ** 2;
    xy += (x - centre.x) * (y - centre.y);
    yy += (y - centre.y) ** 2;
  }
  return Math.atan2(2 * xy, xx - yy) / 2;
}

function rotate(points: readonly Point[], angle: number): Point[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return points.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
}

// How far a coordinate moves towards an even spread; the order of the points along the axis stays.
const EVENNESS = 0.55;

// Of a large graph so many far out at either end stand at the rim, so that the rest has the room.
const OUTLIERS = 0.015;

function spread(far: readonly number[], start: number, length: number): number[] {
  const order = far.map((_, i) => i).sort((a, b) => (far[a] as number) - (far[b] as number) || a - b);
  const out = Math.floor(OUTLIERS * far.length);
  const low = far[order[out] as number] as number;
  const high = far[order[far.length - 1 - out] as number] as number;
  const values = far.map((value) => Math.min(high, Math.max(low, value)));
  if (high - low < 1e-9) return values.map(() => start + length / 2);
  const rank = new Map(order.map((i, place) => [i, place / (values.length - 1)]));
  return values.map((value, i) => {
    const share = (1 - EVENNESS) * ((value - low) / (high - low)) + EVENNESS * (rank.get(i) as number);
    return start + share * length;
  });
}

/** The same drawing inside `frame`, every point at least on its border; sides are stretched independently. */
export function fitTo(points: readonly Point[], frame: Box): Point[] {
  if (points.length === 0) return [];
  const centre = {
    x: points.reduce((sum, p) => sum + p.x, 0) / points.length,
    y: points.reduce((sum, p) => sum + p.y, 0) / points.length,
  };
  const upright = frame.height > frame.width ? Math.PI / 2 : 0;
  const turned = rotate(points, upright - mainAngle(points, centre));
  const xs = spread(
    turned.map((p) => p.x),
    frame.x,
    frame.width,
  );
  const ys = spread(
    turned.map((p) => p.y),
    frame.y,
    frame.height,
  );
  return turned.map((_, i) => ({ x: xs[i] as number, y: ys[i] as number }));
}
