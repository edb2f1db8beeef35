// The page as a reader uses it, on the real app with the bundled article, wide and narrow.
import assert from 'node:assert/strict';
import type { GraphView } from '../../graph/views';
import { boxesOverlap } from '../../web/src/layout/geometry';
import { axeFindings, browserSuite, edgeId as edgeOf, SCREENS } from './suite';

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

  it('tells parallel lines apart: each one opens its own card', async () => {
    const [asml, mistral] = [nodeId('ASML'), nodeId('Mistral AI')];
    const parallel = graph.edges.filter(
      ({ source, target }) => [source, target].sort().join() === [asml, mistral].sort().join(),
    );
    assert.ok(parallel.length >= 2);
    const opened = await visit('/');
    for (const { id } of parallel) {
      await opened.still();
      await opened.pick(id);
      await opened.card();
      assert.equal(new URL(opened.page.url()).searchParams.get('edge'), id);
      await opened.page.keyboard.press('Escape');
      await opened.page.getByTestId('panel').waitFor({ state: 'detached' });
    }
  });

  it('finds by typing, by keyboard alone', async () => {
    const opened = await visit('/');
    await opened.still();
    await opened.page.keyboard.press('/');
    await opened.page.keyboard.type('macron');
    await opened.page.getByRole('option').first().waitFor();
    await opened.page.keyboard.press('Enter');
    await opened.card();
    assert.equal(new URL(opened.page.url()).searchParams.get('node'), nodeId('Emmanuel Macron'));
  });

  it('opens the same evidence from the table by keyboard, and gives the focus back', async () => {
    const opened = await visit('/?view=relations&filter=asml+invested');
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
  });

  it('sorts the table by a header and says so', async () => {
    const { page } = await visit('/?view=relations');
    const header = page.getByRole('columnheader', { name: 'Subject' });
    await header.getByRole('button').click();
    assert.equal(await header.getAttribute('aria-sort'), 'ascending');
    const subjects = await page.locator('tbody tr td:first-child').allInnerTexts();
    assert.deepEqual(subjects, [...subjects].sort(new Intl.Collator('en-GB', { numeric: true }).compare));
  });

  it('walks the map with the arrow keys and goes back with Escape', async () => {
    const opened = await visit('/');
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

  it('goes back and forward through what was selected', async () => {
    const opened = await visit('/');
    await opened.still();
    await opened.pick(nodeId('ASML'));
    await opened.card();
    await opened.page.goBack();
    await opened.page.getByTestId('panel').waitFor({ state: 'detached' });
    await opened.page.goForward();
    await opened.card();
    assert.equal(
      await opened.page.getByTestId('panel').getByRole('heading', { level: 2 }).textContent(),
      'ASML',
    );
  });

  it('hides a lens from the legend', async () => {
    const opened = await visit('/');
    await opened.still();
    const place = opened.page.getByRole('button', { name: /^Place/ });
    await place.click();
    assert.equal(await place.getAttribute('aria-pressed'), 'false');
    const headquarters = graph.edges.find(({ lens }) => lens === 'place')?.id;
    assert.equal(
      await opened.page.evaluate(`window.sovereigntyMap.positionOf(${JSON.stringify(headquarters)})`),
      null,
    );
  });
});
