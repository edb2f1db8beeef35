// A small window onto the map for scripts around the page (tests, pictures for a report): where things are drawn,
// in pixels of the window. `sovereigntyMap` in the console.
import type { Box, Point } from './layout/geometry';

export interface SovereigntyMap {
  /** Centre of a node or middle of a line, by id; null where it is not drawn. */
  positionOf(id: string): Point | null;
  /** The boxes of the names as they are drawn now, by node id. */
  names(): Record<string, Box>;
  /** How many pictures the map has drawn. */
  readonly pictures: number;
  /** How the picture came out. */
  readonly layout: { readonly crossings: number; readonly overlaps: number; readonly stretch: number };
}

declare global {
  interface Window {
    sovereigntyMap?: SovereigntyMap;
  }
}

interface Drawn {
  readonly handle: {
    positionOf(id: string): Point | null;
    names(): ReadonlyMap<string, Box>;
    pictures(): number;
  };
  placement(): SovereigntyMap['layout'];
}

/** Opens the window onto this map; the result closes it. */
export function showMap(stage: Drawn, element: HTMLElement): () => void {
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
    get pictures() {
      return stage.handle.pictures();
    },
    get layout() {
      const { crossings, overlaps, stretch } = stage.placement();
      return { crossings, overlaps, stretch };
    },
  };
  return () => {
    delete window.sovereigntyMap;
  };
}
