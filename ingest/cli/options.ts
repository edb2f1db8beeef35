// What a person may ask of `npm run ingest`, and the text that explains it.
import { parseArgs } from 'node:util';
import { InvalidInput } from '../../graph/errors';
import { LANGUAGES } from '../../graph/source';
import { isoDate } from '../read/metadata/dates';
import { metadataOf } from '../read/metadata/fields';
import type { Metadata } from '../read/reader';
import { COLUMNS, REQUIRED_COLUMNS } from '../read/table/columns';
import { type ExtractorChoice, extractorChoice } from './extractor-choice';

export interface IngestOptions {
  readonly places: readonly string[];
  readonly extractor: ExtractorChoice;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly again: boolean;
  readonly allowPrivate: boolean;
  /** What the person says about the documents. */
  readonly given: Metadata;
}

const columns = Object.entries(COLUMNS)
  .map(
    ([name, what]) =>
      `  ${(REQUIRED_COLUMNS as readonly string[]).includes(name) ? '*' : ' '} ${name.padEnd(17)} ${what}`,
  )
  .join('\n');

export const HELP = `Reads documents into the graph.

  npm run ingest -- <paths or addresses>… [options]

A place is a file, a folder (read whole, without hidden files), a web address, or - for standard input.
Formats are told by content: text, Markdown, HTML, PDF with a text layer, DOCX, RSS and Atom feeds,
and CSV or XLSX tables of ready facts.

Options
  --extractor NAME   rules (default), llm (needs LLM_BASE_URL and LLM_MODEL) or both
  --dry-run          read and check, store nothing; with llm or both: say what it would cost, send nothing
                     (before a long run that is said in any case)
  --again            read documents again that the store already has
  --json             one JSON object a line: a line for each document, then the summary
  --allow-private    fetch addresses in private and local networks, too
  --title TEXT       title of the document (one place only)
  --url ADDRESS      address of the document (one place only)
  --publisher TEXT   publisher of the documents
  --published DATE   2025, 2025-09 or 2025-09-09
  --lang LANG        ${LANGUAGES.join(', ')}
  --help             this text

What is known about report.pdf may stand beside it in report.meta.json:
  {"title": "…", "publisher": "…", "published": "2025-09-09", "lang": "de", "url": "https://…"}

Columns of a table of facts (* must be filled)
${columns}
  Headings, relations and kinds may be in German or French. Decimals have a point, or a comma in tables with German
  or French headings or semicolons; ~ about, >= at least, <= at most may stand before a number.

A run that was interrupted is taken up by running it again: documents that are stored are passed over.

Exit codes
  0  every document is in the store (or was checked)
  1  some documents could not be read or loaded; the others are in the store
  2  the command was not understood
  3  the store is not available; nothing more was loaded
  130  interrupted
`;

const KNOWN = {
  extractor: { type: 'string', default: 'rules' },
  'dry-run': { type: 'boolean', default: false },
  again: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  'allow-private': { type: 'boolean', default: false },
  title: { type: 'string' },
  url: { type: 'string' },
  publisher: { type: 'string' },
  published: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const usage = (why: string, cause?: unknown) =>
  new InvalidInput('usage', `${why} See npm run ingest -- --help.`, { cause });

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: KNOWN, allowPositionals: true });
  } catch (cause) {
    throw usage(`${(cause as Error).message.split('. ')[0]}.`, cause);
  }
}

/** The options in these arguments, or `help`. @throws InvalidInput `usage` */
export function parseOptions(args: readonly string[]): IngestOptions | 'help' {
  const { values, positionals: places } = parse(args);
  if (values.help) return 'help';
  if (places.length === 0)
    throw usage('Say what to read: files, folders, web addresses, or - for standard input.');
  const extractor = extractorChoice(values.extractor, usage);
  if (values.published !== undefined && isoDate(values.published) !== values.published)
    throw usage(
      `--published is "${values.published}", but must be a date such as 2025, 2025-09 or 2025-09-09.`,
    );
  if (values.lang !== undefined && !LANGUAGES.some((language) => language === values.lang))
    throw usage(`--lang is "${values.lang}", but must be one of ${LANGUAGES.join(', ')}.`);
  if (values.url !== undefined && !/^https?:\/\/\S+$/.test(values.url))
    throw usage(`--url is "${values.url}", but must be an http or https address.`);
  if (places.length > 1 && (values.title !== undefined || values.url !== undefined))
    throw usage('--title and --url are of one document, but several places were given.');
  return {
    places,
    extractor,
    dryRun: values['dry-run'],
    json: values.json,
    again: values.again,
    allowPrivate: values['allow-private'],
    given: metadataOf({ ...values, language: values.lang }),
  };
}
