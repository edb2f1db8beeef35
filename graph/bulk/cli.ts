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

/** Statements so far, every two seconds, on standard error. */
function progressTo(out: NodeJS.WritableStream): (done: { readonly statements: number }) => void {
  const began = performance.now();
  let last = began;
  return ({ statements }) => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY_MS) return;
    last = now;
    out.write(`${statements} statements, ${Math.round(statements / ((now - began) / 1000))} a second\n`);
  };
}

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = COMMANDS[name];
  if (!command)
    throw new InvalidInput(
      'usage',
      `There is no command "${name}"; there are ${Object.keys(COMMANDS).join(', ')}.`,
    );
  const { values, positionals } = parse(name, command, args);
  if (values.help) {
    process.stdout.write(`npm run ${name} -- ${command.usage}\n\n${command.what}\n`);
    return EXIT.good;
  }
  await command.run(positionals, values, {
    config: readConfig(process.env),
    say: (line) => process.stdout.write(`${line}\n`),
    progress: progressTo(process.stderr),
  });
  return EXIT.good;
}

function exitOf(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `${error instanceof AppError ? message : `Something is wrong with the program: ${message}`}\n`,
  );
  if (error instanceof StoreUnavailable) return EXIT.storeUnavailable;
  return error instanceof InvalidInput && ['usage', 'config'].includes(error.code) ? EXIT.usage : EXIT.failed;
}

main(process.argv.slice(2))
  .catch(exitOf)
  .then((exit) => {
    process.exitCode = exit;
  });
