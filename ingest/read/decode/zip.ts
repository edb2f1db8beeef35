// ZIP containers (DOCX, XLSX), unpacked under limits before any library sees them. The declared sizes may lie, so the
// bytes that really come out are counted; the library then gets a new, uncompressed ZIP of the XML parts alone.
import { zipSync } from 'fflate';
import yauzl from 'yauzl';
import { AppError, InvalidInput } from '../../../graph/errors';
import type { RawInput } from '../reader';

export const ZIP_LIMITS = { entries: 5_000, bytes: 100 * 1024 * 1024, ratio: 200 } as const;

/** Small parts compress as well as they like; the ratio counts from here. */
const RATIO_FROM_BYTES = 1024 * 1024;

type Parts = Record<string, Uint8Array>;

/** Whether the bytes are a ZIP that names this part. Looks at the directory of the archive, unpacks nothing. */
export function zipNames(input: RawInput, part: string): boolean {
  const { bytes } = input;
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 0x03 || bytes[3] !== 0x04) return false;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(part, 0, 'latin1');
}

function bomb(input: RawInput, what: string): InvalidInput {
  return new InvalidInput(
    'zip-bomb',
    `"${input.name}" was not unpacked: ${what}. Save the document again without embedded files, or give its text.`,
  );
}

function damaged(input: RawInput, cause: unknown): InvalidInput {
  return new InvalidInput(
    'damaged',
    `"${input.name}" is damaged or was cut off: its ZIP container cannot be unpacked. Get the file again.`,
    { cause },
  );
}

async function inflate(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  onBytes: (count: number) => void,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    onBytes(chunk.length);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * The XML parts of a ZIP container by name; pictures and other parts are left out.
 * @throws InvalidInput `zip-bomb`, `damaged`
 */
export async function unpackXml(input: RawInput): Promise<Parts> {
  try {
    return await unpack(input);
  } catch (error) {
    throw error instanceof AppError ? error : damaged(input, error);
  }
}

async function unpack(input: RawInput): Promise<Parts> {
  const parts: Parts = {};
  const zip = await yauzl.fromBufferPromise(Buffer.from(input.bytes), { lazyEntries: true });
  if (zip.entryCount > ZIP_LIMITS.entries)
    throw bomb(input, `it holds ${zip.entryCount} parts, more than ${ZIP_LIMITS.entries}`);
  let total = 0;
  const count = (bytes: number) => {
    total += bytes;
    if (total > ZIP_LIMITS.bytes)
      throw bomb(input, `it unpacks to more than ${ZIP_LIMITS.bytes / 1024 / 1024} MB`);
    if (total > RATIO_FROM_BYTES && total > input.bytes.length * ZIP_LIMITS.ratio)
      throw bomb(input, `it unpacks to more than ${ZIP_LIMITS.ratio} times its size`);
  };
  for await (const entry of zip.eachEntry()) {
    if (!/\.(xml|rels)$/i.test(entry.fileName)) continue;
    const part = await inflate(zip, entry, count);
    // Office formats forbid document types, and entities that grow live there.
    if (Buffer.from(part).includes('<!DOCTYPE'))
      throw bomb(input, `its part ${entry.fileName} declares XML entities`);
    parts[entry.fileName] = part;
  }
  return parts;
}

/** A ZIP of these parts that holds them as they are, so that reading it inflates nothing. */
export function repack(parts: Parts): Buffer {
  return Buffer.from(zipSync(parts, { level: 0 }));
}
