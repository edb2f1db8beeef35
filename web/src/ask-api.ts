// What the console asks the server: the schema for completion, the named queries, and answers to Cypher. Apart from
// api.ts, because it is loaded with the console only.
import type { PlainNode, PlainRelationship, PlainValue } from '../../graph/values';
import { send } from './api';

export interface CypherSchema {
  readonly labels: readonly {
    readonly label: string;
    readonly count: number;
    readonly properties: readonly string[];
  }[];
  readonly relations: readonly {
    readonly relation: string;
    readonly count: number;
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly properties: readonly string[];
  }[];
}

export interface QueryParameter {
  readonly name: string;
  readonly type: string;
  readonly what: string;
  readonly default?: unknown;
}

export interface SavedQuery {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly params: readonly QueryParameter[];
  readonly cypher: string;
}

export interface CypherAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PlainValue[])[];
  readonly truncated: boolean;
  readonly notice: string | null;
  readonly elapsedMs: number;
  readonly graph: {
    readonly nodes: readonly PlainNode[];
    readonly relationships: readonly PlainRelationship[];
  };
}

/** The address of an answer: what the console shows, another program can fetch. */
export function cypherAddress(
  query: string,
  parameters: Readonly<Record<string, string>>,
  format?: 'csv',
): string {
  const search = new URLSearchParams({ query, ...(format ? { format } : {}), ...parameters });
  return `/api/cypher?${search}`;
}

/** Each rejects with `ApiError`. */
export const askApi = {
  schema: () => send<CypherSchema>('/api/schema'),
  queries: () => send<readonly SavedQuery[]>('/api/queries'),
  run: (query: string, parameters: Readonly<Record<string, string>>, signal: AbortSignal) =>
    send<CypherAnswer>(cypherAddress(query, parameters), { signal }),
};
