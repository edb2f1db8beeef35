// The interactive map: Sigma behind a small handle that knows nothing of panels, addresses or the server.
// The only place where Sigma is started, and ended.
import { MultiDirectedGraph } from 'graphology';
import { animateNodes } from 'sigma/utils';
import { curvatureOf, curvePoint } from '../layout/curve';
import { type Box, distance, type Point } from '../layout/geometry';
import { type HitLine, lineAt } from '../layout/hit';
import { pausesFor } from '../pauses';
import type { Camera } from '../state';
import { type GestureHandlers, listen } from './gestures';
import { edgeReducer, nodeReducer } from './looks';
import { watchMotion } from './motion';
import { createNamesLayer } from './names-layer';
import { discsOf } from './node-hit';
import { programsFor } from './programs';
import { placeFor } from './reveal';
import type { Look, Scene, Sheet } from './scene';
import { startSigma } from './start-sigma';

export interface MapHandlers extends Omit<GestureHandlers, 'onDrag'> {
  /** A node was set down, in thousandths of the paper. */
  onMoved(node: string, at: Point): void;
  /** After every picture. */
  onDrawn(): void;
  /** The camera has come to rest; null is the whole map. */
  onCamera(camera: Camera | null): void;
}

export interface MapHandle {
  look(look: Look): void;
  /** New positions, or a new size of the map; with a new look the two are drawn at once. */
  place(sheet: Sheet, animate: boolean, look?: Look): Promise<void>;
  /** Flies to these nodes so that they stand in `free` (pixels of the map). */
  reveal(nodes: readonly string[], free: Box, closest: number, animate: boolean): Promise<void>;
  zoom(factor: number, animate: boolean): Promise<void>;
  /** Where the camera stands; null is the whole map. */
  camera(): Camera | null;
  stand(camera: Camera | null, animate: boolean): Promise<void>;
  /** Centre of a node or middle of a line in pixels of the map; null where it is not drawn. */
  positionOf(id: string): Point | null;
  /** Boxes of the names as drawn last. */
  names(): ReadonlyMap<string, Box>;
  /** How many pictures were drawn so far. */
  pictures(): number;
  kill(): void;
}

const DURATION = 350;
const ORDER_AFTER_MS = 120;
const WHOLE: Camera = { x: 0.5, y: 0.5, ratio: 1 };
/** What every node and line is drawn by; where only the focus is another, and the rest does not fade for it, only what
 * is or was in focus looks different. */
const SHARED = ['theme', 'paint', 'shown', 'changes'] as const;

function inFocus({ lineOf, index }: Scene, graph: MultiDirectedGraph, looks: readonly Look[]) {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  for (const { focus, chosen } of looks) {
    for (const id of focus?.nodes ?? []) if (index.nodes.has(id)) nodes.add(id);
    for (const id of [...(focus?.edges ?? []), chosen ?? '']) {
      const line = lineOf.get(id)?.id ?? id;
      if (graph.hasEdge(line)) edges.add(line);
    }
  }
  return { nodes: [...nodes], edges: [...edges] };
}

const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.002;
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Draws the map in `container`; of a large graph in pieces, so that the reader is not kept waiting in between.
 * @throws what `signal` says once nobody wants the map any more. */
export async function createMap(
  container: HTMLElement,
  scene: Scene,
  first: Sheet,
  begin: Look,
  handlers: MapHandlers,
  signal: AbortSignal,
): Promise<MapHandle> {
  let sheet = first;
  let look = begin;
  let hits: HitLine[] | null = null;
  // The page may still speak to a map that another one has just taken the place of.
  let ended = false;
  let ordering = 0;
  let pictures = 0;
  const motion = { moving: false };
  const pause = pausesFor(scene.lines.length);
  const graph = new MultiDirectedGraph();

  // Sigma counts y upwards, the layout downwards.
  const flip = (y: number): number => sheet.height * sheet.placement.stretch - y;
  const pointOf = (id: string): Point => {
    const placed = sheet.placement.nodes.get(id) as Point;
    return { x: placed.x, y: flip(placed.y) };
  };
  const bendOf = (step: number, source: Point, target: Point): number =>
    step === 0 ? 0 : curvatureOf(step, distance(source, target));
  const paper = () => {
    const { stretch } = sheet.placement;
    return { x: [0, sheet.width * stretch], y: [0, sheet.height * stretch] } as {
      x: [number, number];
      y: [number, number];
    };
  };
  // On stretched paper the whole map is drawn smaller; discs reach their size where the paper is seen one to one,
  // and grow more slowly than the paper beyond.
  const sizeRatio = (ratio: number): number => {
    const scale = ratio * sheet.placement.stretch;
    return scale >= 1 ? scale : Math.sqrt(scale);
  };

  for (const { id, kind } of scene.index.graph.nodes) {
    graph.addNode(id, { ...pointOf(id), size: sheet.placement.nodes.get(id)?.shape.radius, kind });
  }
  for (const line of scene.lines) {
    graph.addEdgeWithKey(line.id, line.source, line.target, {
      line,
      head: line.directed,
      curvature: bendOf(line.step, pointOf(line.source), pointOf(line.target)),
    });
  }

  await pause();
  signal.throwIfAborted();
  // It gets its graph when all is ready, so that the first picture is drawn once.
  const renderer = startSigma(
    container,
    {
      ...programsFor(scene.detail, motion),
      renderLabels: false,
      stagePadding: 0,
      zIndex: true,
      minEdgeThickness: 1,
      minCameraRatio: 0.02,
      maxCameraRatio: 2,
      doubleClickZoomingRatio: 1,
      zoomToSizeRatioFunction: sizeRatio,
      // The names layer marks what is pointed at; Sigma's own label box would cover the neighbours.
      defaultDrawNodeHover: () => undefined,
      nodeReducer: (id, data) => nodeReducer(id, data, look, scene.detail),
      edgeReducer: (_id, data) => edgeReducer(data, look, scene.detail),
    },
    (at) => discs.at(at),
  );
  renderer.setCustomBBox(paper());
  const discs = discsOf(renderer, graph);
  const namesLayer = createNamesLayer(renderer);

  const viewportOf = (id: string): Point | null => {
    const data = renderer.getNodeDisplayData(id);
    return data && look.shown.nodes.has(id) ? renderer.framedGraphToViewport(data) : null;
  };
  const hitLines = (): HitLine[] => {
    hits ??= scene.lines.flatMap(({ id, source, target, step, members }) => {
      if (!members.some((member) => look.shown.edges.has(member))) return [];
      const [from, to] = [viewportOf(source), viewportOf(target)];
      if (!from || !to) return [];
      const curvature = graph.getEdgeAttribute(id, 'curvature') as number;
      return [{ id, from, to, curvature: step === 0 ? 0 : curvature }];
    });
    return hits;
  };

  const camera = renderer.getCamera();
  const cameraNow = (): Camera | null => {
    const { x, y, ratio } = camera.getState();
    const whole = same(x, WHOLE.x) && same(y, WHOLE.y) && same(ratio, WHOLE.ratio);
    return whole ? null : { x: rounded(x), y: rounded(y), ratio: rounded(ratio) };
  };
  renderer.on('afterRender', () => {
    hits = null;
    pictures++;
    if (!motion.moving) discs.forget();
    if (!(scene.detail.stillNames && motion.moving)) namesLayer.draw(scene, sheet, look);
    else namesLayer.clear();
    handlers.onDrawn();
  });
  await pause();
  if (signal.aborted) renderer.kill();
  signal.throwIfAborted();
  renderer.setGraph(graph);
  const watch = watchMotion(motion, renderer, () => handlers.onCamera(cameraNow()));

  const bend = (id: string): void => {
    for (const edge of graph.edges(id)) {
      const { line } = graph.getEdgeAttributes(edge) as { line: { step: number } };
      if (line.step === 0) continue;
      const ends = graph.extremities(edge).map((end) => graph.getNodeAttributes(end) as Point);
      graph.setEdgeAttribute(edge, 'curvature', bendOf(line.step, ends[0] as Point, ends[1] as Point));
    }
  };
  const endGestures = listen(
    renderer,
    (at, reach) => lineAt(at, hitLines(), reach),
    scene.detail.hoverLines,
    {
      ...handlers,
      onDrag(id, to, done) {
        graph.mergeNodeAttributes(id, { x: to.x, y: to.y });
        bend(id);
        if (!done) return;
        const { frame } = sheet.placement;
        handlers.onMoved(id, {
          x: Math.round(((to.x - frame.x) / frame.width) * 1000),
          y: Math.round(((flip(to.y) - frame.y) / frame.height) * 1000),
        });
      },
    },
  );

  /** Ends when the camera stands where it was sent, and whoever notes where it stands has been told. */
  const fly = async (to: Partial<Camera>, animate: boolean): Promise<void> => {
    if (animate) await camera.animate(to, { duration: DURATION });
    else camera.setState(to);
    await watch.atRest();
  };

  /** What Sigma has to read anew for another look: what is or was in focus, or everything where nothing is named. */
  const changed = (before: Look) =>
    scene.detail.fade || SHARED.some((part) => before[part] !== look[part])
      ? {}
      : { partialGraph: inFocus(scene, graph, [before, look]) };

  return {
    look(next) {
      const before = look;
      look = next;
      if (ended) return;
      const some = changed(before);
      renderer.refresh({ ...some, skipIndexation: true });
      // What is in focus comes to lie over the rest a moment later: to put all in order takes its time.
      clearTimeout(ordering);
      if (some.partialGraph)
        ordering = window.setTimeout(() => renderer.refresh({ partialGraph: {} }), ORDER_AFTER_MS);
    },
    async place(next, animate, nextLook = look) {
      const before = look;
      look = nextLook;
      sheet = next;
      if (ended) return;
      renderer.resize();
      renderer.setCustomBBox(paper());
      // Changed in place: an update that is announced makes Sigma read the whole graph, each time.
      const bent = scene.lines.filter(({ step }) => step !== 0);
      for (const { id, step, source, target } of bent) {
        graph.getEdgeAttributes(id).curvature = bendOf(step, pointOf(source), pointOf(target));
      }
      const some = before === look ? { partialGraph: { nodes: [], edges: [] } } : changed(before);
      if (animate) {
        if (before !== look) renderer.scheduleRefresh(some);
        const targets = Object.fromEntries(graph.nodes().map((id) => [id, { ...pointOf(id) }]));
        await new Promise<void>((done) => void animateNodes(graph, targets, { duration: DURATION }, done));
        // Another view may have taken the map's room while its nodes were on their way.
        if (ended) return;
      } else graph.forEachNode((id, data) => Object.assign(data, pointOf(id)));
      // Places are read anew each time, so nothing else has to be.
      const edges = [...(some.partialGraph?.edges ?? []), ...bent.map(({ id }) => id)];
      renderer.refresh(some.partialGraph ? { partialGraph: { ...some.partialGraph, edges } } : {});
    },
    reveal(nodes, free, closest, animate) {
      const points = nodes.flatMap((id) => renderer.getNodeDisplayData(id) ?? []);
      return points.length > 0 ? fly(placeFor(renderer, points, free, closest), animate) : Promise.resolve();
    },
    zoom: (factor, animate) =>
      fly({ ratio: camera.getBoundedRatio(camera.getState().ratio / factor) }, animate),
    camera: cameraNow,
    stand: (to, animate) => fly(to ?? WHOLE, animate),
    positionOf(id) {
      if (scene.index.nodes.has(id)) return viewportOf(id);
      const line = hitLines().find((candidate) => candidate.id === (scene.lineOf.get(id)?.id ?? id));
      return line ? curvePoint(line.from, line.to, line.curvature, 0.5) : null;
    },
    names: () => namesLayer.drawn,
    pictures: () => pictures,
    kill() {
      ended = true;
      clearTimeout(ordering);
      watch.end();
      endGestures();
      renderer.kill();
    },
  };
}
