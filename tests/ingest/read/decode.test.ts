// Encodings, languages, dates and ZIP containers.
import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { textOf } from '../../../ingest/read/decode/encoding';
import { unpackXml, ZIP_LIMITS } from '../../../ingest/read/decode/zip';
import { dateline } from '../../../ingest/read/metadata/dateline';
import { isoDate } from '../../../ingest/read/metadata/dates';
import { languageOf } from '../../../ingest/read/metadata/language';
import { ARTICLE, input } from './documents';

const FRENCH =
  'Les salariés ont été reçus à l’hôtel de ville ; le maire s’est dit « très déçu » par la décision.';

describe('the encoding of a text', () => {
  const cases: readonly (readonly [string, string, { addBOM?: boolean }?])[] = [
    ['utf-8', ARTICLE],
    ['utf-8', ARTICLE, { addBOM: true }],
    ['utf-16le', ARTICLE, { addBOM: true }],
    ['utf-16be', ARTICLE, { addBOM: true }],
    ['utf-16le', ARTICLE],
    ['utf-16be', ARTICLE],
    ['windows-1252', ARTICLE],
    ['windows-1252', FRENCH],
    ['iso-8859-15', ARTICLE],
    ['macintosh', ARTICLE.replaceAll('€', 'Euro')],
    ['macintosh', FRENCH],
    ['cp850', ARTICLE.replaceAll('€', 'Euro')],
    ['iso-8859-1', ARTICLE.replaceAll('€', 'EUR')],
  ];
  for (const [encoding, text, options] of cases)
    it(`is found: ${encoding}${options?.addBOM ? ' with a byte order mark' : ''}`, () =>
      assert.equal(textOf(iconv.encode(text, encoding, options))?.replace(/^\ufeff/, ''), text));

  it('is UTF-8 where the bytes say so, whatever the sender declares', () => {
    assert.equal(textOf(Buffer.from(ARTICLE), 'iso-8859-1'), ARTICLE);
  });

  it('is none for random bytes', () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 256);
    assert.equal(textOf(bytes), undefined);
  });
});

describe('the day that a text prints at its head', () => {
  const story = 'Die Firma sammelt vierzig Millionen Euro ein und zieht nach Ulm.';
  const cases: readonly (readonly [string, 'de' | 'en' | 'fr', string | undefined])[] = [
    [`Titel\n\n10. März 2026\n\n${story}`, 'de', '2026-03-10'],
    [`Titel\n\nVon Petra Oswald | 10.03.2026, 08:15 Uhr\n\n${story}`, 'de', '2026-03-10'],
    [`Titel\n\nBerlin, 10. März 2026 – ${story}`, 'de', '2026-03-10'],
    [`Titel\n\nUlm, 10. März 2026. ${story}`, 'de', '2026-03-10'],
    [`Titel\n\nUlm, den 10. März 2026: ${story}`, 'de', '2026-03-10'],
    [`Titel\n\nIm Streit, der am 10. März 2026. Kalenderwoche hin oder her, ${story}`, 'de', undefined],
    [
      'Titel\n\nDie Firma zieht um, weil das Gebäude\nam 10. März 2026 verkauft worden ist und\ndie neuen Eigentümer andere Pläne haben.',
      'de',
      undefined,
    ],
    [`Isarkurier, 10. März 2026\n\nTitel\n\n${story}`, 'de', '2026-03-10'],
    ['Headline\n\nPublished March 10, 2026\n\nThe firm has raised money.', 'en', '2026-03-10'],
    ['Headline\n\nPARIS, March 10, 2026 (Wire) - The firm has raised money.', 'en', undefined],
    ['Headline\n\nPARIS, March 10, 2026 — The firm has raised money.', 'en', '2026-03-10'],
    ['Titre\n\nPublié le 10 mars 2026\n\nLa société a levé des fonds.', 'fr', '2026-03-10'],
    [`Was am 10. März 2026 in Ulm wirklich geschah\n\n${story}`, 'de', undefined],
    [`Titel\n\nAm 10. März 2026 wurde die Firma gegründet.\n\n${story}`, 'de', undefined],
    [`Titel\n\nSeit dem 10. März 2026 gehört sie der Bank.`, 'de', undefined],
    [`Titel\n\nMärz 2026\n\n${story}`, 'de', undefined],
  ];
  for (const [text, language, day] of cases)
    it(`is ${day ?? 'not taken'} in ${JSON.stringify(text.slice(0, 50))}`, () =>
      assert.equal(dateline(text, language), day));
});

describe('the language of a text', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['de', 'Die Firma sammelt vierzig Millionen Euro ein.'],
    ['en', 'The company has raised forty million euros.'],
    ['fr', 'La société a levé quarante millions d’euros.'],
  ];
  for (const [language, sentence] of cases)
    it(`is found in one sentence: ${language}`, async () =>
      assert.equal(await languageOf(sentence, 'x', { declared: 'en' }), language));

  it('is named when it is none that can be read', async () => {
    const spanish = 'La empresa ha recaudado cuarenta millones de euros para construir un centro de datos.';
    await assert.rejects(languageOf(spanish, 'a.txt', {}), {
      code: 'language',
      message: /"a.txt".*Spanish.*--lang/,
    });
  });

  it('is what a person says it is', async () => {
    assert.equal(await languageOf('OK', 'x', { given: 'fr-CA' }), 'fr');
    await assert.rejects(languageOf('OK', 'x', { given: 'nl' }), { code: 'language', message: /"nl"/ });
  });

  it('is what the document declares where there is too little text', async () => {
    assert.equal(await languageOf('Mistral AI', 'x', { declared: 'de-AT' }), 'de');
  });
});

describe('a date in metadata', () => {
  const cases: readonly (readonly [unknown, string | undefined])[] = [
    ['2025', '2025'],
    ['2025-09', '2025-09'],
    ['2025-09-09', '2025-09-09'],
    ['2025-09-09T23:30:00+02:00', '2025-09-09'],
    ['Tue, 09 Sep 2025 23:30:00 +0200', '2025-09-09'],
    ['9 September 2025', '2025-09-09'],
    ["D:20250909233000+02'00'", '2025-09-09'],
    ['2025-02-30', undefined],
    ['2025-13', undefined],
    ['next week', undefined],
    ['', undefined],
    [undefined, undefined],
    [42, undefined],
  ];
  for (const [value, expected] of cases)
    it(`${JSON.stringify(value)} is ${expected ?? 'no date'}`, () => assert.equal(isoDate(value), expected));
});

describe('a ZIP container', () => {
  const zip = (parts: Record<string, Uint8Array>) => input(zipSync(parts, { level: 9 }));

  it('gives its XML parts and leaves pictures alone', async () => {
    const parts = await unpackXml(
      zip({ 'word/document.xml': strToU8('<a/>'), 'word/media/1.png': strToU8('x') }),
    );
    assert.deepEqual(Object.keys(parts), ['word/document.xml']);
  });

  it('is refused when it unpacks to too many times its size', async () => {
    const bomb = zip({ 'xl/workbook.xml': new Uint8Array(30 * 1024 * 1024) });
    await assert.rejects(unpackXml(bomb), { code: 'zip-bomb', message: /times its size/ });
  });

  it('is refused when the declared size of a part is a lie', async () => {
    const bytes = Buffer.from(zip({ 'a.xml': new Uint8Array(5 * 1024 * 1024) }).bytes);
    const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(10, directory + 24);
    await assert.rejects(unpackXml(input(bytes)), { name: 'InvalidInput' });
  });

  it('is refused when it has too many parts', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: ZIP_LIMITS.entries + 1 }, (_, at) => [`${at}.xml`, strToU8('')]),
    );
    await assert.rejects(unpackXml(zip(parts)), { code: 'zip-bomb', message: /parts/ });
  });

  it('is refused when a part declares entities that could grow', async () => {
    const part = '<!DOCTYPE lol [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><x>&b;</x>';
    await assert.rejects(unpackXml(zip({ 'word/document.xml': strToU8(part) })), {
      code: 'zip-bomb',
      message: /entities/,
    });
  });
});
