// How the list of routes becomes HTTP: access and input checked, the answer sent as it was made or as it was kept, and
// other methods refused.
import compression from 'compression';
import express, { type Express, type RequestHandler, type Response } from 'express';
import type { z } from 'zod';
import { type Answer, ENCODINGS, type Encoding } from './answer-cache';
import { methodNotAllowed, RequestRefused } from './problem';
import { refusalOf } from './refusal';
import { Reply, StreamedReply } from './reply';
import type { Context, Route } from './route';
import { sendPieces } from './send-pieces';
import { mustBe } from './who';

const MAX_BODY_BYTES = 256 * 1024;

function check(schema: z.ZodType | undefined, where: string, value: unknown): unknown {
  if (!schema) return {};
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw refusalOf(parsed.error, where, value);
}

type HttpRequest = Parameters<RequestHandler>[0];

/** The query string, with the value that the `Accept` header chooses. */
function queryOf({ negotiate }: Route, request: HttpRequest): Record<string, unknown> {
  const query = request.query as Record<string, unknown>;
  if (!negotiate || query[negotiate.parameter] !== undefined) return query;
  const wanted = request.accepts(Object.values(negotiate.types));
  const value = Object.keys(negotiate.types).find((name) => negotiate.types[name] === wanted);
  return value === undefined ? query : { ...query, [negotiate.parameter]: value };
}

async function run(
  spec: Route,
  request: HttpRequest,
  response: Response,
  context: Context,
): Promise<unknown> {
  const { params, query, body } = spec.input ?? {};
  const received = spec.receive ? await spec.receive(request) : request.body;
  const input = {
    params: check(params, 'path', request.params),
    query: check(query, 'query string', queryOf(spec, request)),
    body: check(body, 'body', received),
  };
  const { who } = response.locals;
  const answered = await spec.answer(input, context, who, { request, response });
  if (spec.audit) {
    const { event, about } = spec.audit;
    await context.gatekeeper.audit(event, who.name, about?.(input, answered) ?? null, request, response);
  }
  return answered;
}

function varyOf(spec: Route): string {
  return spec.negotiate ? 'Accept-Encoding, Accept' : 'Accept-Encoding';
}

/** What the client takes best, by its header as it stands: negotiating costs more than looking it up. */
const bestByHeader = new Map<string, Encoding>();
const MAX_HEADERS = 200;

function bestEncoding(request: HttpRequest): Encoding {
  const header = request.headers['accept-encoding'] ?? '';
  const known = bestByHeader.get(header);
  if (known) return known;
  const accepted = request.acceptsEncodings();
  const best = ENCODINGS.find((name) => accepted.includes(name)) ?? 'identity';
  if (bestByHeader.size < MAX_HEADERS) bestByHeader.set(header, best);
  return best;
}

/**
 * Whether the client holds this answer already (RFC 9110, 13.1.2). Express says no to whoever also sends `no-cache`,
 * as `fetch` does with every condition that is written by hand.
 */
function hasAlready(condition: string | undefined, etag: string): boolean {
  if (condition === undefined) return false;
  const opaque = etag.replace(/^W\//, '');
  return condition.split(',').some((one) => ['*', opaque].includes(one.trim().replace(/^W\//, '')));
}

async function sendAnswer(
  answer: Answer,
  vary: string,
  request: HttpRequest,
  response: Response,
): Promise<void> {
  for (const name in answer.headers) response.setHeader(name, answer.headers[name] as string);
  response.setHeader('ETag', answer.etag);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Vary', vary);
  if (hasAlready(request.headers['if-none-match'], answer.etag)) {
    response.status(304).end();
    return;
  }
  const encoding = answer.encodingFor(bestEncoding(request));
  const packed = answer.packed(encoding);
  const bytes = packed instanceof Buffer ? packed : await packed;
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Type', answer.type);
  response.setHeader('Content-Length', bytes.length);
  response.end(bytes);
}

function sendKept(spec: Route, context: Context): RequestHandler {
  const vary = varyOf(spec);
  return async (request, response) => {
    const chosen = spec.negotiate ? ` ${queryOf(spec, request)[spec.negotiate.parameter]}` : '';
    const answer = await context.answers.get(
      `${request.originalUrl}${chosen}`,
      () => run(spec, request, response, context),
      spec,
    );
    await sendAnswer(answer, vary, request, response);
  };
}

/** Sends what is kept under the very address that is asked for, before the list of routes is gone through. */
export function keptFirst({ answers }: Context): RequestHandler {
  return (request, response, next) => {
    const kept = request.method === 'GET' ? answers.peek(request.originalUrl) : undefined;
    if (!kept) return next();
    const spec = kept.maker as Route;
    mustBe(response.locals.who, spec.access);
    response.locals.route = spec.path;
    kept.answer.then((answer) => sendAnswer(answer, varyOf(spec), request, response)).catch(next);
  };
}

function sendFresh(spec: Route, context: Context): RequestHandler {
  return async (request, response, next) => {
    if (spec.needsQuery && Object.keys(request.query).length === 0) return next();
    const value = await run(spec, request, response, context);
    response.set('Cache-Control', 'no-store').status(spec.status ?? 200);
    if (value instanceof StreamedReply) return sendPieces(value, request, response);
    if (spec.status === 204) return void response.end();
    const reply = value instanceof Reply ? value : new Reply(value);
    if (reply.options.status) response.status(reply.options.status);
    response.set({ ...reply.options.headers, 'Content-Type': reply.type }).send(reply.body);
  };
}

/** The library does not know of JSON Lines. */
const compressed = compression({
  filter: (request, response) =>
    compression.filter(request, response) || /ndjson/.test(String(response.getHeader('Content-Type'))),
});

const jsonOnly: RequestHandler = (request, _response, next) => {
  if (!request.is('application/json')) {
    const given = request.headers['content-type'] ?? 'nothing';
    throw new RequestRefused('unsupported-type', 415, `The body must be application/json, not ${given}.`);
  }
  next();
};

const guard =
  (spec: Route): RequestHandler =>
  (_request, response, next) => {
    mustBe(response.locals.who, spec.access);
    next();
  };

function handlersOf(spec: Route, context: Context): RequestHandler[] {
  const strict = spec.strict && context.requestLimits ? [context.requestLimits.strict] : [];
  if (spec.cached) return [guard(spec), sendKept(spec, context)];
  const json = spec.input?.body && !spec.receive;
  const body = json
    ? [jsonOnly, express.json({ limit: spec.maxBodyBytes ?? MAX_BODY_BYTES, strict: false })]
    : [];
  return [...strict, guard(spec), compressed, ...body, sendFresh(spec, context)];
}

/** Mounts each route, and on each of their paths an answer to the methods it does not take. */
export function mountRoutes(app: Express, routes: readonly Route[], context: Context): void {
  for (const path of new Set(routes.map((spec) => spec.path))) {
    const specs = routes.filter((spec) => spec.path === path);
    const place = app.route(path);
    for (const spec of specs) place[spec.method](...handlersOf(spec, context));
    // A form that lives by its query string is none of the methods of the bare path.
    const allow = specs.flatMap(({ method, needsQuery }) =>
      method !== 'get' ? [method.toUpperCase()] : needsQuery ? [] : ['GET', 'HEAD'],
    );
    place.all((request) => {
      throw methodNotAllowed(request.method, request.path, allow);
    });
  }
}
