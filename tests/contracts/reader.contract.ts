// What every document reader must do. `sample` makes a document of its format that holds the words `holds`.
import assert from 'node:assert/strict';
import { AppError } from '../../graph/errors';
import { READERS } from '../../ingest/read';
import type { Found, Reader } from '../../ingest/read/reader';
import { input } from '../ingest/read/documents';

export interface ReaderSample {
  readonly reader: Reader;
  readonly sample: () => Promise<Uint8Array | string>;
  readonly holds: readonly string[];
}

/** Fails by itself when the promise rejects with anything but an error made for people. */
async function answersOrRefuses(work: Promise<unknown>): Promise<void> {
  await work.catch((error) => {
    assert.ok(error instanceof AppError, `a raw ${error?.constructor?.name} came out: ${error?.stack}`);
    assert.match(error.message, /the test document/);
  });
}

export function readerContract({ reader, sample, holds }: ReaderSample): void {
  describe(`the ${reader.format} reader`, () => {
    const textOf = async (bytes: Uint8Array | string) => {
      const [part] = await reader.read(input(bytes));
      assert.equal(part?.kind, 'text');
      return (part as Found).text;
    };

    it('is the one that recognises its documents by their content, whatever they are called', async () => {
      const bytes = await sample();
      for (const name of ['download', 'a.bin', 'a.txt', 'a.pdf'])
        assert.equal(
          READERS.find((candidate) => candidate.recognises(input(bytes, { name })))?.format,
          reader.format,
        );
    });

    it('finds the words of the document', async () => {
      const text = await textOf(await sample());
      for (const words of holds) assert.ok(text.includes(words), `"${words}" is not in:\n${text}`);
    });

    it('reads the same document twice the same way', async () => {
      const bytes = await sample();
      assert.equal(await textOf(bytes), await textOf(bytes));
    });

    it('leaves the bytes as they were', async () => {
      const bytes = Buffer.from(await sample());
      const before = Buffer.from(bytes);
      await reader.read(input(bytes));
      assert.deepEqual(bytes, before);
    });

    it('reads or refuses a document that was cut off, and never breaks', async () => {
      const bytes = Buffer.from(await sample());
      for (const share of [0.1, 0.4, 0.7, 0.95])
        await answersOrRefuses(reader.read(input(bytes.subarray(0, Math.floor(bytes.length * share)))));
    });

    it('reads or refuses a document with damaged bytes, and never breaks', async () => {
      const bytes = Buffer.from(await sample());
      for (let step = 7; step < 60; step += 13) {
        const damaged = Buffer.from(bytes);
        for (let at = 20; at < damaged.length; at += step * 10) damaged[at] = (at * 31) % 256;
        await answersOrRefuses(reader.read(input(damaged)));
      }
    });
  });
}
