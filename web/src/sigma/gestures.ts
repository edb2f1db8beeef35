// What a hand does on the map: point, pick, drag a node, ask for the menu (right button or a long touch), open a node
// by a double click. Says what was meant; what follows from it is the page's business.
import type Sigma from 'sigma';
import type { SigmaNodeEventPayload, SigmaStageEventPayload } from 'sigma/types';
import { distance, type Point } from '../layout/geometry';

export interface Target {
  readonly type: 'node' | 'edge';
  readonly id: string;
}

export interface GestureHandlers {
  /** `more`: with Shift or Control, to choose several. */
  onPick(picked: Target | null, more: boolean): void;
  onHover(hovered: (Target & { readonly at: Point }) | null): void;
  onMenu(target: Target | null, at: Point): void;
  /** A double click. */
  onOpen(node: string): void;
  /** Where a node is being dragged to, in the graph's units, and whether the hand has let go. */
  onDrag(node: string, to: Point, done: boolean): void;
}

const REACH = { mouse: 8, touch: 16 };
const DRAG_FROM_PX = 5;
const LONG_PRESS_MS = 550;

type LineUnder = (at: Point, reach: number) => string | null;
type Original = MouseEvent | TouchEvent;

const isTouch = (event: Original): boolean => 'touches' in event;
const wantsMore = (event: Original): boolean => event.shiftKey || event.ctrlKey || event.metaKey;

/** Listens on the renderer. `hoverLines` is off for graphs where looking at every line at every move is too slow. */
export function listen(
  renderer: Sigma,
  lineUnder: LineUnder,
  hoverLines: boolean,
  handlers: GestureHandlers,
): () => void {
  const container = renderer.getContainer();
  let hovered: string | null = null;
  let held: { id: string; from: Point; dragging: boolean } | null = null;
  let press = 0;
  let pressedAt: Point = { x: 0, y: 0 };
  let ignoreClick = false;

  const reachOf = (event: Original): number => (isTouch(event) ? REACH.touch : REACH.mouse);
  const lineTarget = (at: Point, event: Original): Target | null => {
    const id = lineUnder(at, reachOf(event));
    return id ? { type: 'edge', id } : null;
  };
  const endPress = (): void => clearTimeout(press);
  const startPress = (target: Target | null, { x, y }: Point, event: Original): void => {
    const at = { x, y };
    endPress();
    // Sigma takes any two clicks or taps in quick succession for a double one; at two places they are two.
    if (distance(pressedAt, at) > DRAG_FROM_PX) {
      renderer.getMouseCaptor().clicks = 0;
      renderer.getTouchCaptor().lastTap = null;
    }
    pressedAt = at;
    if (!isTouch(event) || (event as TouchEvent).touches.length > 1) return;
    press = window.setTimeout(() => {
      held = null;
      ignoreClick = true;
      handlers.onMenu(target ?? lineTarget(at, event), at);
    }, LONG_PRESS_MS);
  };

  renderer.on('enterNode', ({ node, event }) => {
    hovered = node;
    container.classList.add('points-at-node');
    if (!held) handlers.onHover({ type: 'node', id: node, at: event });
  });
  renderer.on('leaveNode', () => {
    hovered = null;
    container.classList.remove('points-at-node');
    if (!held) handlers.onHover(null);
  });
  renderer.on('downNode', ({ node, event }: SigmaNodeEventPayload) => {
    ignoreClick = false;
    const { original } = event;
    if ('button' in original && original.button !== 0) return;
    held = { id: node, from: { x: event.x, y: event.y }, dragging: false };
    startPress({ type: 'node', id: node }, event, original);
  });
  renderer.on('downStage', ({ event }: SigmaStageEventPayload) => {
    ignoreClick = false;
    startPress(null, event, event.original);
  });
  renderer.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (held) {
      if (!held.dragging && distance(held.from, event) > DRAG_FROM_PX) {
        held.dragging = true;
        endPress();
        handlers.onHover(null);
      }
      preventSigmaDefault();
      event.original.preventDefault();
      event.original.stopPropagation();
      if (held.dragging) handlers.onDrag(held.id, renderer.viewportToGraph(event), false);
      return;
    }
    if (distance(pressedAt, event) > DRAG_FROM_PX) endPress();
    if (hovered || !hoverLines || isTouch(event.original)) return;
    const { target } = event.original;
    const here = target instanceof Element && container.contains(target);
    const line = here ? lineTarget(event, event.original) : null;
    container.classList.toggle('points-at-line', line !== null);
    handlers.onHover(line && { ...line, at: { x: event.x, y: event.y } });
  });
  const letGo = ({ event }: SigmaStageEventPayload): void => {
    endPress();
    if (!held) return;
    const { id, dragging } = held;
    held = null;
    if (!dragging) return;
    ignoreClick = true;
    handlers.onDrag(id, renderer.viewportToGraph(event), true);
  };
  renderer.on('upNode', letGo);
  renderer.on('upStage', letGo);
  renderer.on('clickNode', ({ node, event }) => {
    if (!ignoreClick) handlers.onPick({ type: 'node', id: node }, wantsMore(event.original));
  });
  renderer.on('clickStage', ({ event }) => {
    if (!ignoreClick) handlers.onPick(lineTarget(event, event.original), wantsMore(event.original));
  });
  renderer.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    handlers.onOpen(node);
  });
  renderer.on('rightClickNode', ({ node, event }) => handlers.onMenu({ type: 'node', id: node }, event));
  renderer.on('rightClickStage', ({ event }) =>
    handlers.onMenu(lineTarget(event, event.original), { x: event.x, y: event.y }),
  );
  const noMenu = (event: Event): void => event.preventDefault();
  container.addEventListener('contextmenu', noMenu);
  return () => {
    endPress();
    container.removeEventListener('contextmenu', noMenu);
  };
}
