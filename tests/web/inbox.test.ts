// The inbox in a real browser: a document comes in, is read, and is reviewed by pointer and by keyboard.
/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { startApp } from './app';
import type { OpenPage } from './open-page';
import { axeFindings, browserSuite, inAddress, onEachScreen } from './suite';

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
  ({ visit, url, allow }) => {
    const statements = async (source: string) =>
      (await (await fetch(`${url()}/api/sources/${source}`)).json()).statements as {
        id: string;
        status: string;
        relation: string;
        modality: string;
        subject: { name: string };
        qualifiers: { amount?: { bound: string } };
        evidence: { quote: string }[];
      }[];

    onEachScreen('reads a pasted text and reviews it by keyboard', async (options, width) => {
      const opened = await visit('/?view=inbox', options);
      const { page } = opened;
      // The words differ with the screen, so that each run has a document of its own.
      await readText(opened, `${TEXT} (${width})`, `Helvar ${width}`);
      await page.getByRole('button', { name: 'Review it' }).click();
      await page.getByRole('heading', { name: `Helvar ${width}` }).waitFor();
      const source = inAddress(opened, 'document') as string;
      const stands = async (id: string) => (await statements(source)).find((one) => one.id === id)?.status;
      // What waits is told per document, there and in the list of documents.
      const waits = (await statements(source)).filter(({ status }) => status === 'proposed').length;
      const badge = page.locator('.documents button', { hasText: `Helvar ${width}` }).locator('.badge');
      assert.equal(waits > 0 ? await badge.textContent() : '0', String(waits));
      const only = page.getByLabel('only what waits');
      if (await only.isChecked()) await only.uncheck();
      const [first, second] = await statements(source);
      assert.ok(first && second, 'something was read');
      for (const mark of ['quote', 'subject', 'object', 'trigger'])
        await page.locator(`.article mark.${mark}`).first().waitFor();

      const list = page.getByRole('list', { name: 'Statements in the order of reading' });
      const current = list.locator('[aria-current="true"] .review-sentence');
      const sentence = await current.textContent();
      await list.focus();
      await page.keyboard.press('j');
      await page.waitForFunction(
        ([selector, before]) => document.querySelector(selector)?.textContent !== before,
        ['.review-item[aria-current] .review-sentence', sentence] as const,
      );
      await page.keyboard.press('k');
      await list.locator('[aria-current="true"]', { hasText: first.subject.name }).waitFor();
      await page.keyboard.press('r');
      await page.locator('.review-item[data-status="rejected"]').first().waitFor();
      assert.equal(await stands(first.id), 'rejected');
      await list.focus();
      await page.keyboard.press('u');
      await page.locator('.review-item[data-status="rejected"]').first().waitFor({ state: 'detached' });
      assert.equal(await stands(first.id), first.status);
      await page.locator('.review-item').first().getByRole('button').first().click();
      await list.focus();
      await page.keyboard.press('a');
      await page.locator('.review-item').first().getByText('accepted').waitFor();
      assert.equal(await stands(first.id), 'accepted');
    });

    onEachScreen('adds a statement from words that are selected in the text', async (options, width) => {
      const opened = await visit('/?view=inbox', options);
      const { page } = opened;
      // A name in small letters is none for the rules, so that a reader has to add it.
      const passage = `Mit helvarlab-${width} verbindet Helvar Robotics eine lange Freundschaft.`;
      await readText(opened, `${TEXT} (${width})\n\n${passage}`, `Helvar selected ${width}`);
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
      await form.getByLabel('Subject').fill(`helvarlab-${width}`);
      await form.getByLabel('New entity of the kind').first().selectOption('Company');
      await form.getByLabel('Relation').selectOption('PARTNERED_WITH');
      await form.getByLabel('Object').fill('Helvar Robotics');
      await form.getByRole('button', { name: 'Save' }).click();
      await form.waitFor({ state: 'detached' });
      const added = (await statements(source)).filter(
        ({ evidence, subject }) => evidence[0]?.quote === passage && subject.name === `helvarlab-${width}`,
      );
      assert.ok(added.some(({ status }) => status === 'accepted'));
    });

    onEachScreen('corrects ends, relation and figures of a statement', async (options, width) => {
      const opened = await visit('/?view=inbox', options);
      const { page } = opened;
      await readText(opened, `${TEXT} (corrected, ${width})`, `Helvar corrected ${width}`);
      await page.getByRole('button', { name: 'Review it' }).click();
      await page.getByLabel('only what waits').uncheck();
      const source = inAddress(opened, 'document') as string;
      await page.locator('.review-sentence', { hasText: 'Nordwind Capital invested in' }).first().click();
      await page.keyboard.press('e');
      const form = page.getByRole('form', { name: 'Correct' });
      await form.getByLabel('Subject').fill('Bpifrance');
      await form.getByLabel('Relation').selectOption('ACQUIRED');
      await form.getByLabel('How it is said').selectOption('planned');
      await form.getByRole('group', { name: 'Amount' }).getByLabel('Bound').selectOption('atLeast');
      await form.getByRole('button', { name: 'Save' }).click();
      await form.waitFor({ state: 'detached' });
      const corrected = (await statements(source)).find(({ relation }) => relation === 'ACQUIRED');
      assert.equal(corrected?.subject.name, 'Bpifrance');
      assert.equal(corrected?.modality, 'planned');
      assert.equal(corrected?.qualifiers.amount?.bound, 'atLeast');
      await page.getByRole('button', { name: /^Undo/ }).first().click();
      await page.locator('.review-sentence', { hasText: 'Bpifrance' }).waitFor({ state: 'detached' });
      assert.ok(
        !(await statements(source)).some(
          ({ relation, status }) => relation === 'ACQUIRED' && status !== 'rejected',
        ),
      );
    });

    onEachScreen(
      'shows what a merge would do before it is done by keyboard, and takes it back',
      async (options, width) => {
        const opened = await visit('/?view=inbox', options);
        const { page } = opened;
        await readText(opened, `${TEXT} (merged, ${width})`, `Helvar merged ${width}`);
        await page.getByRole('button', { name: 'Review it' }).click();
        await page.getByLabel('only what waits').uncheck();
        await page.getByText('Is it the same as another?').focus();
        await page.keyboard.press('Enter');
        const merge = page.locator('.merge').first();
        await merge.getByRole('combobox').fill('Bpifrance');
        await page.keyboard.press('Enter');
        await page.locator('.merge-preview').waitFor();
        await page.getByRole('button', { name: 'Merge into Bpifrance' }).focus();
        await page.keyboard.press('Enter');
        await merge.getByText('Decided.').waitFor();
        await merge.getByRole('button', { name: 'Undo' }).focus();
        await page.keyboard.press('Enter');
        await merge.getByText('Decided.').waitFor();
      },
    );

    onEachScreen(
      'takes files, chosen or dropped, and says why one cannot be read',
      async (options, width) => {
        const { page } = await visit('/?view=inbox', options);
        await page.getByLabel('Choose a file').setInputFiles([
          {
            name: `note-${width}.txt`,
            mimeType: 'text/plain',
            buffer: Buffer.from(`${TEXT} (file, ${width})`),
          },
          { name: 'nothing.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 broken') },
        ]);
        await page.locator('.job[data-state="done"]', { hasText: `note-${width}.txt` }).waitFor();
        await page.locator('.job', { hasText: 'nothing.pdf' }).getByRole('alert').waitFor();
        const dropped = await page.evaluateHandle((text) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }));
          return transfer;
        }, `${TEXT} (dropped, ${width})`);
        await page.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
        await page.locator('.job[data-state="done"]', { hasText: 'dropped.txt' }).waitFor();
      },
    );

    onEachScreen('fetches an address, and says why one is refused', async (options) => {
      allow(/400|422/);
      const { page } = await visit('/?view=inbox', options);
      await page.locator('summary', { hasText: 'Address' }).click();
      await page.getByRole('textbox', { name: 'Address' }).fill(`${url()}/entities`);
      await page.getByRole('button', { name: 'Read', exact: true }).last().click();
      // This server reads no address of its own network, and says so.
      await page.getByRole('alert').getByText('127.0.0.1', { exact: false }).first().waitFor();
    });

    onEachScreen('is clean for axe while a document is reviewed', async (options) => {
      const opened = await visit('/?view=inbox', options);
      const { page } = opened;
      await page.locator('.documents button').first().click();
      await page.locator('.review-statements').waitFor();
      await page.locator('.review-sentence').first().waitFor();
      assert.deepEqual(await axeFindings(opened), []);
    });
  },
  startApp,
);
