// Exploring the map in a real browser: filters, scopes, paths, loops, pins, the menu, undo, colours, the clocks.
import assert from 'node:assert/strict';
import { startApp } from './app';
import { askForMenu, pinch, stroke } from './hand';
import { NARROW } from './open-page';
import { coloursAround, themeColour } from './pixels';
import {
  axeFindings,
  browserSuite,
  drawnAt,
  edgeId,
  hasParameter,
  inAddress,
  onEachScreen,
  parameterIs,
  positionOf,
} from './suite';

/** Of the decisions on the bundled article one accepts a statement; undone, the statement waits again. */
async function takeBackAnAcceptance(server: string): Promise<void> {
  const listed: { decision: { id: string; action: string } }[] = await (
    await fetch(`${server}/api/decisions`)
  ).json();
  const accepting = listed.find(({ decision }) => decision.action === 'accept');
  assert.ok(accepting, 'a decision accepts a statement');
  const answer = await fetch(`${server}/api/decisions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action: 'undo', decision: accepting.decision.id }),
  });
  assert.ok(answer.ok, await answer.text());
}

browserSuite(
  'exploring the map',
  ({ visit, graph, sources, url }) => {
    let takenBack: Promise<void> | undefined;

    onEachScreen('colours by jurisdiction at the press of a button', async (options) => {
      const opened = await visit('/', options);
      await opened.still();
      const { page } = opened;
      const line = edgeId(await graph(), 'Nvidia', 'SUPPLIES', 'Mistral AI');
      const at = await drawnAt(page, line);
      assert.ok((await coloursAround(page, at)).has(await themeColour(page, '--lens-technology')));
      await page.getByRole('button', { name: 'By jurisdiction' }).click();
      await page.getByText('European Union').waitFor();
      assert.equal(inAddress(opened, 'colour'), 'jurisdiction');
      await opened.still();
      const now = await coloursAround(page, await drawnAt(page, line));
      const reaches = await Promise.all(
        ['own', 'other', 'unknown'].map((name) => themeColour(page, `--reach-${name}`)),
      );
      assert.ok(
        reaches.some((reach) => now.has(reach)),
        [...now].join(' '),
      );
    });

    onEachScreen('filters by relation, country, source, standing and confidence', async (options) => {
      const opened = await visit('/', options);
      await opened.still();
      const { page } = opened;
      const { edges } = await graph();
      const [source] = await sources();
      await page.getByRole('button', { name: 'Filters' }).click();
      const panel = page.getByRole('dialog', { name: 'Filters' });
      await panel.getByLabel('Competes with').click();
      const rival = edges.find(({ relation }) => relation === 'COMPETES_WITH');
      assert.equal(await positionOf(page, rival?.id ?? ''), null);
      await panel.getByLabel('China').click();
      assert.equal(inAddress(opened, 'without-countries'), 'CN');
      await panel.getByLabel('planned').click();
      assert.equal(inAddress(opened, 'without-standing'), 'planned');
      await panel.getByLabel(/Confidence at least/).fill('95');
      assert.equal(inAddress(opened, 'confidence'), '95');
      await panel.getByLabel(source?.title ?? '').click();
      assert.equal(inAddress(opened, 'without-sources'), source?.id);
      assert.deepEqual(
        await Promise.all(edges.map(({ id }) => positionOf(page, id))),
        edges.map(() => null),
      );
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Show everything' }).first().click();
      assert.ok(await positionOf(page, rival?.id ?? ''));
    });

    onEachScreen(
      'hides lenses and kinds from the legend, which stands for the lines and discs',
      async (options) => {
        const opened = await visit('/', options);
        await opened.still();
        const { page } = opened;
        const { edges, nodes } = await graph();
        const place = page.getByRole('button', { name: /^Place/ });
        await place.click();
        assert.equal(await place.getAttribute('aria-pressed'), 'false');
        assert.equal(await positionOf(page, edges.find(({ lens }) => lens === 'place')?.id ?? ''), null);
        const person = nodes.find(({ kind }) => kind === 'Person')?.id ?? '';
        assert.ok(await positionOf(page, person));
        // A kind is told by a letter as well as by a colour.
        const people = page.getByRole('button', { name: /^Person/ });
        await people.click();
        assert.equal(await positionOf(page, person), null);
        assert.equal(inAddress(opened, 'without-kinds'), 'Person');
      },
    );

    onEachScreen('opens the menu of a node, shows what is around it, and goes back', async (options) => {
      const opened = await visit('/', options);
      await opened.still();
      const { page } = opened;
      await askForMenu(page, options, await drawnAt(page, 'asml'));
      await page.getByRole('menuitem', { name: 'Show what is around it' }).click();
      await page.getByText('5 entities of 30').waitFor();
      await opened.still();
      assert.equal(await positionOf(page, 'openai'), null);
      await page.getByRole('button', { name: '2 steps' }).click();
      assert.equal(inAddress(opened, 'around'), 'asml.2');
      await page.getByRole('button', { name: 'Show the whole graph' }).click();
      await opened.still();
      await drawnAt(page, 'openai');
    });

    onEachScreen('adds the neighbours of a node, takes them away, and puts leaves away', async (options) => {
      const opened = await visit('/?around=asml.1', options);
      await opened.still();
      const { page } = opened;
      const choose = async (node: string, action: string): Promise<void> => {
        await opened.still();
        await askForMenu(page, options, await drawnAt(page, node));
        await page.getByRole('menuitem', { name: action }).click();
      };
      assert.equal(await positionOf(page, 'nvidia'), null);
      await choose('mistral-ai', 'Add its neighbours');
      await parameterIs(page, 'opened', 'mistral-ai');
      await opened.still();
      await drawnAt(page, 'nvidia');
      await choose('mistral-ai', 'Take its neighbours away');
      await parameterIs(page, 'opened', null);
      await opened.still();
      assert.equal(await positionOf(page, 'nvidia'), null);
      await page.getByRole('button', { name: 'Show the whole graph' }).click();
      await choose('mistral-ai', 'Put its leaves away');
      await parameterIs(page, 'folded', 'mistral-ai');
      await opened.still();
      assert.equal(await positionOf(page, 'openai'), null);
      await choose('mistral-ai', 'Bring its leaves back');
      await opened.still();
      await drawnAt(page, 'openai');
    });

    onEachScreen('tells the sentences of a path in order', async (options) => {
      const opened = await visit('/?node=jd-vance', options);
      await opened.card();
      const { page } = opened;
      await page.getByRole('button', { name: 'Path to …' }).click();
      await page.getByLabel('Path to …').fill('Emmanuel Macron');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByRole('heading', { name: /JD Vance → Emmanuel Macron/ }).waitFor();
      const steps = page.locator('.way-step');
      await page.locator('.way-step mark.quote').nth(3).waitFor();
      const told = await steps.allInnerTexts();
      assert.match(told[0] ?? '', /JD Vance holds a role at United States[\s\S]*Vizepräsident JD Vance/);
      assert.equal(told.length, 4);
    });

    onEachScreen(
      'shows what nobody has accepted, with its words and the way to decide it',
      async (options) => {
        takenBack ??= takeBackAnAcceptance(url());
        await takenBack;
        const opened = await visit('/', options);
        await opened.still();
        const { page } = opened;
        const [proposed] = (await (await fetch(`${url()}/api/graph?status=proposed`)).json()).edges;
        assert.ok(proposed, 'what was accepted waits again');
        assert.equal(await positionOf(page, proposed.id), null);
        await page.getByRole('button', { name: 'Filters' }).click();
        await page.getByLabel('proposed, not yet accepted').click();
        await parameterIs(page, 'proposed', 'shown');
        await page.keyboard.press('Escape');
        await page.waitForFunction(
          (id) => Reflect.get(globalThis, 'sovereigntyMap')?.positionOf(id),
          proposed.id as string,
        );
        await opened.still();
        await opened.pick(proposed.id);
        await opened.card();
        const panel = page.getByTestId('panel');
        await panel.getByText('Nobody has accepted this yet', { exact: false }).waitFor();
        await panel.locator('mark.quote').first().waitFor();
        assert.deepEqual(await axeFindings(opened), []);
        await panel.getByRole('button', { name: 'Review it' }).click();
        await parameterIs(page, 'view', 'inbox');
      },
    );

    onEachScreen('goes by two nodes that are picked on the map', async (options) => {
      const opened = await visit('/', options);
      await opened.still();
      const { page } = opened;
      await askForMenu(page, options, await drawnAt(page, 'asml'));
      await page.getByRole('menuitem', { name: /Path from here/ }).click();
      await page.getByText('Path from ASML: choose the other end.').waitFor();
      await opened.pick('nvidia');
      await parameterIs(page, 'path', 'asml.nvidia');
    });

    onEachScreen(
      'sets a node down where it was dragged, keeps it, and takes it back',
      async (options, width) => {
        const opened = await visit('/', options);
        await opened.still();
        const { page } = opened;
        const before = await drawnAt(page, 'deepseek');
        const [dx, dy] = [before.x < 200 ? 60 : -60, 40];
        await stroke(page, options, [
          before,
          { x: before.x + dx / 2, y: before.y + dy / 2 },
          { x: before.x + dx, y: before.y + dy },
        ]);
        await hasParameter(page, 'moved');
        await opened.still();
        const after = await drawnAt(page, 'deepseek');
        assert.ok(Math.abs(after.x - before.x - dx) < 4 && Math.abs(after.y - before.y - dy) < 4);

        const again = await visit(`/${new URL(page.url()).search}`, options);
        await again.still();
        const elsewhere = await drawnAt(again.page, 'deepseek');
        assert.ok(Math.abs(elsewhere.x - after.x) < 4 && Math.abs(elsewhere.y - after.y) < 4);

        // By key on one screen, by button on the other.
        if (width === 'wide') await page.keyboard.press('Control+z');
        else await page.getByRole('button', { name: 'Undo the last change of the view' }).click();
        await parameterIs(page, 'moved', null);
        await opened.still();
        assert.ok(Math.abs((await drawnAt(page, 'deepseek')).x - before.x) < 2);
        if (width === 'wide') await page.keyboard.press('Control+Shift+z');
        else await page.getByRole('button', { name: 'Do it again' }).click();
        await hasParameter(page, 'moved');
      },
    );

    onEachScreen('chooses several by a loop, then one more or less', async (options, width) => {
      const opened = await visit('/', options);
      await opened.still();
      const { page } = opened;
      await page.getByRole('button', { name: 'Choose several by a loop' }).click();
      const ends = [await drawnAt(page, 'netherlands-country'), await drawnAt(page, 'veldhoven-city')];
      const [xs, ys] = [ends.map(({ x }) => x), ends.map(({ y }) => y)];
      const [left, right] = [Math.min(...xs) - 14, Math.max(...xs) + 14];
      const [top, bottom] = [Math.min(...ys) - 14, Math.max(...ys) + 14];
      await stroke(page, options, [
        { x: left, y: top },
        { x: (left + right) / 2, y: top },
        { x: right, y: top },
        { x: right, y: bottom },
        { x: left, y: bottom },
      ]);
      await hasParameter(page, 'set');
      const chosen = inAddress(opened, 'set')?.split('.') ?? [];
      assert.ok(chosen.includes('netherlands-country') && chosen.includes('veldhoven-city'));
      await page.getByText(/^Between them: /).waitFor();
      await opened.still();
      if (width === 'wide') {
        await page.keyboard.down('Shift');
        await opened.pick('asml');
        await page.keyboard.up('Shift');
      } else {
        await askForMenu(page, options, await drawnAt(page, 'veldhoven-city'));
        await page.getByRole('menuitem', { name: 'Leave it out' }).click();
      }
      const now = width === 'wide' ? [...chosen, 'asml'] : chosen.filter((id) => id !== 'veldhoven-city');
      await parameterIs(page, 'set', now.sort().join('.'));
      await page.getByRole('button', { name: 'Show these alone' }).click();
      await page.getByText(new RegExp(`^${now.length} entit(y|ies) of 30`)).waitFor();
    });

    it('zooms under two fingers, and moves under one', async () => {
      const opened = await visit('/', NARROW);
      await opened.still();
      const { page } = opened;
      const [asml, nvidia] = [await drawnAt(page, 'asml'), await drawnAt(page, 'nvidia')];
      await pinch(page, { x: 195, y: 400 }, 60, 180);
      await hasParameter(page, 'at');
      await opened.still();
      const apart = Math.hypot(asml.x - nvidia.x, asml.y - nvidia.y);
      const [closer, other] = [await drawnAt(page, 'asml'), await drawnAt(page, 'nvidia')];
      assert.ok(Math.hypot(closer.x - other.x, closer.y - other.y) > 1.5 * apart);
    });

    onEachScreen('keeps a view under a name, on the server, and opens it again', async (options, width) => {
      const opened = await visit('/?without=place&moved=openai.300.300', options);
      await opened.still();
      const { page } = opened;
      await page.getByRole('button', { name: 'Views' }).click();
      await page.getByLabel('Name of this view').fill(`Without places ${width}`);
      await page.getByRole('button', { name: 'Keep' }).click();
      await page.getByRole('button', { name: `Without places ${width}`, exact: true }).waitFor();
      const other = await visit('/', options);
      await other.still();
      await other.page.getByRole('button', { name: 'Views' }).click();
      await other.page.getByRole('button', { name: `Without places ${width}`, exact: true }).click();
      await parameterIs(other.page, 'without', 'place');
      assert.equal(inAddress(other, 'moved'), 'openai.300.300');
    });

    it('shows a card beside the pointer', async () => {
      const opened = await visit('/');
      await opened.still();
      const line = await drawnAt(opened.page, edgeId(await graph(), 'ASML', 'INVESTED_IN', 'Mistral AI'));
      await opened.page.mouse.move(line.x, line.y);
      await opened.page.locator('.tip.hover', { hasText: 'ASML invested in Mistral AI' }).waitFor();
      const node = await drawnAt(opened.page, 'nvidia');
      await opened.page.mouse.move(node.x, node.y);
      await opened.page.locator('.tip.hover', { hasText: 'Nvidia' }).waitFor();
    });

    onEachScreen('zooms and comes back by keyboard', async (options) => {
      const opened = await visit('/', options);
      await opened.still();
      const { page } = opened;
      await page.getByRole('application').focus();
      await page.keyboard.press('+');
      await hasParameter(page, 'at');
      const near = Number(inAddress(opened, 'at')?.split('_')[2]);
      await page.keyboard.press('-');
      await page.waitForURL(({ searchParams }) => Number(searchParams.get('at')?.split('_')[2] ?? 1) > near);
      await page.keyboard.press('0');
      await parameterIs(page, 'at', null);
    });

    onEachScreen('opens the menu by keyboard and walks it with the arrow keys', async (options) => {
      const opened = await visit('/?node=asml', options);
      await opened.still();
      await opened.page.getByRole('application').focus();
      await opened.page.keyboard.press('Shift+F10');
      await opened.page.getByRole('menu', { name: 'ASML' }).waitFor();
      await opened.page.keyboard.press('ArrowDown');
      await opened.page.keyboard.press('Enter');
      await parameterIs(opened.page, 'around', 'asml.1');
    });

    onEachScreen('is clean for axe with filters, time, menu and path open', async (options) => {
      const path = '/?path=jd-vance.emmanuel-macron&around=mistral-ai.3';
      const filtered = await visit(`${path}&panel=filters`, options);
      await filtered.still();
      assert.deepEqual(await axeFindings(filtered), []);
      const timed = await visit(`${path}&panel=time`, options);
      await timed.still();
      await timed.page.getByRole('application').focus();
      await timed.page.keyboard.press('Shift+F10');
      await timed.page.getByRole('menu').waitFor();
      assert.deepEqual(await axeFindings(timed), []);
    });
  },
  startApp,
);
