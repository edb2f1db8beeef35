// The log of decisions in the graph. Merges, splits, withdrawals (and what undoes them) shape everything, so they are
// kept at hand and read anew only when the graph says they changed; the others are read for the statements in question.
import { randomUUID } from 'node:crypto';
import type { Decision } from '../../decision';
import type { Row, WriteTransaction } from '../../engine';
import type { Batches } from './batches';
import { countWrite } from './keepsakes';
import { decisionProperties } from './records';
import { isShaping } from './shape';

const SHAPING = ['merge', 'split', 'withdraw', 'distinct'] as const;
/** These shape the graph, too, where they bring entities in. */
const BRINGING = ['add', 'edit'] as const;

const toDecision = (row: Row): Decision => JSON.parse(row.payload as string) as Decision;

/** With every undoing of these, and every undoing of those. */
export async function withUndoings(rows: Batches, decisions: readonly Decision[]): Promise<Decision[]> {
  const all = [...decisions];
  let latest: readonly Decision[] = decisions;
  while (latest.length > 0) {
    latest = (
      await rows.forRows(
        'UNWIND $rows AS row MATCH (d:Decision {undoes: row}) RETURN d.payload AS payload',
        latest.map(({ id }) => id),
      )
    ).map(toDecision);
    all.push(...latest);
  }
  return all;
}

/** The shaping decisions as of one version of the graph; one for each open store. */
export class ShapingLog {
  #now: { readonly version: string; readonly log: readonly Decision[] } | undefined;
  /** As it is after the last write, if that came to its end. */
  #next: { readonly version: string; readonly log: readonly Decision[] } | undefined;

  /**
   * Holds off every other writer until the transaction ends, in this process or another, and returns the shaping
   * decisions as they stand.
   */
  async lock(tx: WriteTransaction, rows: Batches): Promise<readonly Decision[]> {
    const version = await countWrite(tx);
    if (version === this.#next?.version) this.#now = this.#next;
    if (version !== this.#now?.version) {
      const found: Decision[] = [];
      const read = async (action: string, where: string): Promise<void> => {
        const match = `MATCH (d:Decision {action: $action}) ${where} RETURN d.payload AS payload`;
        found.push(...(await tx.run(match, { action })).map(toDecision));
      };
      for (const action of SHAPING) await read(action, '');
      for (const action of BRINGING) await read(action, 'WHERE d.brings = true');
      this.#now = { version, log: await withUndoings(rows, found) };
    }
    return this.#now.log;
  }

  /**
   * Puts those of these decisions in it that belong there, under a new version, and returns them; with undoings that
   * were in the graph before what they undo. An undoing of what does not shape does no harm in it.
   */
  async add(tx: WriteTransaction, rows: Batches, added: readonly Decision[]): Promise<readonly Decision[]> {
    const belongs = (decision: Decision): boolean =>
      decision.action === 'undo' || decision.action === 'distinct' || isShaping(decision);
    const shaping = await withUndoings(rows, added.filter(belongs));
    if (shaping.length === 0) return [];
    const version = randomUUID();
    await tx.run("MATCH (s:Store {id: 'graph'}) SET s.shape = $version", { version });
    this.#next = { version, log: [...(this.#now?.log ?? []), ...shaping] };
    return shaping;
  }
}

/** The decisions on these statements with their undoings. */
export async function decisionsOn(rows: Batches, statements: readonly string[]): Promise<Decision[]> {
  const found: Decision[] = [];
  // A large load into a graph that nobody has decided in yet need not ask for every statement.
  const any = await rows.forRows('UNWIND $rows AS row MATCH (d:Decision) RETURN d.id AS id LIMIT 1', [0]);
  if (any.length === 0) return [];
  for (const property of ['statement', 'revision']) {
    const some = await rows.forRows(
      `UNWIND $rows AS row MATCH (d:Decision {${property}: row}) RETURN d.payload AS payload`,
      statements,
    );
    found.push(...some.map(toDecision));
  }
  return withUndoings(rows, found);
}

/** The decision an undoing speaks of in the end, through undoings of undoings; undefined where it is not in the log. */
export async function decisionUndone(
  tx: WriteTransaction,
  decision: Decision,
  pending: ReadonlyMap<string, Decision>,
): Promise<Decision | undefined> {
  let current: Decision | undefined = decision;
  while (current?.action === 'undo') {
    const id: string = current.decision;
    const [row]: Row[] = pending.has(id)
      ? []
      : await tx.run('MATCH (d:Decision {id: $id}) RETURN d.payload AS payload', { id });
    current = pending.get(id) ?? (row ? toDecision(row) : undefined);
    if (current?.id === decision.id) return undefined;
  }
  return current;
}

/** Appends those that are not in the log yet, and returns them. */
export async function append(rows: Batches, decisions: readonly Decision[]): Promise<Decision[]> {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const known = await rows.forRows('UNWIND $rows AS row MATCH (d:Decision {id: row}) RETURN d.id AS id', [
    ...byId.keys(),
  ]);
  for (const { id } of known) byId.delete(id as string);
  const added = [...byId.values()];
  await rows.createNodes(['Decision'], added.map(decisionProperties));
  return added;
}

/** The ids a decision speaks of. */
export function subjectsOf(decision: Decision): {
  readonly statements: readonly string[];
  readonly entities: readonly string[];
  readonly sources: readonly string[];
} {
  const none = { statements: [], entities: [], sources: [] };
  switch (decision.action) {
    case 'accept':
    case 'reject':
      return { ...none, statements: [decision.statement] };
    case 'edit':
      return { ...none, statements: [decision.statement, decision.revision.id] };
    case 'add':
      return { ...none, statements: [decision.added.id] };
    case 'merge':
      return { ...none, entities: [decision.entity, decision.into] };
    case 'split':
      return {
        ...none,
        statements: decision.statements,
        entities: [decision.entity, decision.into.id],
      };
    case 'distinct':
      return { ...none, entities: [decision.entity, decision.other] };
    case 'withdraw':
      return { ...none, sources: [decision.source] };
    case 'undo':
      return none;
  }
}
