// The two clocks in a real browser: the slider, playback, what changed between two dates as a list and on the map.
import assert from 'node:assert/strict';
import { changesOf, momentsOf, timingOf } from '../../web/src/model/time';
import { coloursAround, themeColour } from './pixels';
import { browserSuite, hasParameter, inAddress, onEachScreen, positionOf } from './suite';

browserSuite('the time of the map', ({ visit, graph, sources }) => {
  onEachScreen('goes on two clocks, and says honestly what has no date', async (options) => {
    const opened = await visit('/', options);
    await opened.still();
    const { page } = opened;
    await page.getByRole('button', { name: 'Time', exact: true }).click();
    const slider = page.getByRole('slider', { name: /What held at this date/ });
    await slider.focus();
    await page.keyboard.press('Home');
    await hasParameter(page, 'valid');
    await page.getByText(/carry no date and always stay/).waitFor();
    // A source that gives a year gives no day: the page does not make one up.
    const first = inAddress(opened, 'valid') as string;
    const said = (await slider.getAttribute('aria-valuetext')) ?? '';
    assert.equal(/^\d{4}$/.test(first), /^\d{4}$/.test(said), `${first} is told as ${said}`);
    await page.getByRole('button', { name: 'Was known' }).click();
    await page.getByRole('slider', { name: /What the sources had said/ }).waitFor();
  });

  onEachScreen('plays the dates in turn, and pauses', async (options) => {
    const opened = await visit('/', options);
    await opened.still();
    const { page } = opened;
    await page.getByRole('button', { name: 'Time', exact: true }).click();
    await page.getByRole('button', { name: 'Play' }).click();
    await hasParameter(page, 'valid');
    const first = inAddress(opened, 'valid') as string;
    // To the last date and no further.
    await page.waitForURL(({ searchParams }) => (searchParams.get('valid') ?? '') > first);
    await page.getByRole('button', { name: 'Play' }).waitFor();
    // From the first again, and held there before the next.
    await page.getByRole('button', { name: 'Play' }).click();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Play' }).waitFor();
    assert.equal(inAddress(opened, 'valid'), first);
  });

  onEachScreen('lists what came between two dates, and colours it on the map', async (options) => {
    const { edges, nodes } = await graph();
    const timing = timingOf(await sources());
    const moments = momentsOf(edges, timing, 'valid');
    const [since, until] = [moments[0] as string, moments.at(-1) as string];
    const changes = changesOf(edges, timing, { since, valid: until, known: null });
    assert.ok(changes && changes.came.size > 0, 'something came between the first date and the last');

    const opened = await visit('/', options);
    await opened.still();
    const { page } = opened;
    await page.getByRole('button', { name: 'Time', exact: true }).click();
    await page.getByLabel('Compare with').selectOption(since);
    await hasParameter(page, 'since');
    await page.getByRole('heading', { name: `Came (${changes.came.size})` }).waitFor();
    await page.getByRole('heading', { name: `Went (${changes.went.size})` }).waitFor();
    await opened.still();
    const came = await themeColour(page, '--came');
    let coloured = 0;
    for (const id of changes.came) {
      const at = await positionOf(page, id);
      if (at && (await coloursAround(page, at)).has(came)) coloured++;
    }
    assert.ok(coloured > 0, 'lines that came have the colour of what came');

    const [id] = changes.came;
    const line = edges.find((edge) => edge.id === id);
    const source = nodes.find((node) => node.id === line?.source)?.name ?? '';
    await page.locator('.changes').getByRole('button', { name: source }).first().click();
    await opened.card();
    assert.ok(changes.came.has(inAddress(opened, 'edge') ?? ''));
  });
});
