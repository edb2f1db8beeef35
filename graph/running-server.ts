// The server that holds a store another process wants to read: where it is, and how one logs in to it.
import type { Config } from './config';

/** The host as it stands in an address: IPv6 in brackets. */
export function inAddress(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** The server of these settings, if it answers. */
export async function runningServer({ host, port }: Config): Promise<string | undefined> {
  const address = `http://${inAddress(host)}:${port}`;
  const answer = await fetch(`${address}/api/health/live`).catch(() => undefined);
  return answer?.ok ? address : undefined;
}

/** Headers of requests to that server: the token, where one is set. */
export function loginHeaders({ apiToken }: Pick<Config, 'apiToken'>): Record<string, string> {
  return apiToken ? { authorization: `Bearer ${apiToken}` } : {};
}
