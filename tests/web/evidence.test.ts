// The words behind a line in a real browser: how it is said, how sure it is, who decided, where it stands, how to cite it.
import assert from 'node:assert/strict';
import { axeFindings, browserSuite, edgeId, onEachScreen } from './suite';

browserSuite('the evidence', ({ visit, graph }) => {
  onEachScreen('says who corrected what when, and why', async (options) => {
    const opened = await visit(
      `/?edge=${edgeId(await graph(), 'Nvidia', 'SUPPLIES', 'Mistral AI')}`,
      options,
    );
    await opened.card();
    await opened.page
      .locator('.statement')
      .getByText(/Corrected by editors, 10 September 2025: Where the chips go/)
      .first()
      .waitFor();
  });

  onEachScreen('says how a statement is said and how sure it is', async (options) => {
    const opened = await visit(
      `/?edge=${edgeId(await graph(), 'Arthur Mensch', 'FOUNDED', 'Mistral AI')}`,
      options,
    );
    await opened.card();
    const statement = opened.page.locator('.statement').first();
    await statement.getByText('stated as fact').waitFor();
    await statement.getByText(/(high|medium|low) confidence · \d+\s?%/).waitFor();
    assert.equal(await statement.locator('time').getAttribute('datetime'), '2025-09-09');
    // The words that it refers to stand in another place, and are marked there.
    assert.ok((await statement.locator('mark.linked, .linked-note').count()) > 0);
    assert.equal(await statement.locator('blockquote').first().getAttribute('lang'), 'de');
  });

  onEachScreen('reads the whole source, each passage a way to its line', async (options) => {
    const opened = await visit(
      `/?edge=${edgeId(await graph(), 'ASML', 'INVESTED_IN', 'Mistral AI')}`,
      options,
    );
    await opened.card();
    const { page } = opened;
    await page.getByRole('button', { name: 'Read in the whole text' }).first().click();
    await page.locator('.full-text').waitFor();
    assert.deepEqual(await axeFindings(opened), []);
    await page.locator('.passage', { hasText: 'Sitz in Veldhoven' }).click();
    await page.waitForURL(({ searchParams }) => searchParams.has('edge'));
  });

  onEachScreen('copies a passage as text, BibTeX and CSL-JSON', async (options) => {
    const opened = await visit(
      `/?edge=${edgeId(await graph(), 'ASML', 'INVESTED_IN', 'Mistral AI')}`,
      options,
    );
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
});
