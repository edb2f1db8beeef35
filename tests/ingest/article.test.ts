// Reading an article file: the text as spans count in it, and one clear sentence for each file that is no article.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidInput } from '../../graph/errors';
import { sourceId } from '../../graph/source';
import { readArticle } from '../../ingest/article';
import { BUNDLED_ARTICLE } from '../../ingest/bundled';

const meta = JSON.stringify({ title: 'Invented', publisher: null, published: '2026-01', language: 'en' });

describe('readArticle', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'article-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const article = (name: string, bytes: string | Uint8Array, description: string | null = meta): string => {
    writeFileSync(join(folder, `${name}.txt`), bytes);
    if (description !== null) writeFileSync(join(folder, `${name}.meta.json`), description);
    return join(folder, `${name}.txt`);
  };

  it('reads the bundled article', async () => {
    const source = await readArticle(BUNDLED_ARTICLE);
    assert.equal(source.language, 'de');
    assert.equal(source.published, '2025-09-09');
    assert.equal(source.id, sourceId(source.text));
    assert.ok(source.text.includes(source.title));
  });

  it('stores the text without byte order mark, with one kind of line end, composed', async () => {
    const { text } = await readArticle(article('signs', '\uFEFFGru\u0308ne\r\nWiese'));
    assert.equal(text, 'Grüne\nWiese');
  });

  it('leaves out what is not known', async () => {
    const source = await readArticle(article('unknown', 'Text.'));
    assert.equal('publisher' in source || 'url' in source, false);
  });

  const refused: readonly [what: string, path: () => string, message: RegExp][] = [
    ['a missing file', () => join(folder, 'none.txt'), /none\.txt is not there/],
    ['a folder', () => folder, /is a folder/],
    ['an empty file', () => article('empty', ''), /empty\.txt is empty/],
    ['blank lines', () => article('blank', ' \n\n\t\n'), /is empty/],
    ['bytes that are no UTF-8', () => article('latin', Buffer.from('Grüne', 'latin1')), /not text in UTF-8/],
    ['NUL bytes', () => article('nul', 'a\0b'), /not text/],
    ['no description', () => article('bare', 'Text.', null), /bare\.meta\.json cannot be read/],
    [
      'a description that is no JSON',
      () => article('broken', 'Text.', '{'),
      /broken\.meta\.json is not valid JSON/,
    ],
    [
      'a description without a language',
      () => article('mute', 'Text.', '{"title":"x","publisher":null,"published":null}'),
      /"language"/,
    ],
  ];
  for (const [what, path, message] of refused) {
    it(`refuses ${what} in one sentence that names the file`, async () => {
      await assert.rejects(readArticle(path()), (error: unknown) => {
        assert.ok(error instanceof InvalidInput);
        assert.match(error.message, message);
        assert.doesNotMatch(error.message, /\n/);
        return true;
      });
    });
  }
});
