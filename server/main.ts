// `npm start`: settings from the environment, the server up, and down again on SIGINT or SIGTERM.
import { constants } from 'node:os';
import { readConfig } from '../graph/config';
import { AppError } from '../graph/errors';
import { createLog } from '../graph/log';
import { type Running, start } from './start';

// One sentence for the person at the terminal; a stack trace helps only who asked for it.
function fail(error: unknown): never {
  if (error instanceof AppError) console.error(error.message);
  else console.error(`Unforeseen fault: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env.LOG_LEVEL === 'debug') console.error(error);
  process.exit(1);
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  let running: Running | undefined;
  const stop = (signal: NodeJS.Signals) => {
    // Before it is up there is nothing to finish: a load that is cut off leaves the store as it was.
    if (!running) process.exit(128 + constants.signals[signal]);
    console.log(`${signal}: finishing what is running.`);
    running.close().then(() => process.exit(0), fail);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  running = await start(config, console.log, createLog(config.logLevel));
}

process.on('uncaughtException', fail);
main().catch(fail);
