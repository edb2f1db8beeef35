// Writes parts to a file: under another name until the last byte is on the disk, so that a file that has its name is
// whole. A name that ends in .gz is packed.
import { closeSync, createWriteStream, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { InvalidInput } from '../errors';
import { type Manifest, textOf } from './lines';
import type { Part } from './parts';

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function unwritable(path: string, error: NodeJS.ErrnoException): unknown {
  const why: Readonly<Record<string, string>> = {
    ENOENT: 'the folder is not there',
    ENOTDIR: 'the folder is none',
    EACCES: 'the folder may not be written to',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
  };
  const known = why[error.code ?? ''];
  return known ? new InvalidInput('file-unwritable', `${path} cannot be written: ${known}.`) : error;
}

/** @throws InvalidInput `file-unwritable`; a file that was there before stays as it was */
export async function writeFile(path: string, parts: AsyncIterable<Part>): Promise<Manifest> {
  const unfinished = `${path}.${process.pid}.part`;
  let manifest: Manifest | undefined;
  async function* text(): AsyncGenerator<string> {
    manifest = yield* textOf(parts);
  }
  const target = createWriteStream(unfinished);
  try {
    // Level 1 packs to a quarter; better levels take longer than everything else together.
    if (path.endsWith('.gz')) await pipeline(Readable.from(text()), createGzip({ level: 1 }), target);
    else await pipeline(Readable.from(text()), target);
    sync(unfinished);
    renameSync(unfinished, path);
    sync(dirname(path));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw unwritable(path, error as NodeJS.ErrnoException);
  }
  return manifest as Manifest;
}
