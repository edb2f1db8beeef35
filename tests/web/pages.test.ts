// The same graph without scripts: lists, tables and cards as documents whose links walk the edges.
import assert from 'node:assert/strict';
import { NARROW, WIDE } from './open-page';
import { axeFindings, browserSuite, edgeId } from './suite';

browserSuite('the pages without scripts', ({ plain, document, graph, url }) => {
  for (const [width, options] of [
    ['wide', WIDE],
    ['narrow', NARROW],
  ] as const) {
    it(`lead from the list of entities along a relation to its words, on a ${width} screen`, async () => {
      const page = await plain('/entities', options);
      assert.equal(await page.locator('tbody tr').count(), (await graph()).nodes.length);
      await page.getByRole('textbox', { name: 'Narrow to words' }).fill('mistral ai');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByRole('link', { name: 'Mistral AI' }).first().click();
      await page.getByRole('heading', { name: 'Mistral AI' }).waitFor();
      await page
        .getByRole('listitem')
        .filter({ hasText: 'ASML invested in' })
        .getByRole('link', { name: 'invested in' })
        .click();
      await page.locator('mark.quote', { hasText: '11 %' }).first().waitFor();
      await page.getByRole('link', { name: 'ASML', exact: true }).first().click();
      await page.getByRole('heading', { name: 'ASML' }).waitFor();
      assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth + 1'));
    });
  }

  it('sort by a header, say so, and keep the language in their links', async () => {
    const page = await plain('/relations?lang=de');
    await page.getByRole('columnheader', { name: 'Subjekt' }).getByRole('link').click();
    assert.equal(
      await page.getByRole('columnheader', { name: 'Subjekt' }).getAttribute('aria-sort'),
      'ascending',
    );
    assert.equal(await page.locator('html').getAttribute('lang'), 'de');
    assert.match(page.url(), /lang=de/);
  });

  it('are clean for axe, in light and dark', async () => {
    const whole = await graph();
    const line = edgeId(whole, 'ASML', 'INVESTED_IN', 'Mistral AI');
    const [source] = whole.edges.find(({ id }) => id === line)?.sources ?? [];
    for (const [path, colorScheme] of [
      ['/entities', 'light'],
      ['/relations?lang=de', 'dark'],
      ['/entities/mistral-ai?lang=fr', 'light'],
      [`/relations/${line}`, 'dark'],
      [`/sources/${source}`, 'light'],
      ['/api/docs', 'light'],
    ] as const) {
      const page = await document(path, { ...NARROW, colorScheme });
      assert.deepEqual(await axeFindings({ page }), [], path);
    }
  });

  it('follow the language of the browser', async () => {
    const page = await plain('/entities', { ...WIDE, locale: 'fr-FR' });
    await page.getByRole('heading', { name: 'Entités' }).waitFor();
  });

  it('answer 404 to what is not in the graph, and write no markup out of a filter', async () => {
    assert.equal((await fetch(`${url()}/entities/nobody`)).status, 404);
    const body = await (
      await fetch(`${url()}/relations?filter=${encodeURIComponent('"><script>x</script>')}`)
    ).text();
    assert.ok(!body.includes('<script>x'));
  });
});
