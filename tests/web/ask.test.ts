// The console in a real browser: questions in plain words, parameters as fields, answers with an address, errors at
// their place.
/// <reference lib="dom" />
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axeFindings, browserSuite, inAddress, onEachScreen, SCREENS } from './suite';

const editor = (page: Page) => page.getByRole('textbox', { name: 'Cypher query' });

/** A line of the list that completes what is typed; while the list is asked for anew it takes no click. */
const completion = (page: Page, hasText: string | RegExp) =>
  page.locator('.cm-tooltip-autocomplete:not(.cm-tooltip-autocomplete-disabled) .cm-completionLabel', {
    hasText,
  });

browserSuite('the console', ({ visit, url, allow }) => {
  for (const [width, options] of SCREENS) {
    it(`asks a saved question with its parameter, as table, JSON and on the map, on a ${width} screen`, async () => {
      const opened = await visit('/?view=ask', options);
      const { page } = opened;
      if (width === 'narrow') await page.getByText('Questions', { exact: true }).click();
      await page.getByRole('button', { name: /Who funds it/ }).click();
      await page.getByRole('heading', { name: /Who invested in an organisation/ }).waitFor();
      await page.getByLabel(/\$id/).fill('mistral-ai');
      await page.getByRole('button', { name: 'Ask', exact: true }).last().click();
      const answer = page.getByRole('region', { name: 'Answer' });
      await answer.getByText('6 rows').waitFor();
      await answer.getByRole('button', { name: 'asml', exact: true }).waitFor();
      assert.equal(inAddress(opened, 'query'), 'who-funds');
      assert.equal(inAddress(opened, 'p.id'), 'mistral-ai');
      await answer.getByRole('button', { name: 'JSON' }).click();
      assert.equal(JSON.parse((await answer.locator('pre').textContent()) ?? '').rows.length, 6);
      await answer.getByRole('button', { name: 'Select on the map' }).click();
      await page.waitForURL(({ searchParams }) => searchParams.get('set')?.includes('bpifrance') ?? false);
      await opened.still();
      await page.goBack();
      await answer.getByRole('button', { name: 'Alone on the map' }).click();
      await opened.still();
      assert.ok(inAddress(opened, 'only')?.split('.').includes('bpifrance'));
      assert.ok(Object.keys(await opened.names()).length <= 7);
    });

    it(`marks an error at its place, on a ${width} screen`, async () => {
      allow(/400/);
      const { page } = await visit(
        `/?${new URLSearchParams({ view: 'ask', cypher: 'MATCH (a:Entity)\nRETRUN a' })}`,
        options,
      );
      await page
        .getByRole('alert')
        .getByText(/^Line 2, column 1/)
        .waitFor();
      await page.locator('.cm-lintRange-error', { hasText: 'RETRUN' }).waitFor();
    });
  }

  onEachScreen(
    'answers from the address alone, and gives the answer an address of its own',
    async (options) => {
      const cypher = 'MATCH (a {id: $who})-[r:INVESTED_IN]->(b) RETURN a, r, b';
      const { page } = await visit(
        `/?${new URLSearchParams({ view: 'ask', cypher, 'p.who': 'asml' })}`,
        options,
      );
      const answer = page.getByRole('region', { name: 'Answer' });
      await answer.getByRole('button', { name: 'ASML invested in Mistral AI' }).click();
      await page
        .getByTestId('panel')
        .getByRole('heading', { name: /ASML invested in Mistral AI/ })
        .waitFor();
      const address = await answer.getByRole('link', { name: 'Address of the answer' }).getAttribute('href');
      const json = await (await fetch(new URL(address ?? '', url()))).json();
      assert.equal(json.rows.length, 1);
    },
  );

  // Chromium itself writes a style into a field whose coloured text is typed over, and then complains of it.
  const typedOver = /Applying inline style/;

  onEachScreen('colours Cypher, and completes it from the live schema', async (options) => {
    allow(typedOver);
    const { page } = await visit('/?view=ask', options);
    await editor(page).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('MATCH (a)-[r:INVES');
    // By the pointer: for a moment after the list has opened, Enter still belongs to the text.
    await completion(page, 'INVESTED_IN').click();
    await page.keyboard.type(' RETURN r.curr');
    await completion(page, /^currency$/).click();
    assert.match((await editor(page).textContent()) ?? '', /\[r:INVESTED_IN[\s\S]*RETURN r\.currency/);
    const [keyword, plain] = await Promise.all(
      ['MATCH', 'currency'].map((word) =>
        page.locator('.cm-line', { hasText: word }).evaluate((line, text) => {
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const { textContent, parentElement } = walker.currentNode;
            if (textContent?.includes(text) && parentElement) return getComputedStyle(parentElement).color;
          }
          return null;
        }, word),
      ),
    );
    assert.ok(keyword && plain && keyword !== plain, `${keyword} and ${plain}`);
  });

  onEachScreen('remembers what was asked, also after a reload', async (options, width) => {
    allow(typedOver);
    const { page } = await visit('/?view=ask', options);
    await editor(page).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('MATCH (c:Country) RETURN c.name AS country');
    await page.keyboard.press('Control+Enter');
    await page.getByText('4 rows').waitFor();
    await page.goto(`${url()}/?view=ask`);
    await page.getByText('Asked before').waitFor();
    if (width === 'narrow') await page.getByText('Asked before').click();
    await page.getByRole('button', { name: /MATCH \(c:Country\)/ }).click();
    await page.getByText('4 rows').waitFor();
  });

  onEachScreen('asks its questions in the language of the reader', async (options, width) => {
    for (const [lang, list, title, question] of [
      ['de', 'Fragen', 'Wer sie finanziert', /^Wer hat in eine Organisation investiert/],
      ['fr', 'Questions', 'Qui la finance', /^Qui a investi dans une organisation/],
    ] as const) {
      const { page } = await visit(`/?view=ask&query=who-funds&p.id=mistral-ai&lang=${lang}`, options);
      if (width === 'narrow') await page.locator('summary', { hasText: list }).click();
      await page.locator('.question-link', { hasText: title }).first().waitFor();
      await page.getByRole('heading', { name: question }).waitFor();
    }
  });

  onEachScreen('is clean for axe with an answer', async (options) => {
    const opened = await visit('/?view=ask&query=who-funds&p.id=mistral-ai', options);
    await opened.page.getByText('6 rows').waitFor();
    assert.deepEqual(await axeFindings(opened), []);
  });
});
