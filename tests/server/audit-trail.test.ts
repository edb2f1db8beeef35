// The file behind the trail of who did what: cut-off lines, blocks, and what happens when it is full.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditTrail } from '../../server/accounts/audit-trail';

const numbers = (count: number): string[] => Array.from({ length: count }, (_, at) => String(at));

describe('the file of the trail', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'trail-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const entry = (about: string) =>
    ({ event: 'decision', by: 'x', about, from: null, request: null }) as const;
  const files = () => readdirSync(folder).sort();

  /** All entries, page by page; `between` is done after each page. */
  async function readAll(trail: AuditTrail, limit: number, between = async () => {}): Promise<string[]> {
    const seen: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const { items, next } = await trail.read({}, { limit, cursor });
      seen.push(...items.map(({ about }) => (about ?? '').replaceAll('é', '')));
      if (next === null) return seen;
      cursor = next;
      await between();
    }
  }

  it('goes on after a line that was cut off, and is read over blocks', async () => {
    const trail = new AuditTrail(folder);
    for (const about of numbers(40)) await trail.record(entry(`${about}${'é'.repeat(3_000)}`));
    appendFileSync(join(folder, 'audit.jsonl'), '{"at": "2026-');
    await new AuditTrail(folder).record(entry('last'));
    assert.deepEqual(await readAll(trail, 7), ['last', ...numbers(40).reverse()]);
  });

  it('is set aside when it is full, and is read as one', async () => {
    const trail = new AuditTrail(folder, { fileBytes: 1_000, keptFiles: 1_000 });
    await Promise.all(numbers(100).map((about) => trail.record(entry(about))));
    assert.ok(files().length > 5, files().join());
    for (const name of files()) {
      assert.match(name, /^audit(-\d{15})?\.jsonl$/);
      assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600);
      assert.ok(statSync(join(folder, name)).size < 1_200);
    }
    for (const limit of [1, 7, 500]) assert.deepEqual(await readAll(trail, limit), numbers(100).reverse());
  });

  it('keeps the place of a reader while it is written to and set aside', async () => {
    const trail = new AuditTrail(folder, { fileBytes: 500, keptFiles: 1_000 });
    for (const about of numbers(50)) await trail.record(entry(about));
    const seen = await readAll(trail, 3, async () => {
      for (let more = 0; more < 3; more++) await trail.record(entry('later'));
    });
    assert.deepEqual(seen, numbers(50).reverse());
  });

  it('keeps so many files and no more, the latest', async () => {
    const trail = new AuditTrail(folder, { fileBytes: 500, keptFiles: 4 });
    for (const about of numbers(100)) await trail.record(entry(about));
    assert.equal(files().length, 5);
    const seen = await readAll(trail, 10);
    assert.ok(seen.length >= 12 && seen.length < 30, String(seen.length));
    assert.deepEqual(seen, numbers(100).reverse().slice(0, seen.length));
  });

  it('loses and doubles nothing when two processes write it full at a time', async function () {
    this.timeout(60_000);
    const script = `
      const { AuditTrail } = require('./server/accounts/audit-trail');
      const trail = new AuditTrail(process.argv[1], { fileBytes: 1000, keptFiles: 1000 });
      for (let at = 0; at < 100; at++)
        void trail.record({ event: 'decision', by: process.argv[2], about: String(at), from: null, request: null });`;
    const writers = ['a', 'b'].map((name) =>
      spawn(process.execPath, ['-r', 'ts-node/register', '-e', script, folder, name], {
        cwd: join(__dirname, '..', '..'),
        stdio: ['ignore', 'ignore', 'inherit'],
      }),
    );
    const codes = await Promise.all(writers.map(async (writer) => (await once(writer, 'close'))[0]));
    assert.deepEqual(codes, [0, 0]);
    assert.ok(files().length > 10 && !existsSync(join(folder, 'audit.jsonl.lock')));
    const lines = files().flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'));
    assert.equal(lines.length, 200);
    const trail = new AuditTrail(folder);
    for (const by of ['a', 'b']) {
      const { items } = await trail.read({ by }, { limit: 500 });
      assert.deepEqual(
        items.map(({ about }) => about),
        numbers(100).reverse(),
      );
    }
  });
});
