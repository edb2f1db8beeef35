// Logging in and out, and who one is.
import { z } from 'zod';
import { InvalidInput } from '../../graph/errors';
import { type Context, type Http, route } from '../route';
import { type Identity, ROLES } from '../who';
import { idInPath, noQuery } from './parameters';

export const role = z.enum(ROLES).meta({ description: 'Each may do what the one before may.' });

const form = z
  .strictObject({
    name: z.string().meta({ description: '`local` where nobody logs in, `anonymous` for who has not.' }),
    role: role.nullable().meta({ description: 'null where not even reading is allowed.' }),
    login: z.enum(['none', 'optional', 'needed']).meta({
      description: 'Whether this server asks for a login: never, for changing, or for reading too.',
    }),
    csrf: z
      .string()
      .nullable()
      .meta({ description: 'Sent back as `X-CSRF-Token` with whatever changes something.' }),
  })
  .meta({ id: 'Session' });

function sessionView(
  who: Identity,
  { gatekeeper }: Context,
  csrf: string | undefined,
): z.output<typeof form> {
  const login = !gatekeeper.asksForLogin ? 'none' : gatekeeper.openReading ? 'optional' : 'needed';
  return { name: who.name, role: who.role ?? null, login, csrf: csrf ?? null };
}

export const session = route({
  method: 'get',
  path: '/api/session',
  section: 'Accounts',
  summary: 'Who one is, and what that allows.',
  access: 'anyone',
  input: { query: noQuery },
  output: form,
  answer: async (_input, context, who, { request }) =>
    sessionView(who, context, context.gatekeeper.sessionOf(request)?.csrf),
});

export const login = route({
  method: 'post',
  path: '/api/session',
  section: 'Accounts',
  summary: 'Logs in: sets the session cookie and gives the token against forged requests.',
  access: 'anyone',
  status: 201,
  strict: true,
  input: {
    query: noQuery,
    body: z.strictObject({ name: z.string().min(1).max(64), password: z.string().min(1).max(200) }),
  },
  output: form,
  refusals: {
    401: 'The name or the password is wrong.',
    429: 'Too many were wrong; `Retry-After` says when.',
  },
  async answer({ body }, context, _who, { request, response }: Http) {
    const { gatekeeper } = context;
    if (!gatekeeper.asksForLogin) {
      throw new InvalidInput(
        'no-login',
        'This server is reached from its own machine only and asks for no login.',
      );
    }
    const started = await gatekeeper.login(body.name, body.password, request, response);
    const account = gatekeeper.accounts.find(started.account);
    return sessionView({ name: started.account, role: account?.role }, context, started.csrf);
  },
});

export const logout = route({
  method: 'delete',
  path: '/api/session',
  section: 'Accounts',
  summary: 'Logs out: the session ends.',
  access: 'anyone',
  status: 204,
  input: { query: noQuery },
  answer: async (_input, { gatekeeper }, _who, { request, response }: Http) =>
    gatekeeper.logout(request, response),
});

export const ownPassword = route({
  method: 'put',
  path: '/api/session/password',
  section: 'Accounts',
  summary: 'Changes the own password; all sessions of the account end.',
  access: 'reader',
  status: 204,
  strict: true,
  input: {
    query: noQuery,
    body: z.strictObject({ old: z.string().min(1).max(200), new: z.string().min(1).max(200) }),
  },
  refusals: { 401: 'The old password is wrong.' },
  audit: { event: 'password-changed' },
  async answer({ body }, { gatekeeper }, who, { request, response }: Http) {
    const { accounts } = gatekeeper;
    if (!accounts.find(who.name)) throw new InvalidInput('no-login', 'There is no account to change.');
    await gatekeeper.checkPassword(who.name, body.old, request, response);
    await accounts.change(who.name, { password: body.new });
    await gatekeeper.sessions.endAll(who.name);
    await gatekeeper.logout(request, response);
  },
});

const sessionForm = z
  .strictObject({ id: z.string(), account: z.string(), createdAt: z.string(), seenAt: z.string() })
  .meta({ id: 'LiveSession', description: 'Where somebody is logged in; not its secret.' });

export const sessions = route({
  method: 'get',
  path: '/api/sessions',
  section: 'Accounts',
  summary: 'Where one is logged in, latest first; administrators see all.',
  access: 'reader',
  input: { query: noQuery },
  output: z.array(sessionForm),
  answer: async (_input, { gatekeeper }, who) =>
    gatekeeper.sessions.list(who.role === 'admin' ? undefined : who.name),
});

export const endSession = route({
  method: 'delete',
  path: '/api/sessions/:id',
  section: 'Accounts',
  summary: 'Ends a session: the next request with it is refused. Administrators may end any.',
  access: 'reader',
  status: 204,
  input: { params: idInPath, query: noQuery },
  audit: { event: 'session-ended', about: ({ params }) => params.id },
  answer: ({ params }, { gatekeeper }, who) =>
    gatekeeper.sessions.revoke(params.id, who.role === 'admin' ? undefined : who.name),
});
