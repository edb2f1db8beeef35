// The driver as this product sets it up, in its own process and in the one that asks what users wrote.
import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jConfig } from '../../config';

const CONNECTION_TIMEOUT_MS = 5_000;
export const RETRY_TIME_MS = 30_000;

export function connect({ uri, user, password, retryMs = RETRY_TIME_MS }: Neo4jConfig): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    maxTransactionRetryTime: retryMs,
    userAgent: 'sovereignty-graph',
  });
}
