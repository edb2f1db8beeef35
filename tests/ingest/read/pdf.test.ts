// PDF: paragraphs rebuilt from placed words, and the documents that hold no text to rebuild.
import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { appendLine, linesOf } from '../../../ingest/read/decode/pdf-lines';
import { pdf } from '../../../ingest/read/pdf';
import type { Found } from '../../../ingest/read/reader';
import { articlePdf, input, PARAGRAPHS, pdfOf, TITLE } from './documents';

async function read(bytes: Uint8Array): Promise<Found> {
  const [part] = await pdf.read(input(bytes));
  return part as Found;
}

const refusal = (code: string) => (error: { code?: string; message?: string }) =>
  error.code === code && /"the test document"/.test(error.message ?? '');

describe('PDF text', () => {
  it('has the paragraphs of the document, each in one line', async () => {
    const { text } = await read(await articlePdf());
    assert.deepEqual(text.split('\n\n'), [TITLE, ...PARAGRAPHS]);
  });

  it('carries its title, but not the day on which the file was made', async () => {
    const { metadata } = await read(await articlePdf());
    assert.equal(metadata.title, TITLE);
    assert.equal(metadata.published, undefined);
  });

  it('has its headline in the largest letters where no title is stated', async () => {
    const bytes = await pdfOf((page) => {
      page.fontSize(8).text('Isarkurier, Wirtschaft').moveDown();
      page.fontSize(18).text(`${TITLE} und\nzieht nach Ulm`).moveDown();
      page.fontSize(10).text(PARAGRAPHS[0]);
    });
    assert.equal((await read(bytes)).metadata.title, `${TITLE} und zieht nach Ulm`);
    const even = await pdfOf((page) => page.fontSize(10).text(`Kein Titel.\n\n${PARAGRAPHS[0]}`));
    assert.equal((await read(even)).metadata.title, undefined);
  });

  it('is free of running heads, footers and page numbers', async () => {
    const bytes = await pdfOf((page) => {
      PARAGRAPHS.forEach((paragraph, at) => {
        if (at > 0) page.addPage();
        page.fontSize(8).text('Isarkurier Wirtschaft, Ausgabe 61', 72, 20, { lineBreak: false });
        page.text(`Seite ${at + 1} von 3`, 180, 560, { lineBreak: false });
        page.fontSize(10).text(paragraph, 72, 80);
      });
    });
    assert.deepEqual((await read(bytes)).text.split('\n\n'), [...PARAGRAPHS]);
  });

  it('lets a sentence run on over a page break', async () => {
    const bytes = await pdfOf((page) => {
      page
        .fontSize(10)
        .text('Das Unternehmen aus Augsburg sammelt vierzig Millionen Euro ein und baut mit dem Geld');
      page.addPage().text('ein neues Rechenzentrum in der Nähe von Memmingen.');
    });
    assert.match((await read(bytes)).text, /mit dem Geld ein neues Rechenzentrum/);
  });

  it('reads one column after the other', async () => {
    const bytes = await pdfOf((page) => {
      page
        .fontSize(9)
        .text('Links steht der Anfang der Meldung, der in der rechten Spalte', 40, 60, { width: 150 });
      page.text('weitergeht und dort auch endet.', 230, 60, { width: 150 });
    });
    assert.match((await read(bytes)).text, /in der rechten Spalte weitergeht und dort/);
  });

  const cases: readonly (readonly [string, string, string, string])[] = [
    ['mends a word that was cut at the line end', 'die Finan-', 'zierung steht', 'die Finanzierung steht'],
    ['keeps the hyphen before a capital', 'ein KI-', 'Modell aus Lyon', 'ein KI-Modell aus Lyon'],
    [
      'keeps the hyphen that stands for a word part',
      'Chip-',
      'und Softwarefirmen',
      'Chip- und Softwarefirmen',
    ],
    ['keeps a hyphen that the document writes elsewhere', 'a state-', 'owned bank', 'a state-owned bank'],
    ['takes a soft hyphen out', 'Rechen\u00ad', 'zentrum', 'Rechenzentrum'],
    ['puts a space between other lines', 'mehr als', '12 Mio.', 'mehr als 12 Mio.'],
  ];
  for (const [title, first, second, joined] of cases)
    it(title, () => assert.equal(appendLine(first, second, new Set(['state-owned'])), joined));

  it('joins letters that are placed one by one and parts words at gaps', () => {
    const place = (text: string, x: number) => ({ text, x, y: 100, width: text.length * 5, size: 10 });
    const lines = linesOf([place('Au', 0), place('er', 10), place('baut', 24)]);
    assert.deepEqual(
      lines.map((line) => line.text),
      ['Auer baut'],
    );
  });
});

describe('a PDF that cannot be read', () => {
  it('is named when it is locked with a password', async () => {
    await assert.rejects(read(await articlePdf({ userPassword: 'geheim' })), refusal('password'));
  });

  it('is named when it is a scan without text', async () => {
    const bytes = await pdfOf((page) => page.rect(50, 50, 200, 300).fill('#888'));
    await assert.rejects(read(bytes), refusal('scan-without-text'));
  });

  it('is named when it is damaged', async () => {
    await assert.rejects(read(Buffer.from('%PDF-1.7\nnothing of a PDF follows')), refusal('damaged'));
  });

  it('is refused when a compressed part unpacks beyond all measure', async () => {
    const bomb = deflateSync(Buffer.alloc(80 * 1024 * 1024));
    const bytes = Buffer.concat([
      Buffer.from(`%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode/Length ${bomb.length}>>\nstream\n`),
      bomb,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    await assert.rejects(read(bytes), refusal('pdf-bomb'));
  });
});
