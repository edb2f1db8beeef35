// From what a client asks for to a decision for the log: the ends found or named anew, the passages resolved, the new
// statement checked. Nothing is written here.
import { randomUUID } from 'node:crypto';
import type { Decision, DecisionAction } from '../../graph/decision';
import type { Entity } from '../../graph/entities';
import { InvalidInput, NotFound } from '../../graph/errors';
import { entityId } from '../../graph/ids';
import type { Evidence, Statement } from '../../graph/statement';
import type { GraphStore } from '../../graph/store';
import { markedPassage, writtenStatement } from '../../ingest/written-statement';
import type { DecisionRequest, EndRequest } from '../forms/decisions';

type Of<A extends DecisionRequest['action']> = Extract<DecisionRequest, { action: A }>;

const refuse = (why: string): InvalidInput => new InvalidInput('decision', `This cannot be decided: ${why}`);

type End = Pick<Entity, 'id' | 'kind' | 'name'>;

/** Of the names of an entity the one that its id is made of, which is no other's that was merged into it. */
async function ownName({ id, kind, name }: End, store: GraphStore): Promise<string> {
  const isOwn = (spelling: string): boolean => entityId(kind, spelling) === id;
  if (isOwn(name)) return name;
  return (await store.entity(id)).entity.aliases.find(isOwn) ?? name;
}

/**
 * The ends of one statement. A person who names an end vouches for it: the decision carries it along, so that the
 * statement stands on its own source even when the one that first named the entity is withdrawn.
 */
class EndFinder {
  readonly named: Entity[] = [];
  constructor(private readonly store: GraphStore) {}

  async find(end: EndRequest): Promise<End> {
    if (typeof end === 'string') return this.#known(end);
    const entity: Entity = { ...end, id: end.id ?? entityId(end.kind, end.name) };
    if ((await this.store.nodesById([entity.id])).length > 0) return this.#known(entity.id);
    this.named.push(entity);
    return entity;
  }

  /** @throws NotFound */
  async #known(end: string): Promise<End> {
    const [node] = await this.store.nodesById([end]);
    if (!node) throw new NotFound('entity', end);
    const { id, kind } = node;
    this.named.push({ id, kind, name: await ownName(node, this.store), aliases: [] });
    return node;
  }
}

async function compose(store: GraphStore, request: DecisionRequest): Promise<DecisionAction> {
  switch (request.action) {
    case 'add': {
      const ends = new EndFinder(store);
      return { action: 'add', added: await added(store, request, ends), entities: ends.named };
    }
    case 'edit':
      return edited(store, request);
    case 'split':
      return splitOff(store, request);
    case 'undo':
      await mayBeUndone(store, request.decision);
      return { action: 'undo', decision: request.decision };
    case 'accept':
    case 'reject':
      return { action: request.action, statement: request.statement };
    case 'merge':
      return { action: 'merge', entity: request.entity, into: request.into };
    case 'distinct':
      if (request.entity === request.other) throw refuse(`"${request.entity}" cannot differ from itself.`);
      return { action: 'distinct', entity: request.entity, other: request.other };
    case 'withdraw':
      return { action: 'withdraw', source: request.source };
  }
}

async function passages(
  store: GraphStore,
  source: string,
  spans: Of<'add'>['evidence'],
): Promise<[Evidence]> {
  const { text } = await store.source(source);
  return spans.map((span) => markedPassage(text, span, refuse)) as [Evidence]; // the form asks for at least one
}

async function added(store: GraphStore, request: Of<'add'>, ends: EndFinder): Promise<Statement> {
  const { source, relation, qualifiers, modality } = request;
  const evidence = await passages(store, source, request.evidence);
  const [subject, object] = [await ends.find(request.subject), await ends.find(request.object)];
  return writtenStatement({ source, relation, subject, object, qualifiers, modality, evidence }, refuse);
}

async function edited(store: GraphStore, { statement, change }: Of<'edit'>): Promise<DecisionAction> {
  const ends = new EndFinder(store);
  const old = await store.statementAsRead(statement);
  // An end that is left as it was keeps the id it was read with, so that a merge can still be undone.
  const end = async (asked: EndRequest | undefined, asRead: string, now: Omit<End, 'id'>) =>
    asked === undefined ? { ...now, id: asRead } : ends.find(asked);
  const [view] = await store.statementsById([statement]);
  if (!view) throw new NotFound('statement', statement);
  const written = writtenStatement(
    {
      source: old.source,
      relation: change.relation ?? old.relation,
      subject: await end(change.subject, old.subject, view.subject),
      object: await end(change.object, old.object, view.object),
      qualifiers: change.qualifiers ?? old.qualifiers,
      modality: change.modality ?? old.modality,
      evidence: change.evidence ? await passages(store, old.source, change.evidence) : old.evidence,
    },
    refuse,
  );
  if (written.id === old.id) throw refuse('the edit changes nothing. To confirm the statement, accept it.');
  const sameWords = change.relation === undefined && change.evidence === undefined;
  const trigger = sameWords ? old.trigger : undefined;
  const revision: Statement = { ...written, ...(trigger && { trigger }), revises: old.id };
  const entities = ends.named.length > 0 ? { entities: ends.named } : {};
  return { action: 'edit', statement: old.id, revision, ...entities };
}

async function splitOff(
  store: GraphStore,
  { entity, into, statements }: Of<'split'>,
): Promise<DecisionAction> {
  const free = async (id: string): Promise<boolean> => (await store.nodesById([id])).length === 0;
  const base = into.id ?? entityId(into.kind, into.name);
  let id = base;
  for (let number = 2; !(await free(id)); number++) {
    if (into.id) throw refuse(`the id "${into.id}" is taken. Leave it out, or merge the two.`);
    id = `${base}-${number}`;
  }
  return { action: 'split', entity, into: { ...into, id }, statements };
}

async function mayBeUndone(store: GraphStore, id: string): Promise<void> {
  const { inForce } = await store.decision(id);
  if (!inForce) throw refuse(`the decision "${id}" was undone before. To bring it back, undo its undoing.`);
}

let lastAt = 0;

/** Later than every decision before it, so that the order of the log is the order of deciding. */
function now(): string {
  lastAt = Math.max(Date.now(), lastAt + 1);
  return new Date(lastAt).toISOString();
}

/** @throws NotFound, InvalidInput (`decision`) */
export async function composeDecision(
  store: GraphStore,
  request: DecisionRequest,
  by: string,
): Promise<Decision> {
  const action = await compose(store, request);
  const { why, id = `de-${randomUUID()}` } = request;
  return { id, by, at: now(), ...(why && { why }), ...action };
}
