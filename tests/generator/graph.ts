// Seeded graphs of any size, document by document: a few names that everybody writes about and very many that appear
// once, facts told again by other documents with other figures, rumours, denials, proposals, and decisions on some.
import type { Decision } from '../../graph/decision';
import type { Entity } from '../../graph/entities';
import { QUALIFIERS, type Qualifiers } from '../../graph/qualifiers';
import { RELATION_NAMES, RELATIONS, type RelationName } from '../../graph/relations';
import { type Source, sourceId } from '../../graph/source';
import { type Modality, type Statement, type Status, statementId } from '../../graph/statement';
import type { LoadBatch } from '../../graph/store';
import { Cast } from './cast';
import { type Random, random } from './random';

export interface GraphSize {
  readonly seed: number;
  readonly statements: number;
  readonly entities: number;
  /** Share of the statements that somebody decided about; also makes some merges and withdrawals. Default 0. */
  readonly decided?: number;
}

const PER_SOURCE = 20;
const RETOLD = 0.2;
/** So many facts of late are told again. */
const REMEMBERED = 500;
const COMMON: readonly RelationName[] = ['INVESTED_IN', 'SUPPLIES', 'HOLDS_ROLE', 'PARTNERED_WITH'];

interface Fact {
  readonly relation: RelationName;
  readonly subject: Entity;
  readonly object: Entity;
}

const dateOf = (random: Random): string =>
  `20${15 + random.below(11)}-${String(1 + random.below(12)).padStart(2, '0')}`;

function qualifiersOf(relation: RelationName, random: Random): Qualifiers {
  const qualifiers: Record<string, object> = {};
  for (const name of RELATIONS[relation].qualifiers) {
    if (random.chance(0.4)) continue;
    const { type } = QUALIFIERS[name];
    const figure = 1 + random.below(900);
    const bound = random.pick(['exact', 'exact', 'about', 'atLeast'] as const);
    if (type === 'money') {
      qualifiers[name] = { amount: figure * 1e6, currency: 'EUR', bound, text: `${figure} million euros` };
    } else if (type === 'share') {
      qualifiers[name] = { percent: figure / 10, bound, text: `${figure / 10} percent` };
    } else if (type === 'quantity') {
      qualifiers[name] = { value: figure * 10, bound, text: `${figure * 10}` };
    } else if (type === 'date') {
      const date = dateOf(random);
      qualifiers[name] = { date, text: date };
    } else qualifiers[name] = { text: `${name} ${figure % 17}` };
  }
  return qualifiers;
}

function modalityOf(random: Random): Modality {
  const roll = random.unit();
  return roll < 0.86 ? 'asserted' : roll < 0.92 ? 'planned' : roll < 0.97 ? 'reported' : 'denied';
}

function statusOf(random: Random): Status {
  return random.chance(0.88) ? 'accepted' : random.chance(0.9) ? 'proposed' : 'rejected';
}

class Story {
  readonly #random: Random;
  readonly #cast: Cast;
  readonly #size: GraphSize;
  readonly #late: Fact[] = [];
  #told = 0;
  #documents = 0;
  #decisions = 0;

  constructor(size: GraphSize) {
    this.#size = size;
    this.#random = random(size.seed);
    this.#cast = new Cast(size.entities, this.#random);
  }

  *documents(): Generator<LoadBatch> {
    while (this.#told < this.#size.statements) {
      const facts: Fact[] = [];
      const many = Math.min(this.#size.statements - this.#told, 1 + this.#random.below(2 * PER_SOURCE - 1));
      for (let fact = 0; fact < many; fact++) facts.push(this.#fact());
      const last = this.#told >= this.#size.statements;
      yield this.#document(facts, last ? [...this.#cast.rest()] : []);
    }
  }

  #fact(): Fact {
    this.#told++;
    const { chance, pick } = this.#random;
    const progress = this.#told / this.#size.statements;
    if (this.#late.length > 0 && chance(RETOLD)) return pick(this.#late);
    const relation = chance(0.4) ? pick(COMMON) : pick(RELATION_NAMES);
    const { from, to } = RELATIONS[relation];
    const subject = this.#cast.enter(from, progress);
    // A city lies in a country, not in another city, and there are few countries.
    const kinds = subject.kind === 'City' ? (['Country'] as const) : to;
    let object = this.#cast.enter(kinds, progress);
    while (object.id === subject.id) object = this.#cast.enter(kinds, progress);
    const fact = { relation, subject, object };
    if (this.#late.length < REMEMBERED) this.#late.push(fact);
    else this.#late[this.#told % REMEMBERED] = fact;
    return fact;
  }

  #document(facts: readonly Fact[], more: readonly Entity[]): LoadBatch {
    this.#documents++;
    const title = `Report ${this.#size.seed}/${this.#documents}`;
    const told = facts.map((fact) => ({ ...fact, qualifiers: qualifiersOf(fact.relation, this.#random) }));
    const sentences = told.map(({ relation, subject, object, qualifiers }, index) => {
      const figures = Object.values(qualifiers).map(({ text }) => text);
      return `${index + 1}: ${subject.name} ${RELATIONS[relation].phrase} ${object.name}, ${figures.join(', ')}.`;
    });
    const text = [title, ...sentences].join('\n');
    const source: Source = {
      id: sourceId(text),
      title,
      text,
      language: 'en',
      publisher: `Paper ${this.#random.below(40)}`,
      published: dateOf(this.#random),
    };
    let start = title.length + 1;
    const statements = told.map((fact, index) => {
      const quote = sentences[index] as string;
      const statement = this.#statement(source, fact, quote, start);
      start += quote.length + 1;
      return statement;
    });
    const entities = new Map(
      [...facts.flatMap(({ subject, object }) => [subject, object]), ...more].map((e) => [e.id, e]),
    );
    return {
      source,
      entities: [...entities.values()],
      statements,
      decisions: this.#decide(source, statements, facts),
    };
  }

  #statement(
    source: Source,
    { relation, subject, object, qualifiers }: Fact & { readonly qualifiers: Qualifiers },
    quote: string,
    start: number,
  ): Statement {
    const end = start + quote.length;
    const parts = {
      source: source.id,
      relation,
      subject: subject.id,
      object: object.id,
      qualifiers,
      modality: modalityOf(this.#random),
      evidence: [
        {
          ...{ start, end, quote },
          prefix: source.text.slice(Math.max(0, start - 16), start),
          suffix: source.text.slice(end, end + 16),
        },
      ] as const,
    };
    const status = statusOf(this.#random);
    return {
      ...parts,
      id: statementId(parts),
      ...(this.#random.chance(0.8) && { trigger: { start, end: Math.min(end, start + 6) } }),
      extractor: 'generator',
      extractorVersion: '1',
      confidence: Math.round((0.5 + this.#random.unit() / 2) * 1000) / 1000,
      status,
      failed: status === 'proposed' ? [this.#random.pick(['ends', 'figures', 'modality'] as const)] : [],
    };
  }

  #decide(source: Source, statements: readonly Statement[], facts: readonly Fact[]): Decision[] {
    const { decided = 0 } = this.#size;
    const { chance } = this.#random;
    const decisions: Decision[] = [];
    const next = () => {
      this.#decisions++;
      const at = new Date(Date.UTC(2026, 0, 1) + this.#decisions * 60_000).toISOString();
      return { id: `d-${this.#size.seed}-${String(this.#decisions).padStart(8, '0')}`, by: 'local', at };
    };
    if (decided === 0) return decisions;
    for (const { id } of statements) {
      if (!chance(decided)) continue;
      decisions.push({ ...next(), action: chance(0.6) ? 'accept' : 'reject', statement: id });
      if (chance(0.1))
        decisions.push({ ...next(), action: 'undo', decision: decisions.at(-1)?.id as string });
    }
    const [first, second] = facts.map(({ object }) => object).filter(({ kind }) => kind === 'Company');
    if (first && second && first.id !== second.id && chance(decided / 2)) {
      decisions.push({ ...next(), action: 'merge', entity: second.id, into: first.id });
    }
    if (chance(decided / 10)) decisions.push({ ...next(), action: 'withdraw', source: source.id });
    return decisions;
  }
}

/** Documents with their entities, statements and decisions, made as they are asked for: memory stays flat. */
export function generateGraph(size: GraphSize): Generator<LoadBatch> {
  return new Story(size).documents();
}
