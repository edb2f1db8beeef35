// Where the camera must stand so that some nodes fill a free part of the screen.
import type Sigma from 'sigma';
import type { Box, Point } from '../layout/geometry';

export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

const MARGIN = 48;
// Farther away names would have to give way; better to leave a part off the screen.
const FARTHEST = 1.1;

/** The place for points given in the camera's own units; it comes no closer than `closest` (1 is the whole map). */
export function placeFor(renderer: Sigma, points: readonly Point[], free: Box, closest: number): CameraPlace {
  const still = { cameraState: { x: 0.5, y: 0.5, ratio: 1, angle: 0 } };
  const origin = renderer.framedGraphToViewport({ x: 0, y: 0 }, still);
  const unit = renderer.framedGraphToViewport({ x: 1, y: 0 }, still).x - origin.x;
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const needed = Math.max(
    ((right - left) * unit) / Math.max(1, free.width - 2 * MARGIN),
    ((high - low) * unit) / Math.max(1, free.height - 2 * MARGIN),
  );
  const ratio = Math.max(closest, Math.min(needed, FARTHEST));
  const { width, height } = renderer.getDimensions();
  return {
    ratio,
    x: (left + right) / 2 - ((free.x + free.width / 2 - width / 2) * ratio) / unit,
    y: (low + high) / 2 + ((free.y + free.height / 2 - height / 2) * ratio) / unit,
  };
}
