// The page as a reader uses it, on the real app with the bundled article, wide and narrow.
import assert from 'node:assert/strict';
import type { GraphView } from '../../graph/views';
import { boxesOverlap } from '../../web/src/layout/geometry';
import { axeFindings, browserSuite, drawnAt, edgeId as edgeOf, onEachScreen, SCREENS } from './suite';

browserSuite('the page', ({ visit, graph: fetched }) => {
  let graph: GraphView;
  const nodeId = (name: string): string => {
    const node = graph.nodes.find((candidate) => candidate.name === name);
    assert.ok(node, `${name} is in the graph`);
    return node.id;
  };
  const edgeId = (...names: [from: string, relation: string, to: string]): string => edgeOf(graph, ...names);

  beforeEach(async () => {
    graph ??= await fetched();
  });

  for (const [width, options] of SCREENS) {
    describe(`on a ${width} screen`, () => {
      it('opens the line from ASML to Mistral AI and shows the quote and the 11 %', async () => {
        const opened = await visit('/', options);
        await opened.still();
        await opened.pick(edgeId('ASML', 'INVESTED_IN', 'Mistral AI'));
        await opened.card();
        const panel = opened.page.getByTestId('panel');
        assert.match(
          (await panel.getByRole('heading', { level: 2 }).textContent()) ?? '',
          /ASML invested in Mistral AI/,
        );
        assert.match((await panel.locator('.chips').first().textContent()) ?? '', /11 %/);
        const quotes = await panel.locator('blockquote[lang="de"] mark.quote').allInnerTexts();
        assert.ok(quotes.some((quote) => /mehr als 1,5 Mrd\. USD für einen Anteil von 11 %/.test(quote)));
        assert.match(
          (await opened.page.getByTestId('spoken').textContent()) ?? '',
          /ASML invested in Mistral AI/,
        );
      });

      it('opens the card of a node, and walks from there along a line', async () => {
        const opened = await visit('/', options);
        await opened.still();
        await opened.pick(nodeId('Nvidia'));
        await opened.card();
        const panel = opened.page.getByTestId('panel');
        assert.equal(await panel.getByRole('heading', { level: 2 }).textContent(), 'Nvidia');
        await panel.getByRole('button', { name: /supplies Mistral AI/ }).click();
        await opened.card();
        await panel.locator('mark.quote', { hasText: '18.000' }).first().waitFor();
      });

      it('lays no name on another or on a node', async () => {
        const opened = await visit('/', options);
        await opened.still();
        const boxes = Object.entries(await opened.names());
        const clashes = boxes.flatMap(([a, one], i) =>
          boxes.slice(i + 1).flatMap(([b, two]) => (boxesOverlap(one, two) ? [`${a} on ${b}`] : [])),
        );
        assert.deepEqual(clashes, []);
        assert.equal((await opened.layout()).overlaps, 0);
      });

      it('is clean for axe: the map, a card, a table', async () => {
        for (const path of [
          '/',
          `/?edge=${edgeId('ASML', 'INVESTED_IN', 'Mistral AI')}`,
          '/?view=relations',
        ]) {
          const opened = await visit(path, options);
          if (path.includes('edge')) await opened.card();
          assert.deepEqual(await axeFindings(opened), [], path);
        }
      });
    });
  }

  it('shows every name on a wide screen, with at most 20 crossings', async () => {
    const opened = await visit('/');
    await opened.still();
    assert.deepEqual(Object.keys(await opened.names()).sort(), graph.nodes.map(({ id }) => id).sort());
    const { crossings, stretch } = await opened.layout();
    assert.ok(crossings <= 20, `${crossings} crossings`);
    assert.equal(stretch, 1);
  });

  onEachScreen('tells parallel lines apart: each one opens its own card', async (options) => {
    const [asml, mistral] = [nodeId('ASML'), nodeId('Mistral AI')];
    const parallel = graph.edges.filter(
      ({ source, target }) => [source, target].sort().join() === [asml, mistral].sort().join(),
    );
    assert.ok(parallel.length >= 2);
    const opened = await visit('/', options);
    for (const { id } of parallel) {
      await opened.still();
      await opened.pick(id);
      await opened.card();
      assert.equal(new URL(opened.page.url()).searchParams.get('edge'), id);
      await opened.page.keyboard.press('Escape');
      await opened.page.getByTestId('panel').waitFor({ state: 'detached' });
    }
  });

  it('draws the map once when a card opens, in its new place and with its new look', async () => {
    const opened = await visit('/');
    await opened.still();
    const { page } = opened;
    const { x, y } = await drawnAt(page, nodeId('ASML'));
    await page.mouse.move(x, y);
    await page.locator('.tip.hover').waitFor();
    const pictures = () => page.evaluate<number>('window.sovereigntyMap.pictures');
    const before = await pictures();
    await page.mouse.down();
    await page.mouse.up();
    await opened.card();
    await opened.still();
    assert.equal((await pictures()) - before, 1);
  });

  onEachScreen('finds by typing, by keyboard alone, and flies to the hit', async (options) => {
    const opened = await visit('/', options);
    await opened.still();
    const { page } = opened;
    const name = 'Emmanuel Macron';
    const before = await drawnAt(page, nodeId(name));
    await page.keyboard.press('/');
    await page.keyboard.type('macron');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await opened.card();
    assert.equal(new URL(page.url()).searchParams.get('node'), nodeId(name));
    await opened.still();
    const [after, map, card] = [
      await drawnAt(page, nodeId(name)),
      await page.locator('.map-canvas').boundingBox(),
      await page.getByTestId('panel').boundingBox(),
    ];
    assert.ok(map && card);
    assert.ok(Math.hypot(after.x - before.x, after.y - before.y) > 20, 'the map has moved');
    assert.ok(after.x > map.x && after.x < map.x + map.width && after.y > map.y);
    assert.ok(after.x < card.x || after.y < card.y, 'and the card does not cover what was found');
  });

  onEachScreen(
    'opens the same evidence from the table by keyboard, and gives the focus back',
    async (options) => {
      const opened = await visit('/?view=relations&filter=asml+invested', options);
      const { page } = opened;
      const row = page.getByRole('button', { name: /Open the evidence: ASML invested in Mistral AI/ });
      await row.focus();
      await page.keyboard.press('Enter');
      await opened.card();
      await page.locator('mark.quote', { hasText: '11 %' }).first().waitFor();
      assert.ok(await page.evaluate('document.activeElement.closest(".panel") !== null'));
      await page.keyboard.press('Escape');
      await page.getByTestId('panel').waitFor({ state: 'detached' });
      assert.ok(await row.evaluate((element) => element === element.ownerDocument.activeElement));
    },
  );

  onEachScreen('sorts the table by a header and says so, and narrows it to words', async (options) => {
    const { page } = await visit('/?view=relations', options);
    const header = page.getByRole('columnheader', { name: 'Subject' });
    await header.getByRole('button').click();
    assert.equal(await header.getAttribute('aria-sort'), 'ascending');
    const subjects = await page.locator('tbody tr td:first-child').allInnerTexts();
    assert.deepEqual(subjects, [...subjects].sort(new Intl.Collator('en-GB', { numeric: true }).compare));
    await page.getByRole('textbox', { name: 'Narrow to words' }).fill('nvidia mistral');
    await page.waitForURL(({ searchParams }) => searchParams.get('filter') === 'nvidia mistral');
    for (const row of await page.locator('tbody tr').allInnerTexts()) assert.match(row, /Nvidia/);
  });

  onEachScreen('walks the map with the arrow keys and goes back with Escape', async (options) => {
    const opened = await visit('/', options);
    await opened.still();
    const { page } = opened;
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await opened.card();
    const first = new URL(page.url()).searchParams.get('node');
    assert.ok(first);
    await page.keyboard.press('PageDown');
    await page.waitForURL(({ searchParams }) => searchParams.has('edge'));
    await page.keyboard.press('Escape');
    await page.getByTestId('panel').waitFor({ state: 'detached' });
  });
});
