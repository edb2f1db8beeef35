// Fills an empty database with documents, as `write` would but without looking anything up: every node and relationship
// is made once. Edges need all statements of their ends, so they come last. Memory holds one entry for each entity and
// three numbers for each statement.
import { joinEntities } from '../../accounts';
import { deriveEdges, type Edge, edgeIdOfOne } from '../../edges';
import type { EmptyDatabase, Engine } from '../../engine';
import { type Entity, type EntityKind, labelsOf } from '../../entities';
import { InvalidInput } from '../../errors';
import { Ends } from '../../fold';
import type { Source } from '../../source';
import type { Statement } from '../../statement';
import type { LoadBatch } from '../../store';
import { batches, groupBy, withoutNulls } from './batches';
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

/** What is left to do when the database has its keys. */
export interface Filled {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Statements that count for another edge than they would alone. */
  readonly regrouped: readonly { readonly id: string; readonly edge: string }[];
  /** Edges that say where something sits. */
  readonly placing: readonly Edge[];
  readonly statements: number;
}

interface Named {
  entity: Entity;
  /** Among the entities, in the order they were named. */
  readonly index: number;
}

interface Plain {
  readonly source: Source;
  readonly entities: readonly Entity[];
  readonly statements: readonly StoredStatement[];
}

/** Statements to entities, or documents to entities. */
class Links {
  readonly from = new Numbers();
  readonly to = new Numbers();

  push(from: number, entity: number): void {
    this.from.push(from);
    this.to.push(entity);
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
  readonly #shelves = new Shelves();
  readonly #sources = new Set<string>();
  readonly #entities = new Map<string, Named>();
  readonly #links = { MENTIONS: new Links(), SUBJECT: new Links(), OBJECT: new Links() };
  #statements = 0;
  #underWay: Promise<void> = Promise.resolve();

  constructor(database: EmptyDatabase) {
    this.#database = database;
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
    const numbers = this.#createEntities();
    for (const [type, { from, to }] of Object.entries(this.#links)) {
      const ends = to.values.map((index) => numbers[index] as number);
      this.#database.createLinks({ type, from: from.values, to: ends });
    }
    await this.#database.done();
    const filled = {
      entities: new Map([...this.#entities].map(([id, { entity }]) => [id, entity])),
      regrouped: [] as { id: string; edge: string }[],
      placing: [] as Edge[],
      statements: this.#statements,
    };
    for (const shelved of this.#shelves.all()) {
      const edges = deriveEdges(shelved);
      this.#createEdges(edges, numbers);
      const edgeOf = new Map(edges.flatMap(({ id, statements }) => statements.map((s) => [s, id])));
      for (const statement of shelved) {
        const edge = edgeOf.get(statement.id) as string;
        if (edge !== edgeIdOfOne(statement)) filled.regrouped.push({ id: statement.id, edge });
      }
      filled.placing.push(...edges.filter(isPlacing));
      await this.#underWay;
      this.#underWay = this.#database.done();
    }
    await this.#underWay;
    return filled;
  }

  release(): void {
    this.#shelves.release();
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
      rows: documents.map(({ source, entities }) => withoutNulls(sourceProperties(source, entities))),
    });
    const stored = documents.flatMap(({ statements }) => statements);
    const firstStatement = this.#database.createNodes({
      labels: ['Statement'],
      rows: stored.map((one) => withoutNulls(statementProperties(one))),
    });
    const statedIn = { type: 'STATED_IN', from: new Numbers(), to: new Numbers() };
    let number = firstStatement;
    documents.forEach(({ entities, statements }, index) => {
      for (const entity of entities) this.#links.MENTIONS.push(firstSource + index, this.#name(entity));
      for (const { statement, standing } of statements) {
        statedIn.from.push(number);
        statedIn.to.push(firstSource + index);
        this.#links.SUBJECT.push(number, this.#indexOf(statement.subject));
        this.#links.OBJECT.push(number, this.#indexOf(statement.object));
        if (standing.pair !== null) this.#shelves.put(standing.pair, statement);
        number++;
      }
    });
    this.#statements += stored.length;
    const { type, from, to } = statedIn;
    this.#database.createLinks({ type, from: from.values, to: to.values });
  }

  #indexOf = (id: string): number => (this.#entities.get(id) as Named).index;

  /** Joins an account to those of the same entity before it. */
  #name(entity: Entity): number {
    const named = this.#entities.get(entity.id);
    if (!named) {
      const index = this.#entities.size;
      this.#entities.set(entity.id, { entity, index });
      return index;
    }
    if (!saysTheSame(named.entity, entity)) named.entity = joinEntities(named.entity, entity);
    return named.index;
  }

  /** @returns the number of each, by its index */
  #createEntities(): Uint32Array {
    const numbers = new Uint32Array(this.#entities.size);
    for (const [kind, some] of groupBy(this.#entities.values(), ({ entity }) => entity.kind)) {
      const first = this.#database.createNodes({
        labels: labelsOf(kind as EntityKind),
        rows: some.map(({ entity }) => withoutNulls(entityProperties(entity))),
      });
      some.forEach(({ index }, position) => {
        numbers[index] = first + position;
      });
    }
    return numbers;
  }

  #createEdges(edges: readonly Edge[], numbers: Uint32Array): void {
    const number = (id: string): number => numbers[this.#indexOf(id)] as number;
    for (const [type, some] of groupBy(edges, ({ relation }) => relation)) {
      this.#database.createLinks({
        type,
        from: Uint32Array.from(some, ({ source }) => number(source)),
        to: Uint32Array.from(some, ({ target }) => number(target)),
        properties: some.map((edge) => withoutNulls(edgeProperties(edge))),
      });
    }
  }
}

/**
 * What needs keys: a few statements get another edge, what sits somewhere gets its country.
 * @throws InvalidInput `statement-twice`: an export of a graph has no two of one id
 */
export async function settle(
  engine: Engine,
  { entities, regrouped, placing, statements }: Filled,
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
    await rows.forRows(RESTATE, regrouped);
    const countries = [...entities.values()].filter(({ kind }) => kind === 'Country');
    await writeCountries(
      rows,
      { now: entities, created: new Set(countries.map(({ id }) => id)), updated: new Set(), statements: [] },
      placing.map((after) => ({ before: undefined, after })),
    );
  });
}
