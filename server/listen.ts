// Opens and closes the port. A port that cannot be had is told before anything is read or written.
import type { Server } from 'node:http';
import { AppError } from '../graph/errors';
import { inAddress } from '../graph/running-server';

const SWEEP_MS = 50;

const REASONS: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) =>
    `Port ${port} on ${host} is in use. Stop the program that uses it, or set PORT to another.`,
  EACCES: (host, port) =>
    `Port ${port} on ${host} may not be opened by this user. Set PORT to one above 1023.`,
  EADDRNOTAVAIL: (host) => `HOST is "${host}", which is no address of this machine. Set HOST to 127.0.0.1.`,
  ENOTFOUND: (host) => `HOST is "${host}", a name that leads nowhere. Set HOST to 127.0.0.1.`,
  EAI_AGAIN: (host) => `HOST is "${host}", a name that cannot be looked up now. Set HOST to 127.0.0.1.`,
};

/** Resolves once the server listens. @throws AppError (`listen`) */
export function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason =
        REASONS[cause.code ?? '']?.(host, port) ?? `${host}:${port} cannot be opened: ${cause.message}.`;
      reject(new AppError('listen', 500, reason, { cause }));
    });
    server.listen(port, host, resolve);
  });
}

/** Lets running requests finish, for at most `graceMs`, and takes no new ones. */
export async function stopListening(server: Server, graceMs: number): Promise<void> {
  const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
  // A connection that is kept alive becomes idle only when its last answer is out.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearTimeout(cutOff);
  clearInterval(sweep);
}

/** The address as a browser takes it. */
export function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://${inAddress(host)}:${port}`;
}
