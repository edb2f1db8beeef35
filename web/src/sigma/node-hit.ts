// Which node a pointer means: the disc under it, or the one whose rim is nearest within reach.
import type { MultiDirectedGraph } from 'graphology';
import type Sigma from 'sigma';
import type { Point } from '../layout/geometry';

const REACH_PX = 3;

export interface Discs {
  /** The id of the node at this point (pixels of the map), or null. */
  at(point: Point): string | null;
  /** Places or sizes may have changed. */
  forget(): void;
}

export function discsOf(renderer: Sigma, graph: MultiDirectedGraph): Discs {
  // Of each node that is shown: x and y in the camera's units, and its size.
  let known: { readonly ids: readonly string[]; readonly discs: Float64Array } | null = null;
  const look = () => {
    const ids: string[] = [];
    const discs = new Float64Array(3 * graph.order);
    for (const id of graph.nodes()) {
      const data = renderer.getNodeDisplayData(id);
      if (!data || data.hidden) continue;
      discs.set([data.x, data.y, data.size], 3 * ids.length);
      ids.push(id);
    }
    return { ids, discs };
  };
  return {
    at(point) {
      known ??= look();
      const { ids, discs } = known;
      const [centre, beside] = [
        { x: 0, y: 0 },
        { x: 1, y: 0 },
      ].map((at) => renderer.framedGraphToViewport(at));
      const unit = (beside as Point).x - (centre as Point).x;
      const { x, y } = renderer.viewportToFramedGraph(point);
      let nearest: string | null = null;
      let best = REACH_PX;
      for (let i = 0; i < ids.length; i++) {
        const away = unit * Math.hypot(x - (discs[3 * i] as number), y - (discs[3 * i + 1] as number));
        const outside = away - renderer.scaleSize(discs[3 * i + 2]);
        if (outside >= best) continue;
        best = outside;
        nearest = ids[i] as string;
      }
      return nearest;
    },
    forget() {
      known = null;
    },
  };
}
