// Lets a few queries of users run at a time and a few more wait, so that nobody's heavy questions starve the rest.
import { AppError } from '../graph/errors';

export interface GateLimits {
  readonly running: number;
  readonly waiting: number;
  /** Whoever has waited so long is sent away: connections that say nothing for longer are closed. */
  readonly longestWaitMs?: number;
  /** What there are too many of, for the refusal. */
  readonly what?: string;
}

const LONGEST_WAIT_MS = 30_000;

export class QueryGate {
  readonly #limits: GateLimits;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(limits: GateLimits = { running: 2, waiting: 20 }) {
    this.#limits = limits;
  }

  get running(): number {
    return this.#running;
  }

  /** @throws AppError (`too-many-queries`, 429) when as many wait as may, or it has waited as long as it may */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  /** The same for what comes in pieces. */
  async *stream<T>(pieces: () => AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
    await this.#enter();
    try {
      yield* pieces();
    } finally {
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    const { running, waiting, longestWaitMs = LONGEST_WAIT_MS } = this.#limits;
    if (this.#running < running) {
      this.#running++;
      return;
    }
    if (this.#waiting.length >= waiting) throw this.#tooMany();
    await new Promise<void>((resolve, reject) => {
      const enter = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1);
        reject(this.#tooMany());
      }, longestWaitMs);
      this.#waiting.push(enter);
    });
  }

  #tooMany(): AppError {
    const { what = 'queries' } = this.#limits;
    return new AppError(`too-many-${what}`, 429, `Too many ${what} are running. Try again in a few seconds.`);
  }

  #leave(): void {
    // A place that is handed on stays taken.
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running--;
  }
}
