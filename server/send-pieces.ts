// Sends what comes piece by piece, no faster than the client takes it.
import { once } from 'node:events';
import type { Request, Response } from 'express';
import type { StreamedReply } from './reply';

/** How slowly a client may take what it asked for; whoever is slower is cut off. */
export interface SlowestReader {
  /** Takes nothing for so long. */
  readonly idleMs: number;
  /** Takes less than this on average, once `idleMs` have been spent waiting for it. */
  readonly bytesPerSecond: number;
}

/** Uncompressed, so that a telephone in the country is quick enough, and nobody holds a place for hours. */
const SLOWEST_READER: SlowestReader = { idleMs: 30_000, bytesPerSecond: 32 * 1024 };

/** Resolves once the client has taken what was written. @returns false when it is gone, or cut off after `withinMs` */
async function taken(response: Response, withinMs: number): Promise<boolean> {
  const slow = new AbortController();
  const timer = setTimeout(() => slow.abort(), withinMs);
  try {
    const { signal } = slow;
    const [why] = await Promise.race([
      once(response, 'drain', { signal }).then(() => ['drain']),
      once(response, 'close', { signal }).then(() => ['close']),
    ]);
    return why === 'drain';
  } catch {
    response.destroy();
    return false;
  } finally {
    clearTimeout(timer);
    slow.abort();
  }
}

export async function sendPieces(
  reply: StreamedReply,
  request: Request,
  response: Response,
  slowest: SlowestReader = SLOWEST_READER,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const { type, headers, keepAlive } = reply.options;
  const pieces = reply.pieces(gone.signal)[Symbol.asyncIterator]();
  // What goes wrong before the first piece is still an error with a status of its own.
  let next = await pieces.next();
  response.set({ 'Content-Type': type, ...headers });
  if (request.method === 'HEAD') {
    await pieces.return?.();
    return void response.end();
  }
  response.flushHeaders();
  const timer = keepAlive && setInterval(() => response.write(keepAlive.piece), keepAlive.everyMs);
  let waitedMs = 0;
  let allowedMs = slowest.idleMs;
  try {
    for (; !next.done && !gone.signal.aborted; next = await pieces.next()) {
      const room = response.write(next.value);
      allowedMs += (next.value.length / slowest.bytesPerSecond) * 1000;
      // Of what comes slowly each piece is to be on its way, compressed or not.
      if (keepAlive) (response as Response & { flush?: () => void }).flush?.();
      if (room) continue;
      const began = performance.now();
      if (!(await taken(response, Math.min(slowest.idleMs, allowedMs - waitedMs)))) return;
      waitedMs += performance.now() - began;
    }
  } finally {
    clearInterval(timer);
    await pieces.return?.();
  }
  response.end();
}
