// Says once that this browser draws without a graphics card and that the map therefore shows less; can be put away.
import { useState } from 'preact/hooks';
import { usePage } from '../context';
import { detailFor } from '../model/detail';
import { drawingOf } from '../webgl';
import { Icon } from './icon';

const PUT_AWAY = 'software-note';

/** Some browsers keep nothing for a page; then it is said again. */
function wasPutAway(): boolean {
  try {
    return localStorage.getItem(PUT_AWAY) !== null;
  } catch {
    return false;
  }
}

function putAway(): void {
  try {
    localStorage.setItem(PUT_AWAY, 'yes');
  } catch {}
}

export function SoftwareNote() {
  const { words, index } = usePage();
  const [gone, setGone] = useState(wasPutAway);
  const [order, size] = [index.nodes.size, index.edges.size];
  const lowered =
    JSON.stringify(detailFor(order, size, true)) !== JSON.stringify(detailFor(order, size, false));
  if (gone || !lowered || drawingOf() !== 'software') return null;
  return (
    <p class="map-note quietly" role="status">
      {words.strings.map.software}
      <button
        type="button"
        class="icon"
        aria-label={words.strings.card.close}
        onClick={() => {
          putAway();
          setGone(true);
        }}
      >
        <Icon name="close" />
      </button>
    </p>
  );
}
