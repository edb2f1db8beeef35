// `npm run extract -- <files>… --out DIR`: what is read out of documents, one JSON file a document, without a store.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../graph/config';
import { AppError, InvalidInput } from '../graph/errors';
import { isLanguage, LANGUAGES, type Language, sourceOf } from '../graph/source';
import { chooseExtractor } from './cli/choose-extractor';
import { EXIT, runCommand } from './cli/command';
import { extractorChoice } from './cli/extractor-choice';
import { output } from './cli/output';
import { count } from './cli/words';
import { LlmFailure } from './extract/llm';
import type { Extractor } from './extract/reading';
import { flatFacts } from './flat-fact';
import { ground } from './ground';
import { readBy } from './load';
import type { Document } from './read/document';

import { isoDate } from './read/metadata/dates';
import { metadataOf } from './read/metadata/fields';
import { readDocuments } from './read/read-documents';
import { tableExtractor } from './read/table/extractor';
import { identify } from './resolve/identify';

const HELP = `Writes the facts of documents as JSON, one file a document; needs no store.

  npm run extract -- <files, folders or addresses>… --out DIR

  --out DIR           where DIR/<id>.json goes; the id is the number a file name starts with, else its stem
  --extractor NAME    rules (default), llm (needs LLM_BASE_URL and LLM_MODEL) or both
  --published DATE    date of publication where a document does not tell it (2025, 2025-09 or 2025-09-09)
  --lang CODE         language where a document does not tell it (${LANGUAGES.join(', ')})
  --all               also statements that a person has yet to decide about
  --help              this text

Exit codes: 0 all written, 1 some documents could not be read, 2 the command was not understood.
`;

const usage = (why: string) => new InvalidInput('usage', `${why} See npm run extract -- --help.`);

function parse(args: readonly string[]) {
  const options = {
    out: { type: 'string' },
    extractor: { type: 'string', default: 'rules' },
    published: { type: 'string' },
    lang: { type: 'string' },
    all: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw usage(`${(error as Error).message.split('. ')[0]}.`);
  }
}

function languageOf(code: string | undefined): Language | undefined {
  if (code === undefined || isLanguage(code)) return code;
  throw usage(`--lang is "${code}", but must be one of ${LANGUAGES.join(', ')}.`);
}

/** `12-report.pdf` → `12`, `report.pdf` → `report`; the second of the same id in a run is `12-2`. */
class Ids {
  readonly #used = new Map<string, number>();

  next(name: string): string {
    const file = basename(name.replace(/ \(\d+ of \d+\)$/, ''));
    const stem = basename(file, extname(file)).replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'document';
    const id = /^\d+/.exec(stem)?.[0] ?? stem;
    const times = (this.#used.get(id) ?? 0) + 1;
    this.#used.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  }
}

async function factsOf(document: Document, extractor: Extractor, all: boolean, acceptFrom: number) {
  const source = sourceOf(document);
  const by = document.reading ? tableExtractor(document.reading) : extractor;
  const reading = identify(await readBy(by, source), source.language);
  const { entities, statements } = ground(source, reading, by, { acceptFrom });
  return flatFacts(statements, entities, all);
}

function write(path: string, content: string): void {
  try {
    writeFileSync(path, content);
  } catch (cause) {
    throw new InvalidInput('file-write', `"${path}" cannot be written: ${(cause as Error).message}.`, {
      cause,
    });
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (cause) {
    throw new InvalidInput('file', `The folder "${path}" cannot be made: ${(cause as Error).message}.`, {
      cause,
    });
  }
}

async function extract(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help) {
    output().write(HELP);
    return EXIT.good;
  }
  if (positionals.length === 0 || !values.out) throw usage('Name documents and --out DIR.');
  if (values.published !== undefined && isoDate(values.published) !== values.published)
    throw usage(
      `--published is "${values.published}", but must be a date such as 2025, 2025-09 or 2025-09-09.`,
    );
  const { acceptFrom, dataDir } = readConfig(process.env);
  const { extractor } = chooseExtractor(extractorChoice(values.extractor, usage), dataDir, process.env);
  const given = metadataOf({ language: languageOf(values.lang), published: values.published });
  makeFolder(values.out);
  const ids = new Ids();
  let failed = 0;
  for await (const outcome of readDocuments(positionals, { given })) {
    try {
      if ('error' in outcome) throw outcome.error;
      const id = ids.next(outcome.name);
      const facts = await factsOf(outcome.document, extractor, values.all, acceptFrom);
      const path = join(values.out, `${id}.json`);
      write(path, `${JSON.stringify({ id, facts }, null, 2)}\n`);
      output().write(`${outcome.name}: ${count(facts.length, 'fact')} → ${path}\n`);
    } catch (error) {
      // A document that cannot be read costs no other; a folder or a model that fails would fail for all.
      const costsAll = error instanceof LlmFailure ? error.about === 'run' : !(error instanceof AppError);
      if (costsAll || (error as AppError).code === 'file-write') throw error;
      failed++;
      process.stderr.write(`${(error as AppError).message}\n`);
    }
  }
  return failed > 0 ? EXIT.someFailed : EXIT.good;
}

runCommand(extract);
