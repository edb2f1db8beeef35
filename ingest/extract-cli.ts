// `npm run extract -- <files>… --out DIR`: what the rules read, one JSON file a document, without a store.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError, InvalidInput } from '../graph/errors';
import { isLanguage, LANGUAGES, type Language } from '../graph/source';
import { rulesExtractor } from './extract/rules';
import { flatFacts } from './flat-fact';
import { ground } from './ground';
import { sourceOf } from './read/document';
import { readDocuments } from './read/read-documents';

const HELP = `Writes the facts of documents as JSON, one file a document; needs no store.

  npm run extract -- <files, folders or addresses>… --out DIR

  --out DIR           where DIR/<id>.json goes; the id is the number a file name starts with, else its stem
  --published DATE    date of publication where a document does not tell it (ISO 8601)
  --lang CODE         language where a document does not tell it (de, en, fr)
  --all               also statements that a person has yet to decide about
  --help              this text
`;

function options(args: readonly string[]) {
  try {
    const flags = {
      out: { type: 'string' },
      published: { type: 'string' },
      lang: { type: 'string' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    } as const;
    return parseArgs({ args: [...args], options: flags, allowPositionals: true });
  } catch (error) {
    throw new InvalidInput('usage', `${(error as Error).message}\n${HELP}`);
  }
}

function languageOf(code: string | undefined): Language | undefined {
  if (code === undefined || isLanguage(code)) return code;
  throw new InvalidInput('usage', `--lang is "${code}", but must be one of ${LANGUAGES.join(', ')}.`);
}

/** `12-report.pdf` → `12`, `report.pdf` → `report`. */
function idOf(name: string): string {
  const stem = basename(name, extname(name));
  return /^\d+/.exec(stem)?.[0] ?? stem;
}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = options(args);
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (positionals.length === 0 || !values.out)
    throw new InvalidInput('usage', `Name documents and --out DIR.\n${HELP}`);
  const language = languageOf(values.lang);
  const given = { ...(language && { language }), ...(values.published && { published: values.published }) };
  mkdirSync(values.out, { recursive: true });
  let failed = 0;
  for await (const outcome of readDocuments(positionals, { given })) {
    if ('error' in outcome) {
      failed++;
      console.error(outcome.error.message);
      continue;
    }
    const source = sourceOf(outcome.document);
    const reading = outcome.document.reading ?? (await rulesExtractor.extract(source));
    const { entities, statements } = ground(source, reading, rulesExtractor);
    const id = idOf(outcome.name);
    const facts = flatFacts(statements, entities, values.all);
    writeFileSync(join(values.out, `${id}.json`), `${JSON.stringify({ id, facts }, null, 2)}\n`);
    console.log(`${outcome.name}: ${facts.length} facts → ${join(values.out, `${id}.json`)}`);
  }
  return failed > 0 ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(
      error instanceof AppError ? error.message : `Something is wrong with the program: ${error}`,
    );
    process.exitCode = 2;
  },
);
