// What the map is given to draw, and how it should look at the moment.
import type { Placement } from '../layout/place';
import type { GraphIndex, Shown } from '../model/graph-index';
import type { Theme } from '../theme';

export interface Scene {
  readonly index: GraphIndex;
  /** The step of each line among its parallel ones; see layout/curve.ts. */
  readonly steps: ReadonlyMap<string, number>;
  /** The letter of a node's kind. */
  letter(node: string): string;
  /** Has the line a direction? */
  directed(edge: string): boolean;
}

/** The paper the placement stands on, and the part of the screen it covers (pixels). */
export interface Sheet {
  readonly placement: Placement;
  readonly width: number;
  readonly height: number;
}

export interface Look {
  readonly theme: Theme;
  /** What the filters leave. */
  readonly shown: Shown;
  /** What stays bright; null for everything. */
  readonly focus: Shown | null;
  /** The one that is selected or pointed at, node or edge. */
  readonly chosen: string | null;
}
