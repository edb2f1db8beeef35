// Stands between the page and the map: measures the room that header, legend and card leave, has the graph laid out
// in it, and moves the camera when what is selected would be covered.
import type { Box } from './layout/geometry';
import { createPaper, type Paper } from './layout/paper';
import type { Placement } from './layout/place';
import { estimateText, type MeasureText } from './layout/shape';
import { withMoved } from './map-scene';
import type { GraphIndex } from './model/graph-index';
import { showMap } from './page-api';
import { pausesFor } from './pauses';
import type { MapHandle, MapHandlers } from './sigma/map';
import type { Look, Scene, Sheet } from './sigma/scene';
import type { Camera, Moved } from './state';

export interface MapStage {
  readonly handle: MapHandle;
  look(look: Look): void;
  /** Brings these nodes into the uncovered part; `closer` also when they are in it already. */
  show(nodes: readonly string[], closer: boolean): void;
  /** After `show` had to move the camera: the whole map again. */
  home(): void;
  /** Where the address says the camera stands. */
  stand(camera: Camera | null): void;
  /** Nodes set down by hand. */
  move(moved: readonly Moved[]): void;
  zoom(factor: number): void;
  fit(): void;
  end(): void;
}

const PADDING = 10;
const papers = new WeakMap<GraphIndex, Paper>();

function measureIn(element: Element): MeasureText {
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const { fontFamily } = getComputedStyle(element);
  return (text, fontSize) => {
    context.font = `600 ${fontSize}px ${fontFamily}`;
    return context.measureText(text).width;
  };
}

// Measuring every name of a large graph costs more than drawing it; they are drawn a few at a time anyway.
const MEASURED = 1500;

/** The graph's paper, laid out once however often the map is opened. */
export function paperOf(index: GraphIndex, element: Element): Paper {
  let paper = papers.get(index);
  if (!paper) {
    const { nodes, edges } = index.graph;
    const measure = nodes.length > MEASURED ? estimateText : measureIn(element);
    paper = createPaper(nodes, edges, measure, index.given);
    papers.set(index, paper);
  }
  return paper;
}

/** The box of `free` in pixels of `canvas`, with a little padding. */
function frameOf(canvas: Element, free: Element): Box {
  const [outer, inner] = [canvas.getBoundingClientRect(), free.getBoundingClientRect()];
  return {
    x: inner.left - outer.left + PADDING,
    y: inner.top - outer.top + PADDING,
    width: Math.max(120, inner.width - 2 * PADDING),
    height: Math.max(120, inner.height - 2 * PADDING),
  };
}

// Up to this many lines a still picture is drawn sooner than the map.
const STILL_LINES = 400;

/** Where a still picture of the map stands until the map does; null where that would not be the sooner picture, or not
 * the same one: on paper that is larger than the frame discs are drawn smaller. */
export function firstPlacement(
  canvas: HTMLElement,
  free: HTMLElement,
  { index, lines }: Scene,
  moved: readonly Moved[],
): Placement | null {
  if (lines.length > STILL_LINES) return null;
  const placement = paperOf(index, canvas).in(frameOf(canvas, free));
  return placement.stretch === 1 ? withMoved(placement, moved) : null;
}

/** When what was put on the page last has reached the screen: the frame after that one begins. */
const onScreen = (): Promise<unknown> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** The part of the frame that the card leaves when it lies over the map as a sheet. */
function uncovered(canvas: Element, frame: Box): Box {
  const card = document.querySelector('.panel')?.getBoundingClientRect();
  if (!card) return frame;
  const top = card.top - canvas.getBoundingClientRect().top;
  const left = card.left - canvas.getBoundingClientRect().left;
  if (left >= frame.x + frame.width || top >= frame.y + frame.height) return frame;
  return { ...frame, height: Math.max(80, top - frame.y) };
}

/** Starts the map in `canvas`; the code that draws is loaded only now. A still picture is let onto the screen before.
 * @throws what `signal` says once nobody wants the map any more. */
export async function startMapStage(
  canvas: HTMLElement,
  free: HTMLElement,
  scene: Scene,
  look: Look,
  moved: readonly Moved[],
  handlers: MapHandlers,
  signal: AbortSignal,
  hasPicture: boolean,
): Promise<MapStage> {
  // Marks are for the benchmark: what a reader waits for between the graph and its first picture, and until that moves.
  if (hasPicture) {
    await onScreen();
    performance.mark('map:first-frame');
  }
  const { createMap } = await import('./sigma/map');
  await pausesFor(scene.lines.length)();
  signal.throwIfAborted();
  const paper = paperOf(scene.index, canvas);
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let byHand = moved;
  const sheetIn = (frame: Box): Sheet => ({
    placement: withMoved(paper.in(frame), byHand),
    width: canvas.clientWidth,
    height: canvas.clientHeight,
  });
  let frame = frameOf(canvas, free);
  const handle = await createMap(canvas, scene, sheetIn(frame), look, handlers, signal);
  void onScreen().then(() => {
    performance.mark('map:first-frame');
    performance.mark('map:ready');
  });

  let moving = 0;
  let away = false;
  const move = async (motion: Promise<void>): Promise<void> => {
    moving++;
    canvas.dataset.map = 'moving';
    await motion;
    moving--;
    if (moving === 0) canvas.dataset.map = 'still';
  };
  void move(Promise.resolve());

  let size = `${canvas.clientWidth} ${canvas.clientHeight}`;
  /** Lays the map out in the room that is there now, with a new look where there is one; false where it is the same. */
  const settle = (next?: Look): boolean => {
    const room = frameOf(canvas, free);
    const nextSize = `${canvas.clientWidth} ${canvas.clientHeight}`;
    const same = JSON.stringify(room) === JSON.stringify(frame) && nextSize === size;
    if (same || canvas.clientWidth === 0 || canvas.clientHeight === 0) return false;
    // A new window size is no journey: only what moves on the same canvas is animated.
    const animate = nextSize === size && !calm.matches;
    frame = room;
    size = nextSize;
    void move(handle.place(sheetIn(frame), animate, next));
    return true;
  };
  const observer = new ResizeObserver(() => void settle());
  observer.observe(canvas);
  observer.observe(free);

  // A card grows when its answer arrives: what it shows is brought into what is left of the map.
  let revealed: readonly string[] = [];
  let room = frame;
  const reveal = (nodes: readonly string[]): void => {
    const covered = room.height < frame.height;
    away = true;
    void move(handle.reveal(nodes, room, covered ? 0.55 : 0.8, !calm.matches));
  };
  const cardObserver = new ResizeObserver(() => {
    const left = uncovered(canvas, frame);
    if (revealed.length === 0 || left.height >= room.height - 8) return;
    room = left;
    reveal(revealed);
  });
  const watchCard = (): void => {
    cardObserver.disconnect();
    const card = document.querySelector('.panel');
    if (card) cardObserver.observe(card);
  };

  const hideMap = showMap({ handle, placement: () => paper.in(frame) }, canvas);

  return {
    handle,
    // A card that opens changes both the look and the room: they are drawn at once.
    look(next) {
      if (!settle(next)) handle.look(next);
    },
    show(nodes, closer) {
      room = uncovered(canvas, frame);
      revealed = nodes;
      watchCard();
      const inside = nodes.every((id) => {
        const at = handle.positionOf(id);
        return (
          at && at.x > room.x && at.x < room.x + room.width && at.y > room.y && at.y < room.y + room.height
        );
      });
      if (inside && !closer && room.height === frame.height) return;
      reveal(nodes);
    },
    home() {
      revealed = [];
      if (!away) return;
      away = false;
      void move(handle.stand(null, !calm.matches));
    },
    stand(camera) {
      if (JSON.stringify(camera) === JSON.stringify(handle.camera())) return;
      void move(handle.stand(camera, !calm.matches));
    },
    move(next) {
      if (JSON.stringify(next) === JSON.stringify(byHand)) return;
      byHand = next;
      void move(handle.place(sheetIn(frame), !calm.matches));
    },
    zoom: (factor) => void move(handle.zoom(factor, !calm.matches)),
    fit: () => void move(handle.stand(null, !calm.matches)),
    end() {
      observer.disconnect();
      cardObserver.disconnect();
      hideMap();
      // A map that has ended never stands still again: what says so next is the one after it.
      moving = Number.POSITIVE_INFINITY;
      canvas.dataset.map = 'moving';
      handle.kill();
    },
  };
}
