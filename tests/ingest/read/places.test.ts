// Folders, files and standard input as places of documents, and a run in which some of them cannot be read.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { type Outcome, type ReadOptions, readDocuments } from '../../../ingest/read/read-documents';
import { ARTICLE, articleDocx, articlePdf, FACTS_CSV, PAGE, TITLE } from './documents';

async function outcomes(places: string[], options?: ReadOptions): Promise<Outcome[]> {
  const all: Outcome[] = [];
  for await (const outcome of readDocuments(places, options)) all.push(outcome);
  return all;
}

const codesOf = (all: readonly Outcome[]) =>
  all.map((outcome) => ('error' in outcome ? outcome.error.code : 'read'));

describe('a folder', () => {
  let root: string;
  let folder: string;
  const put = (path: string, content: string | Uint8Array) => writeFileSync(join(folder, path), content);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'places-'));
    folder = join(root, 'given');
    mkdirSync(join(folder, 'b'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('is read whole, sorted, without hidden files and descriptions', async () => {
    for (const path of ['z.txt', 'a.txt', 'b/m.txt', '.hidden.txt']) put(path, ARTICLE);
    put('a.meta.json', '{}');
    put('a.decisions.json', '[]');
    const names = (await outcomes([folder])).map(({ name }) => relative(folder, name));
    assert.deepEqual(names, ['a.txt', join('b', 'm.txt'), 'z.txt']);
  });

  it('is not left through a link, and a link in a circle ends', async () => {
    writeFileSync(join(root, 'secret.txt'), ARTICLE);
    mkdirSync(join(root, 'outside'));
    writeFileSync(join(root, 'outside', 'x.txt'), ARTICLE);
    put('a.txt', ARTICLE);
    symlinkSync(join(root, 'secret.txt'), join(folder, 'link.txt'));
    symlinkSync(join(root, 'outside'), join(folder, 'out'));
    symlinkSync(folder, join(folder, 'b', 'again'));
    symlinkSync('nowhere', join(folder, 'dangling'));
    assert.deepEqual(
      (await outcomes([folder])).map(({ name }) => relative(folder, name)),
      ['a.txt'],
    );
  });

  it('is read on when some of it cannot be: each is named with what to do', async () => {
    put('1.txt', ARTICLE);
    put(
      '2.bin',
      Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256),
    );
    put('3.txt', '');
    put('4.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
    put('5.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]));
    put('6.txt', 'La empresa ha recaudado cuarenta millones de euros para un centro de datos.');
    put('7.csv', FACTS_CSV.replace('EUR', 'EURO'));
    put('8.txt', ' \n\u00a0 ');
    put('9.pdf', await articlePdf());
    put('91.rtf', String.raw`{\rtf1\ansi Kellwerk hat Siemens als Kunden gewonnen.}`);
    const all = await outcomes([folder, join(root, 'missing')]);
    assert.deepEqual(codesOf(all), [
      'read',
      'not-a-document',
      'empty',
      'not-a-document',
      'not-a-document',
      'language',
      'table',
      'empty',
      'read',
      'not-a-document',
      'file',
    ]);
    for (const outcome of all)
      if ('error' in outcome) assert.ok(outcome.error.message.includes(outcome.name), outcome.error.message);
  });

  it('has descriptions beside its files, which win over what documents say, as options win over both', async () => {
    put('12-page.html', PAGE);
    put(
      '12.meta.json',
      JSON.stringify({ id: '12', title: 'Anders', lang: 'de', publisher: null, published: '2026-01-01' }),
    );
    const [outcome] = await outcomes([folder], { given: { published: '2026-02' } });
    assert.ok(outcome && 'document' in outcome);
    const { title, publisher, published } = outcome.document;
    assert.deepEqual([title, publisher, published], ['Anders', 'Isarkurier', '2026-02']);
  });

  it('names a description that is broken', async () => {
    put('a.txt', ARTICLE);
    put('a.meta.json', '{"title": 5}');
    put('b.txt', ARTICLE);
    put('b.meta.json', '{');
    assert.deepEqual(codesOf(await outcomes([folder])), ['metadata', 'metadata']);
  });

  it('gives the same text for one article in text, PDF and DOCX', async () => {
    put('a.txt', ARTICLE);
    put('b.pdf', await articlePdf());
    put('c.docx', await articleDocx());
    const texts = (await outcomes([folder])).map(
      (outcome) => 'document' in outcome && outcome.document.text.trim(),
    );
    assert.deepEqual(texts, [ARTICLE.trim(), ARTICLE.trim(), ARTICLE.trim()]);
  });

  it('refuses a file that is too large before reading it', async () => {
    put('large.txt', 'x');
    truncateSync(join(folder, 'large.txt'), 60 * 1024 * 1024);
    assert.deepEqual(codesOf(await outcomes([folder])), ['too-large']);
  });
});

describe('standard input', () => {
  it('is one document of whatever format', async () => {
    const [outcome] = await outcomes(['-'], { stdin: Readable.from([Buffer.from(PAGE)]) });
    assert.ok(outcome && 'document' in outcome);
    assert.deepEqual(
      [outcome.name, outcome.document.format, outcome.document.title],
      ['standard input', 'html', TITLE],
    );
  });
});
