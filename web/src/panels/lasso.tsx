// Draws a loop over the map; the nodes in it are chosen. Works with mouse, pen and finger.
import { useRef, useState } from 'preact/hooks';
import { usePage } from '../context';
import { insidePolygon, type Point } from '../layout/geometry';

interface Props {
  readonly positionOf: (id: string) => Point | null;
  readonly onDone: (ids: string[]) => void;
}

export function Lasso({ positionOf, onDone }: Props) {
  const { words, shown } = usePage();
  const [loop, setLoop] = useState<readonly Point[]>([]);
  const drawing = useRef(false);
  const at = (event: PointerEvent): Point => {
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  return (
    <svg
      class="lasso"
      role="img"
      aria-label={words.strings.map.lassoHint}
      onPointerDown={(event) => {
        drawing.current = true;
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
        setLoop([at(event)]);
      }}
      onPointerMove={(event) => {
        if (drawing.current) setLoop((old) => [...old, at(event)]);
      }}
      onPointerUp={() => {
        drawing.current = false;
        onDone(
          [...shown.nodes].filter((id) => {
            const place = positionOf(id);
            return place !== null && insidePolygon(place, loop);
          }),
        );
      }}
    >
      {loop.length > 1 && <polygon points={loop.map(({ x, y }) => `${x},${y}`).join(' ')} />}
      {loop.length === 0 && (
        <text x="50%" y="32">
          {words.strings.map.lassoHint}
        </text>
      )}
    </svg>
  );
}
