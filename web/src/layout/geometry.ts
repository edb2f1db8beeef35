// Plane geometry in pixels, y growing downwards. Shared by the layout, the hit test and the static picture; pure,
// so that it runs in Node as well as in the page.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An axis-parallel rectangle from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How deep two boxes reach into each other on each axis when `gap` pixels must stay free; null where they do not. */
export function overlapOf(a: Box, b: Box, gap = 0): Point | null {
  const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + gap;
  if (x <= 0) return null;
  const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + gap;
  return y <= 0 ? null : { x, y };
}

export function boxesOverlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

export function containsBox(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Twice the signed area of the triangle: positive, negative or zero as c lies right of, left of or on the line ab. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Do the two segments cross in a point inside both? Touching ends do not count. */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

export function distanceToSegment(p: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length2 = dx * dx + dy * dy;
  if (length2 === 0) return distance(p, a);
  const t = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length2));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

/** Does the segment pass through the box? (Liang and Barsky's clipping.) */
export function segmentHitsBox(a: Point, b: Point, box: Box): boolean {
  if (Math.max(a.x, b.x) < box.x || Math.min(a.x, b.x) > box.x + box.width) return false;
  if (Math.max(a.y, b.y) < box.y || Math.min(a.y, b.y) > box.y + box.height) return false;
  let from = 0;
  let to = 1;
  const clip = (delta: number, low: number, high: number): boolean => {
    if (delta === 0) return low <= 0 && high >= 0;
    const [enter, leave] = delta > 0 ? [low / delta, high / delta] : [high / delta, low / delta];
    from = Math.max(from, enter);
    to = Math.min(to, leave);
    return from <= to;
  };
  return (
    clip(b.x - a.x, box.x - a.x, box.x + box.width - a.x) &&
    clip(b.y - a.y, box.y - a.y, box.y + box.height - a.y)
  );
}

/** Whether a point lies in a closed polygon (even-odd rule). */
export function insidePolygon({ x, y }: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [a, b] = [polygon[i] as Point, polygon[j] as Point];
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}
