// Drives every operation of the API's description with generated requests and holds every answer against it: no fault
// of the server, no hang, nothing that the description does not say. Used by the test (a part) and the soak (all).
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Express } from 'express';
import fc, { type Arbitrary } from 'fast-check';
import { type Dictionary, type Schema, Values } from './values';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: 'path' | 'query';
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, object>> }>>;
}

interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Request {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
}

export interface FuzzOptions {
  /** In all, shared out among the operations. */
  readonly requests: number;
  readonly seed: number;
  /** Known ids and queries, by the name of the parameter. */
  readonly dictionary: Dictionary;
}

export interface FuzzReport {
  readonly requests: number;
  readonly operations: number;
  /** How often each status was given. */
  readonly statuses: Readonly<Record<number, number>>;
  /** What went against the description, each with the request. */
  readonly faults: readonly string[];
  readonly slowestMs: number;
}

const HANG_MS = 15_000;
const CONCURRENCY = 8;
/** Answers that HTTP itself may give to any request. */
const HTTP_REFUSALS = new Set([400, 404, 405, 406, 408, 413, 415, 431]);

const pointer = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

function checkers(document: ApiDocument) {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats(ajv);
  ajv.addSchema(document, 'api');
  const made = new Map<string, ValidateFunction>();
  return (path: string, method: string, status: string, type: string): ValidateFunction => {
    const at = ['paths', path, method, 'responses', status, 'content', type, 'schema'].map(pointer).join('/');
    const known = made.get(at) ?? ajv.compile({ $ref: `api#/${at}` });
    made.set(at, known);
    return known;
  };
}

function requestsFor(path: string, method: string, operation: Operation, values: Values): Arbitrary<Request> {
  const { parameters = [], requestBody } = operation;
  const inPath = parameters.filter((one) => one.in === 'path');
  const inQuery = parameters.filter((one) => one.in === 'query');
  const fields = (some: typeof parameters) =>
    fc.record(Object.fromEntries(some.map(({ name, schema }) => [name, values.of(schema, name)])), {
      requiredKeys: some.filter(({ required }) => required).map(({ name }) => name),
    });
  const bodies = Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) =>
    values.of(schema, 'body').map((value) => ({ type, value })),
  );
  return fc
    .record({
      places: fields(inPath),
      query: fields(inQuery),
      body: bodies.length > 0 ? fc.oneof(...bodies) : fc.constant(undefined),
      odd: fc.integer({ min: 0, max: 40 }),
    })
    .map(({ places, query, body, odd }) => {
      const filled = path.replace(/\{(\w+)\}/g, (_, name) => encode(textOf(places[name] ?? '')) || 'x');
      const address = new URLSearchParams();
      for (const [name, value] of Object.entries(query)) {
        if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
          for (const [key, one] of Object.entries(value)) address.append(key, textOf(one));
        } else for (const one of [value].flat()) address.append(name, textOf(one));
      }
      const text = address.toString();
      const wrong = odd === 0 ? 'PATCH' : odd === 1 ? 'DELETE' : method.toUpperCase();
      return { url: text ? `${filled}?${text}` : filled, method: wrong, ...bodyOf(wrong, body, odd) };
    });
}

const textOf = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);
/** Halves of surrogate pairs cannot be sent. */
const wellFormed = (text: string): string => Buffer.from(text).toString();
const encode = (text: string): string => encodeURIComponent(wellFormed(text));

function bodyOf(
  method: string,
  body: { type: string; value: unknown } | undefined,
  odd: number,
): Pick<Request, 'headers' | 'body'> {
  if (!body || method === 'GET') return { headers: {} };
  if (body.type === 'multipart/form-data') {
    const form = new FormData();
    for (const [name, value] of Object.entries((body.value ?? {}) as object)) {
      const text = wellFormed(textOf(value));
      if (name === 'file') form.append('file', new Blob([text]), 'x/../y.txt');
      else form.append(wellFormed(name), text);
    }
    return { headers: {}, body: form };
  }
  const type = odd === 2 ? 'text/plain' : odd === 3 ? 'application/json; charset=x-none' : 'application/json';
  const text = JSON.stringify(body.value) ?? 'undefined';
  return { headers: { 'content-type': type }, body: odd === 4 ? text.slice(0, -1) : text };
}

/** The forms of one operation's answers, held against what comes. */
class Judge {
  readonly faults: string[] = [];
  readonly statuses: Record<number, number> = {};
  slowestMs = 0;
  readonly #checker: ReturnType<typeof checkers>;

  constructor(
    private readonly base: string,
    document: ApiDocument,
  ) {
    this.#checker = checkers(document);
  }

  async judge(path: string, method: string, operation: Operation, request: Request): Promise<void> {
    const began = performance.now();
    try {
      const response = await fetch(this.base + request.url, {
        method: request.method,
        headers: request.headers,
        ...(request.body !== undefined && { body: request.body }),
        signal: AbortSignal.timeout(HANG_MS),
      });
      const text = await response.text();
      this.statuses[response.status] = (this.statuses[response.status] ?? 0) + 1;
      const fault = this.#faultOf(path, method, operation, request, response, text);
      if (fault) this.#note(request, fault, text);
    } catch (error) {
      this.#note(
        request,
        `no answer: ${(error as Error).message} ${String((error as Error).cause ?? '')}`,
        '',
      );
    }
    this.slowestMs = Math.max(this.slowestMs, performance.now() - began);
  }

  #faultOf(
    path: string,
    method: string,
    operation: Operation,
    request: Request,
    response: Response,
    text: string,
  ): string | undefined {
    const { status } = response;
    if (status >= 500) return `a fault of the server: ${status}`;
    const asked = request.method === method.toUpperCase();
    const said = asked ? operation.responses[status] : undefined;
    if (!said)
      return HTTP_REFUSALS.has(status) || !asked
        ? problemFault(response, text)
        : `status ${status} is not described`;
    const types = Object.keys(said.content ?? {});
    if (types.length === 0) return text === '' ? undefined : 'a body where none is described';
    const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
    if (!types.includes(type)) return `the type ${type} is not described`;
    if (!type.endsWith('json') || type.endsWith('ndjson')) return undefined;
    const check = this.#checker(path, method, String(status), type);
    if (check(JSON.parse(text))) return undefined;
    const [first] = check.errors ?? [];
    return `the answer does not match its form: ${first?.instancePath} ${first?.message}`;
  }

  #note(request: Request, fault: string, text: string): void {
    if (this.faults.length < 50) {
      const body = typeof request.body === 'string' ? ` ${request.body.slice(0, 300)}` : '';
      this.faults.push(
        `${request.method} ${request.url.slice(0, 300)}${body}\n  ${fault}\n  ${text.slice(0, 300)}`,
      );
    }
  }
}

function problemFault(response: Response, text: string): string | undefined {
  if (response.ok || text === '') return undefined;
  const type = response.headers.get('content-type') ?? '';
  return type.startsWith('application/problem+json') ? undefined : `the refusal is ${type}`;
}

/** @param app under test; its store is written to */
export async function fuzzApi(
  app: Express,
  { requests, seed, dictionary }: FuzzOptions,
): Promise<FuzzReport> {
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const document = (await (await fetch(`${base}/api/openapi.json`)).json()) as ApiDocument;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const each = Math.ceil(requests / operations.length);
  const values = new Values(document.components.schemas, dictionary);
  const judge = new Judge(base, document);
  const queue = operations.flatMap(({ path, method, operation }, at) =>
    fc
      .sample(requestsFor(path, method, operation, values), { numRuns: each, seed: seed + at })
      .map((request) => ({ path, method, operation, request })),
  );
  // Operations take turns, so that reads see the graph between writes.
  const turns = queue.map((item, at) => ({ item, turn: at % each })).sort((a, b) => a.turn - b.turn);
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let turn = turns[next++]; turn; turn = turns[next++]) {
      const { path, method, operation, request } = turn.item;
      await judge.judge(path, method, operation, request);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  server.close();
  server.closeAllConnections();
  const { statuses, faults, slowestMs } = judge;
  return { requests: queue.length, operations: operations.length, statuses, faults, slowestMs };
}
