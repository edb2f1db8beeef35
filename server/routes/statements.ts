// Statements in reading order: what waits for a decision, what a document says, what is said of somebody.
import { z } from 'zod';
import { statement, status } from '../forms/statements';
import { presentSource } from '../present';
import { listReply } from '../reply';
import { route } from '../route';
import { FILTER_REFUSALS, id, paging, relations } from './parameters';

export const statementFilter = {
  status: status.optional(),
  source: id.optional(),
  entity: id.optional().meta({ description: 'The id of either end.' }),
  relation: relations,
};

export const statements = route({
  method: 'get',
  path: '/api/statements',
  section: 'Evidence',
  summary: 'Statements, document by document in the order of reading, in pages.',
  description: '`?status=proposed` is what waits for a decision; with `source`, of one document.',
  access: 'reader',
  cached: true,
  input: {
    query: z.strictObject({ ...statementFilter, ...paging(500, 50) }),
  },
  output: z.array(statement),
  refusals: FILTER_REFUSALS,
  async answer({ query }, { store }) {
    const { limit, cursor, relation, ...filter } = query;
    if (filter.source !== undefined) await presentSource(store, filter.source);
    return listReply(
      '/api/statements',
      query,
      await store.statements({ ...filter, relations: relation }, { limit, cursor }),
    );
  },
});
