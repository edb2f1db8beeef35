// Puts a newly built database in the place of the one in a data folder. Until the new one is whole and on the disk
// the old one stays as it is; a build that is cut off leaves a file that the next one throws away.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { EmbeddedBuilder } from './builder';
import { diskFull, makeDataFolder } from './folder';

const DATABASE = 'graph.grafeo';
const UNFINISHED = 'graph.grafeo.building';
/** A folder for what the build puts aside for a while. */
const ASIDE = 'graph.grafeo.aside';

export interface Rebuild {
  readonly dataDir: string;
  /** @param aside a folder that is removed when the database is built */
  readonly fill: (engine: EmbeddedBuilder, aside: string) => Promise<void>;
  /** Closes whoever holds the folder; called when the new database is ready to take the place. */
  readonly release: () => Promise<void>;
  /** A folder within `dataDir` that the old database is moved into; without it the old one is removed. */
  readonly keepOldIn?: string;
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** @throws StoreUnavailable; the old database is as it was then */
export async function rebuild({ dataDir, fill, release, keepOldIn }: Rebuild): Promise<void> {
  makeDataFolder(dataDir);
  const unfinished = join(dataDir, UNFINISHED);
  rmSync(unfinished, { force: true });
  const aside = join(dataDir, ASIDE);
  rmSync(aside, { recursive: true, force: true });
  const builder = new EmbeddedBuilder();
  try {
    mkdirSync(aside);
    await fill(builder, aside);
    await builder.save(unfinished);
    await Promise.all([sync(unfinished), builder.close()]);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw diskFull(dataDir, error) ?? error;
  } finally {
    await builder.close();
    rmSync(aside, { recursive: true, force: true });
  }
  // Not before, so that nobody else takes the folder in the meantime.
  await release();
  // The log first: a database without the end of its log is an older one, a log without its database is nothing.
  for (const old of [join(dataDir, `${DATABASE}.wal`), join(dataDir, DATABASE)]) {
    if (keepOldIn === undefined) rmSync(old, { recursive: true, force: true });
    else if (existsSync(old)) {
      mkdirSync(join(dataDir, keepOldIn), { recursive: true });
      renameSync(old, join(dataDir, keepOldIn, basename(old)));
    }
  }
  renameSync(unfinished, join(dataDir, DATABASE));
  await sync(dataDir);
}
