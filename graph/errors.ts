// The few kinds of error a user may meet. The message names the thing, the value and the rule, and what to do;
// server/error-handler.ts turns them into problem+json, the command line into one sentence and an exit code.

export interface ErrorOptions {
  readonly cause?: unknown;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** An error with a stable `code` for programs and a sentence for people. */
export class AppError extends Error {
  readonly details: Readonly<Record<string, unknown>>;
  constructor(
    readonly code: string,
    /** The HTTP status it becomes. */
    readonly status: number,
    message: string,
    options: ErrorOptions = {},
  ) {
    super(message, { cause: options.cause });
    this.name = new.target.name;
    this.details = options.details ?? {};
  }
}

/** What came in does not fit: a parameter, a file, a setting. */
export class InvalidInput extends AppError {
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(code, 422, message, options);
  }
}

/** What was asked for is not there. */
export class NotFound extends AppError {
  constructor(what: string, id: string) {
    super('not-found', 404, `There is no ${what} with the id "${id}".`, { details: { what, id } });
  }
}

/** A Cypher query that the engine refuses or does not understand. `details` may carry `line` and `column`. */
export class QueryRefused extends AppError {
  constructor(
    code: 'syntax' | 'not-read-only' | 'unsupported' | 'parameter' | 'too-large',
    message: string,
    options?: ErrorOptions,
  ) {
    super(`query-${code}`, code === 'not-read-only' ? 403 : 400, message, options);
  }
}

/** A query ran into its time limit. */
export class QueryTimeout extends AppError {
  constructor(timeoutMs: number) {
    super(
      'query-timeout',
      408,
      `The query was stopped after ${timeoutMs} ms; ask for less, or raise QUERY_TIMEOUT_MS.`,
      {
        details: { timeoutMs },
      },
    );
  }
}

/** The engine or the data folder cannot be used now. */
export class StoreUnavailable extends AppError {
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(code, 503, message, options);
  }
}
