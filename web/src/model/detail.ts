// How much is drawn, by the size of the graph and by what draws it: edges are the bill, so they give way first.

export interface Detail {
  /** Arrow heads and bends of parallel lines. */
  readonly arrows: boolean;
  /** Whether lines react to a pointer that passes over them; a click finds them always. */
  readonly hoverLines: boolean;
  /** Whether lines are left out while the map moves. */
  readonly stillLines: boolean;
  /** Whether names are left out while the map moves. */
  readonly stillNames: boolean;
  /** Whether what is not in focus fades, or only the focus is set off. */
  readonly fade: boolean;
  /** How far lines without focus fade into the paper (0 to 1), so that many of them stay a ground and not a wall. */
  readonly lineFade: number;
  /** Names that are looked at for a place; the better connected come first. */
  readonly names: number;
}

/** Above this many nodes only the best connected are drawn; the rest come by search and by the view around a node. */
export const MOST_DRAWN = 20_000;
/** That many. */
export const DIGEST = 6_000;

/** `software`: no graphics card draws, every pixel is worked out by the processor. */
export function detailFor(order: number, size: number, software: boolean): Detail {
  const weight = Math.max(order, size / 2) * (software ? 4 : 1);
  return {
    arrows: weight <= 4_000,
    hoverLines: size <= 5_000,
    stillLines: weight > 4_000,
    stillNames: weight > 1_500,
    fade: weight <= 8_000,
    lineFade: size <= 400 ? 0 : size <= 1_500 ? 0.5 : size <= 5_000 ? 0.74 : 0.84,
    names: order <= 2_000 ? order : 600,
  };
}

/** The `most` nodes with the most lines, ties by id. */
export function bestConnected(
  ids: readonly string[],
  degree: (id: string) => number,
  most: number,
): string[] {
  const degrees = Uint32Array.from(ids, degree);
  const least = degrees.length > most ? (degrees.slice().sort().at(-most) as number) : 0;
  return ids
    .map((id, i) => ({ id, degree: degrees[i] as number }))
    .filter((node) => node.degree >= least)
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}
