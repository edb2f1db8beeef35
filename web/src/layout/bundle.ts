// Where many lines join the same two nodes, one thicker line with a count stands for them: more than four bends side
// by side are no longer told apart.
import { bendSteps } from './curve';

export interface Parallel {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

export interface Bundle<Line extends Parallel> {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly members: readonly Line[];
  readonly step: number;
}

const MOST_APART = 4;

/** The lines as they are drawn: each by itself with its bend, or all between two nodes as one. */
export function bundleLines<Line extends Parallel>(lines: readonly Line[]): Bundle<Line>[] {
  const byPair = new Map<string, Line[]>();
  for (const line of lines) {
    const { source, target } = line;
    const key = source < target ? `${source} ${target}` : `${target} ${source}`;
    const group = byPair.get(key);
    if (group) group.push(line);
    else byPair.set(key, [line]);
  }
  const bundles: Bundle<Line>[] = [];
  const apart: Line[] = [];
  for (const [key, group] of byPair) {
    if (group.length <= MOST_APART) apart.push(...group);
    else {
      const { source, target } = group[0] as Line;
      bundles.push({ id: `bundle ${key}`, source, target, members: group, step: 0 });
    }
  }
  const steps = bendSteps(apart);
  for (const line of apart) {
    const { id, source, target } = line;
    bundles.push({ id, source, target, members: [line], step: steps.get(id) ?? 0 });
  }
  return bundles;
}
