// `npm run user -- add NAME --role admin`: accounts and API tokens from the command line. The first account is made so;
// there is no default one. A running server takes up changes at once.
import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { readConfig } from '../graph/config';
import { AppError, InvalidInput } from '../graph/errors';
import { Accounts } from './accounts/accounts';
import { type AuditEvent, AuditTrail } from './accounts/audit-trail';
import { MIN_PASSWORD } from './accounts/passwords';
import { ROLES, type Role } from './who';

const HELP = `Accounts and API tokens.

  npm run user -- add NAME --role ROLE     make an account; the password is asked for
  npm run user -- list                     the accounts and their tokens
  npm run user -- role NAME --role ROLE    change what an account may do
  npm run user -- password NAME            give it a new password
  npm run user -- remove NAME              remove it with its tokens
  npm run user -- token NAME --label TEXT [--role ROLE] [--days N]
                                           make an API token; it is printed this once
  npm run user -- revoke TOKEN-ID          revoke an API token

Roles: reader (reads), reviewer (decides and hands in documents), admin (keeps accounts).
Passwords have at least ${MIN_PASSWORD} characters. Without a terminal the password is the first line of standard input.
`;

interface Options {
  readonly role?: string;
  readonly label?: string;
  readonly days?: string;
}

function roleOf({ role }: Options): Role {
  if (role && (ROLES as readonly string[]).includes(role)) return role as Role;
  throw new InvalidInput(
    'role',
    `--role is ${role ? `"${role}"` : 'missing'}; it must be ${ROLES.join(', ')}.`,
  );
}

/** What is typed is not shown. */
async function askPassword(): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).split('\n', 1)[0]?.replace(/\r$/, '') ?? '';
  const ask = async (prompt: string): Promise<string> => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout, terminal: true });
    process.stdout.write(prompt);
    const silent = terminal as unknown as { _writeToOutput(text: string): void };
    silent._writeToOutput = () => undefined;
    const answer = await terminal.question('');
    terminal.close();
    process.stdout.write('\n');
    return answer;
  };
  const password = await ask('Password: ');
  if ((await ask('Again: ')) === password) return password;
  throw new InvalidInput('password', 'The two passwords differ.');
}

function needName(name: string | undefined): string {
  if (name) return name;
  throw new InvalidInput('usage', 'A name is missing. See: npm run user -- --help');
}

interface Done {
  readonly text: string;
  /** For the audit trail; nothing where nothing changed. */
  readonly event?: AuditEvent;
  readonly about?: string;
}

type Command = (accounts: Accounts, name: string | undefined, options: Options) => Promise<Done>;

const COMMANDS: Readonly<Record<string, Command>> = {
  async add(accounts, name, options) {
    const role = roleOf(options);
    const account = await accounts.add(needName(name), role, await askPassword());
    const text = `Made the account "${account.name}" (${account.role}).`;
    return { text, event: 'account-made', about: account.name };
  },
  async list(accounts) {
    const lines = accounts
      .list()
      .flatMap(({ name, role, createdAt }) => [
        `${name}  ${role}  since ${createdAt.slice(0, 10)}`,
        ...accounts
          .tokens(name)
          .map(
            ({ id, label, role: of, expiresAt }) =>
              `  token ${id}  ${of}  ${label}  ${expiresAt ? `until ${expiresAt.slice(0, 10)}` : 'for ever'}`,
          ),
      ]);
    return { text: lines.join('\n') || 'There are no accounts.' };
  },
  async role(accounts, name, options) {
    const { name: changed, role } = await accounts.change(needName(name), { role: roleOf(options) });
    return { text: `"${changed}" is a ${role} now.`, event: 'account-changed', about: changed };
  },
  async password(accounts, name) {
    const account = needName(name);
    await accounts.change(account, { password: await askPassword() });
    const text = `"${account}" has a new password; whoever is logged in with the old one is no longer.`;
    return { text, event: 'password-changed', about: account };
  },
  async remove(accounts, name) {
    const account = needName(name);
    await accounts.remove(account);
    const text = `Removed the account "${account}" and its tokens.`;
    return { text, event: 'account-removed', about: account };
  },
  async token(accounts, name, options) {
    const days = options.days === undefined ? undefined : Number(options.days);
    if (days !== undefined && !(Number.isInteger(days) && days > 0)) {
      throw new InvalidInput('days', `--days is "${options.days}"; it must be a whole number of days.`);
    }
    const { token, secret } = await accounts.addToken(needName(name), {
      label: options.label ?? 'made on the command line',
      ...(options.role && { role: roleOf(options) }),
      ...(days && { days }),
    });
    const text = `Token ${token.id} (${token.role}) of "${token.account}". It is shown this once:\n${secret}`;
    return { text, event: 'token-made', about: token.id };
  },
  async revoke(accounts, id) {
    const token = needName(id);
    await accounts.revokeToken(token);
    return { text: `Revoked the token ${token}.`, event: 'token-revoked', about: token };
  },
};

async function main(): Promise<string> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      role: { type: 'string' },
      label: { type: 'string' },
      days: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [name = '', subject] = positionals;
  if (values.help || name === '') return HELP;
  const command = COMMANDS[name];
  if (!command) throw new InvalidInput('usage', `There is no command "${name}". See: npm run user -- --help`);
  const { dataDir } = readConfig(process.env);
  const { text, event, about = null } = await command(new Accounts(dataDir), subject, values);
  if (event) {
    await new AuditTrail(dataDir).record({ event, by: 'command line', about, from: null, request: null });
  }
  return text;
}

main().then(
  (answer) => process.stdout.write(`${answer}\n`),
  (error: Error) => {
    const known =
      error instanceof AppError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    process.stderr.write(
      `${known ? error.message : `Something is wrong with the program: ${error.message}`}\n`,
    );
    process.exitCode = known ? 2 : 1;
  },
);
