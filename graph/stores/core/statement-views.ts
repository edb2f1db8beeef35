// Statements as people read them: with the names of their ends, the paragraph around each quote, the document and
// what was decided about them.
import type { Decision } from '../../decision';
import type { StatementView } from '../../views';
import { type Batches, groupBy } from './batches';
import { decisionsOn, subjectsOf } from './decision-log';
import type { StoredStatement } from './records';
import { toSource } from './records';
import { paragraphAround, toNodeView, toSourceSummary } from './views';

const inOrder = (a: Decision, b: Decision): number => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1);

/** What was decided about each statement, undoings under the statement they speak of in the end. */
function byStatement(decisions: readonly Decision[]): Map<string, Decision[]> {
  const known = new Map(decisions.map((decision) => [decision.id, decision]));
  const meant = (decision: Decision | undefined): Decision | undefined =>
    decision?.action === 'undo' ? meant(known.get(decision.decision)) : decision;
  const entries = [...known.values()].sort(inOrder).flatMap((decision) => {
    const about = meant(decision);
    return about ? subjectsOf(about).statements.map((statement) => ({ statement, decision })) : [];
  });
  return new Map(
    [...groupBy(entries, ({ statement }) => statement)].map(([id, some]) => [
      id,
      some.map((e) => e.decision),
    ]),
  );
}

/** In the order given. @param rows of no transaction: it is asked several things at a time */
export async function viewStatements(
  rows: Batches,
  stored: readonly StoredStatement[],
): Promise<StatementView[]> {
  const ends = [...new Set(stored.flatMap(({ standing }) => [standing.subject, standing.object]))];
  // None of the three needs the others, and an engine in another process takes its time to be asked.
  const [entities, documents, decided] = await Promise.all([
    rows.forRows('UNWIND $rows AS row MATCH (e:Entity {id: row}) RETURN properties(e) AS entity', ends),
    rows.forRows('UNWIND $rows AS row MATCH (s:Source {id: row}) RETURN properties(s) AS source', [
      ...new Set(stored.map(({ statement }) => statement.source)),
    ]),
    decisionsOn(
      rows,
      stored.map(({ statement }) => statement.id),
    ),
  ]);
  const nodes = new Map(
    entities.map(({ entity }) => [(entity as { id: string }).id, toNodeView(entity as never)]),
  );
  const sources = new Map(
    documents.map(({ source }) => [(source as { id: string }).id, toSource(source as never)]),
  );
  const decisions = byStatement(decided);

  return stored.flatMap(({ statement, standing }) => {
    const document = sources.get(statement.source);
    if (!document) return [];
    // An end that left the graph with its sources is shown as the document named it.
    const node = (id: string, asRead: string) => {
      const named = document.entities.find((entity) => entity.id === asRead);
      return nodes.get(id) ?? { id, kind: named?.kind ?? 'Company', name: named?.name ?? id, country: null };
    };
    const { statements: _s, proposed: _p, ...source } = toSourceSummary({ ...document.source });
    return [
      {
        id: statement.id,
        relation: statement.relation,
        subject: node(standing.subject, statement.subject),
        object: node(standing.object, statement.object),
        qualifiers: statement.qualifiers,
        modality: statement.modality,
        status: standing.status,
        confidence: statement.confidence,
        extractor: statement.extractor,
        failed: statement.failed,
        evidence: statement.evidence.map((evidence) => ({
          ...evidence,
          paragraph: paragraphAround(document.source.text, evidence),
        })),
        trigger: statement.trigger ?? null,
        source,
        decisions: (decisions.get(statement.id) ?? []).map(({ action, by, at, why }) => ({
          action,
          by,
          at,
          why: why ?? null,
        })),
      },
    ];
  });
}
