// The interactive map: gives the canvas its name and its keys, and shows over it what is pointed at, the menu, the
// lasso and the tools.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePage } from '../context';
import { tipPlace } from '../layout/tip';
import { bestConnected } from '../model/detail';
import { mostConnected, nextLine, stepTo } from '../model/walk';
import { type Selection, toggled } from '../state';
import { HoverCard } from './hover-card';
import { Lasso } from './lasso';
import { Legend } from './legend';
import { MapMenu, type MenuPlace } from './map-menu';
import { MapTools } from './map-tools';
import { Picture } from './picture';
import { ScopeBar } from './scope-bar';
import { SoftwareNote } from './software-note';
import { useMap } from './use-map';

export function MapCanvas() {
  const page = usePage();
  const { words, index, shown, state, navigate } = page;
  const { strings } = words;
  const chosenTip = useRef<HTMLDivElement>(null);
  const walker = useRef<string | null>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const [lasso, setLasso] = useState(false);
  const [pathFrom, setPathFrom] = useState<string | null>(null);

  const pick = (picked: Selection | null, more: boolean): void => {
    setMenu(null);
    const node = picked?.type === 'node' ? picked.id : null;
    if (node && pathFrom) {
      setPathFrom(null);
      if (node !== pathFrom) navigate({ selection: { type: 'path', id: `${pathFrom}.${node}` } });
    } else if (node && more) {
      const { selection } = state;
      const before = selection?.type === 'set' ? selection.id.split('.') : [];
      const start = selection?.type === 'node' ? [selection.id] : before;
      const id = toggled(start, node).join('.');
      navigate({ selection: id ? { type: 'set', id } : null });
    } else if (picked?.type === 'edge' && picked.id.startsWith('bundle ')) {
      navigate({ selection: { type: 'set', id: picked.id.split(' ').slice(1).join('.') } });
    } else navigate({ selection: picked });
  };

  const { canvas, free, stage, scene, first, hovered, selection } = useMap({
    onPick: pick,
    onMenu: (target, at) => setMenu({ target, at }),
    onOpen: (id) => navigate({ ego: { centre: id, depth: 1 }, opened: [], only: [], camera: null }),
    onDrawn: () => placeTip(),
  });
  const placeTip = (): void => {
    const tip = chosenTip.current;
    const at = stage && selection?.type === 'edge' ? stage.handle.positionOf(selection.id) : null;
    if (!tip) return;
    tip.hidden = at === null;
    if (!at || !stage) return;
    const { offsetWidth: width, offsetHeight: height } = tip;
    const place = tipPlace(at, { width, height }, stage.handle.names().values());
    tip.style.transform = `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)`;
  };
  // The first picture stands before anybody can say where its lines are.
  useLayoutEffect(placeTip, [stage]);
  if (selection?.type === 'node') walker.current = selection.id;

  const openMenu = (): void => {
    const target = selection?.type === 'node' || selection?.type === 'edge' ? selection : null;
    const at = target && stage?.handle.positionOf(target.id);
    setMenu({ target: target as MenuPlace['target'], at: at ?? { x: 80, y: 80 } });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!stage) return;
    const from = selection?.type === 'node' ? selection.id : walker.current;
    const lineStep = ({ PageDown: 1, PageUp: -1 } as const)[event.key];
    let next: Selection | null = null;
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openMenu();
    else if (event.key === 'Escape' && (pathFrom || lasso || menu)) {
      setPathFrom(null);
      setLasso(false);
      setMenu(null);
    } else if (event.key === 'Enter' && selection) {
      if (pathFrom && selection.type === 'node') pick(selection, false);
      else document.querySelector<HTMLElement>('.panel')?.focus();
    } else if (event.key === '+' || event.key === '-') {
      stage.zoom(event.key === '+' ? 1.4 : 1 / 1.4);
    } else if (event.key === '0') {
      stage.fit();
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

  const top = useMemo(
    () =>
      bestConnected([...index.nodes.keys()], (id) => index.degree(id), 3)
        .map((id) => index.nodes.get(id)?.name)
        .join(', '),
    [index],
  );
  const summary = words.fill(strings.map.summary, {
    entities: words.count(index.nodes.size, strings.counts.entities),
    relations: words.count(index.edges.size, strings.counts.relations),
    top,
  });
  const chosenEdge = selection?.type === 'edge' ? index.edges.get(selection.id) : undefined;
  return (
    <>
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
        {first && (
          <svg class="picture first" aria-hidden="true">
            <Picture scene={scene} placement={first} />
          </svg>
        )}
        <div ref={free} class="free" aria-hidden="true" />
        <div ref={chosenTip} class="tip chosen" hidden aria-hidden="true">
          {chosenEdge && <bdi>{words.phrase(chosenEdge.relation)}</bdi>}
        </div>
        {hovered && !menu && hovered.id !== selection?.id && <HoverCard hovered={hovered} />}
        {pathFrom && (
          <p class="map-note" role="status">
            {words.fill(strings.map.pathFrom, { name: page.name(pathFrom) })}
            <button type="button" class="link" onClick={() => setPathFrom(null)}>
              {strings.card.cancel}
            </button>
          </p>
        )}
        {!pathFrom && <SoftwareNote />}
        {lasso && stage && (
          <Lasso
            positionOf={stage.handle.positionOf}
            onDone={(ids) => {
              setLasso(false);
              if (ids.length > 0) navigate({ selection: { type: 'set', id: ids.sort().join('.') } });
            }}
          />
        )}
        {menu && (
          <MapMenu
            place={menu}
            onClose={() => {
              setMenu(null);
              canvas.current?.focus({ preventScroll: true });
            }}
            onPathFrom={setPathFrom}
            onFit={() => stage?.fit()}
          />
        )}
      </section>
      <ScopeBar />
      <Legend>
        <MapTools stage={stage} lasso={lasso} onLasso={() => setLasso(!lasso)} />
      </Legend>
    </>
  );
}
