// Fills an empty database with documents, as `write` would but without looking anything up: every node and relationship
// is made once. Edges need all statements of their ends, so they come last. Memory holds one entry for each entity.
import { joinEntities } from '../../accounts';
import { deriveEdges, type Edge, edgeIdOfOne } from '../../edges';
import type { EmptyDatabase, Engine, LinkLot, NodeLot } from '../../engine';
import { type Entity, type EntityKind, labelsOf } from '../../entities';
import { InvalidInput } from '../../errors';
import { Ends } from '../../fold';
import { SCHEMA_STATEMENTS } from '../../schema';
import type { Source } from '../../source';
import type { Statement } from '../../statement';
import type { LoadBatch } from '../../store';
import { batches } from './batches';
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
/** As many statements, with all that hangs on them, are made in one go. */
const STATEMENTS_A_LOT = 4_000;
/** Edges that wait; above it the largest lot is made, so that lots are large and the engine has always one to make. */
const MAX_EDGES_WAITING = 8_000;

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
  /** Of the node, once it is made. */
  number: number;
}

interface Plain {
  readonly source: Source;
  readonly entities: readonly Entity[];
  readonly statements: readonly StoredStatement[];
}

/** Entities of one kind: those to be made next. */
interface Kind {
  readonly lot: NodeLot;
  named: Named[];
}

/** A document to be made next, with the ends of its statements. */
interface Gathered {
  readonly mentions: readonly Named[];
  readonly subjects: readonly Named[];
  readonly objects: readonly Named[];
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
  a === b ||
  (a.kind === b.kind &&
    a.name === b.name &&
    a.wikidata === b.wikidata &&
    a.lei === b.lei &&
    sameList(a.aliases, b.aliases));

export class FirstFill {
  readonly #database: EmptyDatabase;
  readonly #shelves: Shelves;
  readonly #sources: NodeLot;
  readonly #statements: NodeLot;
  readonly #kinds = new Map<EntityKind, Kind>();
  /** By relation. */
  readonly #edges = new Map<string, LinkLot>();
  readonly #known = new Set<string>();
  readonly #entities = new Map<string, Named>();
  #gathered: Gathered[] = [];
  #statementsGathered = 0;
  #statementsInAll = 0;
  #underWay: Promise<void> = Promise.resolve();

  /** @param aside a folder for what comes last */
  constructor(database: EmptyDatabase, aside: string) {
    this.#database = database;
    this.#shelves = new Shelves(aside);
    this.#sources = database.nodes(['Source']);
    this.#statements = database.nodes(['Statement']);
  }

  /**
   * Takes the documents that can be taken without a look at others, and returns the ids of the rest: reprints, texts
   * that were there before, statements about what their own document does not name.
   */
  async add(documents: readonly LoadBatch[]): Promise<readonly string[]> {
    const left: string[] = [];
    for (const document of documents) {
      const plain = this.#plain(document);
      if (plain) this.#take(plain);
      else left.push(document.source.id);
      if (this.#statementsGathered >= STATEMENTS_A_LOT) await this.#create();
    }
    return left;
  }

  /** Once, when all are in. */
  async finish(): Promise<Filled> {
    await this.#create();
    this.#database.defineSchema(SCHEMA_STATEMENTS);
    const named = [...this.#entities.values()];
    const filled = {
      entities: new Map(named.map(({ entity }) => [entity.id, entity])),
      retold: named.filter(({ entity, stored }) => entity !== stored),
      regrouped: [] as { id: string; edge: string }[],
      placing: [] as Edge[],
      statements: this.#statementsInAll,
    };
    for (const shelved of this.#shelves.all()) {
      const edges = deriveEdges(shelved);
      for (const edge of edges) this.#addEdge(edge);
      this.#createEdges(MAX_EDGES_WAITING);
      const shared = new Map<string, string>();
      for (const { id, statements } of edges) {
        if (statements.length > 1) for (const statement of statements) shared.set(statement, id);
      }
      for (const statement of shelved) {
        const edge = shared.get(statement.id);
        if (edge !== undefined && edge !== edgeIdOfOne(statement)) {
          filled.regrouped.push({ id: statement.id, edge });
        }
      }
      filled.placing.push(...edges.filter(isPlacing));
      await this.#next();
    }
    this.#createEdges(0);
    await this.#next();
    await this.#underWay;
    return filled;
  }

  /** While the engine works on what was created last, the next is made ready: no more than that is under way. */
  async #next(): Promise<void> {
    await this.#underWay;
    this.#underWay = this.#database.done();
    this.#underWay.catch(() => undefined); // told where it is awaited
  }

  #plain(loaded: LoadBatch): Plain | undefined {
    const { source, entities } = settled(loaded);
    if (this.#known.has(source.id) || source.similar?.length || loaded.decisions.length > 0) return undefined;
    const own = new Set(entities.map(({ id }) => id));
    const ids = new Set(loaded.statements.map(({ id }) => id));
    if (ids.size !== loaded.statements.length) return undefined;
    const statements = loaded.statements.map((statement) => this.#stored(statement, own));
    const whole = statements.every(
      ({ statement, standing }) => statement.source === source.id && !standing.dangling,
    );
    if (!whole) return undefined;
    this.#known.add(source.id);
    return { source, entities, statements };
  }

  #stored(statement: Statement, named: ReadonlySet<string>): StoredStatement {
    const standing = standingOf(statement, statement.status, NOTHING_DECIDED, (id) => named.has(id));
    const edge = standing.pair === null ? null : edgeIdOfOne(statement);
    return { statement, read: true, standing: { ...standing, edge } };
  }

  #take({ source, entities, statements }: Plain): void {
    this.#sources.add(sourceProperties(source, entities));
    const here = new Map(entities.map((entity) => [entity.id, this.#name(entity)]));
    const [subjects, objects]: [Named[], Named[]] = [[], []];
    for (const stored of statements) {
      const { statement, standing } = stored;
      this.#statements.add(statementProperties(stored));
      subjects.push(here.get(statement.subject) as Named);
      objects.push(here.get(statement.object) as Named);
      if (standing.pair !== null) this.#shelves.put(standing.pair, statement);
    }
    this.#gathered.push({ mentions: [...here.values()], subjects, objects });
    this.#statementsGathered += statements.length;
  }

  /** A new one becomes a node; another account of one that is known is joined to those before. */
  #name(account: Entity): Named {
    const known = this.#entities.get(account.id);
    if (known) {
      if (!saysTheSame(known.entity, account)) known.entity = joinEntities(known.entity, account);
      return known;
    }
    const named = { entity: account, stored: account, number: -1 };
    this.#entities.set(account.id, named);
    let kind = this.#kinds.get(account.kind);
    if (!kind) {
      kind = { lot: this.#database.nodes(labelsOf(account.kind)), named: [] };
      this.#kinds.set(account.kind, kind);
    }
    kind.lot.add(entityProperties(account));
    kind.named.push(named);
    return named;
  }

  /** Makes all that is gathered. */
  async #create(): Promise<void> {
    let document = this.#sources.create();
    let statement = this.#statements.create();
    for (const kind of this.#kinds.values()) {
      const first = kind.lot.create();
      kind.named.forEach((named, index) => {
        named.number = first + index;
      });
      kind.named = [];
    }
    const [mentions, subjects, objects] = [new Links('MENTIONS'), new Links('SUBJECT'), new Links('OBJECT')];
    const statedIn = new Links('STATED_IN');
    for (const gathered of this.#gathered) {
      for (const { number } of gathered.mentions) mentions.push(document, number);
      gathered.subjects.forEach((subject, index) => {
        statedIn.push(statement, document);
        subjects.push(statement, subject.number);
        objects.push(statement, (gathered.objects[index] as Named).number);
        statement++;
      });
      document++;
    }
    for (const links of [statedIn, subjects, objects, mentions]) links.createIn(this.#database);
    this.#gathered = [];
    this.#statementsInAll += this.#statementsGathered;
    this.#statementsGathered = 0;
    await this.#next();
  }

  #addEdge(edge: Edge): void {
    let lot = this.#edges.get(edge.relation);
    if (!lot) {
      lot = this.#database.links(edge.relation);
      this.#edges.set(edge.relation, lot);
    }
    lot.add(this.#numberOf(edge.source), this.#numberOf(edge.target), edgeProperties(edge));
  }

  /** @param left so many may wait for more of their relation */
  #createEdges(left: number): void {
    const lots = [...this.#edges.values()].sort((a, b) => b.count - a.count);
    let waiting = lots.reduce((sum, { count }) => sum + count, 0);
    for (const lot of lots) {
      if (waiting <= left) return;
      waiting -= lot.count;
      lot.create();
    }
  }

  #numberOf = (id: string): number => (this.#entities.get(id) as Named).number;
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
