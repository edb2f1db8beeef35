// For the command line: the store itself where it is free, or the server that holds it.
import type { Config } from '../graph/config';
import { AppError } from '../graph/errors';
import type { GraphStore } from '../graph/store';
import { openStore } from '../graph/stores';
import { inAddress } from './security';

export type Reached = { readonly store: GraphStore } | { readonly server: string };

/** @param server where it was said; then the store is left alone. @throws StoreUnavailable */
export async function openOrReach(config: Config, server?: string): Promise<Reached> {
  if (server !== undefined) return { server: server.replace(/\/$/, '') };
  try {
    return { store: await openStore(config) };
  } catch (error) {
    const address = `http://${inAddress(config.host)}:${config.port}`;
    if (!(error instanceof AppError) || error.code !== 'store-locked') throw error;
    const answer = await fetch(`${address}/api/health/live`).catch(() => undefined);
    if (!answer?.ok) throw error;
    return { server: address };
  }
}

/** Headers of requests to that server: the token of `API_TOKEN`, where one is set. */
export function loginHeaders(env: NodeJS.ProcessEnv): Record<string, string> {
  return env.API_TOKEN ? { authorization: `Bearer ${env.API_TOKEN}` } : {};
}
