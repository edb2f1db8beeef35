// Slows down who guesses passwords: after some failures in a row a name is locked, each time for longer. In memory; the
// names of accounts that are not there are locked alike.
import { AppError } from '../../graph/errors';

const FREE_FAILURES = 5;
const FIRST_LOCK_MS = 30_000;
const LONGEST_LOCK_MS = 15 * 60_000;
const MAX_NAMES = 10_000;

interface Failures {
  readonly count: number;
  readonly until: number;
}

export class LockOut {
  readonly #failures = new Map<string, Failures>();

  /** @throws AppError (`locked-out`, 429) with the seconds to wait */
  mayTry(name: string, now = Date.now()): void {
    const until = this.#failures.get(name)?.until ?? 0;
    if (until <= now) return;
    const retryAfterSeconds = Math.ceil((until - now) / 1000);
    throw new AppError(
      'locked-out',
      429,
      `There were too many wrong passwords. Try again in ${retryAfterSeconds} seconds.`,
      { details: { retryAfterSeconds } },
    );
  }

  /** @returns whether the name is locked now */
  failed(name: string, now = Date.now()): boolean {
    const count = (this.#failures.get(name)?.count ?? 0) + 1;
    const over = count - FREE_FAILURES;
    const until = over < 0 ? 0 : now + Math.min(FIRST_LOCK_MS * 2 ** over, LONGEST_LOCK_MS);
    this.#failures.delete(name);
    this.#failures.set(name, { count, until });
    const [oldest] = this.#failures.keys();
    if (this.#failures.size > MAX_NAMES && oldest !== undefined) this.#failures.delete(oldest);
    return until > now;
  }

  succeeded(name: string): void {
    this.#failures.delete(name);
  }
}
