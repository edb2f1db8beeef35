// A small JSON file beside the data, readable by its owner only. Several processes may change it: each change reads it
// anew under a lock and puts the new one in place whole.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import { AppError, StoreUnavailable } from '../../graph/errors';

const LOCK_WAIT_MS = 25;
const LOCK_TRIES = 200;
const LOCK_STALE_MS = 10_000;

export interface KeptFileOptions<T> {
  readonly path: string;
  /** What is in it, in the plural: part of codes and messages. */
  readonly what: string;
  readonly form: z.ZodType<T>;
  /** What is in a file that is not there. */
  readonly empty: T;
}

export class KeptFile<T> {
  readonly #options: KeptFileOptions<T>;
  #read: { readonly stamp: string; readonly content: T } | undefined;

  constructor(options: KeptFileOptions<T>) {
    this.#options = options;
  }

  /** The same object until the file changes; read again only then. @throws StoreUnavailable when it is damaged */
  content(): T {
    const { path, what, form, empty } = this.#options;
    const found = statSync(path, { throwIfNoEntry: false });
    const stamp = found ? `${found.mtimeMs} ${found.size} ${found.ino}` : 'none';
    if (this.#read?.stamp === stamp) return this.#read.content;
    try {
      const content = found ? form.parse(JSON.parse(readFileSync(path, 'utf8'))) : empty;
      this.#read = { stamp, content };
      return content;
    } catch (cause) {
      throw new StoreUnavailable(
        `${what}-damaged`,
        `The ${what} in ${path} cannot be read; restore the file.`,
        {
          cause,
        },
      );
    }
  }

  /** @throws AppError `…-unwritable`, `…-busy`, and whatever `change` throws; then nothing is written */
  change(change: (content: T) => T): Promise<void> {
    const { path, what } = this.#options;
    mkdirSync(dirname(path), { recursive: true });
    return withLock(`${path}.lock`, what, () => {
      const next = `${path}.new`;
      const text = `${JSON.stringify(change(this.content()), null, 1)}\n`;
      writeFileSync(next, text, { mode: 0o600, flush: true });
      renameSync(next, path);
      this.#read = undefined;
    });
  }
}

/**
 * Does something that no two processes may do at a time.
 * @param path of a file that is there as long as it is done
 * @param what it is done to, in the plural: part of codes and messages
 * @throws AppError `…-unwritable`, `…-busy`, and whatever `work` throws
 */
export async function withLock(path: string, what: string, work: () => void | Promise<void>): Promise<void> {
  await takeLock(path, what);
  try {
    await work();
  } finally {
    rmSync(path, { force: true });
  }
}

async function takeLock(path: string, what: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 });
      return;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw new StoreUnavailable(`${what}-unwritable`, `The ${what} cannot be written beside ${path}.`, {
          cause,
        });
      }
      // Left behind by a process that was ended.
      const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (attempt === 1 && Date.now() - since > LOCK_STALE_MS) {
        rmSync(path, { force: true });
      } else if (attempt === LOCK_TRIES) {
        throw new AppError(`${what}-busy`, 503, `The ${what} are being changed. Try again.`, { cause });
      } else await pause(LOCK_WAIT_MS);
    }
  }
}
