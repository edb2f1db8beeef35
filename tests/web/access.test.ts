// The page for readers with a palette of their own, with large letters, and on the narrowest screens.
import assert from 'node:assert/strict';
import type { BrowserContextOptions } from 'playwright-core';
import { axeFindings, browserSuite, edgeId } from './suite';

// 200 % of 1280 by 800 is what a window of 640 by 400 shows.
const SCREENS: readonly (readonly [what: string, options: BrowserContextOptions])[] = [
  ['at 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ['at 320 pixels', { viewport: { width: 320, height: 640 } }],
];

browserSuite('the page for everybody', ({ visit, graph }) => {
  it('keeps names, focus and marks in a palette of the reader', async () => {
    const line = edgeId(await graph(), 'ASML', 'INVESTED_IN', 'Mistral AI');
    for (const colorScheme of ['light', 'dark'] as const) {
      const opened = await visit(`/?edge=${line}`, {
        viewport: { width: 1280, height: 800 },
        forcedColors: 'active',
        colorScheme,
      });
      await opened.card();
      await opened.still();
      assert.deepEqual(await axeFindings(opened), []);
      const { page } = opened;
      // The names are painted in the palette's ink on the palette's paper.
      const [ink, paper] = await page.evaluate<[number, number]>(`(() => {
        const canvas = document.querySelector('.map-canvas canvas.sigma-labels');
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        const light = [];
        for (let i = 0; i < data.length; i += 4) if (data[i + 3] === 255) light.push(data[i] + data[i + 1] + data[i + 2]);
        return [Math.min(...light.slice(0, 50000)), Math.max(...light.slice(0, 50000))];
      })()`);
      assert.ok(paper - ink > 600, `${colorScheme}: from ${ink} to ${paper}`);
      await page.keyboard.press('Tab');
      const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
      assert.notEqual(outline, 'none');
    }
  });

  for (const [what, options] of SCREENS) {
    it(`fits the screen ${what}, in every view`, async () => {
      const line = edgeId(await graph(), 'ASML', 'INVESTED_IN', 'Mistral AI');
      const opened = await visit('/', options);
      const { page } = opened;
      for (const view of [
        '/',
        `/?edge=${line}`,
        '/?view=relations',
        '/?view=ask&query=who-funds',
        '/?view=inbox',
      ]) {
        await page.goto(new URL(view, page.url()).href);
        await page.locator('#app[data-state="ready"]').waitFor();
        const { width } = options.viewport ?? { width: 0 };
        assert.ok(await page.evaluate(`document.documentElement.scrollWidth <= ${width}`), view);
      }
      await page.goto(new URL('/', page.url()).href);
      await opened.still();
      const room = await page.locator('.map-canvas').boundingBox();
      assert.ok(room && room.height >= 150, `the map has ${room?.height} pixels`);
      await opened.pick('mistral-ai');
      await opened.card();
      const card = await page.getByTestId('panel').boundingBox();
      assert.ok(card && card.height >= 150, `the card has ${card?.height} pixels`);
    });
  }

  it('has nothing to press that is smaller than 24 pixels', async () => {
    const opened = await visit('/?node=mistral-ai');
    await opened.card();
    const small = await opened.page.evaluate<
      string[]
    >(`[...document.querySelectorAll('button, input, select, summary')]
      .filter((element) => {
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
        return width > 1 && (width < 24 || height < 24);
      })
      // Links within a sentence are as high as their line (WCAG 2.2, 2.5.8, inline).
      .filter((element) => !element.matches('p .link, .statement .link, .told .name, .sentence .name'))
      .map((element) => element.outerHTML.slice(0, 120))`);
    assert.deepEqual(small, []);
  });
});
