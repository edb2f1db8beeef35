// Keeps one map on the screen in step with the page: its look follows the state, its gestures change it.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Page, usePage } from '../context';
import type { Point } from '../layout/geometry';
import type { Placement } from '../layout/place';
import { paintFor, paletteFor, sceneOf } from '../map-scene';
import { firstPlacement, type MapStage, startMapStage } from '../map-stage';
import { among, focusOf, namedNodes, type Shown } from '../model/graph-index';
import { waysBetween } from '../model/paths';
import { changesOf } from '../model/time';
import { once } from '../once';
import type { MapHandlers } from '../sigma/map';
import type { Look } from '../sigma/scene';
import type { Selection } from '../state';
import { readTheme } from '../theme';
import { drawingOf } from '../webgl';

export interface Hovered extends Selection {
  readonly type: 'node' | 'edge';
  readonly at: Point;
}

/** What stays bright for a selection of any type. */
function focusFor({ index, shown }: Page, selection: Selection | null): Shown | null {
  if (selection?.type === 'set') return among(index, namedNodes(index, selection));
  if (selection?.type !== 'path') return focusOf(index, selection);
  const [from, to] = namedNodes(index, selection);
  const way = from && to ? waysBetween(index, shown, from, to)[0] : undefined;
  if (!way) return { nodes: new Set([from ?? '', to ?? '']), edges: new Set() };
  return { nodes: new Set(way.nodes), edges: new Set(way.steps.flat().map(({ id }) => id)) };
}

type Handlers = Omit<MapHandlers, 'onHover' | 'onCamera' | 'onMoved'>;

/** Starts the map in `canvas` and gives its stage once it stands; until then `first` is where a still picture of it does. */
export function useMap(handlers: Handlers) {
  const page = usePage();
  const { words, index, shown, state, navigate, timing } = page;
  const canvas = useRef<HTMLDivElement>(null);
  const free = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<MapStage | null>(null);
  const [first, setFirst] = useState<Placement | null>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [dark, setDark] = useState(0);
  const scene = useMemo(() => sceneOf(index, words, drawingOf() === 'software'), [index, words]);
  const selection = state.selection?.type === 'source' ? null : state.selection;
  const focus = useMemo(
    () => focusFor(page, selection ?? hovered),
    [index, shown, selection?.type, selection?.id, hovered?.id],
  );
  // What nothing has changed in stays the same object: the map looks at no more than what differs.
  const theme = useMemo(() => once(() => readTheme(canvas.current as HTMLElement)), [dark]);
  const paint = useMemo(
    () => once(() => paintFor(paletteFor(state.colouring, index), theme())),
    [theme, state.colouring, index],
  );
  const changes = useMemo(
    () => changesOf(index.graph.edges, timing, state),
    [index, timing, state.since, state.valid, state.known],
  );
  const look = (): Look => {
    const ringed =
      selection?.type === 'set' || selection?.type === 'path' ? namedNodes(index, selection) : [];
    return {
      theme: theme(),
      paint: paint(),
      shown,
      focus,
      chosen: selection?.id ?? hovered?.id ?? null,
      ringed: new Set(ringed),
      pinned: new Set(state.moved.map(({ id }) => id)),
      changes,
    };
  };
  // What the map calls back into: always of the latest drawing of this component.
  const latest = useRef({ handlers, state, navigate });
  latest.current = { handlers, state, navigate };

  const parts = [
    shown,
    focus,
    selection?.id,
    state.colouring,
    state.moved,
    state.since,
    state.valid,
    state.known,
    dark,
  ];
  // What the map on the screen was last told to look like.
  const told = useRef<readonly unknown[]>([]);

  // One map for one graph; its look follows below. What the map follows is told it in the same step as the page is
  // drawn anew: later, it would stand still for a moment with what is gone.
  useLayoutEffect(() => {
    const ended = new AbortController();
    let started: MapStage | null = null;
    const calls: MapHandlers = {
      onHover: setHovered,
      onPick: (...all) => latest.current.handlers.onPick(...all),
      onMenu: (...all) => latest.current.handlers.onMenu(...all),
      onOpen: (node) => latest.current.handlers.onOpen(node),
      onDrawn: () => latest.current.handlers.onDrawn(),
      onCamera: (camera) => latest.current.navigate({ camera }, 'replace'),
      onMoved: (id, { x, y }) =>
        latest.current.navigate((old) => ({
          ...old,
          moved: [...old.moved.filter((other) => other.id !== id), { id, x, y }],
        })),
    };
    performance.mark('map:begin');
    const elements = [canvas.current, free.current] as [HTMLElement, HTMLElement];
    // What the still picture does not show waits for the map: a camera, a comparison.
    const still = state.camera || state.since ? null : firstPlacement(...elements, scene, state.moved);
    setFirst(still);
    told.current = parts;
    startMapStage(...elements, scene, look(), state.moved, calls, ended.signal, still !== null).then(
      (ready) => {
        if (ended.signal.aborted) return ready.end();
        started = ready;
        setStage(ready);
        setFirst(null);
      },
      (error: unknown) => {
        if (!ended.signal.aborted) throw error;
      },
    );
    return () => {
      ended.abort();
      started?.end();
      setStage(null);
      setFirst(null);
    };
  }, [scene]);

  useLayoutEffect(() => {
    if (!stage || parts.every((part, i) => part === told.current[i])) return;
    told.current = parts;
    stage.look(look());
  }, [stage, ...parts]);
  useLayoutEffect(() => stage?.move(state.moved), [stage, state.moved]);

  // The camera follows the selection, save where the address says where it stands.
  const arrived = useRef<MapStage | null>(null);
  useLayoutEffect(() => {
    if (!stage) return;
    const first = arrived.current !== stage;
    arrived.current = stage;
    if (first && state.camera) stage.stand(state.camera);
    else {
      const chosen = focusFor(page, selection);
      if (chosen) stage.show([...chosen.nodes], page.fly.current);
      else stage.home();
    }
    page.fly.current = false;
  }, [stage, selection?.type, selection?.id]);
  useEffect(() => {
    const followed = (): void => stage?.stand(latest.current.state.camera);
    // After the state has followed the address.
    const onPop = (): void => void setTimeout(followed);
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, [stage]);

  useEffect(() => {
    const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
      matchMedia(query),
    );
    const changed = (): void => setDark((n) => n + 1);
    for (const scheme of schemes) scheme.addEventListener('change', changed);
    return () => {
      for (const scheme of schemes) scheme.removeEventListener('change', changed);
    };
  }, []);

  return { canvas, free, stage, scene, first, hovered, selection };
}
