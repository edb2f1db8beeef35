// Lets so many tasks run at a time and has the others wait in turn.

export class Semaphore {
  private readonly waiting: (() => void)[] = [];
  constructor(private free: number) {}

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = this.waiting.shift();
      // The place passes on without becoming free, so that no newcomer takes it.
      if (next) next();
      else this.free++;
    }
  }
}
