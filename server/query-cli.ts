// `npm run query -- 'MATCH …'` or `npm run query -- who-funds id=mistral-ai`: a question from the command line, answered
// as a table, JSON or CSV. Asks the store itself, or the server that holds it.
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { loadNamedQueries, parametersFrom } from '../cypher';
import { type Config, readConfig } from '../graph/config';
import { AppError, InvalidInput, StoreUnavailable } from '../graph/errors';
import { loginHeaders } from '../graph/running-server';
import type { PlainValue } from '../graph/values';
import { ask, noticeOf, parametersFromTexts } from './ask/ask';
import { toCsv } from './ask/csv';
import { toTable } from './ask/table';
import { openOrReach } from './open-or-reach';

const HELP = `Asks the graph a question. Nothing is ever changed.

  npm run query -- 'MATCH (a)-[r:INVESTED_IN]->(b {id: $id}) RETURN a.name, r.figures' id=mistral-ai
  npm run query -- who-funds id=mistral-ai          a named query
  npm run query -- --list                           the named queries
  npm run query -- - < question.cypher              a query from standard input

  --format table|json|csv   how the answer is printed (a table on a terminal, else CSV)
  --server URL              ask a running server; API_TOKEN holds its token, where it asks for one

Parameters are NAME=VALUE; their types are read off the query.
Limits: QUERY_TIMEOUT_MS, QUERY_MAX_ROWS. Exit code: 0 good, 1 refused or failed, 2 wrong usage, 3 store unavailable.
`;

interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PlainValue[])[];
  readonly notice: string | null;
}

const FORMATS: Readonly<Record<string, (answer: Answer) => string>> = {
  table: (answer) => toTable(answer),
  json: (answer) => `${JSON.stringify(answer, null, 1)}\n`,
  csv: (answer) => toCsv(answer),
};

function parametersOfArguments(words: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf('=');
      if (at < 1) throw new InvalidInput('usage', `"${word}" is no parameter; write NAME=VALUE.`);
      return [word.slice(0, at), word.slice(at + 1)];
    }),
  );
}

/** @throws AppError with the server's own words */
async function askServer(
  server: string,
  config: Config,
  path: string,
  query: Record<string, string>,
): Promise<Answer> {
  const response = await fetch(`${server}${path}?${new URLSearchParams(query)}`, {
    headers: { accept: 'application/json', ...loginHeaders(config) },
  }).catch((cause) => {
    throw new StoreUnavailable('server-away', `No server answers at ${server}.`, { cause });
  });
  const body = (await response.json()) as Answer & { code?: string; detail?: string };
  if (response.ok) return body;
  throw new AppError(
    body.code ?? 'refused',
    response.status,
    body.detail ?? `The server answers ${response.status}.`,
  );
}

async function answer(question: string, words: readonly string[], server?: string): Promise<Answer> {
  const config = readConfig(process.env);
  const named = loadNamedQueries().find(({ id }) => id === question);
  const query = question === '-' ? await text(process.stdin) : question;
  if (!named && /^[\w-]+$/.test(query.trim())) {
    throw new InvalidInput('usage', `There is no named query "${query}". See: npm run query -- --list`);
  }
  const texts = parametersOfArguments(words);
  const reached = await openOrReach(config, server);
  if ('server' in reached) {
    return named
      ? askServer(reached.server, config, `/api/queries/${named.id}`, texts)
      : askServer(reached.server, config, '/api/cypher', { ...texts, query });
  }
  const limits = { timeoutMs: config.queryTimeoutMs, maxRows: config.queryMaxRows };
  try {
    if (!named) return await ask(reached.store, query, parametersFromTexts(query, texts), limits);
    const result = await reached.store.query(named.cypher, parametersFrom(named, texts), limits);
    return { ...result, notice: noticeOf(result, limits) };
  } finally {
    await reached.store.close();
  }
}

function list(): string {
  return loadNamedQueries()
    .map(({ id, question, params }) => {
      const given = params
        .map(({ name, type, default: usual }) => `${name}=${usual ?? `<${type}>`}`)
        .join(' ');
      return `${id} ${given}\n    ${question}\n`;
    })
    .join('');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      server: { type: 'string' },
      list: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [question, ...words] = positionals;
  if (values.list) return void process.stdout.write(list());
  if (values.help || question === undefined) return void process.stdout.write(HELP);
  const format = FORMATS[values.format ?? (process.stdout.isTTY ? 'table' : 'csv')];
  if (!format)
    throw new InvalidInput('usage', `--format is "${values.format}"; it must be table, json or csv.`);
  const result = await answer(question, words, values.server);
  process.stdout.write(format({ columns: result.columns, rows: result.rows, notice: result.notice }));
  if (result.notice) process.stderr.write(`${result.notice}\n`);
}

function exitOf(error: unknown): number {
  if (error instanceof StoreUnavailable) return 3;
  if (
    (error as Partial<AppError>).status === 422 ||
    (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  )
    return 2;
  return 1;
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = exitOf(error);
});
