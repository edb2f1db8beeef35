// The log of decisions: read it, add to it.
import { z } from 'zod';
import type { DecisionFilter } from '../../graph/pages';
import type { GraphStore } from '../../graph/store';
import { type Decided, decide } from '../decide/decide';
import { decided, decision, decisionRequest } from '../forms/decisions';
import { presentEntity, presentSource } from '../present';
import { listReply } from '../reply';
import { route } from '../route';
import { FILTER_REFUSALS, id, idInPath, noQuery, paging } from './parameters';

const ACTIONS = [
  'accept',
  'reject',
  'edit',
  'add',
  'merge',
  'split',
  'distinct',
  'withdraw',
  'undo',
] as const;

/** @throws NotFound */
async function mustBeThere(
  store: GraphStore,
  { statement, entity, source }: Pick<DecisionFilter, 'statement' | 'entity' | 'source'>,
): Promise<void> {
  if (entity !== undefined) await presentEntity(store, entity);
  if (source !== undefined) await presentSource(store, source);
  if (statement !== undefined) await store.statementAsRead(statement);
}

export const decisions = route({
  method: 'get',
  path: '/api/decisions',
  section: 'Decisions',
  summary: 'The log of decisions, latest first, in pages.',
  access: 'reader',
  cached: true,
  input: {
    query: z
      .strictObject({
        statement: id.optional(),
        entity: id.optional(),
        source: id.optional(),
        by: z.string().min(1).max(200).optional().meta({ description: 'Who decided.' }),
        action: z.enum(ACTIONS).optional(),
        ...paging(500, 50),
      })
      .refine(({ statement, entity, source }) => [statement, entity, source].filter(Boolean).length < 2, {
        message: 'give one of statement, entity and source',
        path: ['statement'],
      }),
  },
  output: z.array(decision),
  refusals: FILTER_REFUSALS,
  async answer({ query }, { store }) {
    const { limit, cursor, ...filter } = query;
    const page = await store.decisions(filter, { limit, cursor });
    // What was decided about outlives what it was about, so that only who finds nothing is asked about.
    if (page.items.length === 0) await mustBeThere(store, filter);
    return listReply('/api/decisions', query, page);
  },
});

export const oneDecision = route({
  method: 'get',
  path: '/api/decisions/:id',
  section: 'Decisions',
  summary: 'An entry of the log.',
  access: 'reader',
  cached: true,
  input: { params: idInPath, query: noQuery },
  output: decision,
  answer: ({ params }, { store }) => store.decision(params.id),
});

export const newDecision = route({
  method: 'post',
  path: '/api/decisions',
  section: 'Decisions',
  summary: 'Decides: accept, reject, edit, add, merge, split, distinct, withdraw or undo.',
  description:
    'Every decision is an entry of a log that is only ever added to; nothing is overwritten, and `undo` is one more entry. A decision that names a new entity brings it into the graph.',
  access: 'reviewer',
  status: 201,
  input: { query: noQuery, body: decisionRequest },
  output: decided,
  audit: { event: 'decision', about: (_input, made) => (made as Decided).decision.decision.id },
  refusals: { 404: 'What it speaks of is not there.', 422: 'It breaks a rule, which the answer names.' },
  answer: ({ body }, { store }, who) => decide(store, body, who.name),
});
