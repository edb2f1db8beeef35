// A file that is cut off, changed or of another kind is refused as a whole, in one sentence that names the line.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { textOf } from '../../../graph/bulk/lines';
import type { Part } from '../../../graph/bulk/parts';
import { checkFile, partsOfFile } from '../../../graph/bulk/read-file';
import { add } from '../../../graph/bulk/transfer';
import { writeFile } from '../../../graph/bulk/write-file';
import type { AppError } from '../../../graph/errors';
import { SAMPLE } from '../../contracts/sample';

async function* sampleParts(): AsyncGenerator<Part> {
  yield { type: 'documents', documents: SAMPLE };
  yield { type: 'setting', name: 'language', value: 'de' };
}

describe('a file that is not as it was written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bad-files-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'graph.jsonl');
  let lines: string[] = [];
  before(async () => {
    for await (const text of textOf(sampleParts())) lines.push(text);
    lines = lines.join('').trimEnd().split('\n');
  });
  const write = (some: readonly string[]) => writeFileSync(path, some.map((line) => `${line}\n`).join(''));

  /** With a manifest that fits, so that only the lines themselves are at fault. */
  function writeWithManifest(some: readonly string[]): void {
    const body = some.map((line) => `${line}\n`).join('');
    const count = (type: string) => some.filter((line) => line.startsWith(`{"type":"${type}"`)).length;
    const types = ['decision', 'source', 'entity', 'statement', 'position', 'view', 'setting'];
    const manifest = {
      type: 'manifest',
      counts: Object.fromEntries(types.map((type) => [type, count(type)])),
      sha256: createHash('sha256').update(body).digest('hex'),
    };
    writeFileSync(path, `${body}${JSON.stringify(manifest)}\n`);
  }

  async function refused(code: string, ...parts: readonly (string | RegExp)[]): Promise<void> {
    const readWhole = async () => {
      await checkFile(path);
      for await (const _part of partsOfFile(path));
    };
    await assert.rejects(readWhole(), (error: AppError) => {
      assert.equal(error.code, code, String(error));
      assert.ok(!error.message.includes('\n'), 'one sentence');
      for (const part of parts)
        assert.ok(
          typeof part === 'string' ? error.message.includes(part) : part.test(error.message),
          error.message,
        );
      return true;
    });
  }

  it('is cut off', async () => {
    for (const length of [1, 5, lines.length - 1]) {
      write(lines.slice(0, length));
      await refused('file-cut-off', path, 'Nothing was changed');
    }
    writeFileSync(path, `${lines.join('\n').slice(0, -10)}`);
    await refused('file-cut-off');
    writeFileSync(path, '');
    await refused('file-format', 'first line');
  });

  it('is cut off while packed, or not packed at all', async () => {
    const packed = gzipSync(lines.join('\n'));
    writeFileSync(`${path}.gz`, packed.subarray(0, packed.length - 20));
    await assert.rejects(
      checkFile(`${path}.gz`),
      ({ code, message }: AppError) => code === 'file-unreadable' && message.includes('cut off'),
    );
    writeFileSync(`${path}.gz`, lines.join('\n'));
    await assert.rejects(
      checkFile(`${path}.gz`),
      ({ code, message }: AppError) => code === 'file-unreadable' && message.includes('gzip'),
    );
  });

  it('says the same statement in two documents', async () => {
    const statements = lines
      .filter((line) => line.startsWith('{"type":"statement"'))
      .map((line) => JSON.parse(line));
    const [first] = statements;
    const second = statements.find(({ source }) => source !== first.source);
    const twice = lines.slice(0, -1).map((line) => line.replace(`"id":"${second.id}"`, `"id":"${first.id}"`));
    writeWithManifest(twice);
    const transfer = { parts: () => partsOfFile(path), manifest: await checkFile(path) };
    const dataDir = join(folder, 'twice');
    await assert.rejects(add({ dataDir }, transfer), ({ code, message }: AppError) => {
      assert.equal(code, 'statement-twice', message);
      return message.includes('Nothing was changed');
    });
    assert.deepEqual(
      readdirSync(dataDir).filter((name) => /building|aside/.test(name)),
      [],
    );
  });

  it('was changed by one letter, or lost one line', async () => {
    write(lines.map((line) => line.replace('1.3 billion', '1.4 billion')));
    await refused('file-damaged', 'SHA-256');
    write(lines.filter((_, index) => index !== 7));
    await refused('file-damaged', path);
  });

  it('is of another kind or a later version', async () => {
    write(['{"a": 1}', ...lines.slice(1)]);
    await refused('file-format', 'no export of a graph');
    write(['{"type":"sovereignty-graph","version":2}', ...lines.slice(1)]);
    await refused('file-version', 'version 2');
  });

  it('is not there, or a folder', async () => {
    await assert.rejects(checkFile(join(folder, 'none')), ({ code }: AppError) => code === 'file-unreadable');
    await assert.rejects(checkFile(folder), ({ code }: AppError) => code === 'file-unreadable');
  });

  for (const [what, from, to, says] of [
    [
      'a relation that is not known',
      '"relation":"INVESTED_IN"',
      '"relation":"LIKES"',
      /line \d+: statement relation/,
    ],
    ['a field that is not known', '{"type":"entity",', '{"type":"entity","colour":"red",', /line 3: entity/],
    [
      'a quote that the text does not have',
      '"quote":"Lumen Works puts',
      '"quote":"Lumen Works takes',
      /line \d+: the quote is not/,
    ],
    ['a source of another text', '"text":"Funding', '"text":"Fundings', /line 2: the id "src-/],
    ['a type that is not known', '{"type":"setting"', '{"type":"secret"', /type "secret"/],
    ['a confidence of 2', '"confidence":0.8', '"confidence":2', /confidence/],
    ['no JSON', '"status":"accepted"', '"status":accepted', /line \d+: it is not JSON/],
  ] as const) {
    it(`holds ${what}`, async () => {
      const text = lines.slice(0, -1).join('\n');
      assert.ok(text.includes(from), from);
      writeWithManifest(text.replace(from, to).split('\n'));
      await refused('file-line', path, says);
    });
  }

  it('holds a statement away from its source', async () => {
    const at = lines.findIndex((line) => line.startsWith('{"type":"statement"'));
    const moved = lines.slice(1, -1).filter((_, index) => index !== at - 1);
    writeWithManifest([lines[0] as string, ...moved, lines[at] as string]);
    await refused('file-line', 'does not follow');
  });

  it('never takes the name of a file before it is whole', async () => {
    async function* failing(): AsyncGenerator<Part> {
      yield { type: 'documents', documents: SAMPLE };
      throw new Error('the store went away');
    }
    const target = join(folder, 'kept.jsonl');
    writeFileSync(target, 'what was there');
    await assert.rejects(writeFile(target, failing()), /went away/);
    assert.equal(readFileSync(target, 'utf8'), 'what was there');
    await assert.rejects(
      writeFile(join(folder, 'no', 'folder'), sampleParts()),
      ({ code }: AppError) => code === 'file-unwritable',
    );
  });
});
