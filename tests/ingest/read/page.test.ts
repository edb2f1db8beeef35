// HTML, Markdown and text: the article without the page around it, and what it says about itself.
import assert from 'node:assert/strict';
import { html } from '../../../ingest/read/html';
import { markdown } from '../../../ingest/read/markdown';
import type { Found, Reader } from '../../../ingest/read/reader';
import { text } from '../../../ingest/read/text';
import { ARTICLE, input, PAGE, PARAGRAPHS, TITLE } from './documents';

async function read(reader: Reader, content: string | Uint8Array, charset?: string): Promise<Found> {
  const [part] = await reader.read(input(content, { charset }));
  return part as Found;
}

const page = (head: string, body = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe('an HTML page', () => {
  it('gives headline and article and nothing of the page around them', async () => {
    const found = await read(html, PAGE);
    assert.equal(found.text, ARTICLE.trim());
  });

  it('says title, publisher, date as written in its own zone, and language', async () => {
    const { metadata } = await read(html, PAGE);
    assert.deepEqual(
      { ...metadata },
      { title: TITLE, publisher: 'Isarkurier', published: '2026-03-17', language: 'de', url: undefined },
    );
  });

  const dates: readonly (readonly [string, string])[] = [
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"x","datePublished":"2026-03-17T08:00:00Z"}</script>',
    ],
    ['Dublin Core', '<meta name="DC.date.issued" content="2026-03-17">'],
    ['a meta date', '<meta name="date" content="2026-03-17T08:00">'],
    ['microdata', '<meta itemprop="datePublished" content="2026-03-17">'],
  ];
  for (const [where, head] of dates)
    it(`is dated by ${where}`, async () =>
      assert.equal((await read(html, page(head))).metadata.published, '2026-03-17'));

  it('is dated by <time> when nothing else says it, and not at all by a date in words', async () => {
    const time = `<article><time datetime="2026-03-17">gestern</time>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}</article>`;
    assert.equal((await read(html, page('', time))).metadata.published, '2026-03-17');
    assert.equal(
      (await read(html, page('<meta name="date" content="Dienstag">'))).metadata.published,
      undefined,
    );
  });

  const titles: readonly (readonly [string, string, string])[] = [
    ['<title>Auerlicht: Pixelmoor gehört jetzt dazu</title>', '', 'Auerlicht: Pixelmoor gehört jetzt dazu'],
    ['<title>Pixelmoor gehört zu Auerlicht - Isarkurier</title>', '', 'Pixelmoor gehört zu Auerlicht'],
    ['<title>Pixelmoor verkauft | Isarkurier</title>', '<h1>Pixelmoor verkauft</h1>', 'Pixelmoor verkauft'],
    ['<title>Pixelmoor gehört zu Auerlicht</title>', '<h1>Isarkurier</h1>', 'Pixelmoor gehört zu Auerlicht'],
  ];
  for (const [head, body, title] of titles)
    it(`has its headline whole and without the site: ${title}`, async () => {
      const found = await read(
        html,
        page(head, body + PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')),
      );
      assert.equal(found.metadata.title, title);
    });

  it('is free of menus, consent, newsletters, comments and headlines of other articles', async () => {
    const other = 'Fremdfirma kauft Nachbarin';
    const boxes = [
      `<nav><a>${other}</a></nav>`,
      `<div id="cookie-consent"><p>${other}</p></div>`,
      `<div class="m-newsletter box"><p>${other}</p></div>`,
      `<aside><a>${other}</a></aside>`,
      `<ul class="related"><li>${other}</li></ul>`,
      `<div class="lesen-sie-auch">${other}</div>`,
      `<section id="comments"><p>${other}</p></section>`,
      `<form><label>${other}</label></form>`,
      `<div role="dialog">${other}</div>`,
    ];
    const body = PARAGRAPHS.map((text, at) => `<p>${text}</p>${boxes.slice(at * 3, at * 3 + 3).join('')}`);
    for (const around of [`<article>${body.join('')}</article>`, body.join('')]) {
      const { text } = await read(html, page('', around));
      assert.doesNotMatch(text, /Fremdfirma/);
      for (const paragraph of PARAGRAPHS) assert.ok(text.includes(paragraph), paragraph);
    }
  });

  it('keeps an article whose container is called like furniture', async () => {
    const body = PARAGRAPHS.map((text) => `<p class="related">${text}</p>`).join('');
    const { text } = await read(html, page('', `<div class="has-comments"><h1>x</h1>${body}</div>`));
    for (const paragraph of PARAGRAPHS) assert.ok(text.includes(paragraph), paragraph);
  });

  it('keeps list items and table rows as lines and drops what is not shown', async () => {
    const list = `<p>${PARAGRAPHS[0]}</p><ul><li><p>Auer&shy;licht</p></li><li>Pixelmoor</li></ul>
      <table><tr><th>Firma</th><th>Anteil</th></tr><tr><td><p>Auerlicht</p></td><td>31,0 %</td></tr></table>
      <p hidden>unsichtbar</p><button>Teilen</button><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p>`;
    const found = await read(html, page('', `<article>${list}</article>`));
    assert.match(found.text, /\n- Auerlicht\n+- Pixelmoor\n\nFirma \| Anteil\nAuerlicht \| 31,0 %\n\n/);
    assert.doesNotMatch(found.text, /unsichtbar|Teilen/);
  });

  it('is read in the encoding that it declares', async () => {
    const latin = Buffer.from(page('<meta charset="iso-8859-1"><title>x</title>'), 'latin1');
    assert.match((await read(html, latin)).text, /Größenbestimmung/);
    assert.match((await read(html, Buffer.from(page(''), 'utf8'), 'iso-8859-1')).text, /Größenbestimmung/);
  });

  const bombs: readonly (readonly [string, string])[] = [
    ['nested too deep', '<div>'.repeat(200_000)],
    ['nested too deep in inline elements', '<p><b>x'.repeat(50_000)],
    ['of too many elements', '<i></i>'.repeat(400_000)],
    ['with too many attributes', `<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(' ')}>`],
  ];
  for (const [what, body] of bombs)
    it(`is refused quickly when it is ${what}`, async () => {
      const before = process.cpuUsage();
      await assert.rejects(read(html, page('', body)), { code: 'html-bomb' });
      assert.ok(process.cpuUsage(before).user < 3_000_000);
    });
});

describe('a Markdown file', () => {
  const source = `---\ntitle: ${TITLE}\ndate: 2026-03-17\nsource: Isarkurier\n---\n## Zukauf\n\n**Auerlicht** übernimmt [Pixelmoor](https://example.org).\n\n- eins\n- zwei\n`;

  it('loses its marks and keeps its words', async () => {
    assert.equal(
      (await read(markdown, source)).text,
      'Zukauf\n\nAuerlicht übernimmt Pixelmoor.\n\n- eins\n- zwei',
    );
  });

  it('keeps indented prose and leaves out what stands in fences, where nobody states anything', async () => {
    const fenced =
      '# Titel\n\n    Eingerückt steht es auch.\n\n```js\nconst a = "Auerlicht kauft Pixelmoor";\n```\n\nAm Ende.';
    assert.equal((await read(markdown, fenced)).text, 'Titel\n\nEingerückt steht es auch.\n\nAm Ende.');
  });

  it('is described by its front matter', async () => {
    const { title, published, publisher } = (await read(markdown, source)).metadata;
    assert.deepEqual([title, published, publisher], [TITLE, '2026-03-17', 'Isarkurier']);
  });

  it('is told from plain text that has dashes, numbers and stars', () => {
    assert.equal(markdown.recognises(input(source)), true);
    for (const plain of [
      ARTICLE,
      '- eins\n- zwei\n',
      '1. Erstens\n2. Zweitens',
      '* * *\nText',
      '➜ Frisches Geld. #112',
    ])
      assert.equal(markdown.recognises(input(plain)), false, plain);
  });

  it('names the fault of a front matter that is no YAML', async () => {
    await assert.rejects(read(text, '---\ntitle: "a\n---\nText'), { code: 'metadata' });
    await assert.rejects(read(text, '---\ntitle: [1]\n---\nText'), { code: 'metadata', message: /title/ });
  });
});

describe('a text file', () => {
  it('is kept character for character, its first line being the title', async () => {
    const odd = `${TITLE}\n\nEin  Satz mit\u00a0Abständen \n\tund Tabulator.\n\n\n\nEnde\u00ad.`;
    const found = await read(text, odd);
    assert.equal(found.text, odd);
    assert.equal(found.metadata.title, TITLE);
  });

  it('is refused when it is data in JSON', async () => {
    await assert.rejects(read(text, '{"facts": []}'), { code: 'not-a-document' });
  });
});
