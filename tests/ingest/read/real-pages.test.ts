// Whole pages as newspapers, blogs and offices build them: what they say of themselves is found, and nothing that stands
// around the article becomes its text. Every firm of the boxes, banners and lists around is named in `around`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../../ingest/read/document';
import { readBytes } from '../../../ingest/read/read-documents';

const pageOf = (name: string) => readFileSync(join(__dirname, 'pages', `${name}.html`), 'utf8');

async function read(name: string, html = pageOf(name)): Promise<Document> {
  for await (const outcome of readBytes({ name, bytes: Buffer.from(html) })) {
    if ('error' in outcome) throw outcome.error;
    return outcome.document;
  }
  return assert.fail('no document');
}

const aboutOf = ({ title, publisher, published, language }: Document) => [
  title,
  publisher,
  published,
  language,
];

/** Without what machines are told, people still read when it was published. */
const withoutData = (html: string) => html.replace(/<script[\s\S]*?<\/script>|<meta property[^>]*>/g, '');

const PAGES = [
  {
    name: 'de',
    what: 'a newspaper with its data in the second script, a consent layer and boxes between paragraphs',
    about: [
      'Wasserkraft für Rechenzentren: Tannholz Energie liefert an Silberfluh',
      'Alpenkurier',
      '2026-03-17',
      'de',
    ],
    // Only the day of a change is left to read.
    withoutData: undefined,
    first: 'Tannholz Energie beliefert von Juli an',
    last: 'sagte Caduff dem Alpenkurier.',
    around: /Kofler|Nordwerk|Rheinstrom|Lesezeit|Aktualisiert|Teilen/,
  },
  {
    name: 'fr',
    what: 'a blog with its data in a graph, a publisher named by @id, a line that leads to another article',
    about: [
      'Orvanne lève 12 millions d’euros pour ses puces sobres',
      'La Gazette des Ateliers',
      '2026-02-05',
      'fr',
    ],
    withoutData: '2026-02-05',
    first: 'La jeune pousse nantaise Orvanne',
    last: 'd’ici à la fin de l’année.',
    around: /Marnier|Tessonnier|Publié|Partager/,
  },
  {
    name: 'en',
    what: 'a page without article data, dated by a line under its headline',
    about: ['Fellwick buys Norrland chip tester', 'The Dockside Review', '2026-01-14', 'en'],
    withoutData: '2026-01-14',
    first: 'Fellwick, the Leith maker',
    last: 'and later in the year.',
    around: /Hollis|Brackwater|Updated/,
  },
  {
    name: 'plain',
    what: 'an old press page whose window title names the kind of page',
    about: [
      'Stadtwerke Ulmhofen beteiligen sich an Glimmstein Computing',
      'Stadtwerke Ulmhofen',
      '2025-12-03',
      'de',
    ],
    withoutData: '2025-12-03',
    first: 'Die Stadtwerke Ulmhofen haben 26 Prozent',
    last: 'soll im Sommer 2027 beginnen.',
    around: /Kontakt\b|\bStart\b/,
  },
] as const;

describe('a page as it is found', () => {
  for (const page of PAGES) {
    it(`${page.name}: ${page.what}`, async () => {
      const document = await read(page.name);
      assert.deepEqual(aboutOf(document), page.about);
      assert.doesNotMatch(document.text, page.around);
      for (const words of [page.first, page.last]) assert.ok(document.text.includes(words), words);
    });

    it(`${page.name}: is dated by what people read, but not by the day of a change`, async () => {
      const { published } = await read(page.name, withoutData(pageOf(page.name)));
      assert.equal(published, page.withoutData);
    });
  }

  const dates: readonly (readonly [string, string | undefined])[] = [
    ['2026-3-7', '2026-03-07'],
    ['29 October, 2016', '2016-10-29'],
    ['March 7, 2026', '2026-03-07'],
    ['7. März 2026, 10:15 Uhr', '2026-03-07'],
    ['le 7 mars 2026 à 10h15', '2026-03-07'],
    ['03/07/2026', undefined],
    ['soon', undefined],
  ];
  for (const [written, published] of dates)
    it(`is dated ${published} by "${written}"`, async () => {
      const meta = `<meta name="date" content="${written}">`;
      const html = withoutData(pageOf('de')).replace('</head>', `${meta}</head>`);
      assert.equal((await read('de', html)).published, published);
    });
});
