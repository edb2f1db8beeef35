// Fourth step of a write: the edges of every two ends whose statements changed, derived before and after; only what
// differs is written.
import { type CurrentStatement, deriveEdges, type Edge } from '../../edges';
import { FLOAT_PROPERTIES } from '../../engine';
import { type Batches, groupBy } from './batches';
import { edgeProperties, type StoredStatement, setAll } from './records';
import type { ReprintChanges } from './reprints';
import { readReprints } from './sources';
import { readStatements, type StatementChange } from './statements';

const current = (
  { statement, standing }: StoredStatement,
  reprints: ReadonlyMap<string, string>,
): CurrentStatement => ({
  ...statement,
  status: standing.status,
  subject: standing.subject,
  object: standing.object,
  reprintOf: reprints.get(statement.source),
});

const counts = (stored: StoredStatement | undefined): stored is StoredStatement =>
  stored?.standing.pair != null;

const updateEdges = (type: string): string =>
  `UNWIND $rows AS row MATCH (:Entity {id: row.source})-[r:${type} {id: row.properties.id}]->(:Entity) ${setAll('r', FLOAT_PROPERTIES)}`;
const deleteEdges = (type: string): string =>
  `UNWIND $rows AS row MATCH (:Entity {id: row.source})-[r:${type} {id: row.properties.id}]->(:Entity) DELETE r`;

export interface EdgeChange {
  readonly before: Edge | undefined;
  readonly after: Edge | undefined;
}

export interface DerivedEdges {
  readonly edges: readonly EdgeChange[];
  /** The changes given, each statement with its edge, and those whose edge alone is another one now. */
  readonly statements: readonly StatementChange[];
}

/** The edges that these changes of statements amount to, where they differ from those before. */
export async function deriveChanges(
  rows: Batches,
  changes: readonly StatementChange[],
  { before: originals }: ReprintChanges,
): Promise<DerivedEdges> {
  const pairs = new Set(
    changes.flatMap(({ before, after }) =>
      [before, after].filter(counts).map((s) => s.standing.pair as string),
    ),
  );
  const touched = new Set(changes.map(({ before, after }) => (before ?? after)?.statement.id));
  const others = (await readStatements(rows, 'pair', [...pairs])).filter((s) => !touched.has(s.statement.id));
  const counted = [...others, ...changes.flatMap(({ before, after }) => [before, after].filter(counts))];
  const reprints = await readReprints(rows, [...new Set(counted.map(({ statement }) => statement.source))]);
  const reprintsOf = {
    before: new Map([...reprints, ...originals].filter((entry): entry is [string, string] => !!entry[1])),
    after: reprints,
  };
  const derive = (moment: keyof StatementChange): Map<string, Edge> => {
    const statements = [...others, ...changes.map((change) => change[moment]).filter(counts)].map((stored) =>
      current(stored, reprintsOf[moment]),
    );
    return new Map(deriveEdges(statements).map((edge) => [edge.id, edge]));
  };
  const [before, after] = [derive('before'), derive('after')];
  const edges = [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ before: before.get(id), after: after.get(id) }))
    .filter(({ before, after }) => !before || !after || JSON.stringify(before) !== JSON.stringify(after));

  const edgeOf = new Map([...after.values()].flatMap(({ id, statements }) => statements.map((s) => [s, id])));
  const withEdge = (stored: StoredStatement): StoredStatement => ({
    ...stored,
    standing: { ...stored.standing, edge: edgeOf.get(stored.statement.id) ?? null },
  });
  const regrouped = others
    .map((other) => ({ before: other, after: withEdge(other) }))
    .filter((change) => change.before.standing.edge !== change.after.standing.edge);
  return {
    edges,
    statements: [
      ...changes.map((change) => (change.after ? { ...change, after: withEdge(change.after) } : change)),
      ...regrouped,
    ],
  };
}

/** Brings the relationships to what `changes` say. */
export async function writeEdges(rows: Batches, changes: readonly EdgeChange[]): Promise<void> {
  const byRelation = groupBy(changes, (change) => (change.before ?? change.after)?.relation ?? '');
  for (const [relation, some] of byRelation) {
    const row = (edge: Edge) => ({
      source: edge.source,
      target: edge.target,
      properties: edgeProperties(edge),
    });
    const pick = (had: boolean, has: boolean) =>
      some
        .filter((change) => (change.before !== undefined) === had && (change.after !== undefined) === has)
        .map((change) => row((change.after ?? change.before) as Edge));
    await rows.forRows(deleteEdges(relation), pick(true, false));
    await rows.forRows(updateEdges(relation), pick(true, true));
    await rows.createLinks({
      type: relation,
      from: 'Entity',
      to: 'Entity',
      rows: pick(false, true).map(({ source, target, properties }) => ({
        from: source,
        to: target,
        properties,
      })),
    });
  }
}
