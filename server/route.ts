// What a route is, and how the list of them is mounted: input checked by its schema, answer sent as JSON, other
// methods refused. A route says what it takes and gives; everything about HTTP is here.
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import type { z } from 'zod';
import type { NamedQuery } from '../cypher';
import type { ReadLimits } from '../graph/engine';
import { InvalidInput } from '../graph/errors';
import type { GraphStore } from '../graph/store';
import { type AnswerCache, ENCODINGS } from './answer-cache';
import { methodNotAllowed, RequestRefused } from './problem';

const MAX_BODY_BYTES = 256 * 1024;

/** All that routes work with. */
export interface Context {
  readonly store: GraphStore;
  readonly answers: AnswerCache;
  readonly queries: readonly NamedQuery[];
  /** For queries that users write. */
  readonly limits: ReadLimits;
}

/** The parts of a request that a schema may be given for; what has none arrives empty. */
interface Schemas {
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
}

type Output<S> = S extends z.ZodType ? z.output<S> : Readonly<Record<string, never>>;

export interface Input<S extends Schemas> {
  readonly params: Output<S['params']>;
  readonly query: Output<S['query']>;
  readonly body: Output<S['body']>;
}

export interface RouteSpec<S extends Schemas> {
  readonly method: 'get' | 'post';
  /** Express path, such as `/api/edges/:id`. */
  readonly path: string;
  /** One line for the API's documentation. */
  readonly summary: string;
  readonly input?: S;
  /** The answer is a function of the graph and the address alone, so it may be kept until the next write. */
  readonly cached?: boolean;
  /** Gives what is sent as JSON; errors go to the error handler. */
  answer(input: Input<S>, context: Context): Promise<unknown>;
}

// biome-ignore lint/suspicious/noExplicitAny: the list holds routes of all inputs; each is typed where it is defined
export type Route = RouteSpec<any>;

/** Types a route by its schemas. */
export function route<S extends Schemas>(spec: RouteSpec<S>): Route {
  return spec;
}

function check(schema: z.ZodType | undefined, where: string, value: unknown): unknown {
  if (!schema) return {};
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0] as z.core.$ZodIssue;
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const field = [...issue.path, ...(unknown ? [unknown] : [])].join('.');
  const rule = unknown ? 'is not known here' : `is not valid: ${issue.message}`;
  throw new InvalidInput('invalid-parameter', `"${field}" in the ${where} ${rule}.`, {
    details: { field, in: where },
  });
}

type HttpRequest = Parameters<RequestHandler>[0];

function run(spec: Route, request: HttpRequest, context: Context): Promise<unknown> {
  const { params, query, body } = spec.input ?? {};
  return spec.answer(
    {
      params: check(params, 'path', request.params),
      query: check(query, 'query string', request.query),
      body: check(body, 'body', request.body),
    },
    context,
  );
}

function sendKept(spec: Route, context: Context): RequestHandler {
  return async (request, response) => {
    const answer = await context.answers.get(request.originalUrl, async () => run(spec, request, context));
    response.set({ ETag: answer.etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' });
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    const accepted = request.acceptsEncodings();
    const encoding = answer.encodingFor(ENCODINGS.find((name) => accepted.includes(name)) ?? 'identity');
    const bytes = await answer.bytes(encoding);
    if (encoding !== 'identity') response.set('Content-Encoding', encoding);
    response.set({
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': String(bytes.length),
    });
    response.end(bytes);
  };
}

function sendFresh(spec: Route, context: Context): RequestHandler {
  return async (request, response) => {
    const value = await run(spec, request, context);
    response.set('Cache-Control', 'no-store').json(value);
  };
}

const jsonOnly: RequestHandler = (request, _response, next) => {
  if (!request.is('application/json')) {
    const given = request.headers['content-type'] ?? 'nothing';
    throw new RequestRefused('unsupported-type', 415, `The body must be application/json, not ${given}.`);
  }
  next();
};

function handlersOf(spec: Route, context: Context): RequestHandler[] {
  if (spec.cached) return [sendKept(spec, context)];
  const body = spec.input?.body ? [jsonOnly, express.json({ limit: MAX_BODY_BYTES })] : [];
  return [compression(), ...body, sendFresh(spec, context)];
}

/** Mounts each route, and on each of their paths an answer to the methods it does not take. */
export function mountRoutes(app: Express, routes: readonly Route[], context: Context): void {
  for (const path of new Set(routes.map((spec) => spec.path))) {
    const specs = routes.filter((spec) => spec.path === path);
    for (const spec of specs) app[spec.method](path, ...handlersOf(spec, context));
    const allow = specs.flatMap(({ method }) =>
      method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()],
    );
    app.all(path, (request) => {
      throw methodNotAllowed(request.method, request.path, allow);
    });
  }
}
