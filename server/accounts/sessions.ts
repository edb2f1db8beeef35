// Who is logged in, in a file beside the data, so that a restart logs nobody out. A session is found by the hash of its
// secret, which only the browser's cookie holds; it ends when it grows old, on logout, and with its password.
import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { NotFound } from '../../graph/errors';
import { KeptFile } from './kept-file';
import { hashSecret, newSecret } from './secrets';

const IDLE_MS = 12 * 3_600_000;
const LONGEST_MS = 7 * 24 * 3_600_000;
const MAX_SESSIONS = 10_000;
/** How far the file may lag behind when a session was last used. */
const SEEN_LAG_MS = 5 * 60_000;
const ID_LENGTH = 16;

const fileForm = z.object({
  sessions: z.array(
    z.object({
      /** Of the secret. */
      hash: z.string(),
      account: z.string(),
      /** Of the password that it was begun with. */
      stamp: z.string(),
      /** Milliseconds since 1970. */
      createdAt: z.number(),
      seenAt: z.number(),
    }),
  ),
});

type SessionsFile = z.output<typeof fileForm>;
type Stored = SessionsFile['sessions'][number];

export interface Session {
  /** Names it without being its secret. */
  readonly id: string;
  readonly account: string;
  /** Sent back with everything that changes something; a page of another site cannot read it. */
  readonly csrf: string;
}

export interface SessionView {
  readonly id: string;
  readonly account: string;
  readonly createdAt: string;
  readonly seenAt: string;
}

const idOf = ({ hash }: Pick<Stored, 'hash'>): string => hash.slice(0, ID_LENGTH);

/** Made from the secret, so that it is nowhere to be read. */
const csrfOf = (secret: string): string => createHmac('sha256', secret).update('csrf').digest('base64url');

export class Sessions {
  readonly #file: KeptFile<SessionsFile>;
  readonly #seen = new Map<string, number>();
  #writing = false;

  /** @param stampOf what of an account changes with its password; undefined where there is no such account */
  constructor(
    dataDir: string,
    private readonly stampOf: (account: string) => string | undefined,
  ) {
    const path = join(dataDir, 'sessions.json');
    this.#file = new KeptFile({ path, what: 'sessions', form: fileForm, empty: { sessions: [] } });
  }

  /** @throws NotFound when there is no such account */
  async start(account: string, now = Date.now()): Promise<{ secret: string; session: Session }> {
    const stamp = this.stampOf(account);
    if (stamp === undefined) throw new NotFound('account', account);
    const secret = newSecret();
    const stored = { hash: hashSecret(secret), account, stamp, createdAt: now, seenAt: now };
    await this.#file.change(({ sessions }) => {
      const alive = this.#withSeen(sessions).filter((one) => this.#lives(one, now));
      return { sessions: [...alive, stored].slice(-MAX_SESSIONS) };
    });
    return { secret, session: { id: idOf(stored), account, csrf: csrfOf(secret) } };
  }

  find(secret: string, now = Date.now()): Session | undefined {
    const hash = hashSecret(secret);
    const stored = this.#file.content().sessions.find((one) => one.hash === hash);
    if (!stored) return undefined;
    const seenAt = this.#seen.get(hash) ?? stored.seenAt;
    if (!this.#lives({ ...stored, seenAt }, now)) return undefined;
    this.#seen.set(hash, now);
    if (now - stored.seenAt > SEEN_LAG_MS) this.#writeSeen();
    return { id: idOf(stored), account: stored.account, csrf: csrfOf(secret) };
  }

  /** Those that live, latest first. @param account whose; all where it is not given */
  list(account?: string, now = Date.now()): SessionView[] {
    const time = (at: number) => new Date(at).toISOString();
    return this.#withSeen(this.#file.content().sessions)
      .filter((one) => (account === undefined || one.account === account) && this.#lives(one, now))
      .map((one) => ({
        id: idOf(one),
        account: one.account,
        createdAt: time(one.createdAt),
        seenAt: time(one.seenAt),
      }))
      .reverse();
  }

  /** @param account whose it must be; any where it is not given. @throws NotFound */
  async revoke(id: string, account?: string): Promise<void> {
    const found = this.list(account).find((one) => one.id === id);
    if (!found) throw new NotFound('session', id);
    await this.#drop((one) => idOf(one) === id);
  }

  end(secret: string): Promise<void> {
    const hash = hashSecret(secret);
    return this.#drop((one) => one.hash === hash);
  }

  /** Everywhere. */
  endAll(account: string): Promise<void> {
    return this.#drop((one) => one.account === account);
  }

  #lives({ account, stamp, createdAt, seenAt }: Stored, now: number): boolean {
    return now - seenAt <= IDLE_MS && now - createdAt <= LONGEST_MS && this.stampOf(account) === stamp;
  }

  #withSeen(sessions: readonly Stored[]): Stored[] {
    return sessions.map((one) => ({ ...one, seenAt: Math.max(one.seenAt, this.#seen.get(one.hash) ?? 0) }));
  }

  async #drop(which: (session: Stored) => boolean): Promise<void> {
    if (!this.#file.content().sessions.some(which)) return;
    await this.#file.change(({ sessions }) => ({ sessions: sessions.filter((one) => !which(one)) }));
  }

  /** Nobody waits for it; if it fails, the sessions only seem older than they are after a restart. */
  #writeSeen(): void {
    if (this.#writing) return;
    this.#writing = true;
    this.#file
      .change(({ sessions }) => ({ sessions: this.#withSeen(sessions) }))
      .then(() => this.#forgetSeen())
      .catch(() => undefined)
      .finally(() => {
        this.#writing = false;
      });
  }

  #forgetSeen(): void {
    const known = new Map(this.#file.content().sessions.map(({ hash, seenAt }) => [hash, seenAt]));
    for (const [hash, seenAt] of this.#seen) if (seenAt <= (known.get(hash) ?? 0)) this.#seen.delete(hash);
    for (const hash of this.#seen.keys()) if (!known.has(hash)) this.#seen.delete(hash);
  }
}
