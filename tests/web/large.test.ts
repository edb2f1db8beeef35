// Graphs that nobody can take in at a glance, in a real browser: names that can be read, search that brings what is
// not drawn, no crash and no complaint.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { edgeId } from '../../graph/edges';
import type { GraphView, NodeView } from '../../graph/views';
import { buildPage } from '../../server/page-build';
import { boxesOverlap } from '../../web/src/layout/geometry';
import { makeGraph } from '../bench/page/graph';
import { serveGraph } from '../bench/page/serve';
import { browserSuite, onEachScreen, SCREENS } from './suite';

/** Serves a made graph; nothing stands behind its cards. */
const serving = (graph: GraphView) => async () => {
  await buildPage(join(__dirname, '..', '..', 'web'));
  return serveGraph(graph);
};
const NO_CARD = /404/;

const graph = makeGraph(2000, 6000);

browserSuite(
  'an unknown graph of 2,000 nodes',
  ({ visit, allow }) => {
    for (const [width, options] of SCREENS) {
      it(`shows names that do not overlap, and brings any other by search, on a ${width} screen`, async () => {
        allow(NO_CARD);
        const { page, still, names, card } = await visit('/', options);
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
      });
    }

    onEachScreen(
      'says once that it draws without a graphics card, and that it shows less',
      async (options) => {
        const { page, still } = await visit('/', options);
        await still();
        const note = page.getByText('draws without a graphics card', { exact: false });
        await note.getByRole('button', { name: 'Close' }).click();
        await note.waitFor({ state: 'detached' });
        await page.goto(new URL('/?colour=jurisdiction', page.url()).href);
        await still();
        assert.equal(await note.count(), 0);
      },
    );

    onEachScreen('keeps of a long table the rows around the screen, first to last', async (options) => {
      const { page } = await visit('/?view=relations', options);
      const rows = page.locator('tbody tr[aria-rowindex]');
      await rows.first().waitFor();
      assert.equal(
        await page.getByRole('table').getAttribute('aria-rowcount'),
        String(graph.edges.length + 1),
      );
      assert.ok((await rows.count()) <= 150, `${await rows.count()} rows in the document`);
      await page.locator('.table-view').evaluate((view) => view.scrollTo(0, view.scrollHeight));
      const last = page.locator(`tbody tr[aria-rowindex="${graph.edges.length + 1}"]`);
      await last.waitFor();
      assert.ok((await rows.count()) <= 150);
      await last.getByRole('button').focus();
      await page.keyboard.press('ArrowUp');
      await page.locator(`tbody tr[aria-rowindex="${graph.edges.length}"]:focus-within`).waitFor();
    });
  },
  serving(graph),
);

function manyLines(): GraphView {
  const made = makeGraph(3, 12);
  const [a, b, c] = made.nodes as [NodeView, NodeView, NodeView];
  const edges = made.edges.slice(0, 7).map((edge, i) => {
    const joined = { ...edge, source: a.id, target: i < 6 ? b.id : c.id, event: String(2015 + i) };
    return { ...joined, id: edgeId(joined) };
  });
  return { nodes: made.nodes, edges };
}

const many = manyLines();

browserSuite(
  'two nodes with many lines between them',
  ({ visit, allow }) => {
    for (const [width, options] of SCREENS) {
      it(`are joined by one line with a count, which opens all of them, on a ${width} screen`, async () => {
        allow(NO_CARD);
        const { page, still, pick } = await visit('/', options);
        await still();
        const [a, b] = many.nodes.map(({ id }) => id) as [string, string];
        await pick(`bundle ${[a, b].sort().join(' ')}`);
        await page.waitForURL(({ searchParams }) => searchParams.has('set'));
        await page.getByText('Between them: 6 relations').waitFor();
      });
    }
  },
  serving(many),
);
