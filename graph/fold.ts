// What the log of decisions makes of the statements as read. Pure: the store applies it to the part of the graph
// that a load or a decision touches, the tests to all of it, and both must end in the same graph.
import type { Decision } from './decision';
import type { Entity } from './entities';
import type { Statement, Status } from './statement';

const inOrder = (a: Decision, b: Decision): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Each decision once, in order of time, then id. */
function ordered(log: readonly Decision[]): Decision[] {
  return [...new Map(log.map((decision) => [decision.id, decision])).values()].sort(inOrder);
}

/** The ids of the decisions that no longer count, because an undoing in force speaks of them. */
export function undoneDecisions(log: readonly Decision[]): Set<string> {
  const undone = new Set<string>();
  const settled = new Set<string>();
  // An undoing counts only for what was decided before it, so from the latest back each one is settled when met.
  for (const decision of ordered(log).reverse()) {
    settled.add(decision.id);
    const counts = decision.action === 'undo' && !undone.has(decision.id);
    if (counts && !settled.has(decision.decision)) undone.add(decision.decision);
  }
  return undone;
}

/** The decisions in force, in order of time (then id): without those undone, and without the undoings. */
export function decisionsInForce(log: readonly Decision[]): Decision[] {
  const undone = undoneDecisions(log);
  return ordered(log).filter(({ id, action }) => action !== 'undo' && !undone.has(id));
}

interface Step {
  readonly index: number;
  readonly into: string;
  /** A split moves the ends of these statements only, a merge all. */
  readonly statements?: ReadonlySet<string>;
}

interface Told {
  /** The decision. */
  readonly by: string;
  readonly entity: Entity;
}

/** What one decision tells of an entity. */
export interface AccountByDecision extends Told {
  /** The id it goes by now. */
  readonly current: string;
}

/** The statement that a person wrote with this decision. */
const writtenBy = (decision: Decision): Statement | undefined =>
  decision.action === 'add' ? decision.added : decision.action === 'edit' ? decision.revision : undefined;

/** The entities that a person named with this decision, apart from splits. */
export const broughtBy = (decision: Decision): readonly Entity[] =>
  (decision.action === 'add' || decision.action === 'edit' ? decision.entities : undefined) ?? [];

/** Where the ends of statements point after the merges and splits in force. */
export class Ends {
  /** By the id that an entity went by when the step was taken. */
  readonly #steps = new Map<string, Step[]>();
  /** They are there as long as the split is, bare where all that moved to them was withdrawn: a person said they are. */
  readonly #splitOff: (Told & { readonly index: number; readonly into: string })[] = [];
  readonly #brought: Told[] = [];
  /** Every id that a merge or a split names; all others stand for themselves. */
  readonly named = new Set<string>();
  /** Every statement that a split names. */
  readonly splitStatements = new Set<string>();

  /** @param inForce in order, as `decisionsInForce` returns them */
  constructor(inForce: readonly Decision[]) {
    const withdrawn = withdrawnSources(inForce);
    inForce.forEach((decision, index) => {
      const written = writtenBy(decision);
      if (written && !withdrawn.has(written.source))
        for (const entity of broughtBy(decision)) this.#brought.push({ by: decision.id, entity });
      if (decision.action === 'merge')
        this.#add(decision.entity, { index, into: this.entity(decision.into) });
      if (decision.action === 'split') this.#addSplit(decision, index);
    });
  }

  /** The id an entity goes by now. */
  entity(asRead: string): string {
    return this.#follow(asRead, 0, undefined);
  }

  /** The id of the entity that this end of the statement is now. */
  end(asRead: string, statement: string): string {
    return this.#follow(asRead, 0, statement);
  }

  /** What decisions tell of entities: those that a split brought in, and those that a person named in a statement. */
  accounts(): AccountByDecision[] {
    return [
      ...this.#splitOff.map(({ index, into, by, entity }) => ({
        ...{ by, entity },
        current: this.#follow(into, index + 1, undefined),
      })),
      ...this.#brought.map((told) => ({ ...told, current: this.entity(told.entity.id) })),
    ];
  }

  #addSplit(decision: Extract<Decision, { action: 'split' }>, index: number): void {
    const into = this.entity(decision.into.id);
    this.#add(decision.entity, { index, into, statements: new Set(decision.statements) });
    this.#splitOff.push({ index, into, by: decision.id, entity: decision.into });
    this.named.add(decision.into.id);
    for (const statement of decision.statements) this.splitStatements.add(statement);
  }

  #add(entity: string, step: Step): void {
    const current = this.entity(entity);
    this.named.add(entity).add(current).add(step.into);
    if (current === step.into) return;
    const steps = this.#steps.get(current);
    if (steps) steps.push(step);
    else this.#steps.set(current, [step]);
  }

  #follow(start: string, from: number, statement: string | undefined): string {
    let current = start;
    let next = from;
    for (;;) {
      const taken = this.#steps
        .get(current)
        ?.find((step) => step.index >= next && (!step.statements || step.statements.has(statement ?? '')));
      if (!taken) return current;
      current = taken.into;
      next = taken.index + 1;
    }
  }
}

/** The statements that people wrote themselves: added, or put in the place of one they edited. */
export function statementsByDecision(inForce: readonly Decision[]): Map<string, Statement> {
  const statements = new Map<string, Statement>();
  for (const decision of inForce) {
    const written = writtenBy(decision);
    if (written && !statements.has(written.id)) statements.set(written.id, written);
  }
  return statements;
}

/**
 * The status of a statement: as it left the reader (undefined where nobody read it), then what was decided about it,
 * the latest last; nothing of a withdrawn source counts.
 */
export function statusOf(
  id: string,
  asRead: Status | undefined,
  inForceOnIt: readonly Decision[],
  withdrawn: boolean,
): Status {
  if (withdrawn) return 'rejected';
  let status: Status = asRead ?? 'proposed';
  for (const decision of inForceOnIt) {
    if (decision.action === 'accept' && decision.statement === id) status = 'accepted';
    if (decision.action === 'reject' && decision.statement === id) status = 'rejected';
    if (decision.action === 'add' && decision.added.id === id) status = 'accepted';
    if (decision.action === 'edit') {
      if (decision.statement === id) status = 'rejected';
      if (decision.revision.id === id) status = 'accepted';
    }
  }
  return status;
}

/** The sources that no longer count. */
export function withdrawnSources(inForce: readonly Decision[]): Set<string> {
  return new Set(inForce.flatMap((decision) => (decision.action === 'withdraw' ? [decision.source] : [])));
}

/** Of two readings of the same words the better one: the more confident, then a fixed order. */
export function betterReading(a: Statement, b: Statement): Statement {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence ? a : b;
  const [ka, kb] = [a, b].map((s) =>
    JSON.stringify([s.extractor, s.extractorVersion, s.status, s.evidence, s.failed]),
  );
  return (ka as string) <= (kb as string) ? a : b;
}
