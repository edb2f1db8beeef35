// The address bar: what a reader has made of the page stands in it, on this machine and on another one.
import assert from 'node:assert/strict';
import type { OpenPage } from './open-page';
import { browserSuite, drawnAt, hasParameter, inAddress, onEachScreen, parameterIs } from './suite';

/** What a reader sees of the map: the places of some nodes, the names, what is pressed, the card. */
async function picture({ page, names, still }: OpenPage) {
  await still();
  const places = await Promise.all(['asml', 'nvidia', 'mistral-ai'].map((id) => drawnAt(page, id)));
  return {
    places: places.map(({ x, y }) => [Math.round(x / 4), Math.round(y / 4)]),
    names: Object.keys(await names()).sort(),
    pressed: await page.locator('.legend [aria-pressed="true"]').allInnerTexts(),
    card: await page.locator('.panel h2').allInnerTexts(),
    dates: await page.locator('.moment').allInnerTexts(),
  };
}

browserSuite('the address', ({ visit }) => {
  onEachScreen(
    'opens the same picture elsewhere: selection, filters, colours, camera, time',
    async (options) => {
      const opened = await visit('/', options);
      await opened.still();
      const { page } = opened;
      await page.getByRole('button', { name: /^Place/ }).click();
      await page.getByRole('button', { name: 'By jurisdiction' }).click();
      await page.getByRole('button', { name: 'Time', exact: true }).click();
      await page.getByRole('slider').first().focus();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowLeft');
      await hasParameter(page, 'valid');
      await opened.still();
      await opened.pick('asml');
      await opened.card();
      await opened.still();
      // To make room for the card the map may have moved, and the address has said so when it stands still.
      const before = inAddress(opened, 'at');
      await page.getByRole('application').focus();
      await page.keyboard.press('+');
      await page.waitForURL(({ searchParams }) => ![null, before].includes(searchParams.get('at')));
      const seen = await picture(opened);

      const elsewhere = await visit(`/${new URL(page.url()).search}`, options);
      await elsewhere.card();
      assert.deepEqual(await picture(elsewhere), seen);
    },
  );

  onEachScreen('goes back and forward through what was chosen', async (options) => {
    const opened = await visit('/', options);
    await opened.still();
    const { page } = opened;
    const card = page.getByTestId('panel').getByRole('heading', { level: 2 });
    await opened.pick('asml');
    await opened.card();
    await card.getByRole('button').or(page.locator('.panel .edge-link')).first().click();
    await hasParameter(page, 'edge');
    await page.goBack();
    await parameterIs(page, 'node', 'asml');
    assert.equal(await card.textContent(), 'ASML');
    await page.goBack();
    await page.getByTestId('panel').waitFor({ state: 'detached' });
    await page.goForward();
    await opened.card();
    assert.equal(await card.textContent(), 'ASML');
  });

  onEachScreen('keeps the camera, and stands there again on another machine', async (options) => {
    const opened = await visit('/', options);
    await opened.still();
    const { page } = opened;
    await page.getByRole('application').focus();
    await page.keyboard.press('+');
    await hasParameter(page, 'at');
    const seen = await drawnAt(page, 'mistral-ai');
    const again = await visit(`/${new URL(page.url()).search}`, options);
    await again.still();
    const there = await drawnAt(again.page, 'mistral-ai');
    assert.ok(Math.hypot(there.x - seen.x, there.y - seen.y) < 3);
    await again.page.getByRole('button', { name: 'Show the whole map' }).click();
    await parameterIs(again.page, 'at', null);
  });

  onEachScreen('keeps which panel is open over the map', async (options) => {
    const opened = await visit('/', options);
    await opened.still();
    await opened.page.getByRole('button', { name: 'Filters' }).click();
    await parameterIs(opened.page, 'panel', 'filters');
    const again = await visit(`/${new URL(opened.page.url()).search}`, options);
    await again.page.getByRole('dialog', { name: 'Filters' }).waitFor();
    await again.page.keyboard.press('Escape');
    await parameterIs(again.page, 'panel', null);
    assert.equal(inAddress(again, 'panel'), null);
  });
});
