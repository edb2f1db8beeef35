// `node -r ts-node/register tests/phrase-bank/expand.ts FOLDER`: writes the phrase bank as a corpus, one article an item, for
// `npm run evaluate -- FOLDER`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELATIONS } from '../../graph/relations';

const LANGUAGES = ['de', 'en', 'fr'] as const;
const FILES = ['named', 'described', 'near-misses'] as const;

/** What may stand before a fact: told, debatable or planned, not told. */
const FACT = /^([+?-]) ([A-Z_]+) \| /u;

interface Item {
  readonly text: string;
  readonly facts: readonly Readonly<Record<string, unknown>>[];
  readonly traps: readonly Readonly<Record<string, unknown>>[];
}

/** A text, then its facts, each on a line of its own: `+ SUPPLIES | supplier | customer | quantity=40`. */
export function readItem(block: string): Item {
  const lines = block.split('\n').map((line) => line.trim());
  const text = lines.filter((line) => !FACT.test(line)).join('\n');
  const told = lines.flatMap((line) => {
    const sign = FACT.exec(line)?.[1];
    return sign ? [{ sign, ...readFact(line.slice(2), text) }] : [];
  });
  return {
    text,
    facts: told.flatMap(({ sign, ...fact }) => (sign === '-' ? [] : [{ ...fact, optional: sign === '?' }])),
    traps: told.flatMap(({ sign, ...fact }) => (sign === '-' ? [{ ...fact, why: 'not told' }] : [])),
  };
}

function readFact(line: string, text: string): Readonly<Record<string, unknown>> {
  const [relation = '', subject = '', object = '', ...figures] = line.split('|').map((part) => part.trim());
  if (!(relation in RELATIONS) || !subject || !object)
    throw new Error(`"${line}" must be a relation, a subject and an object, separated by " | ".`);
  const qualifiers = Object.fromEntries(
    figures.map((figure) => {
      const [name = '', value = ''] = figure.split('=');
      return [name, Number.isNaN(Number(value)) ? value : Number(value)];
    }),
  );
  return { relation, subject, object, qualifiers, quote: text, subject_aliases: [], object_aliases: [] };
}

interface Article {
  readonly number: number;
  readonly lang: string;
  readonly file: string;
  readonly part: 'built-on' | 'held-back';
  /** The text and its facts, as `readItem` takes them. */
  readonly block: string;
}

/** Writes one item as an article of a corpus, with its gold. */
export function writeItem(folder: string, { number, lang, file, part, block }: Article): void {
  const id = String(number).padStart(4, '0');
  const { text, facts, traps } = readItem(block);
  const meta = { id, lang, title: '', published: '2025-09-09', publisher: 'invented', part };
  writeFileSync(join(folder, 'articles', `${id}-${lang}-${file}.txt`), `${text}\n`);
  writeFileSync(join(folder, 'articles', `${id}.meta.json`), JSON.stringify(meta));
  writeFileSync(join(folder, 'gold', `${id}.json`), JSON.stringify({ id, facts, traps }));
}

/** Makes the folders of a corpus. */
export function makeCorpus(folder: string): void {
  for (const part of ['articles', 'gold']) mkdirSync(join(folder, part), { recursive: true });
}

/** Odd items are built on, even ones held back; their numbers count through all files. */
export function expand(folder: string): void {
  makeCorpus(folder);
  let number = 0;
  for (const lang of LANGUAGES) {
    for (const file of FILES) {
      const blocks = readFileSync(join(__dirname, lang, `${file}.txt`), 'utf8')
        .trim()
        .split(/\n\s*\n/u);
      for (const [at, block] of blocks.entries()) {
        const part = at % 2 === 0 ? 'built-on' : 'held-back';
        writeItem(folder, { number: ++number, lang, file, part, block });
      }
    }
  }
}

if (require.main === module) {
  const [folder] = process.argv.slice(2);
  if (folder) expand(folder);
  else {
    console.error('Name the folder to write: node -r ts-node/register tests/phrase-bank/expand.ts FOLDER');
    process.exitCode = 2;
  }
}
