// Runs `npm run export`, `import` and the others as a person would: in a process of its own or, which takes a tenth of
// the time, by the function that such a process calls.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { runCli } from '../../../graph/bulk/cli';
import type { Neo4jConfig } from '../../../graph/config';

const CLI = join(__dirname, '..', '..', '..', 'graph', 'bulk', 'cli.ts');

export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** In a process group of its own, so that whatever it starts can be ended with it. */
export function start(args: readonly string[], env: Readonly<Record<string, string>>, cwd?: string) {
  return spawn(process.execPath, ['-r', require.resolve('ts-node/register'), CLI, ...args], {
    env: { PATH: process.env.PATH ?? '', TS_NODE_PROJECT: join(__dirname, '../../../tsconfig.json'), ...env },
    detached: true,
    ...(cwd ? { cwd } : {}),
  });
}

export async function run(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd?: string,
): Promise<Ran> {
  const child = start(args, env, cwd);
  const texts = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    texts.out += data;
  });
  child.stderr.on('data', (data) => {
    texts.err += data;
  });
  const [exit] = (await once(child, 'close')) as [number | null];
  return { exit, ...texts };
}

/** Without a process of its own; its database's own process is one all the same. */
export async function runHere(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  const texts = { out: '', err: '' };
  const exit = await runCli(args, {
    env,
    out: (text) => {
      texts.out += text;
    },
    err: (text) => {
      texts.err += text;
    },
  });
  return { exit, ...texts };
}

export const settingsOf = ({ uri, user, password, database }: Neo4jConfig): Record<string, string> => ({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
});
