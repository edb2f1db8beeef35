// What the page does with answers that the bundled article does not give, on the fixture's server.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { ENTITY_KINDS } from '../../graph/entities';
import { buildPage } from '../../server/page-build';
import { findChromium, launchChromium } from './browser';
import { edges, nodes } from './fixtures/graph';
import { type Behaviour, startFixtureServer } from './fixtures/server';
import { type OpenPage, openPage, WIDE } from './open-page';
import { onEachScreen } from './suite';

describe('the states of the page', function () {
  this.timeout(60_000);
  let server: Awaited<ReturnType<typeof startFixtureServer>>;
  let browser: Browser;
  let withoutWebgl: Browser | undefined;
  let opened: OpenPage | undefined;

  const visit = async (
    path: string,
    graph: Behaviour['graph'] = 'full',
    options: BrowserContextOptions = WIDE,
  ) => {
    server.behaviour.graph = graph;
    opened = await openPage(browser, server.url + path, options);
    return opened;
  };
  const idOf = (name: string): string => [...nodes.values()].find((node) => node.name === name)?.id as string;

  before(async function () {
    if (!findChromium()) {
      console.log('      No Chromium here (npm run test:install): the states of the page are not looked at.');
      this.skip();
    }
    await buildPage(join(__dirname, '..', '..', 'web'));
    server = await startFixtureServer();
    browser = await launchChromium();
  });

  afterEach(async () => {
    await opened?.page.context().close();
    opened = undefined;
  });

  after(async () => {
    await browser?.close();
    await withoutWebgl?.close();
    await server?.close();
  });

  onEachScreen('says that the graph is empty, and leads to reading a document', async (options) => {
    const { page } = await visit('/', 'empty', options);
    await page.locator('#app[data-state="empty"]').waitFor();
    await page.getByText('The graph is empty.').waitFor();
    await page.getByRole('button', { name: 'Read a document' }).click();
    await page.getByText('Drop files here', { exact: false }).waitFor();
  });

  onEachScreen('says that it loads, and how far it is', async (options) => {
    server.behaviour.graph = 'slow';
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    const page = await context.newPage();
    try {
      await page.goto(server.url);
      await page.getByText('Loading the graph …').waitFor();
      await page.getByRole('progressbar').waitFor();
      await page.getByText(/^0\.\d+ MB/).waitFor();
      server.release();
      await page.locator('#app[data-state="ready"]').waitFor();
    } finally {
      server.release();
      await context.close();
    }
  });

  onEachScreen('says that nobody answers, keeps what is there, and goes on afterwards', async (options) => {
    const { page, still, card, pick } = await visit('/', 'full', options);
    await still();
    const asml = idOf('ASML');
    await page.context().setOffline(true);
    await pick(asml);
    await card();
    await page.getByRole('alert').getByText('The server does not answer. Is it running?').waitFor();
    assert.equal(await page.locator('.map-canvas').count(), 1);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByTestId('panel').getByRole('heading', { name: 'ASML' }).waitFor();
  });

  onEachScreen("shows the server's own words when it fails, and tries again", async (options) => {
    const { page } = await visit('/', 'broken', options);
    await page.getByText('The graph store does not answer.').waitFor();
    server.behaviour.graph = 'full';
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('#app[data-state="ready"]').waitFor();
  });

  onEachScreen('says that an address names nothing', async (options) => {
    const { page, card } = await visit('/?node=nobody', 'full', options);
    await card();
    await page.getByText('not in the graph').waitFor();
  });

  onEachScreen('sets figures side by side where sources disagree', async (options) => {
    const disputed = edges.find((edge) => edge.disputed)?.id;
    const { page, card } = await visit(`/?edge=${disputed}`, 'full', options);
    await card();
    assert.deepEqual(await page.locator('.tellings .figure').allInnerTexts(), ['11 %', '14 %']);
  });

  onEachScreen('shows a rumour beside the map, marked as such', async (options) => {
    const { page, card } = await visit(`/?node=${idOf('Orvala Systems')}`, 'full', options);
    await card();
    const beside = page.locator('.beside');
    await beside.getByText('Not on the map').waitFor();
    await beside.getByText('reported, not confirmed').waitFor();
    assert.ok(!edges.some(({ source, target }) => [source, target].includes(idOf('Kestrel Labs'))));
  });

  onEachScreen('makes no link of an address that is none of the web', async (options) => {
    const { page, card } = await visit(`/?edge=${edges.find((edge) => edge.disputed)?.id}`, 'full', options);
    await card();
    const links = await page
      .locator('.panel a')
      .evaluateAll((all) => all.map((link) => String(link.getAttribute('href'))));
    assert.ok(links.includes('https://example.org/a'));
    assert.ok(!links.some((link) => link.startsWith('javascript:')));
  });

  onEachScreen(
    'speaks the language of the reader, and keeps the one that was chosen in the address',
    async (options) => {
      const { page } = await visit('/?view=relations', 'full', { ...options, locale: 'de-DE' });
      await page.getByRole('button', { name: /Belege öffnen: ASML investierte in Mistral AI/ }).waitFor();
      await page.getByRole('combobox', { name: 'Sprache' }).selectOption('fr');
      await page.getByRole('button', { name: /ASML a investi dans Mistral AI/ }).waitFor();
      assert.equal(new URL(page.url()).searchParams.get('lang'), 'fr');
      assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
    },
  );

  it('has no line wider than the screen at 320 pixels', async () => {
    for (const path of ['/', `/?node=${idOf('Mistral AI')}`, '/?view=entities']) {
      const { page } = await visit(path, 'full', { viewport: { width: 320, height: 640 } });
      assert.ok(await page.evaluate('document.documentElement.scrollWidth <= 320'), path);
      await page.context().close();
    }
  });

  onEachScreen('shows a still picture and the table where there is no WebGL', async (options) => {
    withoutWebgl ??= await launchChromium(false);
    const { page } = await openPage(withoutWebgl, server.url, options);
    const picture = page.getByRole('img', { name: 'Still picture of the map' });
    await picture.waitFor();
    // A letter for the kind of each.
    const letters = (await picture.locator('text.letter').allTextContents()).filter((text) =>
      /\p{L}/u.test(text),
    );
    const drawn = new Set(edges.flatMap(({ source, target }) => [source, target]));
    const kinds = [...nodes.values()].flatMap(({ id, kind }) =>
      drawn.has(id) ? [ENTITY_KINDS[kind].letter] : [],
    );
    assert.deepEqual(letters.sort(), kinds.sort());
    await page.getByRole('button', { name: /Open the evidence: ASML invested in Mistral AI/ }).click();
    await page.locator('mark.quote').first().waitFor();
    await page.context().close();
  });
});
