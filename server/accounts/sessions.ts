// Who is logged in, in memory: a restart logs everybody out. A session is found by the hash of its secret, which only
// the browser's cookie holds.
import { hashSecret, newSecret } from './secrets';

const IDLE_MS = 12 * 3_600_000;
const LONGEST_MS = 7 * 24 * 3_600_000;
const MAX_SESSIONS = 10_000;

export interface Session {
  readonly account: string;
  /** Sent back with everything that changes something; a page of another site cannot read it. */
  readonly csrf: string;
  readonly createdAt: number;
  seenAt: number;
}

export class Sessions {
  readonly #sessions = new Map<string, Session>();

  start(account: string, now = Date.now()): { secret: string; session: Session } {
    const secret = newSecret();
    const session = { account, csrf: newSecret(), createdAt: now, seenAt: now };
    this.#sessions.set(hashSecret(secret), session);
    const [oldest] = this.#sessions.keys();
    if (this.#sessions.size > MAX_SESSIONS && oldest !== undefined) this.#sessions.delete(oldest);
    return { secret, session };
  }

  find(secret: string, now = Date.now()): Session | undefined {
    const key = hashSecret(secret);
    const session = this.#sessions.get(key);
    if (!session) return undefined;
    if (now - session.seenAt > IDLE_MS || now - session.createdAt > LONGEST_MS) {
      this.#sessions.delete(key);
      return undefined;
    }
    session.seenAt = now;
    return session;
  }

  end(secret: string): void {
    this.#sessions.delete(hashSecret(secret));
  }

  /** Everywhere; called when a password changes or an account goes. */
  endAll(account: string): void {
    for (const [key, session] of this.#sessions) if (session.account === account) this.#sessions.delete(key);
  }
}
