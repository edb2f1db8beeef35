// `npm run decisions -- <what> …`: the log of decisions and the duplicates from the command line.
// See decisions-cli/commands.ts for what it can do.
import { readConfig } from '../graph/config';
import { openStore } from '../graph/stores';
import { EXIT, runCommand } from './cli/command';
import { output } from './cli/output';
import { HELP, parseCommand } from './decisions-cli/commands';

runCommand(async (args) => {
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
});
