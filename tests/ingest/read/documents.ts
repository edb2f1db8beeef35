// Real documents in every format, made when a test asks for them. The article in them is invented.
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import PDFDocument from 'pdfkit';
import type { RawInput } from '../../../ingest/read/reader';

export const TITLE = 'Auerlicht übernimmt Pixelmoor';

/** Three paragraphs, long enough for every reader to take them for an article. */
export const PARAGRAPHS = [
  'Die Münchner Softwarefirma Auerlicht übernimmt für 12,5 Mio. € den Bildspezialisten Pixelmoor aus Straßburg. Das teilten beide Unternehmen am Dienstag mit.',
  'Pixelmoor beschäftigt nach eigenen Angaben 85 Menschen und entwickelt Modelle für die Größenbestimmung von Bauteilen. Der Gründer Jörg Ährenfeld bleibt Geschäftsführer.',
  'Ältere Verträge mit Kunden in Österreich gelten weiter, hieß es. Über die Höhe der Schulden schwiegen die Beteiligten, und auch die Börse reagierte kaum auf die Nachricht.',
] as const;

export const ARTICLE = `${TITLE}\n\n${PARAGRAPHS.join('\n\n')}\n`;

/** The page around an article as sites build it: menus, advertisements, scripts. */
export const PAGE = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${TITLE} - Isarkurier</title>
<meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="Isarkurier">
<meta property="article:published_time" content="2026-03-17T23:30:00+01:00"></head>
<body><nav><a href="/">Start</a> <a href="/abo">Abo bestellen</a></nav>
<article><h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<script>alert(1)</script></article>
<aside><a href="/x">Das könnte Sie auch interessieren</a></aside><footer>Impressum</footer></body></html>`;

export const FACT_HEADINGS = [
  'relation',
  'subject',
  'subject_kind',
  'object',
  'object_kind',
  'amount',
  'currency',
  'stake',
  'date',
];

export const FACT_ROW = [
  'ACQUIRED',
  'Auerlicht',
  'Company',
  'Pixelmoor',
  'Company',
  '>=12500000',
  'EUR',
  '100',
  '2026-03-17',
];

export const FACTS_CSV = `${FACT_HEADINGS.join(',')}\n${FACT_ROW.join(',')}\n`;

export function input(content: string | Uint8Array, more: Partial<RawInput> = {}): RawInput {
  return {
    name: 'the test document',
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
    ...more,
  };
}

type Draw = (pdf: PDFKit.PDFDocument) => void;

/** A PDF drawn by `draw`. */
export async function pdfOf(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A5', ...options });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((resolve) => pdf.on('end', resolve));
  draw(pdf);
  pdf.end();
  await done;
  return Buffer.concat(chunks);
}

export const articlePdf = (options: PDFKit.PDFDocumentOptions = {}) =>
  pdfOf(
    (pdf) => {
      pdf.fontSize(16).text(TITLE).moveDown().fontSize(10);
      for (const paragraph of PARAGRAPHS) pdf.text(paragraph).moveDown();
    },
    { info: { Title: TITLE, CreationDate: new Date('2026-03-17T12:00:00Z') }, ...options },
  );

export const articleDocx = () =>
  Packer.toBuffer(
    new Document({
      title: TITLE,
      sections: [
        {
          children: [
            new Paragraph({ text: TITLE, heading: HeadingLevel.HEADING_1 }),
            ...PARAGRAPHS.map((text) => new Paragraph(text)),
          ],
        },
      ],
    }),
  );

export const factsXlsx = async (rows: readonly (readonly string[])[] = [FACT_HEADINGS, FACT_ROW]) => {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return writeXlsxFile(
    rows.map((row) => row.map((value) => ({ value, type: String as StringConstructor }))),
  ).toBuffer();
};

/** Shares as percent cells, in two formats, beside one that is a plain number; on the second sheet. */
export const percentXlsx = async () => {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const words = (values: readonly string[]) =>
    values.map((value) => ({ value, type: String as StringConstructor }));
  const share = (value: number, format?: string) => [
    ...words(['ACQUIRED', 'Auerlicht', 'Company', 'Pixelmoor', 'Company']),
    { value, type: Number as NumberConstructor, ...(format && { format }) },
  ];
  const facts = [
    words([...FACT_HEADINGS.slice(0, 5), 'stake']),
    share(0.125, '0.0%'),
    share(0.07, '0%'),
    share(3),
  ];
  return writeXlsxFile([
    { data: [words(['About this table'])], sheet: 'Read me' },
    { data: facts, sheet: 'Facts' },
  ]).toBuffer();
};

export const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Isarkurier</title><language>de-DE</language>${items}</channel></rss>`;

export const FEED = rss(
  `<item><title>${TITLE}</title><link>https://example.org/1</link><pubDate>Tue, 17 Mar 2026 23:30:00 +0100</pubDate>
<content:encoded><![CDATA[${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<p>${PARAGRAPHS[0]}</p>]]></content:encoded></item>`,
);
