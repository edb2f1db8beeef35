// Sends what comes piece by piece, no faster than the client takes it.
import { once } from 'node:events';
import type { Request, Response } from 'express';
import type { StreamedReply } from './reply';

/** A client that takes nothing for so long is cut off. */
const SLOWEST_PIECE_MS = 30_000;

/** Resolves once the client has taken what was written. @returns false when it is gone, or so slow that it is cut off */
async function taken(response: Response): Promise<boolean> {
  const slow = new AbortController();
  const timer = setTimeout(() => slow.abort(), SLOWEST_PIECE_MS);
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

export async function sendPieces(reply: StreamedReply, request: Request, response: Response): Promise<void> {
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
  try {
    for (; !next.done && !gone.signal.aborted; next = await pieces.next()) {
      const room = response.write(next.value);
      // Of what comes slowly each piece is to be on its way, compressed or not.
      if (keepAlive) (response as Response & { flush?: () => void }).flush?.();
      if (!room && !(await taken(response))) return;
    }
  } finally {
    clearInterval(timer);
    await pieces.return?.();
  }
  response.end();
}
