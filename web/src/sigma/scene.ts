// What the map is given to draw, and how it should look at the moment.
import type { Placement } from '../layout/place';
import type { Detail } from '../model/detail';
import type { GraphIndex, Shown } from '../model/graph-index';
import type { Theme } from '../theme';

/** A line as it is drawn: one relation, or a bundle of all that join the same two where these are many. */
export interface SceneLine {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly lens: string;
  /** The relations it stands for. */
  readonly members: readonly string[];
  readonly directed: boolean;
  /** Nobody has accepted any of them: drawn dashed, with a question mark. */
  readonly proposed: boolean;
  /** Its step among parallel ones; see layout/curve.ts. */
  readonly step: number;
}

export interface Scene {
  readonly index: GraphIndex;
  readonly lines: readonly SceneLine[];
  /** The line that draws a relation. */
  readonly lineOf: ReadonlyMap<string, SceneLine>;
  readonly detail: Detail;
  /** The letter of a node's kind. */
  letter(node: string): string;
}

/** The paper the placement stands on, and the part of the screen it covers (pixels). */
export interface Sheet {
  readonly placement: Placement;
  readonly width: number;
  readonly height: number;
}

/** Colours of nodes and lines. */
export interface Paint {
  node(id: string): string;
  line(line: SceneLine): string;
}

export interface Look {
  readonly theme: Theme;
  readonly paint: Paint;
  /** What the filters leave. */
  readonly shown: Shown;
  /** What stays bright; null for everything. */
  readonly focus: Shown | null;
  /** The one that is selected or pointed at, node or edge. */
  readonly chosen: string | null;
  /** Nodes that carry a ring: several chosen ones, the ends of a path. */
  readonly ringed: ReadonlySet<string>;
  /** Nodes that were set down by hand. */
  readonly pinned: ReadonlySet<string>;
  /** What came and what went between two dates; null outside of a comparison. */
  readonly changes: { readonly came: ReadonlySet<string>; readonly went: ReadonlySet<string> } | null;
}
