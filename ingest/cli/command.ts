// How every command of this folder ends: with an exit code that scripts can use, and one sentence where it failed.
import { AppError, InvalidInput, StoreUnavailable } from '../../graph/errors';

export const EXIT = { good: 0, someFailed: 1, usage: 2, storeUnavailable: 3, interrupted: 130 } as const;

/** What a person asked for cannot be done as it was asked: the options or the settings are wrong. */
const ASKED_WRONGLY = ['usage', 'config', 'llm-settings'];

function exitOf(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error);
  const expected = error instanceof AppError;
  process.stderr.write(`${expected ? message : `Something is wrong with the program: ${message}`}\n`);
  if (error instanceof StoreUnavailable) return EXIT.storeUnavailable;
  return error instanceof InvalidInput && ASKED_WRONGLY.includes(error.code) ? EXIT.usage : EXIT.someFailed;
}

/** Runs a command to its end. It leaves nothing open, so the process ends by itself. */
export function runCommand(main: (args: readonly string[]) => Promise<number>): void {
  // Within a promise, so that a wrong option thrown at once ends like any other.
  Promise.resolve(process.argv.slice(2))
    .then(main)
    .catch(exitOf)
    .then((exit) => {
      process.exitCode = exit;
    });
}
