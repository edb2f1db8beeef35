// Accounts, for administrators; API tokens, for everybody who has an account.
import { z } from 'zod';
import { route } from '../route';
import { mustHaveLoggedIn } from '../who';
import { noQuery } from './parameters';
import { role } from './session';

const account = z.strictObject({ name: z.string(), role, createdAt: z.string() }).meta({ id: 'Account' });

const name = z.string().min(1).max(64);
const nameInPath = z.strictObject({ name });
const password = z.string().min(1).max(200).meta({ description: 'At least 12 characters.' });

export const accounts = route({
  method: 'get',
  path: '/api/accounts',
  section: 'Accounts',
  summary: 'The accounts.',
  access: 'admin',
  input: { query: noQuery },
  output: z.array(account),
  answer: async (_input, { gatekeeper }) => gatekeeper.accounts.list(),
});

export const newAccount = route({
  method: 'post',
  path: '/api/accounts',
  section: 'Accounts',
  summary: 'Makes an account.',
  access: 'admin',
  status: 201,
  strict: true,
  input: { query: noQuery, body: z.strictObject({ name, role, password }) },
  output: account,
  audit: { event: 'account-made', about: ({ body }) => body.name },
  async answer({ body }, { gatekeeper }, who) {
    mustHaveLoggedIn(who);
    return gatekeeper.accounts.add(body.name, body.role, body.password);
  },
});

export const changeAccount = route({
  method: 'put',
  path: '/api/accounts/:name',
  section: 'Accounts',
  summary: "Changes an account's role or password; its sessions end.",
  access: 'admin',
  strict: true,
  input: {
    params: nameInPath,
    query: noQuery,
    body: z.strictObject({ role: role.optional(), password: password.optional() }),
  },
  output: account,
  audit: { event: 'account-changed', about: ({ params }) => params.name },
  async answer({ params, body }, { gatekeeper }, who) {
    mustHaveLoggedIn(who);
    const changed = await gatekeeper.accounts.change(params.name, body);
    await gatekeeper.sessions.endAll(params.name);
    return changed;
  },
});

export const removeAccount = route({
  method: 'delete',
  path: '/api/accounts/:name',
  section: 'Accounts',
  summary: 'Removes an account with its tokens; what it decided stays in the log.',
  access: 'admin',
  status: 204,
  input: { params: nameInPath, query: noQuery },
  audit: { event: 'account-removed', about: ({ params }) => params.name },
  async answer({ params }, { gatekeeper }) {
    await gatekeeper.accounts.remove(params.name);
    await gatekeeper.sessions.endAll(params.name);
  },
});

const token = z
  .strictObject({
    id: z.string(),
    account: z.string(),
    label: z.string(),
    role,
    createdAt: z.string(),
    expiresAt: z.string().nullable(),
  })
  .meta({ id: 'Token', description: 'An API token, without its secret.' });

export const tokens = route({
  method: 'get',
  path: '/api/tokens',
  section: 'Accounts',
  summary: 'The own API tokens.',
  access: 'reader',
  input: { query: noQuery },
  output: z.array(token),
  answer: async (_input, { gatekeeper }, who) => gatekeeper.accounts.tokens(who.name),
});

export const newToken = route({
  method: 'post',
  path: '/api/tokens',
  section: 'Accounts',
  summary: 'Makes an API token; its secret is told this once. Needs a login: a token makes no tokens.',
  access: 'reader',
  status: 201,
  input: {
    query: noQuery,
    body: z.strictObject({
      label: z.string().trim().min(1).max(100).meta({ description: 'What it is for.' }),
      role: role.optional().meta({ description: 'At most that of the account.' }),
      days: z.int().min(1).max(3650).optional().meta({ description: 'How long it lives; for ever without.' }),
    }),
  },
  output: z.strictObject({ token, secret: z.string() }),
  audit: { event: 'token-made', about: (_input, made) => (made as { token: { id: string } }).token.id },
  async answer({ body }, { gatekeeper }, who) {
    mustHaveLoggedIn(who);
    return gatekeeper.accounts.addToken(who.name, body);
  },
});

export const revokeToken = route({
  method: 'delete',
  path: '/api/tokens/:id',
  section: 'Accounts',
  summary: 'Revokes an API token: the next request with it is refused. Administrators may revoke any.',
  access: 'reader',
  status: 204,
  input: { params: z.strictObject({ id: z.string().min(1).max(64) }), query: noQuery },
  audit: { event: 'token-revoked', about: ({ params }) => params.id },
  answer: ({ params }, { gatekeeper }, who) =>
    gatekeeper.accounts.revokeToken(params.id, who.role === 'admin' ? undefined : who.name),
});
