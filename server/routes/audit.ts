// The audit trail: who did what, when and from where. What was decided stands in the log of decisions under the same id.
import { z } from 'zod';
import { AUDIT_EVENTS } from '../accounts/audit-trail';
import { listReply } from '../reply';
import { route } from '../route';
import { paging } from './parameters';

const entry = z
  .strictObject({
    at: z.string().meta({ description: 'ISO 8601 time.' }),
    event: z.enum(AUDIT_EVENTS),
    by: z.string().meta({ description: 'An account; for a login that failed, the name that was tried.' }),
    about: z
      .string()
      .nullable()
      .meta({ description: 'What it was done to; of a decision its id, see `/api/decisions/:id`.' }),
    from: z.string().nullable().meta({ description: 'Network address; null on the command line.' }),
    request: z.string().nullable().meta({ description: 'The `X-Request-Id` of the request.' }),
  })
  .meta({ id: 'AuditEntry' });

export const audit = route({
  method: 'get',
  path: '/api/audit',
  section: 'Accounts',
  summary: 'Who did what, latest first, in pages: logins, accounts, tokens, decisions, documents, settings.',
  description:
    'Kept where there are logins, the last half gigabyte of it. Each decision stands in the log of decisions with the name of who decided; here it stands with the address it came from.',
  access: 'admin',
  input: {
    query: z.strictObject({
      by: z.string().min(1).max(200).optional(),
      event: z.enum(AUDIT_EVENTS).optional(),
      ...paging(500, 50),
    }),
  },
  output: z.array(entry),
  async answer({ query }, { gatekeeper }) {
    const { limit, cursor, ...filter } = query;
    return listReply('/api/audit', query, await gatekeeper.trail.read(filter, { limit, cursor }));
  },
});
