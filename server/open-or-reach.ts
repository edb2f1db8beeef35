// For the command line: the store itself where it is free, or the server that holds it.
import type { Config } from '../graph/config';
import { AppError } from '../graph/errors';
import { runningServer } from '../graph/running-server';
import type { GraphStore } from '../graph/store';
import { openStore } from '../graph/stores';

export type Reached = { readonly store: GraphStore } | { readonly server: string };

/** @param server where it was said; then the store is left alone. @throws StoreUnavailable */
export async function openOrReach(config: Config, server?: string): Promise<Reached> {
  if (server !== undefined) return { server: server.replace(/\/$/, '') };
  try {
    return { store: await openStore(config) };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'store-locked') throw error;
    const holder = await runningServer(config);
    if (holder === undefined) throw error;
    return { server: holder };
  }
}
