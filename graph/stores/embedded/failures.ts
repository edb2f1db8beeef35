// Puts the embedded engine's own errors into words a user can act on.
import { dirname } from 'node:path';
import { AppError, QueryRefused, StoreUnavailable } from '../../errors';
import type { Failure } from '../worker/messages';

/** "Query error: GRAFEO-Q001: syntax error: [Cypher] Expected …\n --> query:1:1 …" → the sentence and the place. */
function readable(message: string): { sentence: string; line?: number; column?: number } {
  const place = /--> query:(\d+):(\d+)/.exec(message);
  const sentence = (message.split('\n')[0] ?? message)
    .replace(/^(?:\w+ error: )?GRAFEO-\w+: /, '')
    .replace(/\[Cypher\] /, '');
  return { sentence, ...(place ? { line: Number(place[1]), column: Number(place[2]) } : {}) };
}

/** What a user's query ran into. */
export function queryFailure(failure: Failure): AppError {
  const { sentence, ...place } = readable(failure.message);
  if (failure.tooLarge !== undefined) return new QueryRefused('too-large', failure.tooLarge);
  if (failure.notReadOnly !== undefined) {
    return new QueryRefused(
      'not-read-only',
      `Only queries that read are allowed; this one uses ${failure.notReadOnly || 'a step that may write'}.`,
    );
  }
  const where = place.line === undefined ? '' : ` (line ${place.line}, column ${place.column})`;
  return new QueryRefused(
    'syntax',
    `The embedded engine does not take this query${where}: ${sentence}. Where it is right Cypher, Neo4j will.`,
    { details: place },
  );
}

/** What a query of the product's own ran into; `conflict` says whether it is worth another try. */
export function engineFailure(failure: Failure): AppError {
  if (/no space left|os error 28/i.test(failure.message)) {
    return new StoreUnavailable(
      'disk-full',
      'The disk is full; nothing was written. Free some space and try again.',
    );
  }
  return new AppError(
    'engine-failure',
    500,
    `The embedded engine failed: ${readable(failure.message).sentence}`,
    {
      details: { status: failure.status },
    },
  );
}

export const isConflict = (failure: Failure): boolean => failure.status?.startsWith('40') ?? false;

/** Why the database file could not be opened, and what to do. */
export function openFailure(file: string, failure: Failure, holder?: string): StoreUnavailable {
  const folder = dirname(file);
  const { message } = failure;
  if (/locked/.test(message)) {
    const who = holder ? ` (${holder})` : '';
    return new StoreUnavailable(
      'store-locked',
      `The data folder ${folder} is in use by another process${who}; stop that one, or name another folder with DATA_DIR.`,
    );
  }
  if (/no space left|os error 28/i.test(message)) {
    return new StoreUnavailable(
      'disk-full',
      `The disk that holds the data folder ${folder} is full; free some space.`,
    );
  }
  if (/Permission denied|Read-only file system|os error (?:13|30)\b/.test(message)) {
    return new StoreUnavailable(
      'store-unwritable',
      `The data folder ${folder} cannot be written to; change its rights, or name another folder with DATA_DIR.`,
    );
  }
  if (/magic|damaged|checksum|corrupt|Serialization|not a database file|sidecar WAL/i.test(message)) {
    return new StoreUnavailable(
      'store-damaged',
      `The database ${file} is damaged or none of ours (${readable(message).sentence}). Nothing was changed: restore a backup over it, or move it away to start anew.`,
    );
  }
  return new StoreUnavailable(
    'store-unavailable',
    `The database ${file} cannot be opened: ${readable(message).sentence}`,
  );
}
