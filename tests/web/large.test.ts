// Graphs that nobody can take in at a glance, in a real browser: names that can be read, search that brings what is
// not drawn, no crash and no complaint.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
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
});
