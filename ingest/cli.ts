// `npm run ingest -- <paths or addresses>…`: reads documents into the graph. See cli/options.ts for what it takes.
import { readConfig } from '../graph/config';
import { EXIT, runCommand } from './cli/command';
import { HELP, type IngestOptions, parseOptions } from './cli/options';
import { output } from './cli/output';
import { jsonReporter, plainReporter, type Reporter, terminalReporter } from './cli/reporters';
import { runIngest } from './cli/run';

function reporterFor({ json }: IngestOptions): Reporter {
  if (json) return jsonReporter(output());
  return process.stdout.isTTY ? terminalReporter(output()) : plainReporter(output());
}

/** The first Ctrl-C ends the run after the document it is at; the second ends it at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort(new Error('interrupted')));
  return controller.signal;
}

async function ingest(options: IngestOptions): Promise<number> {
  // Loaded here, so that --help and a wrong option answer at once.
  const { openWorkbench } = require('./cli/workbench') as typeof import('./cli/workbench');
  const reporter = reporterFor(options);
  const workbench = await openWorkbench(
    options,
    readConfig(process.env),
    process.env,
    reporter,
    interruption(),
  );
  try {
    for (const line of await workbench.firstWords()) reporter.note(line);
    const exit = await runIngest(workbench.task);
    for (const line of workbench.lastWords()) reporter.note(line);
    return exit;
  } finally {
    await workbench.close();
  }
}

runCommand(async (args) => {
  const options = parseOptions(args);
  if (options !== 'help') return ingest(options);
  output().write(HELP);
  return EXIT.good;
});
