// Puts the driver's errors into words a user can act on. The password is in none of them.
import type { Neo4jConfig } from '../../config';
import { AppError, QueryRefused, QueryTimeout, StoreUnavailable } from '../../errors';
import type { Failure } from '../worker/messages';

const WRITES = 'Only queries that read are allowed; this one writes.';

interface DriverError extends Error {
  readonly code: string;
}

export const isDriverError = (error: unknown): error is DriverError =>
  error instanceof Error &&
  typeof (error as Partial<DriverError>).code === 'string' &&
  !(error instanceof AppError);

/** The server is not to be reached, or not with this login or database; undefined for any other error. */
export function unavailable(
  error: unknown,
  { uri, user, database }: Neo4jConfig,
): StoreUnavailable | undefined {
  if (!isDriverError(error)) return undefined;
  const { code } = error;
  if (
    /^Neo\.ClientError\.Security\.(Unauthorized|Forbidden|AuthenticationRateLimit|CredentialsExpired|TokenExpired)$/.test(
      code,
    )
  ) {
    const why = code.endsWith('CredentialsExpired')
      ? 'the password has to be changed first'
      : code.endsWith('AuthenticationRateLimit')
        ? 'there were too many wrong attempts, wait a little'
        : 'user or password is wrong, or the user may not do this';
    return new StoreUnavailable(
      'store-login',
      `Neo4j at ${uri} refuses the login of "${user}": ${why}; check NEO4J_USER and NEO4J_PASSWORD.`,
    );
  }
  if (code.includes('DatabaseNotFound') || code.includes('DatabaseUnavailable')) {
    return new StoreUnavailable(
      'store-database',
      `Neo4j at ${uri} has no database "${database}" that is up; check NEO4J_DATABASE.`,
    );
  }
  if (['ServiceUnavailable', 'SessionExpired', 'N/A'].includes(code) || /^E[A-Z]+$/.test(code)) {
    return away(uri, error);
  }
  return undefined;
}

const away = (uri: string, cause?: unknown): StoreUnavailable =>
  new StoreUnavailable(
    'store-away',
    `Neo4j at ${uri} does not answer; check that it runs and that NEO4J_URI names it, with the encryption it asks for.`,
    { cause },
  );

/** The answer, if it comes in time. @throws StoreUnavailable `store-away` */
export async function orAway<T>(
  answer: Promise<T>,
  withinMs: number,
  { uri }: { readonly uri: string },
): Promise<T> {
  answer.catch(() => undefined);
  let deadline: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    deadline = setTimeout(() => reject(away(uri)), withinMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(deadline);
  }
}

const LONG_MS = 5_000;

/**
 * The answer, however long it takes, as long as the server is there: one that is cut off without a word (a machine that
 * stands still, a network that swallows) would be waited for without end.
 * @param silent throws when the server says nothing at all; one that refuses is the driver's to try again
 * @param everyMs how long it is waited until the server is asked, each time
 */
export async function whileThere<T>(
  answer: Promise<T>,
  silent: () => Promise<unknown>,
  everyMs = LONG_MS,
): Promise<T> {
  answer.catch(() => undefined);
  let check: NodeJS.Timeout | undefined;
  let settled = false;
  const gone = new Promise<never>((_, reject) => {
    const checkLater = (): void => {
      // The answer may have come while the server was asked.
      if (!settled) check = setTimeout(() => void silent().then(checkLater, reject), everyMs);
    };
    checkLater();
  });
  gone.catch(() => undefined);
  try {
    return await Promise.race([answer, gone]);
  } finally {
    settled = true;
    clearTimeout(check);
  }
}

/** What a user's query ran into. */
export function queryFailure(failure: Failure, timeoutMs: number, config: Neo4jConfig): AppError {
  const { message, status, tooLarge, notReadOnly } = failure;
  if (tooLarge !== undefined) return new QueryRefused('too-large', tooLarge);
  if (notReadOnly !== undefined) return new QueryRefused('not-read-only', WRITES);
  if (status === undefined) return new AppError('engine-failure', 500, `The query failed: ${message}`);
  return (
    unavailable(Object.assign(new Error(message), { code: status }), config) ??
    refused(status, message, timeoutMs)
  );
}

function refused(code: string, message: string, timeoutMs: number): AppError {
  if (/TransactionTimedOut|Terminated|TransactionMarkedAsFailed/.test(code))
    return new QueryTimeout(timeoutMs);
  if (/OutOfMemory|MemoryPool/.test(code)) {
    return new QueryRefused(
      'too-large',
      'The query needed more memory than Neo4j may give it; ask for less.',
    );
  }
  if (/AccessMode|Forbidden/.test(code)) {
    return new QueryRefused('not-read-only', WRITES);
  }
  if (code.endsWith('ParameterMissing')) return new QueryRefused('parameter', message);
  const place = /\(line (\d+), column (\d+)/.exec(message);
  // The server adds an offset and the line itself, which whoever asked has before their eyes.
  const sentence = (message.split('\n')[0] ?? message).replace(/ \(offset: \d+\)/, '');
  return new QueryRefused('syntax', sentence, {
    details: place ? { line: Number(place[1]), column: Number(place[2]) } : {},
  });
}
