// The log: one JSON line an event on standard error, so that standard output stays for people. Secrets never reach it.
import { destination, type Logger, pino } from 'pino';

export type Log = Logger;

const SECRETS = [
  'password',
  'token',
  'authorization',
  'cookie',
  '*.password',
  '*.token',
  'headers.authorization',
  'headers.cookie',
  'req.headers.authorization',
  'req.headers.cookie',
];

/** A log that lets through `level` and above, written at once so that a crash loses no line. */
export function createLog(level: string): Log {
  const options = { level, base: null, redact: { paths: SECRETS, censor: '[secret]' } };
  return pino(options, destination({ dest: 2, sync: true }));
}
