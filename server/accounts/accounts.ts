// Named accounts and their API tokens, in one file beside the data, readable by its owner only. The server and
// `npm run user` may both change it: each change reads it anew under a lock and puts the new one in place whole.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { AppError, InvalidInput, NotFound, StoreUnavailable } from '../../graph/errors';
import { type Identity, ROLES, type Role } from '../who';
import { hashPassword, isPassword } from './passwords';
import { hashSecret, newSecret } from './secrets';

const LOCK_WAIT_MS = 25;
const LOCK_TRIES = 200;
const LOCK_STALE_MS = 10_000;

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

const viewOf = ({ name, role, createdAt }: StoredAccount): AccountView => ({ name, role, createdAt });
const tokenView = ({ hash: _, ...token }: StoredToken): TokenView => token;

export class Accounts {
  readonly #path: string;
  #read: { readonly stamp: string; readonly content: AccountsFile } | undefined;

  constructor(dataDir: string) {
    this.#path = join(dataDir, 'accounts.json');
  }

  list(): AccountView[] {
    return this.#content().accounts.map(viewOf);
  }

  find(name: string): AccountView | undefined {
    const account = this.#content().accounts.find((one) => one.name === name);
    return account && viewOf(account);
  }

  /** Whether this is the password of that account; takes as long for one that is not there. */
  async check(name: string, password: string): Promise<AccountView | undefined> {
    const account = this.#content().accounts.find((one) => one.name === name);
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
    const account = {
      name,
      role,
      password: await hashPassword(password),
      createdAt: new Date().toISOString(),
    };
    await this.#change(({ accounts, tokens }) => {
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
    await this.#change(({ accounts, tokens }) => {
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
    await this.#change(({ accounts, tokens }) => {
      mustHave(accounts, name);
      const after = accounts.filter((one) => one.name !== name);
      mustKeepAdmin(accounts, after);
      return { accounts: after, tokens: tokens.filter((one) => one.account !== name) };
    });
  }

  tokens(account?: string): TokenView[] {
    return this.#content()
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
    await this.#change(({ accounts, tokens }) => {
      const owner = mustHave(accounts, account);
      const wanted = role ?? owner.role;
      if (ROLES.indexOf(wanted) > ROLES.indexOf(owner.role)) {
        throw new InvalidInput(
          'token-role',
          `"${account}" is a ${owner.role}; its token cannot be a ${wanted}.`,
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
    await this.#change(({ accounts, tokens }) => {
      const found = tokens.find((one) => one.id === id && (account === undefined || one.account === account));
      if (!found) throw new NotFound('token', id);
      return { accounts, tokens: tokens.filter((one) => one !== found) };
    });
  }

  /** Whose token this is; never more than its account is now. */
  identityOf(secret: string): Identity | undefined {
    const { accounts, tokens } = this.#content();
    const wanted = hashSecret(secret);
    const token = tokens.find(({ hash }) => hash === wanted);
    if (!token || (token.expiresAt !== null && token.expiresAt < new Date().toISOString())) return undefined;
    const owner = accounts.find(({ name }) => name === token.account);
    if (!owner) return undefined;
    const rank = Math.min(ROLES.indexOf(owner.role), ROLES.indexOf(token.role));
    return { name: owner.name, role: ROLES[rank] };
  }

  /** Read again only when the file changed. @throws StoreUnavailable when it is damaged */
  #content(): AccountsFile {
    let stamp: string;
    try {
      const { mtimeMs, size, ino } = statSync(this.#path);
      stamp = `${mtimeMs} ${size} ${ino}`;
    } catch {
      return { accounts: [], tokens: [] };
    }
    if (this.#read?.stamp !== stamp) {
      try {
        this.#read = { stamp, content: fileForm.parse(JSON.parse(readFileSync(this.#path, 'utf8'))) };
      } catch (cause) {
        throw new StoreUnavailable(
          'accounts-damaged',
          `The accounts in ${this.#path} cannot be read; restore the file.`,
          { cause },
        );
      }
    }
    return this.#read.content;
  }

  async #change(change: (content: AccountsFile) => AccountsFile): Promise<void> {
    mkdirSync(dirname(this.#path), { recursive: true });
    const lock = `${this.#path}.lock`;
    await takeLock(lock);
    try {
      const next = `${this.#path}.new`;
      writeFileSync(next, `${JSON.stringify(change(this.#content()), null, 1)}\n`, {
        mode: 0o600,
        flush: true,
      });
      renameSync(next, this.#path);
      this.#read = undefined;
    } finally {
      rmSync(lock, { force: true });
    }
  }
}

async function takeLock(path: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 });
      return;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw new StoreUnavailable('accounts-unwritable', `The accounts cannot be written beside ${path}.`, {
          cause,
        });
      }
      // Left behind by a process that was ended.
      if (
        attempt === 1 &&
        Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > LOCK_STALE_MS
      ) {
        rmSync(path, { force: true });
      } else if (attempt === LOCK_TRIES) {
        throw new AppError('accounts-busy', 503, 'The accounts are being changed. Try again.', { cause });
      } else await pause(LOCK_WAIT_MS);
    }
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
