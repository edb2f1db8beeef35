// Lets a few queries of users run at a time and a few more wait, so that nobody's heavy questions starve the rest.
import { AppError } from '../graph/errors';

export interface GateLimits {
  readonly running: number;
  readonly waiting: number;
}

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

  /** @throws AppError (`too-many-queries`, 429) when as many wait as may */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#limits.running) {
      if (this.#waiting.length >= this.#limits.waiting) {
        throw new AppError(
          'too-many-queries',
          429,
          'Too many queries are running. Try again in a few seconds.',
        );
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#running++;
    try {
      return await work();
    } finally {
      // A place that is handed on stays taken.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }
}
