// The map for browsers that cannot draw the interactive one.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePage } from '../context';
import type { Box } from '../layout/geometry';
import { sceneOf, withMoved } from '../map-scene';
import { paperOf } from '../map-stage';
import { Picture } from './picture';

const HEIGHT = 620;

export function StillPicture() {
  const { words, index, state, select } = usePage();
  const box = useRef<HTMLDivElement>(null);
  const [frame, setFrame] = useState<Box | null>(null);
  useLayoutEffect(() => {
    setFrame({ x: 0, y: 0, width: Math.max(320, box.current?.clientWidth ?? 0), height: HEIGHT });
  }, []);
  const scene = useMemo(() => sceneOf(index, words, true), [index, words]);
  const placement =
    frame && box.current ? withMoved(paperOf(index, box.current).in(frame), state.moved) : null;
  return (
    <div ref={box} class="still-picture">
      {placement && (
        <svg
          class="picture"
          role="img"
          aria-label={words.strings.map.picture}
          viewBox={`0 0 ${placement.frame.width} ${placement.frame.height}`}
        >
          <Picture scene={scene} placement={placement} onPick={(id) => select({ type: 'node', id })} />
        </svg>
      )}
    </div>
  );
}
