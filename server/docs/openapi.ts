// The description of the API (OpenAPI 3.1), derived from the forms that check requests and shape answers.
import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import type { Route } from '../route';
import { SECTIONS } from '../route';

const PROMISE = `Read and correct a graph of who funds, supplies, steers and backs European AI, with the sentence that each line stands on.

**What stays.** Paths, parameters, fields and error codes under \`/api\` keep their meaning within a major version; new ones may be added, so clients pass over what they do not know. What has to break gets a new path, and the old one goes on for at least one minor version, with a \`Deprecation\` header.

**Errors** are \`application/problem+json\` (RFC 9457) with a stable \`code\`; \`detail\` is a sentence for people, \`instance\` the id of the request, which is also in \`X-Request-Id\`.

**Lists** are JSON arrays; where there is more, the \`Link\` header names the next page.

**Filters.** A value outside its list (a kind, a relation, a country) gets 422. An id of an entity, a document or a statement that is not there gets 404, which names it; an entity that was merged away stands for the one it was merged into. Where all of it is there and nothing fits, the list is empty.

**Answers of graph reads** carry an \`ETag\`, and are sent compressed.

**Who may do what.** On a server that only its own machine reaches, nobody needs to log in. Elsewhere readers read (or anybody, where the server says so), reviewers decide and hand in documents, administrators keep the accounts. Programs send \`Authorization: Bearer …\`; browsers have a session cookie and send its \`X-CSRF-Token\` with whatever changes something.`;

const problem = z
  .looseObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().meta({ description: 'What was asked, what is wrong with it, and what to do.' }),
    code: z.string().meta({ description: 'Stable, for programs.', example: 'not-found' }),
    instance: z.string().meta({ description: 'The id of the request.' }),
  })
  .meta({ id: 'Problem', description: 'An error (RFC 9457). Further fields depend on the code.' });

/** Refusals that any route may give, by what it takes. */
function commonRefusals({ access, input }: Route): Readonly<Record<number, string>> {
  const { params, body } = input ?? {};
  return {
    400: 'The request is malformed.',
    ...(access !== 'anyone' && { 401: 'A login is needed.', 403: 'The login does not suffice.' }),
    ...(params && { 404: 'There is no such thing.' }),
    ...(body && { 413: 'The body is too large.', 415: 'The body is of another type.' }),
    422: 'A parameter or field is not valid; the answer names it.',
    429: 'Too many requests; `Retry-After` says when to go on.',
    503: 'The store does not answer now.',
  };
}

const problemAnswer = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
});

function answersOf(route: Route) {
  const { output, types = {}, negotiate, status = 200, summary } = route;
  const json = Object.values(negotiate?.types ?? {}).filter((type) => type.includes('json'));
  const content = {
    ...(output
      ? Object.fromEntries(['application/json', ...json].map((type) => [type, { schema: output }]))
      : {}),
    ...Object.fromEntries(Object.keys(types).map((type) => [type, { schema: z.string() }])),
  };
  const refusals = { ...commonRefusals(route), ...route.refusals };
  return {
    [status]: { description: summary, ...(status === 204 ? {} : { content }) },
    ...(route.cached ? { 304: { description: 'The answer is still the one with the given `ETag`.' } } : {}),
    ...Object.fromEntries(Object.entries(refusals).map(([code, text]) => [code, problemAnswer(text)])),
  };
}

/** A query string whose names the route does not know beforehand: those of the parameters of a query. */
const freeParameters = {
  name: 'parameters',
  in: 'query' as const,
  style: 'form' as const,
  explode: true,
  description: 'The parameters of the query, each under its own name.',
  schema: { type: 'object' as const, additionalProperties: { type: 'string' as const } },
};

const operationId = ({ method, path }: Route): string =>
  [method, ...path.split(/[/.:-]+/).filter((part) => part && part !== 'api')].join('-');

function register(registry: OpenAPIRegistry, route: Route): void {
  const { method, path, section, summary, description, access, input = {} } = route;
  const { params, query, body } = input;
  const known = query instanceof z.ZodObject ? query : undefined;
  const free =
    query && (!known || !(known.def.catchall === undefined || known.def.catchall instanceof z.ZodNever));
  const bodies = route.bodyTypes ?? { 'application/json': body };
  registry.registerPath({
    method,
    path: path.replace(/:(\w+)/g, '{$1}'),
    operationId: operationId(route),
    tags: [section],
    summary,
    ...(description && { description }),
    security: access === 'anyone' ? [] : [{}, { token: [] }, { session: [] }],
    'x-access': access,
    ...(free ? { parameters: [freeParameters] } : {}),
    request: {
      ...(params && { params: params as z.ZodObject }),
      ...(known && Object.keys(known.shape).length > 0 && { query: z.object(known.shape) }),
      ...(body && {
        body: {
          required: true,
          content: Object.fromEntries(
            Object.entries(bodies).map(([type, schema]) => [type, { schema: schema as z.ZodType }]),
          ),
        },
      }),
    },
    responses: answersOf(route),
  });
}

/** The whole document. Takes some milliseconds; made once. */
export function describeApi(routes: readonly Route[], version: string): object {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  registry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'session' });
  for (const route of routes) register(registry, route);
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'sovereignty-graph',
      version,
      description: PROMISE,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: SECTIONS.map((name) => ({ name })),
  });
}
