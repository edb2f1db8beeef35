// One run of the ingest command over real files: what is counted, passed over, named and given back as exit code.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { InvalidInput, StoreUnavailable } from '../../../graph/errors';
import type { Source } from '../../../graph/source';
import type { Statement } from '../../../graph/statement';
import type { LoadBatch } from '../../../graph/store';
import { EXIT } from '../../../ingest/cli/command';
import { type IngestOptions, parseOptions } from '../../../ingest/cli/options';
import { jsonReporter } from '../../../ingest/cli/reporters';
import { type IngestTask, runIngest } from '../../../ingest/cli/run';
import type { Extractor } from '../../../ingest/extract/reading';
import { type Prepared, prepareDocument } from '../../../ingest/load';
import { ReprintIndex } from '../../../ingest/reprint';
import { ARTICLE, FACTS_CSV } from '../read/documents';

interface Line {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** A run whose store is a map. */
class Run {
  readonly stored = new Map<string, Source>();
  readonly reprints = new ReprintIndex();

  /** Reads a document as an extractor would that found `STATEMENTS`. */
  async prepare(source: Source): Promise<Prepared> {
    const { batch, report } = await prepareDocument({ source, extractor: SILENT, reprints: this.reprints });
    const dropped = [{ reason: 'kinds' }] as never;
    return { batch, report: { ...report, found: 4, grounded: 1, statements: STATEMENTS, dropped } };
  }

  async store(batches: readonly LoadBatch[]): Promise<void> {
    for (const { source } of batches) this.stored.set(source.id, source);
  }

  async of(
    places: string[],
    more: Partial<IngestTask> = {},
    args: string[] = [],
  ): Promise<{ exit: number; lines: Line[] }> {
    const out = new PassThrough({ encoding: 'utf8' });
    const exit = await runIngest({
      options: parseOptions([...places, ...args]) as IngestOptions,
      reporter: jsonReporter(out),
      hasSource: async (id) => this.stored.has(id),
      isFinal: () => false,
      prepare: (_, source) => this.prepare(source),
      store: (batches) => this.store(batches),
      ...more,
    });
    out.end();
    const lines = String(out.read() ?? '')
      .split('\n')
      .filter(Boolean);
    return { exit, lines: lines.map((line) => JSON.parse(line) as Line) };
  }
}

const SILENT: Extractor = {
  name: 'silent',
  version: '1',
  extract: async () => ({ entities: [], facts: [] }),
};

const STATEMENTS = [
  { status: 'accepted', modality: 'asserted', failed: [] },
  { status: 'proposed', modality: 'asserted', failed: ['ends'] },
] as unknown as Statement[];

describe('a run of the ingest command', () => {
  let folder: string;
  const put = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const putMany = (count: number) => {
    for (let at = 0; at < count; at++)
      put(`${String(at).padStart(2, '0')}.txt`, `${'Wort '.repeat(at)}${ARTICLE}`);
  };
  const states = (lines: readonly Line[]) =>
    lines.filter(({ type }) => type === 'document').map(({ state }) => state);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('loads every document and sums up what was found, accepted, proposed and dropped', async () => {
    put('a.txt', ARTICLE);
    put('b.csv', FACTS_CSV);
    const { exit, lines } = await new Run().of([folder]);
    assert.equal(exit, EXIT.good);
    assert.deepEqual(states(lines), ['loaded', 'loaded']);
    const { seconds, ...summary } = lines.at(-1) ?? { type: '' };
    assert.equal(typeof seconds, 'number');
    assert.deepEqual(summary, {
      type: 'summary',
      dryRun: false,
      documents: 2,
      loaded: 2,
      skipped: 0,
      reprints: 0,
      failed: 0,
      undated: 1,
      statements: { found: 8, grounded: 2, accepted: 2, proposed: 2, dropped: 2, repeated: 2 },
      proposedWhy: { ends: 2 },
      droppedWhy: { kinds: 2 },
    });
  });

  it('names what cannot be read, loads the rest, and says so in the exit code', async () => {
    put('a.txt', ARTICLE);
    put('b.csv', FACTS_CSV.replace('EUR', 'EURO'));
    put('c.csv', FACTS_CSV);
    const { exit, lines } = await new Run().of([folder]);
    assert.equal(exit, EXIT.someFailed);
    assert.deepEqual(states(lines), ['loaded', 'failed', 'loaded']);
    assert.match(String(lines[1]?.message), /b\.csv.*row 2, column "amount"/);
  });

  it('passes over what is stored, so that an interrupted run can be run again', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt'])
      put(name, `${name}: ${ARTICLE.repeat(name.charCodeAt(0) - 96)}`);
    const run = new Run();
    const cut = new AbortController();
    const prepare: IngestTask['prepare'] = async (_, source) => {
      cut.abort();
      return run.prepare(source);
    };
    const first = await run.of([folder], { prepare, signal: cut.signal });
    assert.equal(first.exit, EXIT.interrupted);
    assert.equal(run.stored.size, 1);
    const second = await run.of([folder]);
    assert.deepEqual(states(second.lines), ['skipped', 'loaded', 'loaded']);
    assert.equal(second.exit, EXIT.good);
    assert.deepEqual(states((await run.of([folder], {}, ['--again'])).lines), ['loaded', 'loaded', 'loaded']);
  });

  it('knows the same article in another file', async () => {
    put('a.txt', ARTICLE);
    put('b.txt', ARTICLE);
    assert.deepEqual(states((await new Run().of([folder])).lines), ['loaded', 'skipped']);
  });

  it('marks a reprint, so that it is no second witness', async () => {
    put('a.txt', ARTICLE);
    put('b.txt', ARTICLE.replace('am Dienstag', 'gestern'));
    const run = new Run();
    const { lines } = await run.of([folder]);
    // Of the same day, so the smaller id counts.
    const [first, second] = lines.map(({ id }) => String(id));
    assert.equal(lines[1]?.reprintOf, String(first) < String(second) ? first : undefined);
    assert.deepEqual(lines[1]?.similar, [first]);
    assert.deepEqual([...run.stored.values()][1]?.similar, [lines[0]?.id]);
    assert.equal(lines.at(-1)?.reprints, 1);
  });

  it('stops at once when the store is not available', async () => {
    put('a.txt', ARTICLE);
    put('b.txt', `${ARTICLE} Und mehr.`);
    const store = () => Promise.reject(new StoreUnavailable('store-locked', 'The store is in use.'));
    const { exit, lines } = await new Run().of([folder], { store });
    assert.equal(exit, EXIT.storeUnavailable);
    assert.deepEqual(states(lines), ['failed', 'failed']);
    assert.match(String(lines.at(-2)?.message), /^Stopped here/);
  });

  it('stores several together, and each alone where that fails, so that one costs no other', async () => {
    putMany(40);
    const run = new Run();
    const sizes: number[] = [];
    const bad = /^(Wort ){20}A/;
    const store: IngestTask['store'] = async (batches) => {
      sizes.push(batches.length);
      if (batches.some(({ source }) => bad.test(source.text)))
        throw new InvalidInput('decisions', 'It does not fit.');
      await run.store(batches);
    };
    const { exit, lines } = await run.of([folder], { store });
    assert.equal(exit, EXIT.someFailed);
    assert.equal(run.stored.size, 39);
    assert.deepEqual(states(lines).indexOf('failed'), 20);
    assert.ok(sizes[0] && sizes[0] > 1, `the first ${sizes[0]} were stored together`);
  });

  it('reads on while it stores, one lot at a time, and tells of each when it is stored', async () => {
    putMany(40);
    const run = new Run();
    let read = 0;
    let isStoring = false;
    const prepare: IngestTask['prepare'] = (_, source) => {
      read++;
      return run.prepare(source);
    };
    const store: IngestTask['store'] = async (batches) => {
      assert.ok(!isStoring, 'two lots at once');
      isStoring = true;
      // The last lot has nothing behind it; all others end when more has been read.
      for (const before = read; read < 40 && read === before; ) await new Promise(setImmediate);
      await run.store(batches);
      isStoring = false;
    };
    const { exit, lines } = await run.of([folder], { prepare, store });
    assert.equal(exit, EXIT.good);
    assert.equal(run.stored.size, 40);
    assert.deepEqual(
      lines.filter(({ type }) => type === 'document').map(({ id }) => id),
      [...run.stored.keys()],
    );
  });

  it('stores nothing of what it has read on when the store goes away meanwhile', async () => {
    putMany(40);
    const stores: number[] = [];
    const store: IngestTask['store'] = async (batches) => {
      stores.push(batches.length);
      throw new StoreUnavailable('store-locked', 'The store is in use.');
    };
    const { exit, lines } = await new Run().of([folder], { store });
    assert.equal(exit, EXIT.storeUnavailable);
    assert.equal(stores.length, 1);
    assert.equal(states(lines).length, stores[0]);
  });

  it('goes on after an error of one document and stops at one of the whole run', async () => {
    put('a.txt', ARTICLE);
    put('b.txt', `Anders: ${ARTICLE}`);
    const prepare = () => Promise.reject(new InvalidInput('llm-budget', 'The budget is spent.'));
    const all = await new Run().of([folder], { prepare });
    assert.deepEqual(states(all.lines), ['failed', 'failed']);
    const first = await new Run().of([folder], { prepare, isFinal: () => true });
    assert.deepEqual(states(first.lines), ['failed']);
  });

  it('says when there is nothing to read', async () => {
    const { exit, lines } = await new Run().of([folder]);
    assert.equal(exit, EXIT.someFailed);
    assert.match(String(lines[0]?.message), /There is no document in/);
  });

  it('holds one document at a time, however many there are', async () => {
    const words = (at: number) =>
      Array.from({ length: 60_000 }, (_, word) => `wort${at * 7 + word * 3}`).join(' ');
    for (let at = 0; at < 40; at++) put(`${at}.txt`, `${ARTICLE}${words(at * 100_000)}`);
    const prepare: IngestTask['prepare'] = (_, source) => prepareDocument({ source, extractor: SILENT });
    const store: IngestTask['store'] = async () => undefined;
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    const { lines } = await new Run().of([folder], { prepare, store });
    collectGarbage();
    const grown = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
    assert.equal(lines.at(-1)?.loaded, 40);
    assert.ok(grown < 10, `${Math.round(grown)} MB are held after 40 documents of 0.6 MB`);
  }).timeout(60_000);
});
