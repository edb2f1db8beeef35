// `npm run export`, `import`, `backup`, `restore` and `migrate`: see commands.ts for what each does.
import { parseArgs } from 'node:util';
import { readConfig } from '../config';
import { AppError, InvalidInput, StoreUnavailable } from '../errors';
import { COMMANDS, type Command } from './commands';

const EXIT = { good: 0, failed: 1, usage: 2, storeUnavailable: 3 } as const;
const PROGRESS_EVERY_MS = 2_000;

function parse(name: string, { options, takes, usage }: Command, args: readonly string[]) {
  const wrong = (why: string) => new InvalidInput('usage', `${why} Usage: npm run ${name} -- ${usage}`);
  const known = Object.fromEntries(
    [...options, 'help'].map((option) => [
      option,
      { type: ['to', 'server'].includes(option) ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    throw wrong(`${(error as Error).message.split('. ')[0]}.`);
  }
  const { values, positionals } = parsed;
  const [least, most] = takes;
  if (!values.help && (positionals.length < least || positionals.length > most)) {
    throw wrong(least === 0 && most === 0 ? 'It takes no file.' : 'It takes one file.');
  }
  return { values: values as Record<string, string>, positionals };
}

/** Where a command is run from, and where it speaks. */
export interface Terminal {
  readonly env: NodeJS.ProcessEnv;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Statements so far, every two seconds. */
function progressTo(say: Terminal['err']): (done: { readonly statements: number }) => void {
  const began = performance.now();
  let last = began;
  return ({ statements }) => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY_MS) return;
    last = now;
    say(`${statements} statements, ${Math.round(statements / ((now - began) / 1000))} a second\n`);
  };
}

async function runCommand([name = '', ...args]: readonly string[], terminal: Terminal): Promise<number> {
  const command = COMMANDS[name];
  if (!command)
    throw new InvalidInput(
      'usage',
      `There is no command "${name}"; there are ${Object.keys(COMMANDS).join(', ')}.`,
    );
  const { values, positionals } = parse(name, command, args);
  if (values.help) {
    terminal.out(`npm run ${name} -- ${command.usage}\n\n${command.what}\n`);
    return EXIT.good;
  }
  await command.run(positionals, values, {
    config: readConfig(terminal.env),
    say: (line) => terminal.out(`${line}\n`),
    progress: progressTo(terminal.err),
  });
  return EXIT.good;
}

function exitOf(error: unknown, { err }: Terminal): number {
  const message = error instanceof Error ? error.message : String(error);
  err(`${error instanceof AppError ? message : `Something is wrong with the program: ${message}`}\n`);
  if (error instanceof StoreUnavailable) return EXIT.storeUnavailable;
  return error instanceof InvalidInput && ['usage', 'config'].includes(error.code) ? EXIT.usage : EXIT.failed;
}

/** @returns the exit code */
export function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  return runCommand(args, terminal).catch((error: unknown) => exitOf(error, terminal));
}

if (require.main === module) {
  const terminal: Terminal = {
    env: process.env,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
  void runCli(process.argv.slice(2), terminal).then((exit) => {
    process.exitCode = exit;
  });
}
