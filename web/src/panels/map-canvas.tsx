// The interactive map: gives the canvas its name and its keys, passes on what is picked, and says on the canvas what
// line is pointed at or chosen.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePage } from '../context';
import type { Point } from '../layout/geometry';
import { type MapStage, sceneOf, startMapStage } from '../map-stage';
import { focusOf, shownBy } from '../model/graph-index';
import { mostConnected, nextLine, stepTo } from '../model/walk';
import type { Selection } from '../state';
import { readTheme } from '../theme';
import '../page-api';

interface Hovered extends Selection {
  readonly type: 'node' | 'edge';
  readonly at: Point;
}

function place(tip: HTMLElement | null, at: Point | null): void {
  if (!tip) return;
  tip.hidden = at === null;
  if (at) tip.style.transform = `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)`;
}

export function MapCanvas() {
  const page = usePage();
  const { words, index, state, navigate, sentence } = page;
  const { strings } = words;
  const canvas = useRef<HTMLDivElement>(null);
  const free = useRef<HTMLDivElement>(null);
  const chosenTip = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<MapStage | null>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [dark, setDark] = useState(0);
  const walker = useRef<string | null>(null);

  const scene = useMemo(() => sceneOf(index, words), [index, words]);
  const shown = useMemo(() => shownBy(index, state), [index, state.hiddenLenses, state.hiddenKinds]);
  const selection = state.selection?.type === 'source' ? null : state.selection;
  const focus = focusOf(index, selection ?? hovered);
  const look = () => ({
    theme: readTheme(canvas.current as HTMLElement),
    shown,
    focus,
    chosen: selection?.id ?? hovered?.id ?? null,
  });
  // What the map calls back into: always of the latest drawing of this component.
  const latest = useRef({ selection, navigate });
  latest.current = { selection, navigate };

  // One map for one graph; its look follows below.
  useEffect(() => {
    let wanted = true;
    let started: MapStage | null = null;
    const drawn = (): void => {
      const { selection: now } = latest.current;
      place(chosenTip.current, now?.type === 'edge' && started ? started.handle.positionOf(now.id) : null);
    };
    void startMapStage(canvas.current as HTMLElement, free.current as HTMLElement, scene, look(), {
      onPick: (picked) => latest.current.navigate({ selection: picked }),
      onHover: setHovered,
      onDrawn: drawn,
    }).then((ready) => {
      if (!wanted) return ready.end();
      started = ready;
      setStage(ready);
    });
    return () => {
      wanted = false;
      started?.end();
      setStage(null);
    };
  }, [scene]);

  useEffect(() => stage?.look(look()), [stage, shown, selection, hovered?.id, dark]);

  // The camera follows the selection only.
  useEffect(() => {
    if (!stage) return;
    const chosen = focusOf(index, selection);
    if (selection?.type === 'node') walker.current = selection.id;
    if (chosen) stage.show([...chosen.nodes], page.fly.current);
    else stage.home();
    page.fly.current = false;
  }, [stage, selection?.id]);

  useEffect(() => {
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const changed = (): void => setDark((n) => n + 1);
    scheme.addEventListener('change', changed);
    return () => scheme.removeEventListener('change', changed);
  }, []);

  useEffect(() => {
    if (!stage || !canvas.current) return;
    const element = canvas.current;
    const onPage = ({ x, y }: Point): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: x + left, y: y + top };
    };
    window.sovereigntyMap = {
      positionOf(id) {
        const at = stage.handle.positionOf(id);
        return at && onPage(at);
      },
      names: () =>
        Object.fromEntries([...stage.handle.names()].map(([id, box]) => [id, { ...box, ...onPage(box) }])),
      get layout() {
        const { crossings, overlaps, stretch } = stage.placement();
        return { crossings, overlaps, stretch };
      },
    };
    return () => {
      delete window.sovereigntyMap;
    };
  }, [stage]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!stage) return;
    const from = selection?.type === 'node' ? selection.id : walker.current;
    const lineStep = ({ PageDown: 1, PageUp: -1 } as const)[event.key];
    let next: Selection | null = null;
    if (event.key === 'Enter' && selection) {
      document.querySelector<HTMLElement>('.panel')?.focus();
    } else if (event.key === '+' || event.key === '-') {
      stage.zoom(event.key === '+' ? 1.4 : 1 / 1.4);
    } else if (lineStep && from) {
      const id = nextLine(index, shown, from, selection?.type === 'edge' ? selection.id : null, lineStep);
      next = id ? { type: 'edge', id } : null;
    } else if (event.key.startsWith('Arrow')) {
      const id = from
        ? stepTo(index, shown, from, event.key, stage.handle.positionOf)
        : mostConnected(index, shown);
      next = id ? { type: 'node', id } : null;
    } else return;
    event.preventDefault();
    if (next) navigate({ selection: next }, 'replace');
  };

  const top = [...index.graph.nodes]
    .sort((a, b) => (index.edgesOf.get(b.id)?.length ?? 0) - (index.edgesOf.get(a.id)?.length ?? 0))
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ');
  const summary = words.fill(strings.map.summary, {
    entities: words.count(index.nodes.size, strings.counts.entities),
    relations: words.count(index.edges.size, strings.counts.relations),
    top,
  });
  const edge = (id: string | undefined) => (id ? index.edges.get(id) : undefined);
  const hoveredEdge = hovered?.type === 'edge' && hovered.id !== selection?.id ? edge(hovered.id) : undefined;
  const chosenEdge = selection?.type === 'edge' ? edge(selection.id) : undefined;
  return (
    <section class="map" aria-label={strings.map.label}>
      <div
        ref={canvas}
        class="map-canvas"
        role="application"
        aria-roledescription={strings.map.role}
        aria-label={`${summary} ${strings.map.keys}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys.
        tabIndex={0}
        data-map="moving"
        onKeyDown={onKeyDown}
      />
      <div ref={free} class="free" aria-hidden="true" />
      <div ref={chosenTip} class="tip chosen" hidden aria-hidden="true">
        {chosenEdge && <bdi>{words.phrase(chosenEdge.relation)}</bdi>}
      </div>
      {hoveredEdge && hovered && (
        <div
          class="tip"
          aria-hidden="true"
          style={{ transform: `translate(${Math.round(hovered.at.x)}px, ${Math.round(hovered.at.y)}px)` }}
        >
          <bdi>{sentence(hoveredEdge)}</bdi>
          {hoveredEdge.figures.length > 0 && <small>{hoveredEdge.figures.join(' · ')}</small>}
        </div>
      )}
      <div class="zoom">
        <button type="button" class="icon" aria-label={strings.map.zoomIn} onClick={() => stage?.zoom(1.5)}>
          +
        </button>
        <button
          type="button"
          class="icon"
          aria-label={strings.map.zoomOut}
          onClick={() => stage?.zoom(1 / 1.5)}
        >
          −
        </button>
        <button type="button" class="icon" aria-label={strings.map.fit} onClick={() => stage?.fit()}>
          ⛶
        </button>
      </div>
    </section>
  );
}
