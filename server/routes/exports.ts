// The graph to take away: all of it as one file that `npm run import` reads, or what filters leave in the formats of
// graph/formats/. Sent piece by piece, so that memory stays flat.
import { z } from 'zod';
import { textOf } from '../../graph/bulk/lines';
import { partsOf } from '../../graph/bulk/parts';
import { NotFound } from '../../graph/errors';
import { GRAPH_FORMATS } from '../../graph/formats';
import { CSV_TYPE, csvLines } from '../../graph/formats/csv';
import { statementHead, statementRow } from '../../graph/formats/statement-table';
import { status } from '../forms/statements';
import { filteredGraph } from '../kept-graph';
import { ofOneMoment } from '../one-moment';
import { presentSource } from '../present';
import { asFile, StreamedReply } from '../reply';
import { type Context, type Http, route } from '../route';
import { FILTER_REFUSALS, graphFilter, noQuery } from './parameters';
import { statementFilter } from './statements';

const ARCHIVE = {
  name: 'graph.jsonl',
  title: 'Everything that cannot be derived, as `npm run export` writes it; `npm run import` reads it',
  type: 'application/x-ndjson; charset=utf-8',
};
const STATEMENTS = { name: 'statements.csv', title: 'Statements of any status as a table', type: CSV_TYPE };
const STATEMENTS_A_PAGE = 200;

/** Media types without their parameters, as the API's description names them. */
const mediaType = (type: string): string => type.split(';')[0] as string;

const refusals = { 429: 'Too many exports are running.' };

function file(
  { name, type }: { readonly name: string; readonly type: string },
  { exportGate }: Context,
  pieces: () => AsyncIterable<string> | Iterable<string>,
): StreamedReply {
  return new StreamedReply(() => exportGate.stream(pieces), { type, headers: asFile(name) });
}

export const exportFormats = route({
  method: 'get',
  path: '/api/exports',
  section: 'Exports',
  summary: 'The files that the graph can be taken away in.',
  access: 'reader',
  cached: true,
  input: { query: noQuery },
  output: z.array(z.strictObject({ name: z.string(), title: z.string(), type: z.string() })),
  answer: async () =>
    [ARCHIVE, STATEMENTS, ...GRAPH_FORMATS].map(({ name, title, type }) => ({ name, title, type })),
});

export const exportArchive = route({
  method: 'get',
  path: `/api/exports/${ARCHIVE.name}`,
  section: 'Exports',
  summary: 'All sources, statements, decisions, positions, views and settings as JSON Lines.',
  description:
    'The same bytes as `npm run export`. The last line is a manifest with counts and a SHA-256: a file without it is not whole, because the connection broke or somebody wrote to the graph meanwhile.',
  access: 'reader',
  input: { query: noQuery },
  types: { [mediaType(ARCHIVE.type)]: 'One JSON object a line.' },
  refusals,
  answer: async (_input, context) =>
    file(ARCHIVE, context, () => ofOneMoment(() => textOf(partsOf(context.store)), context.writePause)),
});

export const exportStatements = route({
  method: 'get',
  path: `/api/exports/${STATEMENTS.name}`,
  section: 'Exports',
  summary: 'Statements of any status as CSV, with the filters of `/api/statements`.',
  access: 'reader',
  input: { query: z.strictObject(statementFilter) },
  types: { [mediaType(CSV_TYPE)]: 'A head, then one row a statement.' },
  refusals: { ...refusals, ...FILTER_REFUSALS },
  async answer({ query: { relation, ...filter } }, context) {
    if (filter.source !== undefined) await presentSource(context.store, filter.source);
    return file(STATEMENTS, context, async function* () {
      let head = statementHead();
      let cursor: string | undefined;
      do {
        const page = await context.store.statements(
          { ...filter, relations: relation },
          { limit: STATEMENTS_A_PAGE, cursor },
        );
        yield head + csvLines(page.items.map(statementRow));
        head = '';
        cursor = page.next ?? undefined;
      } while (cursor);
    });
  },
});

export const exportGraph = route({
  method: 'get',
  path: '/api/exports/:name',
  section: 'Exports',
  summary: `What the filters leave of the graph as a file: ${GRAPH_FORMATS.map(({ name }) => `\`${name}\``).join(', ')}.`,
  description:
    'The filters are those of `/api/graph`; without any it is the whole graph. Texts in tables that a spreadsheet would run as a formula begin with an apostrophe.',
  access: 'reader',
  input: {
    params: z.strictObject({ name: z.string().min(1).max(50) }),
    query: z.strictObject({ ...graphFilter, status: status.default('accepted') }),
  },
  types: Object.fromEntries(GRAPH_FORMATS.map(({ type }) => [mediaType(type), 'The file.'])),
  refusals: { ...refusals, ...FILTER_REFUSALS },
  async answer({ params, query: { status, ...filter } }, context, _who, { request }: Http) {
    const format = GRAPH_FORMATS.find(({ name }) => name === params.name);
    if (!format) throw new NotFound('export', params.name);
    return file(format, context, async function* () {
      const graph = await filteredGraph(context, filter, status);
      yield* format.pieces({
        ...graph,
        statements: (ids) => context.store.statementsById(ids),
        base: `${request.protocol}://${request.host}/api/`,
      });
    });
  },
});
