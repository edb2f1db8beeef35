// The whole ingest command as a process of its own, with a real store in a folder of its own.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../graph/stores';
import { ARTICLE, articlePdf, FACTS_CSV } from '../read/documents';

describe('npm run ingest', function () {
  this.timeout(60_000);
  let folder: string;
  const file = (name: string) => join(folder, name);
  const run = (args: string[], input?: string) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['-r', 'ts-node/register', join('ingest', 'cli.ts'), ...args],
      {
        encoding: 'utf8',
        input,
        env: { ...process.env, DATA_DIR: file('data'), NEO4J_URI: '', LLM_BASE_URL: '' },
      },
    );
    return { status, stdout, stderr };
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ingest-'));
    writeFileSync(file('facts.csv'), FACTS_CSV);
    writeFileSync(file('wrong.csv'), FACTS_CSV.replace('EUR', 'EURO'));
    writeFileSync(file('article.pdf'), await articlePdf());
  });
  after(() => rmSync(folder, { recursive: true }));

  it('checks everything in a dry run and stores nothing', () => {
    const { status, stdout } = run([file('facts.csv'), file('article.pdf'), '--dry-run']);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /checked {2}.*facts\.csv \(csv, en\): 1 statement, 1 accepted/);
    assert.match(stdout, /checked {2}.*article\.pdf \(pdf, de/);
    assert.match(stdout, /a dry run, nothing was stored/);
  });

  it('loads what can be read, names what cannot, and exits with 1', async () => {
    const { status, stdout } = run([file('facts.csv'), file('wrong.csv'), file('article.pdf')]);
    assert.equal(status, 1, stdout);
    assert.match(stdout, /failed {3}.*wrong\.csv.*row 2, column "amount"/);
    assert.match(stdout, /3 found: 2 loaded, 1 failed/);
    const store = await openStore({ dataDir: file('data') });
    try {
      assert.equal((await store.sources()).length, 2);
    } finally {
      await store.close();
    }
  });

  it('passes over what is stored and marks what is reprinted', () => {
    const { status, stdout } = run(
      ['--json', file('facts.csv'), '-'],
      ARTICLE.replace('am Dienstag', 'gestern'),
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual([status, lines[0].state, lines[1].state], [0, 'skipped', 'loaded']);
    assert.match(lines[1].reprintOf, /^src-/);
    assert.equal(lines[2].type, 'summary');
  });

  it('exits with 3 when another process has the store', async () => {
    const store = await openStore({ dataDir: file('data') });
    try {
      const { status, stderr } = run([file('facts.csv')]);
      assert.equal(status, 3);
      assert.match(stderr, /^[^\n]+\n$/);
    } finally {
      await store.close();
    }
  });

  it('exits with 2 when a model is asked for that is not set', () => {
    const { status, stderr } = run([file('facts.csv'), '--extractor', 'llm']);
    assert.equal(status, 2);
    assert.match(stderr, /LLM_BASE_URL/);
  });
});
