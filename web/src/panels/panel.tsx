// The card of what is selected: at the side where there is room, a sheet from below where there is not. Takes the focus
// when it was opened from a list or table, and gives it back when it closes.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../context';
import { EdgePanel } from './edge-card';
import { EntityPanel } from './entity-card';
import { Icon } from './icon';
import { PathPanel } from './path-card';
import { SetPanel } from './set-card';
import { SourcePanel } from './source-card';

const CARDS = { node: EntityPanel, edge: EdgePanel, source: SourcePanel, path: PathPanel, set: SetPanel };

function takesFocus(from: Element | null): boolean {
  return from instanceof HTMLElement && from !== document.body && from.closest('.map-canvas') === null;
}

export function Panel() {
  const { words, state, select } = usePage();
  const { selection } = state;
  const { card } = words.strings;
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const [tall, setTall] = useState(false);
  const open = selection !== null;

  // A new selection is a new card. The focus moves in the step that shows or takes away the card: between the two, what
  // is typed would go to nobody.
  useLayoutEffect(() => {
    const from = document.activeElement as HTMLElement | null;
    if (open) {
      if (!takesFocus(from)) return;
      if (!panel.current?.contains(from)) opener.current = from;
      panel.current?.scrollTo({ top: 0 });
      panel.current?.focus({ preventScroll: true });
    } else {
      if (opener.current?.isConnected) opener.current.focus();
      opener.current = null;
    }
  }, [selection?.type, selection?.id]);

  if (!selection) return null;
  const Card = CARDS[selection.type];
  return (
    <aside
      ref={panel}
      class={tall ? 'panel tall' : 'panel'}
      aria-label={words.strings.card.evidence}
      tabIndex={-1}
      data-testid="panel"
    >
      <div class="panel-tools">
        <button
          type="button"
          class="icon grow"
          aria-label={tall ? card.reduce : card.enlarge}
          onClick={() => setTall(!tall)}
        >
          <Icon name={tall ? 'down' : 'up'} />
        </button>
        <button type="button" class="icon" aria-label={card.back} onClick={() => history.back()}>
          <Icon name="back" />
        </button>
        <button type="button" class="icon" aria-label={card.close} onClick={() => select(null)}>
          <Icon name="close" />
        </button>
      </div>
      <Card key={`${selection.type} ${selection.id}`} id={selection.id} />
    </aside>
  );
}
