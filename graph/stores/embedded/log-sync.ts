// Puts the engine's write-ahead log on the disk. The engine hands every commit to the operating system before it
// acknowledges, which survives the process but not a power cut; a checkpoint would do, but rewrites the whole database.
import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

function sync(path: string): void {
  try {
    const handle = openSync(path, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    // A checkpoint has just put this part of the log into the database, and synced that.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** @param file the database; its log is the folder beside it */
export function syncLog(file: string): void {
  const folder = `${file}.wal`;
  for (const part of readdirSync(folder)) sync(join(folder, part));
  sync(folder);
}
