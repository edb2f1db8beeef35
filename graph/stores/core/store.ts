// The store over any Cypher engine: everything of `GraphStore` that does not depend on which one.
import type { Decision } from '../../decision';
import type { Engine, ReadLimits, Row } from '../../engine';
import type { Entity } from '../../entities';
import { NotFound } from '../../errors';
import { decisionsInForce, Ends } from '../../fold';
import type {
  DecisionFilter,
  EdgeFilter,
  EgoRequest,
  EntityFilter,
  Page,
  PageRequest,
  SearchRequest,
  StatementFilter,
} from '../../pages';
import { SCHEMA_STATEMENTS } from '../../schema';
import type { Statement, Status } from '../../statement';
import type {
  ArchiveCounts,
  GraphStore,
  Json,
  LoadBatch,
  NamedView,
  Position,
  Ring,
  RingFilter,
  SourceFingerprint,
} from '../../store';
import type { PlainNode, PlainRelationship, QueryParameters, QueryResult } from '../../values';
import type {
  Counts,
  DecisionView,
  EdgeCard,
  EdgeView,
  EgoNetwork,
  EntityCard,
  EntityHit,
  GraphSchema,
  GraphView,
  MergePreview,
  NodeView,
  SourceSummary,
  SourceView,
  StatementView,
} from '../../views';
import { archiveCounts, clear, countOfWrites, layouts, readDocuments, sourceIds } from './archive';
import { type Batches, batches } from './batches';
import { checkDecision } from './check-decision';
import { findDecision, listDecisions } from './decision-list';
import { ShapingLog } from './decision-log';
import { egoNetwork } from './ego';
import { StoredKeepsakes } from './keepsakes';
import { eachDecision, eachEntity, eachFingerprint } from './listings';
import { listEdges, listEntities, listStatements, relationPattern } from './lists';
import { previewMerge } from './merge-preview';
import { migrate } from './migrations';
import { readNodes } from './nodes';
import { graphOfStatus } from './possible-graph';
import { ringAround } from './ring';
import { schemaOf } from './schema-view';
import { searchNames } from './search';
import { viewStatements } from './statement-views';
import { readStatements } from './statements';
import { EDGE_COLUMNS, edgeOfColumns, toEdgeView, toEntityView, toNodeView, toSourceSummary } from './views';
import { write } from './write';

const SOURCE_WITHOUT_TEXT = `s.id AS id, s.title AS title, s.publisher AS publisher, s.published AS published,
  s.language AS language, s.url AS url`;

export class CypherStore implements GraphStore {
  readonly engine: GraphStore['engine'];
  readonly #engine: Engine;
  readonly #log = new ShapingLog();
  readonly #rows: Batches;
  readonly #keepsakes: StoredKeepsakes;

  private constructor(engine: Engine) {
    this.#engine = engine;
    this.engine = engine.name;
    this.#keepsakes = new StoredKeepsakes(engine);
    this.#rows = batches({ run: (query, parameters) => engine.read(query, parameters) }, engine.batchRows);
  }

  /** Makes the schema where it is missing and brings an older graph up. @throws StoreUnavailable */
  static async open(engine: Engine): Promise<CypherStore> {
    await engine.defineSchema(SCHEMA_STATEMENTS);
    await migrate(engine);
    return new CypherStore(engine);
  }

  load(batch: LoadBatch): Promise<void> {
    return this.loadMany([batch]);
  }

  async loadMany(loaded: readonly LoadBatch[]): Promise<void> {
    await this.#write(
      loaded,
      loaded.flatMap(({ decisions }) => decisions),
    );
  }

  async decide(decision: Decision): Promise<void> {
    const [known] = await this.#engine.read('MATCH (d:Decision {id: $id}) RETURN d.id AS id', {
      id: decision.id,
    });
    if (known) return;
    await checkDecision(this.#rows, decision);
    await this.#write([], [decision]);
  }

  async loadDecisions(decisions: readonly Decision[]): Promise<void> {
    await this.#write([], decisions);
  }

  archiveCounts(): Promise<ArchiveCounts> {
    return archiveCounts(this.#engine);
  }

  writes(): Promise<number> {
    return countOfWrites(this.#engine);
  }

  sourceIds(): Promise<string[]> {
    return sourceIds(this.#engine);
  }

  documents(ids: readonly string[]): Promise<LoadBatch[]> {
    return readDocuments(this.#rows, ids);
  }

  layouts(): Promise<string[]> {
    return layouts(this.#engine);
  }

  clear(): Promise<void> {
    return clear(this.#engine);
  }

  async counts(): Promise<Counts> {
    const one = async (query: string): Promise<number> =>
      (await this.#engine.read(query))[0]?.count as number;
    const byStatus = await this.#engine.read(
      'MATCH (s:Statement) RETURN s.status AS status, count(*) AS count',
    );
    const status = (name: string): number =>
      (byStatus.find((row) => row.status === name)?.count as number) ?? 0;
    return {
      sources: await one('MATCH (s:Source) RETURN count(s) AS count'),
      statements: byStatus.reduce((sum, { count }) => sum + (count as number), 0),
      accepted: status('accepted'),
      proposed: status('proposed'),
      rejected: status('rejected'),
      entities: await one('MATCH (e:Entity) RETURN count(e) AS count'),
      edges: await one('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS count'),
    };
  }

  nodesById(ids: readonly string[]): Promise<NodeView[]> {
    return readNodes(this.#rows, ids);
  }

  async graph(status: Status = 'accepted'): Promise<GraphView> {
    if (status !== 'accepted') return graphOfStatus(this.#engine, this.#rows, status);
    const nodes = await this.#engine.read(
      'MATCH (e:Entity) RETURN e.id AS id, e.kind AS kind, e.name AS name, e.country AS country ORDER BY id',
    );
    const edges = await this.#engine.read(
      `MATCH (a:Entity)-[r${relationPattern()}]->(b:Entity) RETURN ${EDGE_COLUMNS}`,
    );
    return {
      nodes: nodes.map(toNodeView),
      edges: edges.map(edgeOfColumns).sort((a, b) => (a.id < b.id ? -1 : 1)),
    };
  }

  async entity(id: string): Promise<EntityCard> {
    const node = await this.#presentEntity(id);
    const around = await this.#engine.read(
      `MATCH (e:Entity {id: $id})-[r${relationPattern()}]-(n:Entity)
       RETURN type(r) AS relation, properties(r) AS properties, startNode(r).id AS source, endNode(r).id AS target,
         n.id AS id, n.kind AS kind, n.name AS name, n.country AS country`,
      { id: node.id },
    );
    const neighbours = new Map(around.map((row) => [row.id as string, toNodeView(row)]));
    return {
      entity: toEntityView(node),
      edges: around.map(edgeOfColumns).sort((a, b) => (a.id < b.id ? -1 : 1)),
      neighbours: [...neighbours.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      beside: await this.#beside(node.id),
    };
  }

  async edge(id: string): Promise<EdgeCard> {
    const statements = await readStatements(this.#rows, 'edge', [id]);
    const [first] = statements;
    if (!first) throw new NotFound('edge', id);
    const { subject, object } = first.standing;
    statements.sort(
      (a, b) => b.statement.confidence - a.statement.confidence || (a.statement.id < b.statement.id ? -1 : 1),
    );
    const [[row], views] = await Promise.all([
      this.#engine.read(
        // In the same words whatever the relation, because each wording is planned anew, which takes longer than the answer.
        `MATCH (a:Entity {id: $subject})-[r${relationPattern()} {id: $id}]-(b:Entity {id: $object})
         RETURN r AS edge, a AS a, b AS b`,
        { id, subject, object },
      ),
      viewStatements(this.#rows, statements),
    ]);
    if (!row) throw new NotFound('edge', id);
    const edge = toEdgeView(row.edge as unknown as PlainRelationship);
    const ends = [row.a, row.b].map((node) => toNodeView((node as unknown as PlainNode).properties));
    const end = (which: string) => ends.find((node) => node.id === which) as EdgeCard['source'];
    return { edge, source: end(edge.source), target: end(edge.target), statements: views };
  }

  async sources(): Promise<SourceSummary[]> {
    const found = await this.#engine.read(`MATCH (s:Source) RETURN ${SOURCE_WITHOUT_TEXT} ORDER BY id`);
    const counted = await this.#engine.read(
      'MATCH (s:Statement) RETURN s.source AS source, s.status AS status, count(*) AS statements',
    );
    const counts = new Map<unknown, { statements: number; proposed: number }>();
    for (const { source, status, statements } of counted) {
      const count = counts.get(source) ?? { statements: 0, proposed: 0 };
      count.statements += statements as number;
      if (status === 'proposed') count.proposed += statements as number;
      counts.set(source, count);
    }
    return found.map((row) => toSourceSummary({ ...row, ...counts.get(row.id) }));
  }

  async source(id: string): Promise<SourceView> {
    const [row] = await this.#engine.read(
      `MATCH (s:Source {id: $id}) RETURN ${SOURCE_WITHOUT_TEXT}, s.text AS text`,
      { id },
    );
    if (!row) throw new NotFound('source', id);
    const statements = await readStatements(this.#rows, 'source', [id]);
    const start = (s: (typeof statements)[number]): number => s.statement.evidence[0].start;
    statements.sort((a, b) => start(a) - start(b) || (a.statement.id < b.statement.id ? -1 : 1));
    return {
      source: toSourceSummary({
        ...row,
        statements: statements.length,
        proposed: statements.filter(({ standing }) => standing.status === 'proposed').length,
      }),
      text: row.text as string,
      statements: await viewStatements(this.#rows, statements),
    };
  }

  async sourceText(id: string): Promise<string> {
    const [row] = await this.#engine.read('MATCH (s:Source {id: $id}) RETURN s.text AS text', { id });
    if (!row) throw new NotFound('source', id);
    return row.text as string;
  }

  fingerprints(): AsyncIterable<SourceFingerprint> {
    return eachFingerprint(this.#engine);
  }

  allEntities(): AsyncIterable<Entity> {
    return eachEntity(this.#engine);
  }

  decisionLog(): AsyncIterable<Decision> {
    return eachDecision(this.#engine);
  }

  async hasSource(id: string): Promise<boolean> {
    return (await this.#engine.read('MATCH (s:Source {id: $id}) RETURN s.id AS id', { id })).length > 0;
  }

  async statementsById(ids: readonly string[]): Promise<StatementView[]> {
    const found = new Map(
      (await readStatements(this.#rows, 'id', ids)).map((one) => [one.statement.id, one]),
    );
    return viewStatements(
      this.#rows,
      ids.flatMap((id) => found.get(id) ?? []),
    );
  }

  async statementAsRead(id: string): Promise<Statement> {
    const [found] = await readStatements(this.#rows, 'id', [id]);
    if (!found) throw new NotFound('statement', id);
    return found.statement;
  }

  async decision(id: string): Promise<DecisionView> {
    const found = await findDecision(this.#engine, this.#rows, id);
    if (!found) throw new NotFound('decision', id);
    return found;
  }

  decisions(filter: DecisionFilter, page: PageRequest): Promise<Page<DecisionView>> {
    return listDecisions(this.#engine, this.#rows, filter, page);
  }

  around(ids: readonly string[], filter: RingFilter): Promise<Ring> {
    return ringAround(this.#engine, ids, filter);
  }

  async previewMerge(entity: string, into: string): Promise<MergePreview> {
    await checkDecision(this.#rows, { id: '', by: '', at: '', action: 'merge', entity, into });
    // Another decision may have come between: what is gone by now is not found.
    const node = async (id: string): Promise<PlainNode> => {
      const found = await this.#entityNode(id);
      if (!found) throw new NotFound('entity', id);
      return found;
    };
    return previewMerge(this.#engine, this.#rows, await node(entity), await node(into));
  }

  search(text: string, request: SearchRequest): Promise<EntityHit[]> {
    return searchNames(this.#engine, text, request);
  }

  async ego(id: string, request: EgoRequest): Promise<EgoNetwork> {
    return egoNetwork(this.#engine, (await this.#presentEntity(id)).id, request);
  }

  entities(filter: EntityFilter, page: PageRequest): Promise<Page<NodeView>> {
    return listEntities(this.#engine, filter, page);
  }

  async edges(filter: EdgeFilter, page: PageRequest): Promise<Page<EdgeView>> {
    return listEdges(this.#engine, await this.#ofPresentEntity(filter), page);
  }

  async statements(filter: StatementFilter, page: PageRequest): Promise<Page<StatementView>> {
    return listStatements(this.#engine, await this.#ofPresentEntity(filter), page);
  }

  schema(): Promise<GraphSchema> {
    return schemaOf(this.#engine);
  }

  positions(layout: string): Promise<Position[]> {
    return this.#keepsakes.positions(layout);
  }

  savePositions(layout: string, positions: readonly Position[]): Promise<void> {
    return this.#keepsakes.savePositions(layout, positions);
  }

  clearPositions(layout: string): Promise<void> {
    return this.#keepsakes.clearPositions(layout);
  }

  views(): Promise<NamedView[]> {
    return this.#keepsakes.views();
  }

  view(name: string): Promise<NamedView> {
    return this.#keepsakes.view(name);
  }

  saveView(view: NamedView): Promise<void> {
    return this.#keepsakes.saveView(view);
  }

  deleteView(name: string): Promise<void> {
    return this.#keepsakes.deleteView(name);
  }

  settings(): Promise<Readonly<Record<string, Json>>> {
    return this.#keepsakes.settings();
  }

  saveSetting(name: string, value: Json): Promise<void> {
    return this.#keepsakes.saveSetting(name, value);
  }

  query(cypher: string, parameters: QueryParameters, limits: ReadLimits): Promise<QueryResult> {
    return this.#engine.userRead(cypher, parameters, limits);
  }

  ping(): Promise<void> {
    return this.#engine.ping();
  }

  close(): Promise<void> {
    return this.#engine.close();
  }

  async #write(loaded: readonly LoadBatch[], decisions: readonly Decision[]): Promise<void> {
    await this.#engine.write((tx) => write(tx, this.#engine.batchRows, this.#log, loaded, decisions));
    await this.#engine.checkpoint();
  }

  /** The entity of this id, or the one it was merged into. @throws NotFound */
  async #presentEntity(id: string): Promise<PlainNode> {
    const node = (await this.#entityNode(id)) ?? (await this.#entityNode(await this.#presentId(id)));
    if (!node) throw new NotFound('entity', id);
    return node;
  }

  async #ofPresentEntity<F extends { readonly entity?: string }>(filter: F): Promise<F> {
    if (filter.entity === undefined) return filter;
    return { ...filter, entity: (await this.#presentEntity(filter.entity)).id };
  }

  async #entityNode(id: string): Promise<PlainNode | undefined> {
    const [row] = await this.#engine.read('MATCH (e:Entity {id: $id}) RETURN e AS entity', { id });
    return row?.entity as unknown as PlainNode | undefined;
  }

  /** What an entity that was merged away goes by now, so that old links keep working. */
  async #presentId(id: string): Promise<string> {
    const merges = await this.#engine.read(
      `MATCH (d:Decision) WHERE d.action IN ['merge', 'undo'] RETURN d.payload AS payload`,
    );
    const log = merges.map(({ payload }: Row) => JSON.parse(payload as string) as Decision);
    return new Ends(decisionsInForce(log)).entity(id);
  }

  async #beside(id: string): Promise<EntityCard['beside']> {
    const found = await this.#engine.read(
      `MATCH (e:Entity {id: $id})<-[:SUBJECT|OBJECT]-(s:Statement)
       WHERE s.pair IS NULL AND s.status <> 'rejected' RETURN DISTINCT s.id AS id ORDER BY id`,
      { id },
    );
    const ids = found.map((row) => row.id as string);
    return viewStatements(this.#rows, await readStatements(this.#rows, 'id', ids));
  }
}
