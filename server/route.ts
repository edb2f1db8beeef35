// What a route is: what it takes, what it gives, who may call it. Everything about HTTP itself is in mount.ts; the API's
// description is derived from the same forms in openapi.ts.
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { NamedQuery } from '../cypher';
import type { ReadLimits } from '../graph/engine';
import type { GraphStore } from '../graph/store';
import type { AuditEvent } from './accounts/audit-trail';
import type { Gatekeeper } from './accounts/gatekeeper';
import type { AnswerCache } from './answer-cache';
import type { Jobs } from './jobs/jobs';
import type { RequestLimits } from './limits';
import type { QueryGate } from './query-gate';
import type { Reply, StreamedReply } from './reply';
import type { WritePause } from './watched-store';
import type { Identity, Role } from './who';

/** All that routes work with. */
export interface Context {
  readonly store: GraphStore;
  readonly answers: AnswerCache;
  /** Holds back what is written through `store`. */
  readonly writePause: WritePause;
  readonly queries: readonly NamedQuery[];
  /** For queries that users write. */
  readonly limits: ReadLimits;
  /** How many of them run at a time. */
  readonly gate: QueryGate;
  /** The same for what takes the whole graph out. */
  readonly exportGate: QueryGate;
  /** Who is who. */
  readonly gatekeeper: Gatekeeper;
  /** undefined on a server that only its own machine reaches. */
  readonly requestLimits?: RequestLimits;
  /** Documents that are being read. */
  readonly jobs: Jobs;
  /** Whether the store has been read a little of everywhere, so that nobody's first question waits for that. */
  isWarm(): boolean;
}

/** For the few routes that set cookies. */
export interface Http {
  readonly request: Request;
  readonly response: Response;
}

/** The parts of a request that a form may be given for; what has none arrives empty. */
export interface Forms {
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
}

type Output<S> = S extends z.ZodType ? z.output<S> : Readonly<Record<string, never>>;

export interface Input<S extends Forms> {
  readonly params: Output<S['params']>;
  readonly query: Output<S['query']>;
  readonly body: Output<S['body']>;
}

export const SECTIONS = [
  'Graph',
  'Evidence',
  'Questions',
  'Exports',
  'Documents',
  'Decisions',
  'Views',
  'Accounts',
  'Server',
] as const;

export interface RouteSpec<S extends Forms> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** Express path, such as `/api/edges/:id`. */
  readonly path: string;
  /** Where it stands in the API's documentation. */
  readonly section: (typeof SECTIONS)[number];
  /** One line for the API's documentation. */
  readonly summary: string;
  /** What else a user of it has to know. */
  readonly description?: string;
  /** The least that a caller must be; `anyone` needs no login even where reading is closed. */
  readonly access: Role | 'anyone';
  readonly input?: S;
  /** The form of the answer's JSON; without one the answer is of `type`. */
  readonly output?: z.ZodType;
  /** Media types of answers that are no JSON, or other than `output`. */
  readonly types?: Readonly<Record<string, string>>;
  /** Chooses a value of the parameter by the `Accept` header where the parameter is not given. */
  readonly negotiate?: { readonly parameter: string; readonly types: Readonly<Record<string, string>> };
  /** Without a query string the path does not take the method: there is nothing to get. */
  readonly needsQuery?: boolean;
  /** 200 where it is not given. */
  readonly status?: 201 | 202 | 204;
  /** Passwords hang on it: few requests a minute. */
  readonly strict?: boolean;
  /** Statuses of refusals that are its own, for the documentation. */
  readonly refusals?: Readonly<Record<number, string>>;
  /** The answer is a function of the graph and the address alone, so it may be kept until the next write. */
  readonly cached?: boolean;
  /** The largest JSON body, where it is not the usual one. */
  readonly maxBodyBytes?: number;
  /** The form of the body by media type, where it is not JSON alone. */
  readonly bodyTypes?: Readonly<Record<string, z.ZodType>>;
  /** What the trail says of it where there are logins; `about` names what it was done to. */
  readonly audit?: {
    readonly event: AuditEvent;
    about?(input: Input<S>, answered: unknown): string;
  };
  /** Reads a body that is not JSON; what it gives is checked by `input.body`. */
  receive?(request: Request): Promise<unknown>;
  /** Gives what is sent; errors go to the error handler. */
  answer(
    input: Input<S>,
    context: Context,
    who: Identity,
    http: Http,
  ): Promise<unknown | Reply | StreamedReply>;
}

// biome-ignore lint/suspicious/noExplicitAny: the list holds routes of all inputs; each is typed where it is defined
export type Route = RouteSpec<any>;

/** Types a route by its forms. */
export function route<S extends Forms>(spec: RouteSpec<S>): Route {
  return spec;
}
