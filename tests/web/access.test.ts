// The page for readers with a palette of their own, with large letters, and on the narrowest screens.
import assert from 'node:assert/strict';
import type { BrowserContextOptions } from 'playwright-core';
import { axeFindings, browserSuite, edgeId, onEachScreen } from './suite';

// 200 % of 1280 by 800 is what a window of 640 by 400 shows.
const SCREENS: readonly (readonly [what: string, options: BrowserContextOptions])[] = [
  ['at 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ['at 320 pixels', { viewport: { width: 320, height: 640 } }],
];

// These run in the page as text: compiled functions would bring helpers that are not there.
const FOCUS_SEEN = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return { what: '', seen: true };
  const inner = element.shadowRoot?.activeElement ?? element;
  const { left, top, width, height } = inner.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + Math.min(height / 2, 30)];
  const over = document.elementFromPoint(x, y);
  const style = getComputedStyle(inner);
  const marked = style.outlineStyle !== 'none' || getComputedStyle(element.closest('label') ?? element).outlineStyle !== 'none' || element.matches('.editor');
  const inside = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
  const free = over !== null && (element.contains(over) || over.contains(element) || over.shadowRoot === inner.getRootNode());
  return { what: element.outerHTML.slice(0, 90), seen: marked && inside && free };
})()`;
const FRAMES_OF_A_ZOOM = `new Promise((done) => {
  const places = new Set();
  const before = JSON.stringify(window.sovereigntyMap.positionOf('asml'));
  document.querySelector('.tools .closer button').click();
  (function tick(left) {
    const now = JSON.stringify(window.sovereigntyMap.positionOf('asml'));
    if (now !== before) places.add(now);
    if (left > 0) requestAnimationFrame(() => tick(left - 1));
    else done(places.size);
  })(40);
})`;

browserSuite('the page for everybody', ({ visit, graph }) => {
  onEachScreen('keeps names, focus and marks in a palette of the reader', async (options) => {
    const line = edgeId(await graph(), 'ASML', 'INVESTED_IN', 'Mistral AI');
    for (const colorScheme of ['light', 'dark'] as const) {
      const opened = await visit(`/?edge=${line}`, {
        ...options,
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

  onEachScreen('has nothing to press that is smaller than 24 pixels', async (options) => {
    for (const path of [
      '/?node=mistral-ai&panel=time',
      '/?panel=filters',
      '/?view=inbox',
      '/?view=ask',
      '/?view=entities',
    ]) {
      const opened = await visit(path, options);
      if (path.includes('node')) await opened.card();
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
      assert.deepEqual(small, [], path);
    }
  });

  onEachScreen('shows the focus wherever Tab leads, and covers it by nothing', async (options) => {
    for (const path of ['/?node=asml', '/?view=relations', '/?view=ask', '/?view=inbox']) {
      const opened = await visit(path, options);
      const { page } = opened;
      if (path.includes('node')) await opened.card();
      // Views whose code comes later have nothing to lead to until it is there.
      await page.locator('p.waiting').waitFor({ state: 'detached' });
      const first = new Set<string>();
      for (let stop = 0; stop < 24; stop++) {
        await page.keyboard.press('Tab');
        const { what, seen } = await page.evaluate<{ what: string; seen: boolean }>(FOCUS_SEEN);
        if (what === '') continue;
        assert.ok(seen, `${path}: ${what}`);
        first.add(what);
      }
      assert.ok(first.size > 8, `${path}: only ${[...first].join(', ')}`);
      await page.context().close();
    }
  });

  onEachScreen(
    'moves the map at once for whoever wants no motion, and smoothly for others',
    async (options) => {
      const places = async (reducedMotion: 'reduce' | 'no-preference'): Promise<number> => {
        const opened = await visit('/', { ...options, reducedMotion });
        await opened.still();
        return opened.page.evaluate<number>(FRAMES_OF_A_ZOOM);
      };
      assert.equal(await places('reduce'), 1);
      assert.ok((await places('no-preference')) > 1);
    },
  );
});
