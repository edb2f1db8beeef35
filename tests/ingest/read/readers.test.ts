// Every reader of the list against the contract, and the list against the folder.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { READERS } from '../../../ingest/read';
import { type ReaderSample, readerContract } from '../../contracts/reader.contract';
import {
  ARTICLE,
  articleDocx,
  articlePdf,
  FACTS_CSV,
  FEED,
  factsXlsx,
  PAGE,
  PARAGRAPHS,
  TITLE,
} from './documents';

const article = [TITLE, ...PARAGRAPHS];
const facts = ['ACQUIRED', 'Auerlicht', 'Pixelmoor', '>=12500000 EUR'];

const SAMPLES: Readonly<Record<string, Omit<ReaderSample, 'reader'>>> = {
  text: { sample: async () => ARTICLE, holds: article },
  markdown: { sample: async () => `# ${TITLE}\n\n${PARAGRAPHS.join('\n\n')}\n`, holds: article },
  html: { sample: async () => PAGE, holds: article },
  pdf: { sample: articlePdf, holds: article },
  docx: { sample: articleDocx, holds: article },
  feed: { sample: async () => FEED, holds: article },
  csv: { sample: async () => FACTS_CSV, holds: facts },
  xlsx: { sample: factsXlsx, holds: facts },
};

/** Files of the folder that are no format. */
const BESIDE = new Set(['index', 'reader', 'document', 'read-documents']);

describe('the list of readers', () => {
  it('holds every format of the folder', () => {
    const files = readdirSync(join(__dirname, '../../../ingest/read'), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name.replace(/\.ts$/, ''))
      .filter((name) => !BESIDE.has(name));
    assert.deepEqual(READERS.map((reader) => reader.format).sort(), files.sort());
  });

  it('is covered by the contract', () => {
    assert.deepEqual(Object.keys(SAMPLES).sort(), READERS.map((reader) => reader.format).sort());
  });
});

for (const reader of READERS) {
  const sample = SAMPLES[reader.format];
  if (sample) readerContract({ reader, ...sample });
}
