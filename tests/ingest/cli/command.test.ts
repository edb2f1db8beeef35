// The whole ingest command as a process of its own, with a real store in a folder of its own.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../graph/stores';
import { FUNDING, INVESTED } from '../llm/articles';
import { modelServer, say } from '../llm/model-server';
import { ARTICLE, articlePdf, FACTS_CSV } from '../read/documents';

describe('npm run ingest', function () {
  // Two processes a test at most: each takes a second or two, and fifteen where the machine is full of other work.
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

  const start = (args: string[], env: NodeJS.ProcessEnv = {}) =>
    spawn(process.execPath, ['-r', 'ts-node/register', join('ingest', 'cli.ts'), ...args], {
      env: { ...process.env, DATA_DIR: file('data'), NEO4J_URI: '', LLM_BASE_URL: '', ...env },
    });
  const ended = async (child: ReturnType<typeof start>) => {
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    const [status] = await once(child, 'close');
    return { status, stdout: Buffer.concat(chunks).toString() };
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
    assert.equal(lines[1].similar.length, 1);
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

  it('ends in order when it is interrupted, and goes on when it is run again', async () => {
    const many = file('many');
    mkdirSync(many);
    for (let at = 0; at < 40; at++)
      writeFileSync(
        join(many, `${at}.csv`),
        FACTS_CSV.replaceAll('12.5', `${at + 1}`).replace('Pix', `${at}Pix`),
      );
    const child = start([many]);
    child.stdout.once('data', () => child.kill('SIGINT'));
    const first = await ended(child);
    assert.equal(first.status, 130, first.stdout);
    assert.match(first.stdout, /Interrupted. Run the same command again to go on./);
    const loaded = first.stdout.match(/^loaded/gm)?.length ?? 0;
    assert.ok(loaded > 0 && loaded < 40, `${loaded} loaded before the interruption`);
    const again = await ended(start([many]));
    assert.equal(again.status, 0, again.stdout);
    assert.match(again.stdout, new RegExp(`40 found: ${40 - loaded} loaded.*, ${loaded} already stored`));
  });

  it('asks no language model in a dry run, and says what it would take', async () => {
    const server = await modelServer((response) => say(response, { facts: [INVESTED] }));
    const model = { LLM_BASE_URL: server.baseUrl, LLM_MODEL: 'm', LLM_PRICE_IN: '1', LLM_PRICE_OUT: '2' };
    try {
      writeFileSync(file('funding.txt'), FUNDING.text);
      const dry = await ended(start(['--dry-run', '--extractor', 'llm', file('funding.txt')], model));
      assert.equal(dry.status, 0, dry.stdout);
      assert.match(dry.stdout, /would read 1 passage: about \d+ tokens, cost about 0\.0\d+/);
      assert.equal(server.received.length, 0);
    } finally {
      await server.close();
    }
  });

  it('asks a language model once, and says what it cost and what was left out', async () => {
    const invented = { ...INVESTED, quote: 'Das hat niemand geschrieben.' };
    const server = await modelServer((response) => say(response, { facts: [INVESTED, invented] }));
    const model = { LLM_BASE_URL: server.baseUrl, LLM_MODEL: 'm', LLM_PRICE_IN: '1', LLM_PRICE_OUT: '2' };
    try {
      writeFileSync(file('funding.txt'), FUNDING.text);
      const read = await ended(start(['--extractor', 'llm', file('funding.txt')], model));
      assert.equal(read.status, 0, read.stdout);
      assert.match(read.stdout, /loaded .*: 1 statement, 0 accepted/);
      assert.match(read.stdout, /answered 1 request, .*cost 0\.0\d+/);
      assert.match(read.stdout, /Left out of its answers: 1 with a quote that is not in the passage/);
      const again = await ended(start(['--again', '--extractor', 'llm', file('funding.txt')], model));
      assert.match(again.stdout, /answered 0 requests, 1 passage came from earlier answers: 0 tokens/);
      assert.equal(server.received.length, 1);
      assert.doesNotMatch(again.stdout, /will read/);
    } finally {
      await server.close();
    }
  });

  it('says what a long run with a model will take before it begins, and that the budget will not suffice', async () => {
    const server = await modelServer((response) => say(response, { facts: [] }));
    const model = { LLM_BASE_URL: server.baseUrl, LLM_MODEL: 'm', LLM_MAX_TOKENS_PER_RUN: '4000' };
    try {
      writeFileSync(file('long.txt'), `${ARTICLE}\n\n`.repeat(60));
      const { stdout } = await ended(
        start(['--extractor', 'both', file('long.txt'), file('facts.csv')], model),
      );
      const [first] = stdout.split('\n');
      assert.match(
        first ?? '',
        /^The language model will read \d+ passages: about \d+ tokens\. That is more than LLM_MAX_TOKENS_PER_RUN \(4000\) allows/,
      );
    } finally {
      await server.close();
    }
  });

  it('exits with 2 when a model is asked for that is not set', () => {
    const { status, stderr } = run([file('facts.csv'), '--extractor', 'llm']);
    assert.equal(status, 2);
    assert.match(stderr, /LLM_BASE_URL/);
  });
});
