// What the store is measured against: the same rows written by hand, as anybody would who has the driver and its
// manual: constraints first, then UNWIND … MERGE in batches, one transaction a batch. It is handed rows that are ready
// and edges that are derived, and looks at nothing that is there before.
import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jConfig } from '../../../graph/config';
import { countsForEdges, deriveEdges } from '../../../graph/edges';
import { FLOAT_PROPERTIES } from '../../../graph/engine';
import { labelsOf } from '../../../graph/entities';
import { RELATIONS } from '../../../graph/relations';
import { SCHEMA_STATEMENTS } from '../../../graph/schema';
import type { LoadBatch } from '../../../graph/store';
import { groupBy } from '../../../graph/stores/core/batches';
import {
  edgeProperties,
  entityProperties,
  type Properties,
  sourceProperties,
  statementProperties,
} from '../../../graph/stores/core/records';

const ROWS = 10_000;

// Floats as the driver sends numbers; whole numbers that are meant as such are integers.
function typed(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [
        name,
        typeof value === 'number' && !FLOAT_PROPERTIES.includes(name) ? neo4j.int(value) : value,
      ]),
  );
}

interface Step {
  readonly query: string;
  readonly rows: readonly unknown[];
}

/** The queries and rows of some documents. */
export function stepsOf(documents: readonly LoadBatch[]): Step[] {
  const entities = new Map(documents.flatMap((d) => d.entities.map((entity) => [entity.id, entity])));
  const statements = documents.flatMap((d) => d.statements);
  const edges = deriveEdges(statements);
  const edgeOf = new Map(edges.flatMap((edge) => edge.statements.map((id) => [id, edge.id])));
  const pairOf = (s: (typeof statements)[number]): string => {
    const ends = RELATIONS[s.relation].symmetric ? [s.subject, s.object].sort() : [s.subject, s.object];
    return [s.relation, ...ends].join('|');
  };
  return [
    {
      query: 'UNWIND $rows AS row MERGE (s:Source {id: row.id}) SET s += row',
      rows: documents.map(({ source, entities: some }) => typed(sourceProperties(source, some))),
    },
    ...[...groupBy(entities.values(), ({ kind }) => kind)].map(([, some]) => ({
      query: `UNWIND $rows AS row MERGE (e:Entity {id: row.id}) SET e += row, e:${labelsOf((some[0] as (typeof some)[number]).kind).join(':')}`,
      rows: some.map((entity) => typed(entityProperties(entity))),
    })),
    {
      query: `UNWIND $rows AS row MATCH (s:Source {id: row.source}) MATCH (e:Entity {id: row.entity}) MERGE (s)-[:MENTIONS]->(e)`,
      rows: documents.flatMap((d) => d.entities.map(({ id }) => ({ source: d.source.id, entity: id }))),
    },
    {
      query: `UNWIND $rows AS row
        MATCH (d:Source {id: row.source}) MATCH (a:Entity {id: row.subject}) MATCH (b:Entity {id: row.object})
        MERGE (s:Statement {id: row.id}) SET s += row
        MERGE (s)-[:STATED_IN]->(d) MERGE (s)-[:SUBJECT]->(a) MERGE (s)-[:OBJECT]->(b)`,
      rows: statements.map((statement) =>
        typed(
          statementProperties({
            statement,
            read: true,
            standing: {
              ...{ status: statement.status, subject: statement.subject, object: statement.object },
              dangling: false,
              pair: countsForEdges(statement) ? pairOf(statement) : null,
              edge: edgeOf.get(statement.id) ?? null,
            },
          }),
        ),
      ),
    },
    ...[...groupBy(edges, ({ relation }) => relation)].map(([relation, some]) => ({
      query: `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
        MERGE (a)-[r:${relation} {id: row.properties.id}]->(b) SET r += row.properties`,
      rows: some.map((edge) => ({
        from: edge.source,
        to: edge.target,
        properties: typed(edgeProperties(edge)),
      })),
    })),
  ];
}

export class RawLoader {
  readonly driver: Driver;
  readonly #database: string;

  constructor({ uri, user, password, database }: Neo4jConfig) {
    this.driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    this.#database = database;
  }

  async defineSchema(): Promise<void> {
    const session = this.driver.session({ database: this.#database });
    for (const statement of SCHEMA_STATEMENTS) await session.run(statement);
    await session.run('CALL db.awaitIndexes(300)');
    await session.close();
  }

  async load(steps: readonly Step[]): Promise<void> {
    const session = this.driver.session({ database: this.#database });
    await session.executeWrite(async (tx) => {
      for (const { query, rows } of steps) {
        for (let start = 0; start < rows.length; start += ROWS) {
          await tx.run(query, { rows: rows.slice(start, start + ROWS) });
        }
      }
    });
    await session.close();
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}
