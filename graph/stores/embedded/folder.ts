// The data folder: made where it is missing, proved writable before the engine is started in it.
import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreUnavailable } from '../../errors';

// Not mkdir's own `recursive`: on file systems that make no folders, such as /proc, Node 20 never returns from it.
function make(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    make(dirname(folder));
    mkdirSync(folder);
  }
}

/** @throws StoreUnavailable naming the folder and what to do */
export function makeDataFolder(folder: string): void {
  try {
    make(folder);
    accessSync(folder, constants.R_OK | constants.W_OK);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const full = diskFull(folder, cause);
    if (full) throw full;
    throw new StoreUnavailable(
      'store-unwritable',
      `The data folder ${folder} cannot be written to (${code}); change its rights, or name another folder with DATA_DIR.`,
      { cause },
    );
  }
}

/** What a full disk is called, where this is what went wrong with a file in the folder. */
export function diskFull(folder: string, cause: unknown): StoreUnavailable | undefined {
  if (!['ENOSPC', 'EDQUOT'].includes((cause as NodeJS.ErrnoException).code ?? '')) return undefined;
  return new StoreUnavailable(
    'disk-full',
    `The disk that holds the data folder ${folder} is full; free some space and try again.`,
    { cause },
  );
}
