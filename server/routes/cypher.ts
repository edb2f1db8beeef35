// Cypher that a researcher writes: read-only, stopped at the time limit, cut at the caps. Sent as JSON, or as an address
// that can be passed on.
import { z } from 'zod';
import { ask, parametersFromTexts } from '../ask/ask';
import { toCsv } from '../ask/csv';
import { cypherResult } from '../forms/answers';
import { asFile, Reply } from '../reply';
import { route } from '../route';
import { noQuery } from './parameters';

const MAX_QUERY_CHARACTERS = 20_000;
const CSV = 'text/csv; charset=utf-8';

const query = z
  .string()
  .max(MAX_QUERY_CHARACTERS)
  .refine((text) => text.trim() !== '', 'it is empty')
  .meta({
    description: 'One query that reads.',
    example: 'MATCH (a)-[r:INVESTED_IN]->(b) RETURN a, r, b LIMIT 25',
  });

const description =
  'Read-only on both engines. The result is cut at the caps on rows and bytes, and `notice` says so. Errors carry `line` and `column`. `// param name: type = default - what it is` at the top of the query types a parameter and gives it a default; otherwise its type is read off what it is compared with.';

const refusals = {
  400: 'The query is not understood, or not taken; `line` and `column` say where.',
  403: 'It does more than read.',
  408: 'It ran into the time limit.',
  429: 'Too many queries are running.',
};

export const cypher = route({
  method: 'post',
  path: '/api/cypher',
  section: 'Questions',
  summary: 'Runs a read-only Cypher query.',
  description,
  access: 'reader',
  input: {
    query: noQuery,
    body: z.strictObject({ query, parameters: z.record(z.string(), z.unknown()).default({}) }),
  },
  output: cypherResult,
  refusals,
  answer: ({ body }, { store, limits, gate }) =>
    gate.run(() => ask(store, body.query, body.parameters, limits)),
});

export const cypherLink = route({
  method: 'get',
  path: '/api/cypher',
  section: 'Questions',
  summary: 'The same as an address: `?query=…`, and each parameter of the query under its own name.',
  description: `${description} \`format=csv\`, or \`Accept: text/csv\`, gives the rows as CSV.`,
  access: 'reader',
  needsQuery: true,
  input: {
    query: z
      .object({ query, format: z.enum(['json', 'csv']).default('json') })
      .catchall(z.string().max(10_000)),
  },
  output: cypherResult,
  types: { 'text/csv': 'The rows.' },
  negotiate: { parameter: 'format', types: { json: 'application/json', csv: 'text/csv' } },
  refusals,
  async answer({ query: { query, format, ...texts } }, { store, limits, gate }) {
    const parameters = parametersFromTexts(query, texts as Record<string, string>);
    const result = await gate.run(() => ask(store, query, parameters, limits));
    return format === 'csv' ? new Reply(toCsv(result), { type: CSV, headers: asFile('result.csv') }) : result;
  },
});
