// `npm run extract` as a process: one file a document in the shape the scorer reads, none written over, no store made.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUNDLED_ARTICLE } from '../../ingest/bundled';
import { FACTS_CSV, FEED, rss } from './read/documents';

describe('npm run extract', function () {
  this.timeout(60_000);
  let folder: string;
  const file = (name: string, content?: string) => {
    const path = join(folder, name);
    if (content !== undefined) writeFileSync(path, content);
    return path;
  };
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['-r', 'ts-node/register', join('ingest', 'extract-cli.ts'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: file('data'), NEO4J_URI: '', LLM_BASE_URL: '' },
    });
  const written = (name: string) => JSON.parse(readFileSync(join(folder, 'out', name), 'utf8'));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'extract-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('writes the facts of each document with quote, qualifiers, status and confidence', () => {
    const { status, stdout } = run(BUNDLED_ARTICLE, file('12-facts.csv', FACTS_CSV), '--out', file('out'));
    assert.equal(status, 0, stdout);
    const { id, facts } = written('asml-mistral.de.json');
    assert.equal(id, 'asml-mistral.de');
    const investment = facts.find((fact: { relation: string }) => fact.relation === 'INVESTED_IN');
    assert.ok(readFileSync(BUNDLED_ARTICLE, 'utf8').includes(investment.quote));
    assert.deepEqual(
      ['relation', 'subject', 'object', 'qualifiers', 'quote', 'status', 'confidence'].filter(
        (key) => !(key in investment),
      ),
      [],
    );
    const [row] = written('12.json').facts;
    assert.deepEqual(
      [row.relation, row.qualifiers.amount, row.qualifiers.currency, row.status],
      ['ACQUIRED', 12_500_000, 'EUR', 'asserted'],
    );
    assert.ok(!existsSync(file('data')), 'no store is made');
  });

  it('writes no document over another, and names what it cannot read', () => {
    const item = FEED.slice(FEED.indexOf('<item>'), FEED.indexOf('</item>') + 7);
    const two = rss(item + item.replace('Auerlicht', 'Pixelmoor'));
    const { status, stderr } = run(
      file('feed.xml', two),
      file('7-a.csv', FACTS_CSV),
      file('7-b.csv', FACTS_CSV),
      file('empty.txt', ''),
      '--out',
      file('out'),
    );
    assert.equal(status, 1);
    assert.match(stderr, /^".*empty\.txt" is empty[^\n]*\n$/);
    assert.deepEqual(readdirSync(file('out')).sort(), ['7-2.json', '7.json', 'feed-2.json', 'feed.json']);
    assert.equal(written('7-2.json').id, '7-2');
  });

  it('says in one sentence what it does not understand, and what it cannot write', () => {
    for (const [args, code, message] of [
      [['x.txt'], 2, /--out DIR/],
      [['x.txt', '--out', 'y', '--lang', 'es'], 2, /--lang is "es"/],
      [['x.txt', '--out', 'y', '--published', 'gestern'], 2, /--published is "gestern"/],
      [['x.txt', '--out', 'y', '--extractor', 'magic'], 2, /--extractor is "magic"/],
      [['x.txt', '--out', 'y', '--extractor', 'llm'], 2, /LLM_BASE_URL/],
      [['x.txt', '--out', join(file('a.txt', 'x'), 'out')], 1, /cannot be made/],
    ] as const) {
      const { status, stderr } = run(...args);
      assert.equal(status, code, stderr);
      assert.match(stderr, message);
      assert.match(stderr, /^[^\n]+\n$/);
    }
  });
});
