// Writes whole queries of the kind that researchers write, from a seed: clauses with the variables that they bring,
// and values from values.ts. What comes in no certain order is never cut.
import type { Random } from '../../generator/random';
import { type Kind, LABELS, RELATIONS, SCALARS, VALUES } from './kinds';
import { Values, type Variable } from './values';

export interface Generated {
  readonly query: string;
  /** Columns whose order is certain. */
  readonly ordered: readonly number[];
}

interface Columns {
  readonly text: string;
  readonly columns: readonly Variable[];
}

class Story {
  readonly #random: Random;
  readonly #values: Values;
  #scope: Variable[] = [];
  readonly #clauses: string[] = [];
  /** Neo4j 5.26 calculates what is sorted by too early where an OPTIONAL MATCH comes first, and takes it for null. */
  #isLeft = false;

  constructor(random: Random) {
    this.#random = random;
    this.#values = new Values(random);
  }

  #value(kind: Kind, depth = 2): string {
    return this.#values.of(kind, this.#scope, depth);
  }

  #condition(share: number): string {
    return this.#random.chance(share) ? ` WHERE ${this.#value('truth')}` : '';
  }

  #node(added: Variable[], isFree: boolean): string {
    const { pick, chance } = this.#random;
    const known = [...this.#scope, ...added].filter(({ kind }) => kind === 'node');
    if (!isFree && known.length > 0 && chance(0.4)) return `(${pick(known).name})`;
    const label = chance(0.75) ? `:${pick(LABELS)}` : '';
    if (!isFree && chance(0.2)) return `(${label})`;
    const name = this.#values.name();
    added.push({ name, kind: 'node' });
    const properties = chance(0.15)
      ? ` {${pick(["kind: 'Company'", "country: 'FR'", 'id: null', "status: 'accepted'", `name: ${this.#value('text', 0)}`])}}`
      : '';
    return `(${name}${label}${properties})`;
  }

  #relationship(added: Variable[]): string {
    const { pick, chance } = this.#random;
    const types = pick(['', `:${pick(RELATIONS)}`, `:${pick(RELATIONS)}|${pick(RELATIONS)}`]);
    const name = chance(0.6) ? this.#values.name() : '';
    const steps = chance(0.15) ? pick(['*1..2', '*2', '*0..1', '*..2']) : '';
    if (name !== '') added.push({ name, kind: steps === '' ? 'relationship' : 'relationships' });
    const inner = `[${name}${types}${steps}]`;
    return pick([`-${inner}-`, `-${inner}->`, `<-${inner}-`]);
  }

  #match(optional: boolean): void {
    const { chance, pick } = this.#random;
    const added: Variable[] = [];
    const patterns: string[] = [];
    const many = chance(0.1) ? 2 : 1;
    for (let count = 0; count < many; count++) {
      const path = chance(0.15) ? this.#values.name() : '';
      if (chance(0.06) && this.#scope.length + added.length === 0) {
        patterns.push(this.#shortest(added));
        continue;
      }
      let text = this.#node(added, this.#scope.length === 0 && added.length === 0);
      const hops = pick([0, 1, 1, 1, 2]);
      for (let hop = 0; hop < hops; hop++) text += this.#relationship(added) + this.#node(added, false);
      if (path !== '') added.push({ name: path, kind: 'path' });
      patterns.push(path === '' ? text : `${path} = ${text}`);
    }
    this.#scope.push(...added);
    this.#clauses.push(`${optional ? 'OPTIONAL ' : ''}MATCH ${patterns.join(', ')}${this.#condition(0.5)}`);
  }

  #shortest(added: Variable[]): string {
    const { pick } = this.#random;
    const [a, b, p] = [this.#values.name(), this.#values.name(), this.#values.name()];
    added.push({ name: a, kind: 'node' }, { name: b, kind: 'node' });
    return `(${a}:Company {id: 'velox-ai'}), (${b}:${pick(['City', 'Person', 'Country', 'Source', 'Entity'])}), ${p} = ${pick(['shortestPath', 'allShortestPaths'])}((${a})-[*..4]-(${b}))`;
  }

  #unwind(): void {
    const { pick } = this.#random;
    const kind = pick(['texts', 'integers'] as const);
    const list = this.#value(kind);
    const name = this.#values.name();
    this.#scope.push({ name, kind: kind === 'texts' ? 'text' : 'integer' });
    this.#clauses.push(`UNWIND ${list} AS ${name}`);
  }

  #aggregate(): { text: string; kind: Kind } {
    const { pick, chance } = this.#random;
    const distinct = chance(0.25) ? 'DISTINCT ' : '';
    const scalar = pick(SCALARS);
    return pick([
      () => ({ text: 'count(*)', kind: 'integer' as const }),
      () => ({ text: `count(${distinct}${this.#value(pick(VALUES), 1)})`, kind: 'integer' as const }),
      () => ({ text: `collect(${distinct}${this.#value(scalar, 1)})`, kind: 'bag' as const }),
      () => ({ text: `sum(${distinct}${this.#value('integer', 1)})`, kind: 'integer' as const }),
      () => ({ text: `sum(${this.#value('float', 1)})`, kind: 'float' as const }),
      () => ({ text: `avg(${this.#value(pick(['integer', 'float'] as const), 1)})`, kind: 'float' as const }),
      () => ({ text: `${pick(['min', 'max'])}(${this.#value(scalar, 1)})`, kind: scalar }),
      () => ({ text: `${pick(['stDev', 'stDevP'])}(${this.#value('integer', 0)})`, kind: 'float' as const }),
      () => ({
        text: `${pick(['percentileCont', 'percentileDisc'])}(${this.#value('integer', 0)}, ${pick(['0.5', '0.25', '1.0', '0'])})`,
        kind: 'float' as const,
      }),
      () => ({ text: `count(${this.#value(scalar, 0)}) ${pick(['+', '*'])} 2`, kind: 'integer' as const }),
      () => ({ text: `size(collect(${this.#value(scalar, 0)}))`, kind: 'integer' as const }),
    ])();
  }

  #items(isLast: boolean): Columns {
    const { pick, chance } = this.#random;
    const gathers = chance(0.35);
    const columns: Variable[] = [];
    const texts: string[] = [];
    const many = 1 + this.#random.below(3);
    const add = (text: string, kind: Kind) => {
      const name = this.#values.name();
      texts.push(`${text} AS ${name}`);
      columns.push({ name, kind });
    };
    for (let count = 0; count < many; count++) {
      const carried = this.#scope.filter(({ kind }) => ['node', 'relationship'].includes(kind));
      if (carried.length > 0 && chance(0.3)) {
        const one = pick(carried);
        if (columns.some(({ name }) => name === one.name)) continue;
        texts.push(isLast ? `${one.name} AS ${one.name}` : one.name);
        columns.push(one);
      } else {
        const kind = pick(VALUES);
        add(this.#value(kind), kind);
      }
    }
    if (gathers || columns.length === 0) {
      for (let count = 0; count < pick([1, 1, 2]); count++) {
        const { text, kind } = this.#aggregate();
        add(text, kind);
      }
    }
    const distinct = !gathers && chance(0.2) ? 'DISTINCT ' : '';
    return { text: `${distinct}${texts.join(', ')}`, columns };
  }

  /** ` ORDER BY …`, cut only where every column has its place. */
  #order(columns: readonly Variable[]): { text: string; ordered: number[] } {
    const { chance, pick } = this.#random;
    if (this.#isLeft || !chance(0.4)) return { text: '', ordered: [] };
    const isSortable = ({ kind }: Variable) => SCALARS.includes(kind);
    const sorted = columns.filter(isSortable);
    if (sorted.length === 0) return { text: '', ordered: [] };
    const directions = sorted.map(({ name }) => `${name}${pick(['', '', ' DESC'])}`);
    const cut = sorted.length === columns.length && chance(0.5);
    const limits = cut
      ? `${chance(0.4) ? ` SKIP ${pick(['1', '0', '2'])}` : ''} LIMIT ${pick(['1', '3', '5', '0', '$whole'])}`
      : '';
    return {
      text: ` ORDER BY ${directions.join(', ')}${limits}`,
      ordered: columns.flatMap((column, index) => (isSortable(column) ? [index] : [])),
    };
  }

  #with(): void {
    const { text, columns } = this.#items(false);
    const order = this.#order(columns);
    this.#scope = [...columns];
    this.#clauses.push(`WITH ${text}${order.text}${this.#condition(0.3)}`);
  }

  #call(): void {
    const { pick, chance } = this.#random;
    const nodes = this.#scope.filter(({ kind }) => kind === 'node');
    if (nodes.length === 0) {
      this.#unwind();
      return;
    }
    const one = pick(nodes).name;
    const [other, column] = [this.#values.name(), this.#values.name()];
    const scope: Variable[] = [
      { name: one, kind: 'node' },
      { name: other, kind: 'node' },
    ];
    const where = chance(0.4) ? ` WHERE ${this.#values.of('truth', scope, 1)}` : '';
    const [value, kind] = pick([
      [`count(${other})`, 'integer'],
      [`max(${other}.id)`, 'text'],
      [`collect(${other}.name)`, 'bag'],
    ] as const);
    this.#clauses.push(
      `CALL { WITH ${one} ${pick(['MATCH', 'OPTIONAL MATCH'])} (${one})--(${other})${where} RETURN ${value} AS ${column} }`,
    );
    this.#scope.push({ name: column, kind });
  }

  tell(): Generated {
    const { chance, pick } = this.#random;
    const first = pick(['match', 'match', 'match', 'match', 'unwind', 'none'] as const);
    this.#isLeft = first === 'match' && chance(0.1);
    if (first === 'match') this.#match(this.#isLeft);
    if (first === 'unwind') this.#unwind();
    const more = pick([0, 0, 1, 1, 2]);
    for (let count = 0; count < more; count++) {
      pick([
        () => this.#match(true),
        () => this.#match(false),
        () => this.#with(),
        () => this.#with(),
        () => this.#unwind(),
        () => this.#call(),
      ])();
    }
    const { text, columns } = this.#items(true);
    const order = this.#order(columns);
    return { query: `${this.#clauses.join(' ')} RETURN ${text}${order.text}`.trim(), ordered: order.ordered };
  }
}

/** @param random a source of its own for each query */
export function generateQuery(random: Random): Generated {
  const story = new Story(random).tell();
  if (!random.chance(0.04)) return story;
  const kind = random.pick(SCALARS);
  const values = new Values(random);
  const part = () => `RETURN ${values.of(kind, [], 2)} AS x`;
  return { query: `${part()} UNION ${random.pick(['', 'ALL '])}${part()}`, ordered: [] };
}
