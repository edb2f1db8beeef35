// The commands that move whole graphs. One entry a command: what it takes, what it says, what it does.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config';
import { isNeo4jAddress } from '../config';
import { InvalidInput } from '../errors';
import type { StoreConfig } from '../stores';
import { COUNTED, type Counted, type Manifest, manifestOf } from './lines';
import { type Origin, storeIn, withOrigin } from './origin';
import { checkFile, partsOfFile } from './read-file';
import { add, catchUp, fillEmpty, type Progress, replace, type Transfer } from './transfer';
import { writeFile } from './write-file';

export interface Surroundings {
  readonly config: Config;
  /** A line for the person at the terminal. */
  readonly say: (line: string) => void;
  readonly progress?: Progress;
}

export interface Command {
  readonly usage: string;
  readonly what: string;
  readonly options: readonly string[];
  /** How many arguments there must be: at least, at most. */
  readonly takes: readonly [number, number];
  run(
    args: readonly string[],
    options: Readonly<Record<string, string>>,
    around: Surroundings,
  ): Promise<void>;
}

/** What the commands that only read do with a store in use. */
const HELD =
  'A store that a running server holds is read through it, as it is at one moment (found by HOST and PORT, or by --server; API_TOKEN holds a token, where it asks for one).';

/** An account is what one document says an entity is. */
const WORDS: Readonly<Record<Counted, string>> = {
  decision: 'decisions',
  source: 'sources',
  entity: 'accounts of entities',
  statement: 'statements',
  position: 'positions',
  view: 'views',
  setting: 'settings',
};

function countsIn({ counts }: Manifest): string {
  return COUNTED.filter((type) => counts[type] > 0)
    .map((type) => `${counts[type]} ${WORDS[type]}`)
    .join(', ');
}

async function transferOf(path: string, { say, progress }: Surroundings): Promise<Transfer> {
  const manifest = await checkFile(path);
  say(`${path} is whole: ${countsIn(manifest) || 'nothing in it'}.`);
  return { parts: () => partsOfFile(path), manifest, ...(progress ? { progress } : {}) };
}

async function exportTo(
  path: string,
  { server }: Readonly<Record<string, string>>,
  { config, say }: Surroundings,
): Promise<void> {
  await withOrigin(config, server, async ({ parts, name }) => {
    const manifest = await writeFile(path, parts());
    say(`Wrote ${countsIn(manifest) || 'an empty graph'} from ${name} to ${path}.`);
    say(`SHA-256 ${manifest.sha256}`);
  });
}

/** `neo4j://…` with the login of the settings, or a folder. */
function targetOf(to: string, { neo4jLogin }: Config): StoreConfig {
  if (!to.includes('://')) return { dataDir: to };
  if (!isNeo4jAddress(to)) {
    throw new InvalidInput(
      'usage',
      `--to is "${to}", but must be an address like neo4j://localhost:7687 or the name of a folder.`,
    );
  }
  return { dataDir: '', neo4j: { ...neo4jLogin, uri: to } };
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  export: {
    usage: 'FILE.jsonl[.gz] [--server URL]',
    what: `Writes everything that cannot be derived: decisions, sources, what each was read to say, positions, views, settings. ${HELD}`,
    options: ['server'],
    takes: [1, 1],
    run: ([path], options, around) => exportTo(path as string, options, around),
  },
  import: {
    usage: 'FILE.jsonl[.gz]',
    what: 'Adds a file to the graph. One that was cut off is taken up by running it again.',
    options: [],
    takes: [1, 1],
    async run([path], _options, around) {
      const { fresh } = await add(around.config, await transferOf(path as string, around));
      const how = fresh ? 'was empty and holds' : 'holds beside what was there';
      around.say(`${storeIn(around.config)} ${how} all of it.`);
    },
  },
  backup: {
    usage: '[FILE.jsonl.gz] [--server URL]',
    what: `Writes everything to a file (backups/graph-TIME.jsonl.gz) and reads it back to prove that it is whole. ${HELD}`,
    options: ['server'],
    takes: [0, 1],
    async run([path], options, around) {
      const time = new Date().toISOString().replace(/\.\d+|[-:]/g, '');
      const file = path ?? join('backups', `graph-${time}.jsonl.gz`);
      if (!path) mkdirSync('backups', { recursive: true });
      await exportTo(file, options, around);
      await checkFile(file);
      around.say('Read it back: it is whole.');
    },
  },
  restore: {
    usage: 'FILE.jsonl.gz [--replace]',
    what: 'Fills an empty store from a backup and proves that all of it is there. With --replace whatever is there gives way; an embedded database is kept beside it.',
    options: ['replace'],
    takes: [1, 1],
    async run([path], { replace: replacing }, around) {
      const transfer = await transferOf(path as string, around);
      const kept = replacing
        ? await replace(around.config, transfer)
        : await fillEmpty(around.config, transfer);
      if (kept) around.say(`What was there is kept in ${join(around.config.dataDir, kept)}.`);
      around.say(`Restored to ${storeIn(around.config)}: counts and SHA-256 are those of the backup.`);
    },
  },
  migrate: {
    usage: '--to neo4j://HOST:7687 | FOLDER [--again] [--server URL]',
    what: `Copies the store to an empty one of the other engine and compares counts and SHA-256 on both sides. The login of a Neo4j is read from NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE. ${HELD} With --again a target that was filled before takes what came since.`,
    options: ['to', 'again', 'server'],
    takes: [0, 0],
    async run(_args, options, around) {
      if (options.to === undefined)
        throw new InvalidInput('usage', 'Say where to: --to neo4j://HOST:7687 or --to FOLDER.');
      const target = targetOf(options.to, around.config);
      mustDiffer(target, around.config, options.server);
      await withOrigin(around.config, options.server, (origin) =>
        migrateTo(target, origin, options.again !== undefined, around),
      );
    },
  },
};

function mustDiffer(target: StoreConfig, config: Config, server: string | undefined): void {
  const same = target.neo4j
    ? target.neo4j.uri === config.neo4j?.uri
    : !config.neo4j && target.dataDir === config.dataDir;
  if (same && server === undefined)
    throw new InvalidInput('usage', `${storeIn(target)} is the store itself; name another with --to.`);
}

async function migrateTo(
  target: StoreConfig,
  { parts, name }: Origin,
  again: boolean,
  { say, progress }: Surroundings,
): Promise<void> {
  const manifest = await manifestOf(parts());
  say(`${name} holds ${countsIn(manifest) || 'nothing'}.`);
  const transfer = { parts, manifest, ...(progress ? { progress } : {}) };
  await (again ? catchUp(target, transfer) : fillEmpty(target, transfer));
  say(`${storeIn(target)} holds the same: counts and SHA-256 agree (${manifest.sha256}).`);
  say(`Nothing was taken out of ${name}.`);
}
