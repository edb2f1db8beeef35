// The interactive map: Sigma behind a small handle that knows nothing of panels, addresses or the server.
// The only place where Sigma is started, and ended.
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { animateNodes } from 'sigma/utils';
import { curvatureOf, curvePoint } from '../layout/curve';
import { type Box, distance, type Point } from '../layout/geometry';
import { type HitLine, lineAt } from '../layout/hit';
import { mix } from '../theme';
import { createNamesLayer } from './names-layer';
import { edgePrograms, edgeType, nodePrograms } from './programs';
import { placeFor } from './reveal';
import type { Look, Scene, Sheet } from './scene';

export interface MapHandlers {
  onPick(picked: { readonly type: 'node' | 'edge'; readonly id: string } | null): void;
  onHover(hovered: { readonly type: 'node' | 'edge'; readonly id: string; readonly at: Point } | null): void;
  /** After every picture, with the middle of the chosen line where there is one. */
  onDrawn(): void;
}

export interface MapHandle {
  look(look: Look): void;
  /** New positions, or a new size of the map. */
  place(sheet: Sheet, animate: boolean): Promise<void>;
  /** Flies to these nodes so that they stand in `free` (pixels of the map). */
  reveal(nodes: readonly string[], free: Box, closest: number, animate: boolean): Promise<void>;
  zoom(factor: number, animate: boolean): Promise<void>;
  /** The whole map again. */
  fit(animate: boolean): Promise<void>;
  /** Centre of a node or middle of a line in pixels of the map; null where it is not drawn. */
  positionOf(id: string): Point | null;
  /** Boxes of the names as drawn last. */
  names(): ReadonlyMap<string, Box>;
  kill(): void;
}

const REACH = { mouse: 8, touch: 16 };
const DURATION = 350;

export function createMap(
  container: HTMLElement,
  scene: Scene,
  first: Sheet,
  begin: Look,
  handlers: MapHandlers,
): MapHandle {
  let sheet = first;
  let look = begin;
  let lines: HitLine[] | null = null;
  const graph = new MultiDirectedGraph();

  // Sigma counts y upwards, the layout downwards.
  const pointOf = (id: string): Point => {
    const placed = sheet.placement.nodes.get(id) as Point;
    return { x: placed.x, y: sheet.height * sheet.placement.stretch - placed.y };
  };
  const bendOf = (source: string, target: string, id: string): number =>
    curvatureOf(scene.steps.get(id) ?? 0, distance(pointOf(source), pointOf(target)));
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
  for (const { id, source, target, lens } of scene.index.graph.edges) {
    const type = edgeType(scene.steps.get(id) ?? 0, scene.directed(id));
    graph.addEdgeWithKey(id, source, target, { lens, type, curvature: bendOf(source, target, id) });
  }

  const renderer = new Sigma(graph, container, {
    nodeProgramClasses: nodePrograms,
    edgeProgramClasses: edgePrograms,
    defaultNodeType: 'disc',
    renderLabels: false,
    stagePadding: 0,
    zIndex: true,
    minEdgeThickness: 1,
    minCameraRatio: 0.08,
    maxCameraRatio: 2,
    zoomToSizeRatioFunction: sizeRatio,
    // The names layer marks what is pointed at; Sigma's own label box would cover the neighbours.
    defaultDrawNodeHover: () => undefined,
    nodeReducer(id, data) {
      const { theme, focus, shown } = look;
      const bright = !focus || focus.nodes.has(id);
      const fill = theme.kind(data.kind);
      return {
        ...data,
        hidden: !shown.nodes.has(id),
        color: bright ? fill : mix(fill, theme.background, 0.75),
        borderColor: bright ? theme.border : mix(theme.border, theme.background, 0.75),
        zIndex: bright ? 1 : 0,
      };
    },
    edgeReducer(id, data) {
      const { theme, focus, shown, chosen } = look;
      const bright = !focus || focus.edges.has(id);
      const colour = theme.lens(data.lens);
      return {
        ...data,
        hidden: !shown.edges.has(id),
        color: bright ? colour : mix(colour, theme.background, 0.86),
        size: id === chosen ? 4 : focus && bright ? 2.6 : 2,
        zIndex: id === chosen ? 2 : bright ? 1 : 0,
      };
    },
  });
  renderer.setCustomBBox(paper());
  const namesLayer = createNamesLayer(renderer);
  // A layer has its size from the next resize on.
  renderer.resize(true);
  renderer.refresh();

  const viewportOf = (id: string): Point | null => {
    const data = renderer.getNodeDisplayData(id);
    return data && look.shown.nodes.has(id) ? renderer.framedGraphToViewport(data) : null;
  };
  const hitLines = (): HitLine[] => {
    lines ??= scene.index.graph.edges.flatMap(({ id, source, target }) => {
      if (!look.shown.edges.has(id)) return [];
      const [from, to] = [viewportOf(source), viewportOf(target)];
      return from && to ? [{ id, from, to, curvature: bendOf(source, target, id) }] : [];
    });
    return lines;
  };
  const lineUnder = (at: Point, original: Event): string | null =>
    lineAt(at, hitLines(), 'touches' in original ? REACH.touch : REACH.mouse);

  let node: string | null = null;
  renderer.on('afterRender', () => {
    lines = null;
    namesLayer.draw(scene, sheet, look);
    handlers.onDrawn();
  });
  renderer.on('enterNode', (payload) => {
    node = payload.node;
    handlers.onHover({ type: 'node', id: node, at: payload.event });
  });
  renderer.on('leaveNode', () => {
    node = null;
    handlers.onHover(null);
  });
  renderer.on('moveBody', ({ event }) => {
    if (node) return;
    const { target } = event.original;
    const here = target instanceof Element && container.contains(target);
    const id = here ? lineUnder(event, event.original) : null;
    container.classList.toggle('points-at-line', id !== null);
    handlers.onHover(id ? { type: 'edge', id, at: event } : null);
  });
  renderer.on('clickNode', (payload) => handlers.onPick({ type: 'node', id: payload.node }));
  renderer.on('clickStage', ({ event }) => {
    const id = lineUnder(event, event.original);
    handlers.onPick(id ? { type: 'edge', id } : null);
  });

  const camera = renderer.getCamera();
  const fly = async (to: { x?: number; y?: number; ratio?: number }, animate: boolean): Promise<void> => {
    if (animate) await camera.animate(to, { duration: DURATION });
    else camera.setState(to);
  };

  return {
    look(next) {
      look = next;
      renderer.refresh({ skipIndexation: true });
    },
    async place(next, animate) {
      sheet = next;
      renderer.resize();
      renderer.setCustomBBox(paper());
      graph.updateEachEdgeAttributes((id, data, source, target) => ({
        ...data,
        curvature: bendOf(source, target, id),
      }));
      const targets = Object.fromEntries(graph.nodes().map((id) => [id, { ...pointOf(id) }]));
      if (animate)
        await new Promise<void>((done) => void animateNodes(graph, targets, { duration: DURATION }, done));
      else graph.updateEachNodeAttributes((id, data) => ({ ...data, ...targets[id] }));
      renderer.refresh();
    },
    reveal(nodes, free, closest, animate) {
      const points = nodes.flatMap((id) => renderer.getNodeDisplayData(id) ?? []);
      return points.length > 0 ? fly(placeFor(renderer, points, free, closest), animate) : Promise.resolve();
    },
    zoom: (factor, animate) =>
      fly({ ratio: camera.getBoundedRatio(camera.getState().ratio / factor) }, animate),
    fit: (animate) => fly({ x: 0.5, y: 0.5, ratio: 1 }, animate),
    positionOf(id) {
      if (scene.index.nodes.has(id)) return viewportOf(id);
      const line = hitLines().find((candidate) => candidate.id === id);
      return line ? curvePoint(line.from, line.to, line.curvature, 0.5) : null;
    },
    names: () => namesLayer.drawn,
    kill: () => renderer.kill(),
  };
}
