// A PDF may hold a few kilobytes that inflate to gigabytes, and pdf.js would inflate them all. Every compressed stream
// is inflated here once under a common limit before the document is opened.
import { inflateSync } from 'node:zlib';
import { InvalidInput } from '../../../graph/errors';
import type { RawInput } from '../reader';

const PDF_LIMITS = { streamBytes: 64 * 1024 * 1024, totalBytes: 512 * 1024 * 1024 } as const;

const isTooLarge = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';

/** The size that the zlib stream at the start of these bytes inflates to; 0 when it is none. */
function inflatedSize(bytes: Buffer): number {
  try {
    return inflateSync(bytes, { maxOutputLength: PDF_LIMITS.streamBytes, finishFlush: 2 }).length;
  } catch (error) {
    return isTooLarge(error) ? Number.POSITIVE_INFINITY : 0;
  }
}

/** @throws InvalidInput `pdf-bomb` */
export function refusePdfBomb(input: RawInput): void {
  const bytes = Buffer.from(input.bytes.buffer, input.bytes.byteOffset, input.bytes.byteLength);
  let total = 0;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    let start = at + 6;
    while (bytes[start] === 0x0d || bytes[start] === 0x0a) start++;
    // Compressed streams open with a zlib header; text and pictures do not.
    if (((bytes[start] ?? 0) & 0x0f) !== 8) continue;
    const end = bytes.indexOf('endstream', start);
    total += inflatedSize(bytes.subarray(start, end < 0 ? undefined : end));
    if (total > PDF_LIMITS.totalBytes)
      throw new InvalidInput(
        'pdf-bomb',
        `"${input.name}" was not opened: its compressed parts unpack to more than the limit ` +
          `(${PDF_LIMITS.streamBytes / 1024 / 1024} MB each). Print it to a new PDF, or give its text.`,
      );
  }
}
