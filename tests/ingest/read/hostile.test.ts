// Input made to break readers: whatever comes in, a document or an error for people comes out, in bounded time.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AppError } from '../../../graph/errors';
import { documentOf } from '../../../ingest/read/document';
import { readInput } from '../../../ingest/read/read-documents';
import type { RawInput } from '../../../ingest/read/reader';
import { costMs } from '../hostile/survive';
import { ARTICLE, articleDocx, FACTS_CSV, FEED, input, PAGE } from './documents';

async function survives(raw: RawInput): Promise<void> {
  try {
    const { format, parts } = await readInput(raw);
    for (const part of parts)
      if (part.kind === 'text') await documentOf(part, { name: raw.name, format, given: {} });
  } catch (error) {
    assert.ok(
      error instanceof AppError,
      `a raw error came out: ${error instanceof Error ? error.stack : error}`,
    );
  }
}

const MEGABYTE = 1024 * 1024;
const LIMIT_MS = 3_000;

describe('hostile input', () => {
  it('of random bytes is refused or read, with any beginning that looks like a format', async () => {
    const heads = [
      '',
      '%PDF-1.7\n',
      '<html>',
      '<rss version="2.0">',
      'relation,subject,object\n',
      '# x\n',
      '---\na: ',
      '\ufeff',
      '{',
    ];
    const bytes = fc
      .tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 3_000 }))
      .map(([head, tail]) => Buffer.concat([Buffer.from(head), tail]));
    await fc.assert(
      fc.asyncProperty(bytes, (raw) => survives(input(raw))),
      { numRuns: 250 },
    );
  });

  it('of every kind of character is refused or read', async () => {
    const unicode = fc.string({ unit: 'binary', maxLength: 2_000 });
    await fc.assert(
      fc.asyncProperty(unicode, (raw) => survives(input(raw))),
      { numRuns: 150 },
    );
  });

  it('of real documents with pieces cut out and doubled is refused or read', async () => {
    const whole: Uint8Array[] = [ARTICLE, PAGE, FEED, FACTS_CSV].map((text) => Buffer.from(text));
    whole.push(await articleDocx());
    const cut = fc
      .tuple(
        fc.constantFrom(...whole),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([bytes, a, b]) =>
        Buffer.concat([bytes.subarray(0, a * bytes.length), bytes.subarray(b * bytes.length)]),
      );
    await fc.assert(
      fc.asyncProperty(cut, (raw) => survives(input(raw))),
      { numRuns: 150 },
    );
  });

  const long: readonly (readonly [string, string])[] = [
    ['one line of a megabyte', 'wort '.repeat(MEGABYTE / 5)],
    ['one word of a megabyte', 'a'.repeat(MEGABYTE)],
    ['a megabyte of blanks', ' '.repeat(MEGABYTE)],
    ['a megabyte of line ends', '\n'.repeat(MEGABYTE)],
    ['a megabyte of brackets', '['.repeat(MEGABYTE)],
    ['a megabyte of open links', '[a]('.repeat(MEGABYTE / 4)],
    ['a megabyte of stars in Markdown', `# x\n${'*a **b '.repeat(MEGABYTE / 7)}`],
    ['deep Markdown quotes', `# x\n${'>'.repeat(100_000)}`],
    [
      'deep Markdown lists',
      `# x\n${Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n')}`,
    ],
    ['a megabyte of table bars', `# x\n${'|'.repeat(MEGABYTE)}\n|-|`],
    ['a megabyte of angle brackets', `<html>${'<'.repeat(MEGABYTE)}`],
    ['a megabyte of comments', `<html>${'<!--'.repeat(MEGABYTE / 4)}`],
    ['a megabyte of empty comments', '<!---->'.repeat(MEGABYTE / 7)],
    ['a megabyte of declarations', '<?x?> '.repeat(MEGABYTE / 6)],
    ['a megabyte of breaks', `<html><body>${'<br> '.repeat(100_000)}`],
    ['a deep feed', `<rss><channel><item>${'<a>'.repeat(100_000)}`],
    ['a feed of growing entities', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss>&b;</rss>'],
    ['a megabyte of quotes in CSV', `relation,subject\n${'"'.repeat(MEGABYTE)}`],
    ['a megabyte of commas in CSV', `relation,subject\n${','.repeat(MEGABYTE)}`],
    ['a front matter of a megabyte', `---\n${'a: b\n'.repeat(MEGABYTE / 5)}`],
    ['a front matter of deep brackets', `---\na: ${'['.repeat(15_000)}\n---\nText`],
    ['a megabyte of PDF objects', `%PDF-1.7\n${'1 0 obj <<>> endobj\n'.repeat(MEGABYTE / 20)}`],
    ['a PDF of nested arrays', `%PDF-1.7\n1 0 obj\n${'['.repeat(200_000)}\ntrailer<</Root 1 0 R>>`],
  ];
  for (const [what, content] of long)
    it(`takes less than three seconds: ${what}`, async () => {
      const cost = () => costMs(() => survives(input(content)));
      const first = await cost();
      // A processor that is shared counts what its neighbours slow down, too: the lesser of two tells the cost.
      const elapsedMs = first < LIMIT_MS ? first : Math.min(first, await cost());
      assert.ok(elapsedMs < LIMIT_MS, `took ${elapsedMs} ms`);
    });

  it('of a 5 MB page is read in bounded time and memory', async () => {
    const paragraph = `<p>${ARTICLE.replaceAll('\n', ' ')}</p>`;
    const page = PAGE.replace(
      '</article>',
      `${paragraph.repeat((5 * MEGABYTE) / paragraph.length)}</article>`,
    );
    const before = process.memoryUsage().rss;
    const elapsedMs = await costMs(() => survives(input(page)));
    assert.ok(elapsedMs < 10_000, `took ${elapsedMs} ms`);
    assert.ok(process.memoryUsage().rss - before < 700 * MEGABYTE);
  });
});
