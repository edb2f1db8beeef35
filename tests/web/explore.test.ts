// Exploring the map in a real browser: filters, scopes, paths, loops, pins, the menu, undo, colours, the clocks.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { startApp } from './app';
import type { OpenPage } from './open-page';
import { axeFindings, browserSuite, edgeId, inAddress, SCREENS } from './suite';

const position = (page: Page, id: string) =>
  page.evaluate<{ x: number; y: number } | null>(`window.sovereigntyMap.positionOf(${JSON.stringify(id)})`);

async function at(page: Page, id: string): Promise<{ x: number; y: number }> {
  const found = await position(page, id);
  assert.ok(found, `${id} is drawn`);
  return found;
}

async function drag({ page, still }: OpenPage, id: string, dx: number, dy: number): Promise<void> {
  const from = await at(page, id);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + dx / 2, from.y + dy / 2);
  await page.mouse.move(from.x + dx, from.y + dy);
  await page.mouse.up();
  await hasParameter(page, 'moved');
  await still();
}

const parameterIs = (page: Page, name: string, value: string | null) =>
  page.waitForURL(({ searchParams }) => searchParams.get(name) === value);
const hasParameter = (page: Page, name: string) =>
  page.waitForURL(({ searchParams }) => searchParams.has(name));

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
  ({ visit, graph, url }) => {
    for (const [width, options] of SCREENS) {
      it(`colours by jurisdiction at the press of a button, on a ${width} screen`, async () => {
        const opened = await visit('/', options);
        await opened.still();
        await opened.page.getByRole('button', { name: 'By jurisdiction' }).click();
        await opened.page.getByText('European Union').waitFor();
        assert.equal(inAddress(opened, 'colour'), 'jurisdiction');
      });

      it(`filters by relation, country, source, standing and confidence, on a ${width} screen`, async () => {
        const opened = await visit('/', options);
        await opened.still();
        const { page } = opened;
        const { edges } = await graph();
        await page.getByRole('button', { name: 'Filters' }).click();
        const panel = page.getByRole('dialog', { name: 'Filters' });
        await panel.getByLabel('Competes with').click();
        const rival = edges.find(({ relation }) => relation === 'COMPETES_WITH');
        assert.equal(await position(page, rival?.id ?? ''), null);
        await panel.getByLabel('China').click();
        assert.equal(inAddress(opened, 'without-countries'), 'CN');
        await panel.getByLabel('planned').click();
        assert.equal(inAddress(opened, 'without-standing'), 'planned');
        await panel.getByLabel(/Confidence at least/).fill('95');
        assert.equal(inAddress(opened, 'confidence'), '95');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Show everything' }).first().click();
        assert.ok(await position(page, rival?.id ?? ''));
      });

      it(`opens the menu of a node, shows what is around it, and goes back, on a ${width} screen`, async () => {
        const opened = await visit('/', options);
        await opened.still();
        const { page } = opened;
        const asml = await at(page, 'asml');
        if (width === 'wide') await page.mouse.click(asml.x, asml.y, { button: 'right' });
        else {
          const touch = { touchPoints: [{ x: asml.x, y: asml.y }] };
          const session = await page.context().newCDPSession(page);
          await session.send('Input.dispatchTouchEvent', { type: 'touchStart', ...touch });
          await page.getByRole('menu').waitFor();
          await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
        }
        await page.getByRole('menuitem', { name: 'Show what is around it' }).click();
        await page.getByText('5 entities of 30').waitFor();
        await opened.still();
        assert.equal(await position(page, 'openai'), null);
        await page.getByRole('button', { name: '2 steps' }).click();
        assert.equal(inAddress(opened, 'around'), 'asml.2');
        await page.getByRole('button', { name: 'Show the whole graph' }).click();
        await opened.still();
        await at(page, 'openai');
      });

      it(`tells the sentences of a path in order, on a ${width} screen`, async () => {
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
    }

    it('shows what nobody has accepted, with its words and the way to decide it', async () => {
      await takeBackAnAcceptance(url());
      const opened = await visit('/');
      await opened.still();
      const { page } = opened;
      const [proposed] = (await (await fetch(`${url()}/api/graph?status=proposed`)).json()).edges;
      assert.ok(proposed, 'what was accepted waits again');
      assert.equal(await position(page, proposed.id), null);
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
    });

    it('goes by two nodes that are picked on the map', async () => {
      const opened = await visit('/');
      await opened.still();
      const asml = await at(opened.page, 'asml');
      await opened.page.mouse.click(asml.x, asml.y, { button: 'right' });
      await opened.page.getByRole('menuitem', { name: /Path from here/ }).click();
      await opened.page.getByText('Path from ASML: choose the other end.').waitFor();
      await opened.pick('nvidia');
      await parameterIs(opened.page, 'path', 'asml.nvidia');
    });

    it('sets a node down where it was dragged, keeps it in the address, and takes it back', async () => {
      const opened = await visit('/');
      await opened.still();
      const { page } = opened;
      const before = await at(page, 'deepseek');
      await drag(opened, 'deepseek', 60, 40);
      const after = await at(page, 'deepseek');
      assert.ok(Math.abs(after.x - before.x - 60) < 4 && Math.abs(after.y - before.y - 40) < 4);

      const again = await visit(`/${new URL(page.url()).search}`);
      await again.still();
      const elsewhere = await at(again.page, 'deepseek');
      assert.ok(Math.abs(elsewhere.x - after.x) < 4 && Math.abs(elsewhere.y - after.y) < 4);

      await page.keyboard.press('Control+z');
      await parameterIs(page, 'moved', null);
      await opened.still();
      assert.ok(Math.abs((await at(page, 'deepseek')).x - before.x) < 2);
      await page.keyboard.press('Control+Shift+z');
      await hasParameter(page, 'moved');
    });

    it('chooses several by a loop, and one more with Shift', async () => {
      const opened = await visit('/');
      await opened.still();
      const { page } = opened;
      await page.getByRole('button', { name: 'Choose several by a loop' }).click();
      const [a, b] = [await at(page, 'netherlands-country'), await at(page, 'veldhoven-city')];
      const box = {
        left: Math.min(a.x, b.x) - 14,
        right: Math.max(a.x, b.x) + 14,
        top: Math.min(a.y, b.y) - 14,
        bottom: Math.max(a.y, b.y) + 14,
      };
      await page.mouse.move(box.left, box.top);
      await page.mouse.down();
      for (const [x, y] of [
        [box.right, box.top],
        [box.right, box.bottom],
        [box.left, box.bottom],
      ] as const)
        await page.mouse.move(x, y, { steps: 3 });
      await page.mouse.up();
      await parameterIs(page, 'set', 'netherlands-country.veldhoven-city');
      await page.getByText('Between them: 1 relation').waitFor();
      await opened.still();
      const asml = await at(page, 'asml');
      await page.keyboard.down('Shift');
      await page.mouse.click(asml.x, asml.y);
      await page.keyboard.up('Shift');
      await parameterIs(page, 'set', 'asml.netherlands-country.veldhoven-city');
      await page.getByRole('button', { name: 'Show these alone' }).click();
      await page.getByText('3 entities of 30').waitFor();
    });

    it('keeps the camera in the address and stands there again on another machine', async () => {
      const opened = await visit('/');
      await opened.still();
      await opened.page.getByRole('button', { name: 'Zoom in' }).click();
      await hasParameter(opened.page, 'at');
      const seen = await at(opened.page, 'mistral-ai');
      const again = await visit(`/${new URL(opened.page.url()).search}`);
      await again.still();
      const there = await at(again.page, 'mistral-ai');
      assert.ok(Math.hypot(there.x - seen.x, there.y - seen.y) < 3);
      await again.page.getByRole('button', { name: 'Show the whole map' }).click();
      await parameterIs(again.page, 'at', null);
    });

    it('keeps a view under a name, on the server, and opens it again', async () => {
      const opened = await visit('/?without=place&moved=openai.300.300');
      await opened.still();
      const { page } = opened;
      await page.getByRole('button', { name: 'Views' }).click();
      await page.getByLabel('Name of this view').fill('Without places');
      await page.getByRole('button', { name: 'Keep' }).click();
      await page.getByRole('button', { name: 'Without places', exact: true }).waitFor();
      const other = await visit('/');
      await other.still();
      await other.page.getByRole('button', { name: 'Views' }).click();
      await other.page.getByRole('button', { name: 'Without places', exact: true }).click();
      await parameterIs(other.page, 'without', 'place');
      assert.equal(inAddress(other, 'moved'), 'openai.300.300');
    });

    it('shows a card beside the pointer', async () => {
      const opened = await visit('/');
      await opened.still();
      const line = await at(opened.page, edgeId(await graph(), 'ASML', 'INVESTED_IN', 'Mistral AI'));
      await opened.page.mouse.move(line.x, line.y);
      await opened.page.locator('.tip.hover', { hasText: 'ASML invested in Mistral AI' }).waitFor();
      const node = await at(opened.page, 'nvidia');
      await opened.page.mouse.move(node.x, node.y);
      await opened.page.locator('.tip.hover', { hasText: 'Nvidia' }).waitFor();
    });

    it('goes through time on two clocks, and says honestly what has no date', async () => {
      const opened = await visit('/');
      await opened.still();
      const { page } = opened;
      await page.getByRole('button', { name: 'Time' }).click();
      const slider = page.getByRole('slider', { name: /What held at this date/ });
      await slider.focus();
      await page.keyboard.press('Home');
      await hasParameter(page, 'valid');
      await page.getByText(/carry no date and always stay/).waitFor();
      assert.match((await slider.getAttribute('aria-valuetext')) ?? '', /^\d{4}$|\d{4}$/);
      await page.getByRole('button', { name: 'Was known' }).click();
      await page.getByRole('slider', { name: /What the sources had said/ }).waitFor();
    });

    it('plays the dates in turn, and pauses', async () => {
      const opened = await visit('/');
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

    it('zooms and comes back by keyboard', async () => {
      const opened = await visit('/');
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

    it('copies a passage as text, BibTeX and CSL-JSON', async () => {
      const id = edgeId(await graph(), 'ASML', 'INVESTED_IN', 'Mistral AI');
      const opened = await visit(`/?edge=${id}`);
      await opened.card();
      const { page } = opened;
      await page.getByRole('button', { name: 'Cite' }).first().click();
      const text = page.locator('.citation textarea');
      assert.match(await text.inputValue(), /“Der niederländische Chip-Ausrüster ASML/);
      await page.getByRole('button', { name: 'BibTeX' }).click();
      assert.match(await text.inputValue(), /^@online\{[\s\S]*date = \{2025-09-09\}/);
      await page.getByRole('button', { name: 'CSL-JSON' }).click();
      const [entry] = JSON.parse(await text.inputValue());
      assert.deepEqual(entry.issued, { 'date-parts': [[2025, 9, 9]] });
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Copy' }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      const copied = await page.evaluate<string>('navigator.clipboard.readText()');
      assert.equal(JSON.parse(copied)[0].title, entry.title);
    });

    it('opens the menu by keyboard and walks it with the arrow keys', async () => {
      const opened = await visit('/?node=asml');
      await opened.still();
      await opened.page.getByRole('application').focus();
      await opened.page.keyboard.press('Shift+F10');
      await opened.page.getByRole('menu', { name: 'ASML' }).waitFor();
      await opened.page.keyboard.press('ArrowDown');
      await opened.page.keyboard.press('Enter');
      await parameterIs(opened.page, 'around', 'asml.1');
    });

    it('is clean for axe with filters, time, menu and path open', async () => {
      const opened = await visit('/?path=jd-vance.emmanuel-macron&around=mistral-ai.3');
      await opened.still();
      await opened.page.getByRole('button', { name: 'Filters' }).click();
      assert.deepEqual(await axeFindings(opened), []);
      await opened.page.keyboard.press('Escape');
      await opened.page.getByRole('button', { name: 'Time' }).click();
      await opened.page.getByRole('application').focus();
      await opened.page.keyboard.press('Shift+F10');
      assert.deepEqual(await axeFindings(opened), []);
    });
  },
  startApp,
);
