// The inbox in a real browser: a document comes in, is read, and is reviewed by pointer and by keyboard.
import assert from 'node:assert/strict';
import { startApp } from './app';
import type { OpenPage } from './open-page';
import { axeFindings, browserSuite, inAddress, SCREENS } from './suite';

const TEXT = `Helvar Robotics zieht nach Lyon

Das Berliner Start-up Helvar Robotics hat 40 Mio. Euro von der Investmentgesellschaft Nordwind Capital erhalten.
Nordwind Capital hält nun 12 % an Helvar Robotics. Gründerin Mira Olsen bleibt Chefin von Helvar Robotics.
Nach Angaben von Insidern plant Helvar Robotics ein Werk in Lyon.`;

async function readText({ page }: OpenPage, text: string, title: string): Promise<void> {
  await page.getByText('Paste text').first().click();
  await page.getByRole('textbox', { name: 'Paste text' }).fill(text);
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: 'Read', exact: true }).first().click();
  await page.locator('.job[data-state="done"]').waitFor();
}

browserSuite(
  'the inbox',
  ({ visit, url }) => {
    const statements = async (source: string) =>
      (await (await fetch(`${url()}/api/sources/${source}`)).json()).statements as {
        id: string;
        status: string;
        subject: { name: string };
        evidence: { quote: string }[];
      }[];

    for (const [width, options] of SCREENS) {
      it(`reads a pasted text and reviews it, on a ${width} screen`, async () => {
        const opened = await visit('/?view=inbox', options);
        const { page } = opened;
        // The words differ with the screen, so that each run has a document of its own.
        await readText(opened, `${TEXT} (${width})`, `Helvar ${width}`);
        await page.getByRole('button', { name: 'Review it' }).click();
        await page.getByRole('heading', { name: `Helvar ${width}` }).waitFor();
        const source = inAddress(opened, 'document') as string;
        await page.getByLabel('only what waits').uncheck();
        const first = (await statements(source))[0];
        assert.ok(first, 'something was read');
        await page.locator('.article mark.quote').first().waitFor();
        await page.locator('.article mark.trigger').first().waitFor();

        await page.getByRole('list', { name: 'Statements in the order of reading' }).focus();
        await page.keyboard.press('r');
        await page.locator('.review-item[data-status="rejected"]').first().waitFor();
        assert.equal((await statements(source)).find(({ id }) => id === first.id)?.status, 'rejected');
        await page.getByRole('list', { name: 'Statements in the order of reading' }).focus();
        await page.keyboard.press('u');
        await page.locator('.review-item[data-status="rejected"]').first().waitFor({ state: 'detached' });
        assert.equal((await statements(source)).find(({ id }) => id === first.id)?.status, first.status);
      });
    }

    it('adds a statement from words that are selected in the text', async () => {
      const opened = await visit('/?view=inbox');
      const { page } = opened;
      // A name in small letters is none for the rules, so that a reader has to add it.
      const passage = 'Mit helvarlab verbindet Helvar Robotics eine lange Freundschaft.';
      await readText(opened, `${TEXT}\n\n${passage}`, 'Helvar selected');
      await page.getByRole('button', { name: 'Review it' }).click();
      const source = inAddress(opened, 'document') as string;
      await page.locator('.full-text').waitFor();
      await page.locator('.full-text').evaluate((article, wanted) => {
        const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
        const place = (offset: number): [Text, number] => {
          let left = offset;
          for (const node of nodes) {
            if (left <= node.data.length) return [node, left];
            left -= node.data.length;
          }
          throw new Error('The passage is not in the article.');
        };
        const start = (article.textContent ?? '').indexOf(wanted);
        const range = document.createRange();
        range.setStart(...place(start));
        range.setEnd(...place(start + wanted.length));
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      }, passage);
      await page.getByRole('button', { name: /Add a statement/ }).click();
      const form = page.getByRole('form', { name: 'Add a statement' });
      await form.getByText(passage).waitFor();
      await form.getByLabel('Subject').fill('helvarlab');
      await form.getByLabel('New entity of the kind').first().selectOption('Company');
      await form.getByLabel('Relation').selectOption('PARTNERED_WITH');
      await form.getByLabel('Object').fill('Helvar Robotics');
      await form.getByRole('button', { name: 'Save' }).click();
      await form.waitFor({ state: 'detached' });
      const added = (await statements(source)).filter(
        ({ evidence, subject }) => evidence[0]?.quote === passage && subject.name === 'helvarlab',
      );
      assert.ok(added.some(({ status }) => status === 'accepted'));
    });

    it('corrects a statement, and shows what a merge would do before it is done', async () => {
      const opened = await visit('/?view=inbox');
      const { page } = opened;
      await readText(opened, `${TEXT} (corrected)`, 'Helvar corrected');
      await page.getByRole('button', { name: 'Review it' }).click();
      await page.getByLabel('only what waits').uncheck();
      await page.getByRole('button', { name: /Correct/ }).click();
      const form = page.getByRole('form', { name: 'Correct' });
      await form.getByLabel('How it is said').selectOption('reported');
      await form.getByRole('button', { name: 'Save' }).click();
      await form.waitFor({ state: 'detached' });
      const source = inAddress(opened, 'document') as string;
      assert.ok((await statements(source)).some(({ status }) => status === 'accepted'));

      await page.getByText('Is it the same as another?').click();
      const merge = page.locator('.merge').first();
      await merge.getByRole('combobox').fill('Bpifrance');
      await merge.getByRole('button', { name: 'Show what a merge would do' }).click();
      await page.getByRole('button', { name: 'Merge into Bpifrance' }).click();
      await merge.getByText('Decided.').waitFor();
      await merge.getByRole('button', { name: 'Undo' }).click();
      await merge.getByText('Decided.').waitFor();
    });

    it('takes a file, and says why one cannot be read', async () => {
      const { page } = await visit('/?view=inbox');
      await page.getByLabel('Choose a file').setInputFiles([
        { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from(`${TEXT} (file)`) },
        { name: 'nothing.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 broken') },
      ]);
      await page.locator('.job[data-state="done"]', { hasText: 'note.txt' }).waitFor();
      await page.locator('.job', { hasText: 'nothing.pdf' }).getByRole('alert').waitFor();
    });

    it('is clean for axe while a document is reviewed', async () => {
      const opened = await visit('/?view=inbox');
      const { page } = opened;
      await page.locator('.documents button').first().click();
      await page.locator('.review-statements').waitFor();
      await page.locator('.review-sentence').first().waitFor();
      assert.deepEqual(await axeFindings(opened), []);
    });
  },
  startApp,
);
