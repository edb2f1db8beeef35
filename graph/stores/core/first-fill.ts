// Fills an empty database with documents, as `write` would but without looking anything up: every node and relationship
// is made once. Edges need all statements of their ends, so they come last. Memory holds one entry for each entity.
import { joinEntities } from '../../accounts';
import { deriveEdges, type Edge, edgeIdOfOne } from '../../edges';
import type { EmptyDatabase, Engine } from '../../engine';
import { type Entity, type EntityKind, labelsOf } from '../../entities';
import { InvalidInput } from '../../errors';
import { Ends } from '../../fold';
import type { Source } from '../../source';
import type { Statement } from '../../statement';
import type { LoadBatch } from '../../store';
import { batches, groupBy } from './batches';
import { updateEntities } from './entities';
import { isPlacing, writeCountries } from './home-countries';
import { Numbers } from './numbers';
import {
  edgeProperties,
  entityProperties,
  type StoredStatement,
  sourceProperties,
  statementProperties,
} from './records';
import { Shelves } from './shelves';
import { settled } from './sources';
import { RESTATE, standingOf } from './statements';

const NOTHING_DECIDED = new Ends([]);
/** As many of one relation are worth a call. */
const EDGES_A_LOT = 1_000;

/** What is left to do when the database has its keys. */
export interface Filled {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Those of which documents say more than the first one did. */
  readonly retold: readonly { readonly stored: Entity; readonly entity: Entity }[];
  /** Statements that count for another edge than they would alone. */
  readonly regrouped: readonly { readonly id: string; readonly edge: string }[];
  /** Edges that say where something sits. */
  readonly placing: readonly Edge[];
  readonly statements: number;
}

interface Named {
  /** What all accounts so far make of it. */
  entity: Entity;
  /** What the first of them made of it: the node has that. */
  readonly stored: Entity;
  /** Of the node. */
  readonly number: number;
}

interface Plain {
  readonly source: Source;
  readonly entities: readonly Entity[];
  readonly statements: readonly StoredStatement[];
}

class Links {
  readonly #type: string;
  readonly #from = new Numbers();
  readonly #to = new Numbers();

  constructor(type: string) {
    this.#type = type;
  }

  push(from: number, to: number): void {
    this.#from.push(from);
    this.#to.push(to);
  }

  createIn(database: EmptyDatabase): void {
    database.createLinks({ type: this.#type, from: this.#from.values, to: this.#to.values });
  }
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

const saysTheSame = (a: Entity, b: Entity): boolean =>
  a.kind === b.kind &&
  a.name === b.name &&
  a.wikidata === b.wikidata &&
  a.lei === b.lei &&
  sameList(a.aliases, b.aliases);

export class FirstFill {
  readonly #database: EmptyDatabase;
  readonly #shelves: Shelves;
  readonly #sources = new Set<string>();
  readonly #entities = new Map<string, Named>();
  /** By relation. */
  readonly #waiting = new Map<string, Edge[]>();
  #statements = 0;
  #underWay: Promise<void> = Promise.resolve();

  /** @param aside a folder for what comes last */
  constructor(database: EmptyDatabase, aside: string) {
    this.#database = database;
    this.#shelves = new Shelves(aside);
  }

  /**
   * Takes the documents that can be taken without a look at others, and returns the ids of the rest: reprints, texts
   * that were there before, statements about what their own document does not name.
   */
  async add(documents: readonly LoadBatch[]): Promise<readonly string[]> {
    const plain: Plain[] = [];
    const left: string[] = [];
    for (const document of documents) {
      const found = this.#plain(document);
      if (found) plain.push(found);
      else left.push(document.source.id);
    }
    this.#create(plain);
    // While the engine works on these, the next ones are made ready.
    await this.#underWay;
    this.#underWay = this.#database.done();
    this.#underWay.catch(() => undefined); // told where it is awaited
    return left;
  }

  /** Once, when all are in. */
  async finish(): Promise<Filled> {
    await this.#underWay;
    const named = [...this.#entities.values()];
    const filled = {
      entities: new Map(named.map(({ entity }) => [entity.id, entity])),
      retold: named.filter(({ entity, stored }) => entity !== stored),
      regrouped: [] as { id: string; edge: string }[],
      placing: [] as Edge[],
      statements: this.#statements,
    };
    for (const shelved of this.#shelves.all()) {
      const edges = deriveEdges(shelved);
      this.#createEdges(edges, EDGES_A_LOT);
      const shared = new Map(
        edges.flatMap(({ id, statements }) => (statements.length > 1 ? statements.map((s) => [s, id]) : [])),
      );
      for (const statement of shelved) {
        const edge = shared.get(statement.id);
        if (edge !== undefined && edge !== edgeIdOfOne(statement)) {
          filled.regrouped.push({ id: statement.id, edge });
        }
      }
      filled.placing.push(...edges.filter(isPlacing));
      await this.#underWay;
      this.#underWay = this.#database.done();
    }
    this.#createEdges([], 1);
    await this.#underWay;
    await this.#database.done();
    return filled;
  }

  #plain(loaded: LoadBatch): Plain | undefined {
    const { source, entities } = settled(loaded);
    if (this.#sources.has(source.id) || source.similar?.length || loaded.decisions.length > 0)
      return undefined;
    const own = new Set(entities.map(({ id }) => id));
    const ids = new Set(loaded.statements.map(({ id }) => id));
    if (ids.size !== loaded.statements.length) return undefined;
    const statements = loaded.statements.map((statement) => this.#stored(statement, own));
    const whole = statements.every(
      ({ statement, standing }) => statement.source === source.id && !standing.dangling,
    );
    if (!whole) return undefined;
    this.#sources.add(source.id);
    return { source, entities, statements };
  }

  #stored(statement: Statement, named: ReadonlySet<string>): StoredStatement {
    const standing = standingOf(statement, statement.status, NOTHING_DECIDED, (id) => named.has(id));
    const edge = standing.pair === null ? null : edgeIdOfOne(statement);
    return { statement, read: true, standing: { ...standing, edge } };
  }

  #create(documents: readonly Plain[]): void {
    const firstSource = this.#database.createNodes({
      labels: ['Source'],
      rows: documents.map(({ source, entities }) => sourceProperties(source, entities)),
    });
    const stored = documents.flatMap(({ statements }) => statements);
    const firstStatement = this.#database.createNodes({
      labels: ['Statement'],
      rows: stored.map(statementProperties),
    });
    let number = firstStatement;
    this.#name(documents.flatMap(({ entities }) => entities));
    const [mentions, subjects, objects] = [new Links('MENTIONS'), new Links('SUBJECT'), new Links('OBJECT')];
    const statedIn = new Links('STATED_IN');
    documents.forEach(({ entities, statements }, index) => {
      const document = firstSource + index;
      for (const { id } of entities) mentions.push(document, this.#numberOf(id));
      for (const { statement, standing } of statements) {
        statedIn.push(number, document);
        subjects.push(number, this.#numberOf(statement.subject));
        objects.push(number, this.#numberOf(statement.object));
        if (standing.pair !== null) this.#shelves.put(standing.pair, statement);
        number++;
      }
    });
    this.#statements += stored.length;
    for (const links of [statedIn, subjects, objects, mentions]) links.createIn(this.#database);
  }

  #numberOf = (id: string): number => (this.#entities.get(id) as Named).number;

  /** Makes nodes of those that are new, and joins the other accounts to those of the same entity before them. */
  #name(accounts: readonly Entity[]): void {
    const fresh = new Map<string, Entity>();
    for (const account of accounts) {
      if (!this.#entities.has(account.id) && !fresh.has(account.id)) fresh.set(account.id, account);
    }
    for (const [kind, some] of groupBy(fresh.values(), (entity) => entity.kind)) {
      const first = this.#database.createNodes({
        labels: labelsOf(kind as EntityKind),
        rows: some.map(entityProperties),
      });
      some.forEach((entity, index) => {
        this.#entities.set(entity.id, { entity, stored: entity, number: first + index });
      });
    }
    for (const account of accounts) {
      const named = this.#entities.get(account.id) as Named;
      if (!saysTheSame(named.entity, account)) named.entity = joinEntities(named.entity, account);
    }
  }

  /** @param least of one relation, before they are made; fewer wait for those to come */
  #createEdges(edges: readonly Edge[], least: number): void {
    for (const edge of edges) {
      const others = this.#waiting.get(edge.relation);
      if (others) others.push(edge);
      else this.#waiting.set(edge.relation, [edge]);
    }
    for (const [type, some] of this.#waiting) {
      if (some.length < least) continue;
      this.#waiting.delete(type);
      this.#database.createLinks({
        type,
        from: Uint32Array.from(some, ({ source }) => this.#numberOf(source)),
        to: Uint32Array.from(some, ({ target }) => this.#numberOf(target)),
        properties: some.map(edgeProperties),
      });
    }
  }
}

/**
 * What needs keys: some entities have more names, a few statements another edge, and what sits somewhere gets its country.
 * @throws InvalidInput `statement-twice`: an export of a graph has no two of one id
 */
export async function settle(
  engine: Engine,
  { entities, retold, regrouped, placing, statements }: Filled,
): Promise<void> {
  const [found] = await engine.read('MATCH (s:Statement) RETURN count(DISTINCT s.id) AS count');
  if (found?.count !== statements) {
    throw new InvalidInput(
      'statement-twice',
      `Of ${statements} statements only ${found?.count} have an id of their own: some are there twice, in two documents. Nothing was changed.`,
    );
  }
  await engine.write(async (tx) => {
    const rows = batches(tx, engine.batchRows);
    await updateEntities(
      rows,
      retold.map(({ stored, entity }) => [stored, entity] as const),
    );
    await rows.forRows(RESTATE, regrouped);
    const countries = [...entities.values()].filter(({ kind }) => kind === 'Country');
    await writeCountries(
      rows,
      { now: entities, created: new Set(countries.map(({ id }) => id)), updated: new Set(), statements: [] },
      placing.map((after) => ({ before: undefined, after })),
    );
  });
}
