// Graphs that nobody can take in at a glance, in a real browser: names that can be read, search that brings what is
// not drawn, no crash and no complaint.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { edgeId } from '../../graph/edges';
import type { NodeView } from '../../graph/views';
import { buildPage } from '../../server/page-build';
import { boxesOverlap } from '../../web/src/layout/geometry';
import { makeGraph } from '../bench/page/graph';
import { type Served, serveGraph } from '../bench/page/serve';
import { findChromium, launchChromium } from './browser';
import { NARROW, openPage, WIDE } from './open-page';

describe('an unknown graph of 2,000 nodes', function () {
  this.timeout(90_000);
  const graph = makeGraph(2000, 6000);
  const empty = mkdtempSync(join(tmpdir(), 'bare-'));
  let browser: Browser;
  let served: Served;

  before(async function () {
    if (!findChromium()) {
      console.log('      No Chromium here (npm run test:install): the large graph is not looked at.');
      this.skip();
    }
    await buildPage(join(__dirname, '..', '..', 'web'));
    [browser, served] = await Promise.all([launchChromium(), serveGraph(graph, empty)]);
  });
  after(async () => {
    await browser?.close();
    await served?.close();
    rmSync(empty, { recursive: true, force: true });
  });

  for (const [width, options] of [
    ['wide', WIDE],
    ['narrow', NARROW],
  ] as const) {
    it(`shows names that do not overlap, and brings any other by search, on a ${width} screen`, async () => {
      const { page, still, names, card, complaints } = await openPage(browser, served.url, options);
      await still();
      const boxes = Object.values(await names());
      assert.ok(boxes.length >= (width === 'wide' ? 25 : 8), `${boxes.length} names`);
      for (const [i, one] of boxes.entries()) {
        for (const two of boxes.slice(i + 1)) assert.ok(!boxesOverlap(one, two));
      }
      const last = graph.nodes.at(-1);
      await page
        .getByRole('combobox')
        .first()
        .fill(last?.name ?? '');
      await page.getByRole('option').first().click();
      await page.waitForURL(({ searchParams }) => searchParams.get('node') === last?.id);
      await card();
      await page.context().close();
      // The made graph has no cards behind it.
      assert.deepEqual(
        complaints.filter((complaint) => !/404/.test(complaint)),
        [],
      );
    });
  }

  it('says once that it draws without a graphics card, and that it shows less for that', async () => {
    const { page, still } = await openPage(browser, served.url);
    await still();
    const note = page.getByText('draws without a graphics card', { exact: false });
    await note.getByRole('button', { name: 'Close' }).click();
    await note.waitFor({ state: 'detached' });
    await page.goto(`${served.url}/?colour=jurisdiction`);
    await still();
    assert.equal(await note.count(), 0);
    await page.context().close();
  });

  it('keeps of a long table the rows around the screen, from the first to the last', async () => {
    const { page } = await openPage(browser, `${served.url}/?view=relations`);
    const rows = page.locator('tbody tr[aria-rowindex]');
    await rows.first().waitFor();
    assert.equal(await page.getByRole('table').getAttribute('aria-rowcount'), String(graph.edges.length + 1));
    assert.ok((await rows.count()) <= 150, `${await rows.count()} rows in the document`);
    await page.locator('.table-view').evaluate((view) => view.scrollTo(0, view.scrollHeight));
    const last = page.locator(`tbody tr[aria-rowindex="${graph.edges.length + 1}"]`);
    await last.waitFor();
    assert.ok((await rows.count()) <= 150);
    await last.getByRole('button').focus();
    await page.keyboard.press('ArrowUp');
    await page.locator(`tbody tr[aria-rowindex="${graph.edges.length}"]:focus-within`).waitFor();
    await page.context().close();
  });
});

describe('two nodes with many lines between them', function () {
  this.timeout(90_000);
  const empty = mkdtempSync(join(tmpdir(), 'bare-'));
  let browser: Browser;
  let served: Served;

  before(async function () {
    if (!findChromium()) {
      console.log(
        '      No Chromium here (npm run test:install): lines between two nodes are not looked at.',
      );
      this.skip();
    }
    const made = makeGraph(3, 12);
    const [a, b, c] = made.nodes as [NodeView, NodeView, NodeView];
    const edges = made.edges.slice(0, 7).map((edge, i) => {
      const joined = { ...edge, source: a.id, target: i < 6 ? b.id : c.id, event: String(2015 + i) };
      return { ...joined, id: edgeId(joined) };
    });
    [browser, served] = await Promise.all([
      launchChromium(),
      serveGraph({ nodes: made.nodes, edges }, empty),
    ]);
  });
  after(async () => {
    await browser?.close();
    await served?.close();
    rmSync(empty, { recursive: true, force: true });
  });

  for (const [width, options] of [
    ['wide', WIDE],
    ['narrow', NARROW],
  ] as const) {
    it(`are joined by one line with a count, which opens all of them, on a ${width} screen`, async () => {
      const { page, still, pick } = await openPage(browser, served.url, options);
      await still();
      const [a, b] = served.placement.id.slice(0, 2) as [string, string];
      await pick(`bundle ${[a, b].sort().join(' ')}`);
      await page.waitForURL(({ searchParams }) => searchParams.has('set'));
      await page.getByText('Between them: 6 relations').waitFor();
      await page.context().close();
    });
  }
});
