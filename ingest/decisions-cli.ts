// `npm run decisions -- <what> …`: the log of decisions and the duplicates from the command line.
// See decisions-cli/commands.ts for what it can do.
import { readConfig } from '../graph/config';
import { AppError, StoreUnavailable } from '../graph/errors';
import { openStore } from '../graph/stores';
import { output } from './cli/output';
import { EXIT } from './cli/run';
import { HELP, parseCommand } from './decisions-cli/commands';

async function main(args: readonly string[]): Promise<number> {
  const command = parseCommand(args);
  if (command === 'help') {
    output().write(HELP);
    return EXIT.good;
  }
  const store = await openStore(readConfig(process.env));
  try {
    return await command(store, (line) => output().write(`${line}\n`));
  } finally {
    await store.close();
  }
}

main(process.argv.slice(2)).then(
  (exit) => {
    process.exitCode = exit;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    const expected = error instanceof AppError;
    process.stderr.write(`${expected ? message : `Something is wrong with the program: ${message}`}\n`);
    if (error instanceof StoreUnavailable) process.exitCode = EXIT.storeUnavailable;
    else if (expected && error.code === 'usage') process.exitCode = EXIT.usage;
    else process.exitCode = EXIT.someFailed;
  },
);
