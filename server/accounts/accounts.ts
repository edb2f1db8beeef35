// Named accounts and their API tokens, in one file beside the data that the server and `npm run user` may both change.
import { join } from 'node:path';
import { z } from 'zod';
import { InvalidInput, NotFound } from '../../graph/errors';
import { type Identity, ROLES, type Role, withArticle } from '../who';
import { KeptFile } from './kept-file';
import { hashPassword, isPassword } from './passwords';
import { hashSecret, newSecret } from './secrets';

const fileForm = z.object({
  accounts: z.array(
    z.object({ name: z.string(), role: z.enum(ROLES), password: z.string(), createdAt: z.string() }),
  ),
  tokens: z.array(
    z.object({
      id: z.string(),
      account: z.string(),
      label: z.string(),
      hash: z.string(),
      role: z.enum(ROLES),
      createdAt: z.string(),
      expiresAt: z.string().nullable(),
    }),
  ),
});

type AccountsFile = z.output<typeof fileForm>;
type StoredAccount = AccountsFile['accounts'][number];
type StoredToken = AccountsFile['tokens'][number];

export type AccountView = Omit<StoredAccount, 'password'>;
export type TokenView = Omit<StoredToken, 'hash'>;

const NAME = /^[a-z0-9][a-z0-9._@-]{0,63}$/;
/** What those go by who have no account. */
const RESERVED = new Set(['anonymous', 'local']);

const viewOf = ({ name, role, createdAt }: StoredAccount): AccountView => ({ name, role, createdAt });
const tokenView = ({ hash: _, ...token }: StoredToken): TokenView => token;

export class Accounts {
  readonly #file: KeptFile<AccountsFile>;

  constructor(dataDir: string) {
    const path = join(dataDir, 'accounts.json');
    this.#file = new KeptFile({
      path,
      what: 'accounts',
      form: fileForm,
      empty: { accounts: [], tokens: [] },
    });
  }

  list(): AccountView[] {
    return this.#file.content().accounts.map(viewOf);
  }

  find(name: string): AccountView | undefined {
    const account = this.#file.content().accounts.find((one) => one.name === name);
    return account && viewOf(account);
  }

  /** Changes with the password, and tells nothing of it; undefined where there is no such account. */
  passwordStamp(name: string): string | undefined {
    const account = this.#file.content().accounts.find((one) => one.name === name);
    return account && hashSecret(account.password).slice(0, 16);
  }

  /** Whether this is the password of that account; takes as long for one that is not there. */
  async check(name: string, password: string): Promise<AccountView | undefined> {
    const account = this.#file.content().accounts.find((one) => one.name === name);
    return (await isPassword(account?.password, password)) && account ? viewOf(account) : undefined;
  }

  /** @throws InvalidInput when the name is taken or no name, or the password too short */
  async add(name: string, role: Role, password: string): Promise<AccountView> {
    if (!NAME.test(name)) {
      throw new InvalidInput(
        'account-name',
        `"${name}" is no name for an account: small letters, digits and . _ @ -`,
      );
    }
    if (RESERVED.has(name)) {
      throw new InvalidInput(
        'account-name',
        `"${name}" stands for whoever has no account; choose another name.`,
      );
    }
    const account = {
      name,
      role,
      password: await hashPassword(password),
      createdAt: new Date().toISOString(),
    };
    await this.#file.change(({ accounts, tokens }) => {
      if (accounts.some((one) => one.name === name))
        throw new InvalidInput('account-exists', `There is an account "${name}" already.`);
      return { accounts: [...accounts, account], tokens };
    });
    return viewOf(account);
  }

  /** A new role, a new password, or both. @throws NotFound, InvalidInput */
  async change(
    name: string,
    change: { readonly role?: Role; readonly password?: string },
  ): Promise<AccountView> {
    const password = change.password === undefined ? undefined : await hashPassword(change.password);
    await this.#file.change(({ accounts, tokens }) => {
      const after = accounts.map((one) =>
        one.name === name
          ? { ...one, ...(change.role && { role: change.role }), ...(password && { password }) }
          : one,
      );
      mustHave(accounts, name);
      mustKeepAdmin(accounts, after);
      return { accounts: after, tokens };
    });
    return this.find(name) as AccountView;
  }

  /** With its tokens. @throws NotFound, InvalidInput for the last administrator */
  async remove(name: string): Promise<void> {
    await this.#file.change(({ accounts, tokens }) => {
      mustHave(accounts, name);
      const after = accounts.filter((one) => one.name !== name);
      mustKeepAdmin(accounts, after);
      return { accounts: after, tokens: tokens.filter((one) => one.account !== name) };
    });
  }

  tokens(account?: string): TokenView[] {
    return this.#file
      .content()
      .tokens.filter((one) => account === undefined || one.account === account)
      .map(tokenView);
  }

  /** The secret is told this once. @throws NotFound, InvalidInput when it would be allowed more than its account */
  async addToken(
    account: string,
    { label, role, days }: { readonly label: string; readonly role?: Role; readonly days?: number },
  ): Promise<{ token: TokenView; secret: string }> {
    const secret = newSecret('sg_');
    const now = Date.now();
    let token: StoredToken | undefined;
    await this.#file.change(({ accounts, tokens }) => {
      const owner = mustHave(accounts, account);
      const wanted = role ?? owner.role;
      if (ROLES.indexOf(wanted) > ROLES.indexOf(owner.role)) {
        throw new InvalidInput(
          'token-role',
          `"${account}" is ${withArticle(owner.role)}; its token cannot be ${withArticle(wanted)}.`,
        );
      }
      token = {
        id: newSecret().slice(0, 12),
        account,
        label,
        hash: hashSecret(secret),
        role: wanted,
        createdAt: new Date(now).toISOString(),
        expiresAt: days === undefined ? null : new Date(now + days * 86_400_000).toISOString(),
      };
      return { accounts, tokens: [...tokens, token] };
    });
    return { token: tokenView(token as StoredToken), secret };
  }

  /** @param account whose it must be; any where it is not given. @throws NotFound */
  async revokeToken(id: string, account?: string): Promise<void> {
    await this.#file.change(({ accounts, tokens }) => {
      const found = tokens.find((one) => one.id === id && (account === undefined || one.account === account));
      if (!found) throw new NotFound('token', id);
      return { accounts, tokens: tokens.filter((one) => one !== found) };
    });
  }

  /** Whose token this is; never more than its account is now. */
  identityOf(secret: string): Identity | undefined {
    const { accounts, tokens } = this.#file.content();
    const wanted = hashSecret(secret);
    const token = tokens.find(({ hash }) => hash === wanted);
    if (!token || (token.expiresAt !== null && token.expiresAt < new Date().toISOString())) return undefined;
    const owner = accounts.find(({ name }) => name === token.account);
    if (!owner) return undefined;
    const rank = Math.min(ROLES.indexOf(owner.role), ROLES.indexOf(token.role));
    return { name: owner.name, role: ROLES[rank], byToken: true };
  }
}

function mustHave(accounts: readonly StoredAccount[], name: string): StoredAccount {
  const found = accounts.find((one) => one.name === name);
  if (!found) throw new NotFound('account', name);
  return found;
}

function mustKeepAdmin(before: readonly StoredAccount[], after: readonly StoredAccount[]): void {
  const some = (accounts: readonly StoredAccount[]) => accounts.some(({ role }) => role === 'admin');
  if (some(before) && !some(after)) throw new InvalidInput('last-admin', 'One administrator has to stay.');
}
