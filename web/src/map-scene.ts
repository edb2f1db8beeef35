// Makes what the map draws out of the graph and the reader's wishes: lines with their bends or bundles, colours, and
// the places of nodes that were set down by hand.
import type { EdgeView } from '../../graph/views';
import { bundleLines } from './layout/bundle';
import type { Placement } from './layout/place';
import { detailFor } from './model/detail';
import type { GraphIndex } from './model/graph-index';
import { jurisdictionOf, jurisdictionOfLine } from './model/jurisdiction';
import type { Paint, Scene, SceneLine } from './sigma/scene';
import type { Colouring, Moved } from './state';
import type { Theme } from './theme';
import type { Vocabulary } from './vocabulary';

// Of a bundle, the lens of most of its lines.
function mainLens(members: readonly EdgeView[]): string {
  const counts = new Map<string, number>();
  for (const { lens } of members) counts.set(lens, (counts.get(lens) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

export function sceneOf(index: GraphIndex, words: Vocabulary, software: boolean): Scene {
  const lines = bundleLines(index.graph.edges).map(
    ({ members, ...line }): SceneLine => ({
      ...line,
      lens: mainLens(members),
      members: members.map(({ id }) => id),
      proposed: members.every(({ id }) => index.proposed.has(id)),
      directed: members.every(
        ({ source, relation }) => source === line.source && !words.isSymmetric(relation),
      ),
    }),
  );
  return {
    index,
    lines,
    lineOf: new Map(lines.flatMap((line) => line.members.map((id) => [id, line]))),
    detail: detailFor(index.nodes.size, index.edges.size, software),
    letter(id) {
      const node = index.nodes.get(id);
      return node ? words.letter(node.kind) : '';
    },
  };
}

/** The custom properties that colour nodes and lines. */
export interface Palette {
  node(id: string): string;
  line(line: SceneLine): string;
}

export function paletteFor(colouring: Colouring, index: GraphIndex): Palette {
  if (colouring === 'jurisdiction') {
    return {
      node: (id) => `--bloc-${jurisdictionOf(index.nodes.get(id) ?? { country: null })}`,
      line: (line) => `--reach-${jurisdictionOfLine(line, index.nodes)}`,
    };
  }
  return {
    node: (id) => `--kind-${index.nodes.get(id)?.kind ?? ''}`,
    line: ({ lens }) => `--lens-${lens}`,
  };
}

export function paintFor({ node, line }: Palette, theme: Theme): Paint {
  return { node: (id) => theme.named(node(id)), line: (one) => theme.named(line(one)) };
}

/** The placement with these nodes where a hand put them; the paper stays as it is. */
export function withMoved(placement: Placement, moved: readonly Moved[]): Placement {
  if (moved.length === 0) return placement;
  const { frame } = placement;
  const nodes = new Map(placement.nodes);
  for (const { id, x, y } of moved) {
    const placed = nodes.get(id);
    if (!placed) continue;
    nodes.set(id, {
      ...placed,
      x: frame.x + (x / 1000) * frame.width,
      y: frame.y + (y / 1000) * frame.height,
    });
  }
  return { ...placement, nodes };
}
