// Draws the lines that nobody has accepted: dashed, with a question mark in the middle, under the names.
import type Sigma from 'sigma';
import { curvePoint } from '../layout/curve';
import { type Box, boxesOverlap, distance, type Point } from '../layout/geometry';
import { mix } from '../theme';
import type { Look, Scene, SceneLine } from './scene';

const PIECES = 24;
const DASH = [7, 5];
const SIGN_RADIUS = 8;
// Where along the line the sign may stand, the best place first.
const SIGN_AT = [12, 10, 14, 8, 16, 6, 18];

/** The course from the rim of one disc to the rim of the other. */
function course(renderer: Sigma, { id, source, target, step }: SceneLine): Point[] | null {
  const [a, b] = [renderer.getNodeDisplayData(source), renderer.getNodeDisplayData(target)];
  if (!a || !b) return null;
  const [from, to] = [renderer.framedGraphToViewport(a), renderer.framedGraphToViewport(b)];
  const length = distance(from, to);
  const [start, end] = [renderer.scaleSize(a.size) / length, 1 - (renderer.scaleSize(b.size) + 2) / length];
  if (!(start < end)) return null;
  const curvature = step === 0 ? 0 : (renderer.getGraph().getEdgeAttribute(id, 'curvature') as number);
  return Array.from({ length: PIECES + 1 }, (_, i) =>
    curvePoint(from, to, curvature, start + ((end - start) * i) / PIECES),
  );
}

function drawHead(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  const [tail, tip] = points.slice(-2) as [Point, Point];
  const angle = Math.atan2(tip.y - tail.y, tip.x - tail.x);
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  for (const turn of [0.42, -0.42]) {
    context.lineTo(tip.x - 9 * Math.cos(angle + turn), tip.y - 9 * Math.sin(angle + turn));
  }
  context.closePath();
  context.fill();
}

function drawSign(context: CanvasRenderingContext2D, { x, y }: Point, { theme }: Look, colour: string): void {
  context.beginPath();
  context.arc(x, y, SIGN_RADIUS, 0, 2 * Math.PI);
  context.fillStyle = theme.background;
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.stroke();
  context.font = `700 12px ${theme.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = theme.text;
  context.fillText('?', x, y + 0.5);
}

/** The first place for the sign that is on no disc or name; the middle where all are taken. */
function signPlace(points: readonly Point[], taken: readonly Box[]): Point {
  const size = 2 * SIGN_RADIUS;
  const free = SIGN_AT.find((piece) => {
    const { x, y } = points[piece] as Point;
    const sign = { x: x - SIGN_RADIUS, y: y - SIGN_RADIUS, width: size, height: size };
    return !taken.some((box) => boxesOverlap(sign, box));
  });
  return points[free ?? PIECES / 2] as Point;
}

/** `taken`: the boxes of discs and names that the question marks should leave free. */
export function drawProposed(
  context: CanvasRenderingContext2D,
  renderer: Sigma,
  scene: Scene,
  look: Look,
  taken: readonly Box[],
): void {
  const { theme, paint, shown, focus, chosen } = look;
  for (const line of scene.lines) {
    if (!line.proposed || !line.members.some((id) => shown.edges.has(id))) continue;
    const points = course(renderer, line);
    if (!points) continue;
    const bright = !focus || line.members.some((id) => focus.edges.has(id));
    const isChosen = chosen !== null && (chosen === line.id || line.members.includes(chosen));
    const colour = bright ? paint.line(line) : mix(paint.line(line), theme.background, 0.8);
    context.save();
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.lineWidth = isChosen ? 3.5 : 2;
    context.setLineDash(DASH);
    context.beginPath();
    for (const { x, y } of points) context.lineTo(x, y);
    context.stroke();
    context.setLineDash([]);
    if (line.directed) drawHead(context, points);
    if (bright) drawSign(context, signPlace(points, taken), look, colour);
    context.restore();
  }
}
