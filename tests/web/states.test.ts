// What the page does with answers that the bundled article does not give, on the fixture's server.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { buildPage } from '../../server/page-build';
import { findChromium, launchChromium } from './browser';
import { edges, nodes } from './fixtures/graph';
import { type Behaviour, startFixtureServer } from './fixtures/server';
import { type OpenPage, openPage, WIDE } from './open-page';

describe('the states of the page', function () {
  this.timeout(60_000);
  let server: Awaited<ReturnType<typeof startFixtureServer>>;
  let browser: Browser;
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
    await server?.close();
  });

  it('says that the graph is empty', async () => {
    const { page } = await visit('/', 'empty');
    await page.locator('#app[data-state="empty"]').waitFor();
    await page.getByText('The graph is empty.').waitFor();
  });

  it("shows the server's own words when it fails, and tries again", async () => {
    const { page } = await visit('/', 'broken');
    await page.getByText('The graph store does not answer.').waitFor();
    server.behaviour.graph = 'full';
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('#app[data-state="ready"]').waitFor();
  });

  it('says that an address names nothing', async () => {
    const { page, card } = await visit('/?node=nobody');
    await card();
    await page.getByText('not in the graph').waitFor();
  });

  it('sets figures side by side where sources disagree', async () => {
    const disputed = edges.find((edge) => edge.disputed)?.id;
    const { page, card } = await visit(`/?edge=${disputed}`);
    await card();
    assert.deepEqual(await page.locator('.tellings .figure').allInnerTexts(), ['11 %', '14 %']);
  });

  it('shows a rumour beside the map, marked as such', async () => {
    const { page, card } = await visit(`/?node=${idOf('Orvala Systems')}`);
    await card();
    const beside = page.locator('.beside');
    await beside.getByText('Not on the map').waitFor();
    await beside.getByText('reported, not confirmed').waitFor();
    assert.ok(!edges.some(({ source, target }) => [source, target].includes(idOf('Kestrel Labs'))));
  });

  it('makes no link of an address that is none of the web', async () => {
    const { page, card } = await visit(`/?edge=${edges.find((edge) => edge.disputed)?.id}`);
    await card();
    const links = await page
      .locator('.panel a')
      .evaluateAll((all) => all.map((link) => String(link.getAttribute('href'))));
    assert.ok(links.includes('https://example.org/a'));
    assert.ok(!links.some((link) => link.startsWith('javascript:')));
  });

  it('opens a line from its passage in the whole text', async () => {
    const { page, card } = await visit(`/?node=${idOf('DST Global')}`);
    await card();
    await page.getByRole('button', { name: /invested in/ }).click();
    await page.getByRole('button', { name: 'Read in the whole text' }).first().click();
    await page.locator('.full-text').waitFor();
    await page.locator('.passage', { hasText: 'Sitz in Veldhoven' }).click();
    await page.waitForURL(({ searchParams }) => searchParams.has('edge'));
  });

  it('speaks the language of the reader, and keeps the one that was chosen in the address', async () => {
    const { page } = await visit('/?view=relations', 'full', { ...WIDE, locale: 'de-DE' });
    await page.getByRole('button', { name: /Belege öffnen: ASML investierte in Mistral AI/ }).waitFor();
    await page.getByRole('combobox', { name: 'Sprache' }).selectOption('fr');
    await page.getByRole('button', { name: /ASML a investi dans Mistral AI/ }).waitFor();
    assert.equal(new URL(page.url()).searchParams.get('lang'), 'fr');
    assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
  });

  it('has no line wider than the screen at 320 pixels', async () => {
    for (const path of ['/', `/?node=${idOf('Mistral AI')}`, '/?view=entities']) {
      const { page } = await visit(path, 'full', { viewport: { width: 320, height: 640 } });
      assert.ok(await page.evaluate('document.documentElement.scrollWidth <= 320'), path);
      await page.context().close();
    }
  });

  it('shows a still picture and the table where there is no WebGL', async () => {
    const plain = await launchChromium(false);
    try {
      const { page } = await openPage(plain, server.url);
      await page.getByRole('img', { name: 'Still picture of the map' }).waitFor();
      await page.getByRole('button', { name: /Open the evidence: ASML invested in Mistral AI/ }).click();
      await page.locator('mark.quote').first().waitFor();
    } finally {
      await plain.close();
    }
  });
});
