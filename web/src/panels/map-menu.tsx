// The menu of the map: right button, long touch, or the menu key. What it offers depends on what it was opened on.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from '../context';
import type { Point } from '../layout/geometry';
import { type Action, nodeActions, stageActions } from './map-actions';

export interface MenuPlace {
  readonly target: { readonly type: 'node' | 'edge'; readonly id: string } | null;
  readonly at: Point;
}

interface Props {
  readonly place: MenuPlace;
  readonly onClose: () => void;
  readonly onPathFrom: (node: string) => void;
  readonly onFit: () => void;
}

function moveFocus(event: KeyboardEvent, menu: HTMLElement | null): void {
  const items = [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const here = items.indexOf(document.activeElement as HTMLElement);
  const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: items.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items[(next + items.length) % items.length]?.focus();
}

export function MapMenu({ place: { target, at }, onClose, onPathFrom, onFit }: Props) {
  const page = usePage();
  const { words, select, sentence, index, name } = page;
  const menu = useRef<HTMLDivElement>(null);
  // In the step that shows it: the next key is meant for the menu.
  useLayoutEffect(() => {
    menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true });
    const outside = (event: Event): void => {
      if (!menu.current?.contains(event.target as Node)) onClose();
    };
    addEventListener('pointerdown', outside);
    return () => removeEventListener('pointerdown', outside);
  }, [target?.id, at.x, at.y]);

  const edge = target?.type === 'edge' ? index.edges.get(target.id) : undefined;
  const actions: Action[] =
    target?.type === 'node'
      ? nodeActions(page, target.id, onPathFrom)
      : edge
        ? [
            { label: words.strings.card.evidence, run: () => select({ type: 'edge', id: edge.id }) },
            ...[edge.source, edge.target].map((id) => ({
              label: name(id),
              run: () => select({ type: 'node', id }),
            })),
          ]
        : stageActions(page, onFit);
  const heading = target?.type === 'node' ? name(target.id) : edge ? sentence(edge) : null;
  const room = menu.current?.offsetParent?.getBoundingClientRect();
  const x = Math.min(at.x, (room?.width ?? window.innerWidth) - 250);
  const y = Math.min(at.y, (room?.height ?? window.innerHeight - 60) - (actions.length + 1) * 34);
  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      tabIndex={-1}
      aria-label={heading ?? words.strings.map.label}
      style={{ transform: `translate(${Math.max(4, x)}px, ${Math.max(4, y)}px)` }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || event.key === 'Tab') {
          event.preventDefault();
          onClose();
        } else moveFocus(event, menu.current);
      }}
    >
      {heading && (
        <p aria-hidden="true">
          <bdi>{heading}</bdi>
        </p>
      )}
      {actions.map(({ label, run }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          onClick={() => {
            onClose();
            run();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
