// Draws what lies over the discs: the letter of the kind, the names with a halo, the ring around what is chosen, the
// pin of what was set down by hand, the count on a bundle of lines. Remembers the boxes of the names it drew, so that
// a test can measure what a reader sees.
import type Sigma from 'sigma';
import { type Box, boxesOverlap, containsBox, type Point } from '../layout/geometry';
import type { PlacedNode } from '../layout/place';
import { discBox, LINE_HEIGHT, labelBox, type Shape, SIDES, type Side } from '../layout/shape';
import { visibleNames } from '../layout/visible-names';
import { mix } from '../theme';
import { drawProposed } from './proposed-lines';
import type { Look, Scene, Sheet } from './scene';

const LETTER_FROM_RADIUS = 6;
// On a crowded map the names of hubs are worth more than discs of a few pixels.
const CROWDED = 300;
const COVERED_BELOW = 6;
const AIR = 7;

/** With air around it: a crowded map is readable when fewer names stand on it. */
function grown({ x, y, width, height }: Box): Box {
  return { x: x - AIR, y: y - AIR, width: width + 2 * AIR, height: height + 2 * AIR };
}

/** The side of the name, or another one where the edge of the screen would cut it off. */
function sideWithin(screen: Box, shape: Shape, at: Point, side: Side): Side {
  const whole = (one: Side): boolean => containsBox(screen, labelBox(shape, at, one));
  return whole(side) ? side : (SIDES.find(whole) ?? side);
}

interface Drawn extends PlacedNode {
  readonly id: string;
  readonly bright: boolean;
  readonly label: Box;
  readonly disc: Box;
}

export interface NamesLayer {
  draw(scene: Scene, sheet: Sheet, look: Look): void;
  /** Nothing is drawn this time. */
  clear(): void;
  /** Boxes of the names drawn last, in pixels of the map. */
  readonly drawn: ReadonlyMap<string, Box>;
}

export function createNamesLayer(renderer: Sigma): NamesLayer {
  // Sigma's own layer for labels, which it clears before every picture and leaves to this one.
  const context = renderer.getCanvases().labels?.getContext('2d') as CanvasRenderingContext2D;
  const drawn = new Map<string, Box>();

  function onScreen(scene: Scene, { placement }: Sheet, { shown, focus }: Look): Drawn[] {
    const { width, height } = renderer.getDimensions();
    const screen = { x: 0, y: 0, width, height };
    const found: Drawn[] = [];
    // In the order of their sizes, so that a large graph's best connected come first.
    for (const id of placement.bySize) {
      if (!shown.nodes.has(id)) continue;
      const bright = !focus || focus.nodes.has(id);
      if (found.length >= scene.detail.names && !(focus && bright)) {
        if (!focus) break;
        continue;
      }
      const data = renderer.getNodeDisplayData(id);
      const placed = placement.nodes.get(id);
      if (!data || !placed) continue;
      const at = renderer.framedGraphToViewport(data);
      if (at.x < -200 || at.y < -60 || at.x > width + 200 || at.y > height + 60) continue;
      const shape = { ...placed.shape, radius: renderer.scaleSize(data.size) };
      const side = sideWithin(screen, shape, at, placed.side);
      const [disc, label] = [discBox(shape, at), labelBox(shape, at, side)];
      if (!boxesOverlap(disc, screen) && !boxesOverlap(label, screen)) continue;
      found.push({ id, ...at, shape, side, bright, label, disc });
    }
    return found;
  }

  function drawLetter(letter: string, { x, y }: Point, radius: number, colour: string, font: string): void {
    // Whole sizes, which names have too: each new size of a font takes its time.
    context.font = `600 ${Math.round(Math.max(8, Math.min(18, radius * 1.05)))}px ${font}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = colour;
    context.fillText(letter, x, y + radius * 0.06);
  }

  function drawName({ shape, label, side }: Drawn, colour: string, halo: string, font: string): void {
    const { lines, fontSize } = shape.label;
    context.font = `600 ${fontSize}px ${font}`;
    context.textBaseline = 'middle';
    context.textAlign = side === 'right' ? 'left' : side === 'left' ? 'right' : 'center';
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = halo;
    context.fillStyle = colour;
    const x =
      side === 'right' ? label.x : side === 'left' ? label.x + label.width : label.x + label.width / 2;
    const y = (line: number): number => label.y + (line + 0.5) * fontSize * LINE_HEIGHT;
    // The halo of one line must not cover the letters of the line above.
    for (const [i, line] of lines.entries()) context.strokeText(line, x, y(i));
    for (const [i, line] of lines.entries()) context.fillText(line, x, y(i));
  }

  function drawRing({ x, y }: Point, radius: number, colour: string): void {
    context.beginPath();
    context.arc(x, y, radius + 3, 0, 2 * Math.PI);
    context.lineWidth = 3;
    context.strokeStyle = colour;
    context.stroke();
  }

  // A small dot at the upper right of the disc, like the head of a pin.
  function drawPin({ x, y }: Point, radius: number, { accent, background }: Look['theme']): void {
    context.beginPath();
    context.arc(x + radius * 0.75, y - radius * 0.75, 4, 0, 2 * Math.PI);
    context.fillStyle = accent;
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = background;
    context.stroke();
  }

  function drawCounts(scene: Scene, { theme, shown, focus }: Look): void {
    for (const { source, target, members } of scene.lines) {
      if (members.length < 2) continue;
      const count = members.filter((id) => shown.edges.has(id)).length;
      const [a, b] = [renderer.getNodeDisplayData(source), renderer.getNodeDisplayData(target)];
      if (count < 2 || !a || !b || (focus && !members.some((id) => focus.edges.has(id)))) continue;
      const [from, to] = [renderer.framedGraphToViewport(a), renderer.framedGraphToViewport(b)];
      const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
      context.beginPath();
      context.arc(x, y, 10, 0, 2 * Math.PI);
      context.fillStyle = theme.background;
      context.fill();
      context.lineWidth = 1.5;
      context.strokeStyle = theme.border;
      context.stroke();
      drawLetter(String(count), { x, y }, 11, theme.text, theme.font);
    }
  }

  return {
    drawn,
    clear: () => drawn.clear(),
    draw(scene, sheet, look) {
      const { theme, chosen, ringed, pinned } = look;
      drawn.clear();
      const nodes = onScreen(scene, sheet, look);
      const crowded = nodes.length > CROWDED;
      const shown = visibleNames(
        nodes.map(({ id, bright, label, disc, shape }) => ({
          id,
          label: crowded ? grown(label) : label,
          disc: crowded && shape.radius < COVERED_BELOW ? null : disc,
          priority:
            shape.label.fontSize * 1000 + shape.radius + (bright ? 1e6 : 0) + (id === chosen ? 1e7 : 0),
        })),
      );
      const named = nodes.filter(({ id }) => shown.has(id)).map(({ label }) => label);
      drawProposed(context, renderer, scene, look, [...nodes.map(({ disc }) => disc), ...named]);
      drawCounts(scene, look);
      const faint = mix(theme.text, theme.background, 0.78);
      for (const node of nodes) {
        const colour = node.bright ? theme.text : faint;
        if (node.shape.radius >= LETTER_FROM_RADIUS) {
          const ink = node.bright ? theme.border : mix(theme.border, theme.background, 0.7);
          drawLetter(scene.letter(node.id), node, node.shape.radius, ink, theme.font);
        }
        if (node.id === chosen || ringed.has(node.id)) drawRing(node, node.shape.radius, theme.accent);
        if (pinned.has(node.id)) drawPin(node, node.shape.radius, theme);
        if (!shown.has(node.id)) continue;
        drawName(node, colour, theme.halo, theme.font);
        drawn.set(node.id, node.label);
      }
    },
  };
}
