// How the merges, splits and withdrawals in force change with the decisions of one write.
import type { Decision } from '../../decision';
import { broughtBy, decisionsInForce, Ends, withdrawnSources } from '../../fold';

export interface Shape {
  readonly ends: Ends;
  readonly withdrawn: ReadonlySet<string>;
}

export interface ShapeChange {
  readonly before: Shape;
  readonly after: Shape;
  /** Ids as read that go by another name than before, or that decisions tell otherwise of now. */
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

/** Whether a decision changes which entities there are. */
export const isShaping = (decision: Decision): boolean =>
  ['merge', 'split', 'withdraw'].includes(decision.action) || broughtBy(decision).length > 0;

/** The entities that decisions tell of in one of the two shapes only, or under another id. */
function toldOtherwise(before: Ends, after: Ends): Set<string> {
  const accounts = (ends: Ends) =>
    new Map(ends.accounts().map(({ by, entity, current }) => [`${by} ${entity.id} ${current}`, entity.id]));
  const [told, telling] = [accounts(before), accounts(after)];
  const differ = (a: Map<string, string>, b: Map<string, string>) => [...a].filter(([key]) => !b.has(key));
  return new Set([...differ(told, telling), ...differ(telling, told)].map(([, id]) => id));
}

const outside = (ids: Iterable<string>, set: ReadonlySet<string>): string[] =>
  [...ids].filter((id) => !set.has(id));

/** @param log the shaping decisions before the write; `added` all decisions of the write */
export function shapeChange(log: readonly Decision[], added: readonly Decision[]): ShapeChange {
  const inForceBefore = decisionsInForce(log);
  const inForceAfter = decisionsInForce([...log, ...added]);
  const shaping = (decisions: readonly Decision[]): string =>
    JSON.stringify(decisions.filter(isShaping).map((d) => d.id));
  const before = shapeOf(inForceBefore);
  if (shaping(inForceBefore) === shaping(inForceAfter)) {
    return { before, after: before, renamed: [], split: [], withdrawn: [], readmitted: [], changed: false };
  }
  const after = shapeOf(inForceAfter);
  const told = toldOtherwise(before.ends, after.ends);
  const named = [...before.ends.named, ...after.ends.named];
  return {
    before,
    after,
    renamed: [
      ...new Set([...told, ...named.filter((id) => before.ends.entity(id) !== after.ends.entity(id))]),
    ],
    split: [...new Set([...before.ends.splitStatements, ...after.ends.splitStatements])],
    withdrawn: outside(after.withdrawn, before.withdrawn),
    readmitted: outside(before.withdrawn, after.withdrawn),
    changed: true,
  };
}
