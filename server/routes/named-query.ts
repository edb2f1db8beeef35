// One named query, run with the parameters of the query string: an address that can be sent to a colleague.
import { z } from 'zod';
import { type NamedQuery, parametersFrom } from '../../cypher';
import { NotFound } from '../../graph/errors';
import type { GraphStore } from '../../graph/store';
import { noticeOf } from '../ask/ask';
import { toCsv } from '../ask/csv';
import { namedResult } from '../forms/answers';
import { presentEntity, presentSource } from '../present';
import { asFile, Reply } from '../reply';
import { type Context, route } from '../route';
import { id, idInPath } from './parameters';

const texts = z
  .record(z.string(), z.string().max(10_000))
  .meta({ description: 'The parameters of the query, each under its own name.' });

/** The ids of entities as they are now, after merges. @throws NotFound for one that is not there */
async function withPresentIds(
  { params }: NamedQuery,
  parameters: Readonly<Record<string, unknown>>,
  store: GraphStore,
): Promise<Record<string, unknown>> {
  const present = { ...parameters };
  for (const { name, type } of params) {
    const value = present[name] as string;
    if (type === 'source') await presentSource(store, value);
    if (type === 'entity') present[name] = await presentEntity(store, value);
  }
  return present;
}

async function run(
  name: string,
  given: Readonly<Record<string, string>>,
  { store, queries, limits }: Context,
) {
  const query = queries.find((one) => one.id === name);
  if (!query) throw new NotFound('query', name);
  const parameters = await withPresentIds(query, parametersFrom(query, given), store);
  const result = await store.query(query.cypher, parameters, limits);
  return { id: query.id, title: query.title, parameters, ...result, notice: noticeOf(result, limits) };
}

export const namedQuery = route({
  method: 'get',
  path: '/api/queries/:id',
  section: 'Questions',
  summary: 'Runs a named query; its parameters are those of the query string.',
  access: 'reader',
  cached: true,
  input: { params: idInPath, query: texts },
  output: namedResult,
  answer: ({ params, query }, context) => run(params.id, query, context),
});

export const namedQueryFile = route({
  method: 'get',
  path: '/api/queries/:id.:suffix',
  section: 'Questions',
  summary: 'The same, as JSON (`.json`) or CSV (`.csv`).',
  access: 'reader',
  cached: true,
  input: { params: z.strictObject({ id, suffix: z.enum(['json', 'csv']) }), query: texts },
  output: namedResult,
  types: { 'text/csv': 'The rows.' },
  async answer({ params, query }, context) {
    const result = await run(params.id, query, context);
    if (params.suffix === 'json') return result;
    return new Reply(toCsv(result), {
      type: 'text/csv; charset=utf-8',
      headers: asFile(`${params.id}.csv`),
    });
  },
});
