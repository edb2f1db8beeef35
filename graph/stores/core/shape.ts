// How the merges, splits and withdrawals in force change with the decisions of one write.
import type { Decision } from '../../decision';
import { decisionsInForce, Ends, withdrawnSources } from '../../fold';

export interface Shape {
  readonly ends: Ends;
  readonly withdrawn: ReadonlySet<string>;
}

export interface ShapeChange {
  readonly before: Shape;
  readonly after: Shape;
  /** Ids as read that go by another name than before, or that a split brought in or takes away. */
  readonly renamed: readonly string[];
  /** Statements whose ends a split may move. */
  readonly split: readonly string[];
  /** Sources that begin or cease to count. */
  readonly withdrawn: readonly string[];
  readonly readmitted: readonly string[];
  readonly changed: boolean;
}

function shapeOf(inForce: readonly Decision[]): Shape {
  return { ends: new Ends(inForce), withdrawn: withdrawnSources(inForce) };
}

const outside = (ids: Iterable<string>, set: ReadonlySet<string>): string[] =>
  [...ids].filter((id) => !set.has(id));

/** @param log the shaping decisions before the write; `added` all decisions of the write */
export function shapeChange(log: readonly Decision[], added: readonly Decision[]): ShapeChange {
  const inForceBefore = decisionsInForce(log);
  const inForceAfter = decisionsInForce([...log, ...added]);
  const shaping = (decisions: readonly Decision[]): string =>
    JSON.stringify(
      decisions.filter((d) => ['merge', 'split', 'withdraw'].includes(d.action)).map((d) => d.id),
    );
  const before = shapeOf(inForceBefore);
  if (shaping(inForceBefore) === shaping(inForceAfter)) {
    return { before, after: before, renamed: [], split: [], withdrawn: [], readmitted: [], changed: false };
  }
  const after = shapeOf(inForceAfter);
  const splitOff = new Set(
    [...before.ends.splitOff(), ...after.ends.splitOff()].map(({ entity }) => entity.id),
  );
  const named = new Set([...before.ends.named, ...after.ends.named]);
  return {
    before,
    after,
    renamed: [...named].filter((id) => splitOff.has(id) || before.ends.entity(id) !== after.ends.entity(id)),
    split: [...new Set([...before.ends.splitStatements, ...after.ends.splitStatements])],
    withdrawn: outside(after.withdrawn, before.withdrawn),
    readmitted: outside(before.withdrawn, after.withdrawn),
    changed: true,
  };
}
