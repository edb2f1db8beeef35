// Replays the decisions file of an article: its entries become decisions about the statements that were read, each
// with its passages resolved to spans. Called by load.ts on every load; the ids are stable, so replaying adds nothing.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Decision, DecisionAction } from '../graph/decision';
import type { Entity } from '../graph/entities';
import { InvalidInput } from '../graph/errors';
import { contentId, entityId } from '../graph/ids';
import type { Source } from '../graph/source';
import type { Evidence, Statement } from '../graph/statement';
import {
  type DecisionEntry,
  decisionsFileSchema,
  type EndReference,
  type FactEntry,
  type Passage,
  type StatementMatch,
} from './decisions-file';
import { occurrencesOf } from './evidence';
import { readJsonFile } from './json-file';
import { type Refuse, resolvePassage } from './passage';
import { writtenStatement } from './written-statement';

/** What the file adds to a reading. */
export interface Replay {
  readonly decisions: readonly Decision[];
  /** Entries that found no statement to decide about, in words: the extractor no longer reads it, or never did. */
  readonly idle: readonly string[];
}

interface Facts {
  readonly source: Source;
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
}

interface Written {
  readonly statement: Statement;
  /** Those of its ends that the article itself does not name. */
  readonly brought: { readonly entities?: readonly Entity[] };
}

/** Replays one file; holds what its entries have brought in so far. */
class Replayer {
  readonly decisions: Decision[] = [];
  readonly idle: string[] = [];
  readonly #brought = new Map<string, Entity>();
  readonly #known: Map<string, Entity>;
  readonly #statements: Statement[];

  constructor(
    readonly facts: Facts,
    readonly file: string,
  ) {
    this.#known = new Map(facts.entities.map((entity) => [entity.id, entity]));
    this.#statements = [...facts.statements];
  }

  replay(entry: DecisionEntry, number: number): void {
    const refuse: Refuse = (why) =>
      new InvalidInput('decisions', `${this.file}, entry ${number} (${entry.action}): ${why}`, {
        details: { file: this.file, entry: number },
      });
    if (entry.action === 'add') {
      const { statement: added, brought } = this.#write(entry.added, refuse);
      this.#statements.push(added);
      this.#decide(entry, { action: 'add', added, ...brought });
      return;
    }
    const matches = this.#matching(entry.statement, refuse);
    if (matches.length === 0) {
      const { subject, relation, object } = entry.statement;
      this.idle.push(`entry ${number}: no statement ${subject} ${relation} ${object} to ${entry.action}`);
    }
    for (const match of matches) {
      if (entry.action === 'edit') this.#edit(entry, match, refuse);
      else this.#decide(entry, { action: entry.action, statement: match.id });
    }
  }

  #decide({ by, at, why }: DecisionEntry, action: DecisionAction): void {
    const target = action.action === 'add' ? action.added.id : 'statement' in action ? action.statement : '';
    const id = contentId('de', this.facts.source.id, action.action, target, by, at);
    this.decisions.push({ id, by, at, ...(why && { why }), ...action });
  }

  #edit(entry: Extract<DecisionEntry, { action: 'edit' }>, old: Statement, refuse: Refuse): void {
    const { evidence, ...change } = entry.change;
    const passages = evidence ?? old.evidence.map(({ quote, start }) => this.#passageAt(quote, start));
    const { relation, subject, object, qualifiers, modality } = old;
    const fact = { relation, subject, object, qualifiers, modality, ...change, evidence: passages };
    const { statement, brought } = this.#write(fact, refuse);
    const revision: Statement = { ...statement, revises: old.id };
    if (revision.id === old.id) throw refuse('it changes nothing.');
    this.#statements.splice(this.#statements.indexOf(old), 1, revision);
    this.#decide(entry, { action: 'edit', statement: old.id, revision, ...brought });
  }

  #passageAt(quote: string, start: number): Passage {
    return { quote, occurrence: occurrencesOf(quote, this.facts.source.text).indexOf(start) + 1 };
  }

  #matching({ relation, subject, object, passage }: StatementMatch, refuse: Refuse): Statement[] {
    const within = passage && resolvePassage(passage, this.facts.source.text, refuse);
    return this.#statements.filter(
      (statement) =>
        statement.relation === relation &&
        statement.subject === subject &&
        statement.object === object &&
        (!within || (statement.evidence[0].start < within.end && within.start < statement.evidence[0].end)),
    );
  }

  #write(fact: FactEntry, refuse: Refuse): Written {
    const { relation, modality, qualifiers } = fact;
    const { source } = this.facts;
    const [subject, object] = [this.#end(fact.subject, refuse), this.#end(fact.object, refuse)];
    const passages = fact.evidence.map((passage) => resolvePassage(passage, source.text, refuse));
    const evidence = passages as [Evidence, ...Evidence[]]; // the schema asks for at least one
    const statement = writtenStatement(
      { source: source.id, relation, subject, object, modality, qualifiers, evidence },
      refuse,
    );
    const entities = [subject, object].filter(({ id }) => this.#brought.has(id));
    return { statement, brought: entities.length > 0 ? { entities } : {} };
  }

  #end(end: EndReference, refuse: Refuse): Entity {
    const entity = typeof end === 'string' ? this.#known.get(end) : this.#bring(end);
    if (entity) return entity;
    throw refuse(`the article names no entity "${String(end)}". Give its kind and name instead of the id.`);
  }

  #bring(draft: Exclude<EndReference, string>): Entity {
    const entity: Entity = { ...draft, id: draft.id ?? entityId(draft.kind, draft.name) };
    const known = this.#known.get(entity.id);
    if (known) return known;
    this.#known.set(entity.id, entity);
    this.#brought.set(entity.id, entity);
    return entity;
  }
}

/**
 * What the decisions file at `path` says about a reading; nothing where there is no such file.
 * @throws InvalidInput (`json-file`, `decisions`) naming the file, the entry and, where a passage is not found, its words.
 */
export async function replayDecisions(path: string, facts: Facts): Promise<Replay> {
  const entries = existsSync(path) ? await readJsonFile(path, 'The decisions file', decisionsFileSchema) : [];
  const replayer = new Replayer(facts, basename(path));
  entries.forEach((entry, index) => {
    replayer.replay(entry, index + 1);
  });
  const { decisions, idle } = replayer;
  return { decisions, idle };
}
