// Standard input as one document (`-`), up to the size of a file.
import { InvalidInput } from '../../../graph/errors';
import { MAX_FILE_BYTES } from './file';
import type { Origin } from './origin';

const NAME = 'standard input';

export const stdin: Origin = {
  takes: (place) => place === '-',
  async *inputs(_place, { stdin: stream = process.stdin }) {
    yield {
      name: NAME,
      async open() {
        const chunks: Buffer[] = [];
        let bytes = 0;
        for await (const chunk of stream) {
          const buffer = Buffer.from(chunk);
          bytes += buffer.length;
          if (bytes > MAX_FILE_BYTES)
            throw new InvalidInput(
              'too-large',
              `Standard input is longer than ${MAX_FILE_BYTES / 1024 / 1024} MB. Split it.`,
            );
          chunks.push(buffer);
        }
        return { input: { name: NAME, bytes: Buffer.concat(chunks) }, metadata: {} };
      },
    };
  },
};
