// The fetch that the client library is given: it follows no redirect (the article would go to another server),
// reads no more than a limit, and asks for no longer pause than a run can bear.
import { LlmFailure } from './failure';

// The library would add what it knows about this machine, and headers that the environment sets for another server.
const SENT = new Set(['accept', 'authorization', 'content-type', 'user-agent']);

export interface FetchLimits {
  readonly maxBytes: number;
  /** The longest pause between two attempts that a server may ask for. */
  readonly maxPauseMs: number;
}

/**
 * A fetch whose response has been read already, so that the caller's time limit covers the answer too.
 * `giveUp` is told of what no further attempt can mend.
 */
export function limitedFetch(
  { maxBytes, maxPauseMs }: FetchLimits,
  giveUp: (failure: LlmFailure) => void,
): typeof fetch {
  return async (url, init) => {
    const headersSent = [...new Headers(init?.headers)].filter(([name]) => SENT.has(name));
    const response = await fetch(url, { ...init, headers: headersSent, redirect: 'manual' });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      const target = response.headers.get('location') ?? 'nowhere';
      const failure = new LlmFailure(
        'llm-redirected',
        `The language model's address redirects to ${target}.`,
      );
      giveUp(failure);
      throw failure;
    }
    const body = await readAtMost(response, maxBytes, giveUp);
    const headers = new Headers(response.headers);
    const pause = pauseOf(headers, maxPauseMs);
    headers.delete('retry-after');
    headers.delete('retry-after-ms');
    if (pause !== undefined) headers.set('retry-after-ms', String(pause));
    return new Response(body.length > 0 ? new Uint8Array(body) : null, { status: response.status, headers });
  };
}

async function readAtMost(
  response: Response,
  maxBytes: number,
  giveUp: (failure: LlmFailure) => void,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      // Leaving the loop cancels the body and closes the connection.
      const failure = new LlmFailure(
        'llm-answer-too-large',
        `The language model's answer is longer than ${maxBytes} bytes and was cut off.`,
      );
      giveUp(failure);
      throw failure;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

// Retry-After is seconds or a date (RFC 9110, 10.2.3); some servers send milliseconds in a header of their own.
function pauseOf(headers: Headers, maxPauseMs: number): number | undefined {
  const asked = headers.get('retry-after');
  const milliseconds = Number(headers.get('retry-after-ms') ?? Number.NaN);
  const seconds = Number(asked ?? Number.NaN);
  const date = Date.parse(asked ?? '') - Date.now();
  const pause = [milliseconds, seconds * 1000, date].find((value) => !Number.isNaN(value));
  return pause === undefined ? undefined : Math.round(Math.min(Math.max(pause, 1), maxPauseMs));
}
