// Lines in a file that is only ever added to, set aside when it is full: `audit.jsonl` is the one that is written, and
// `audit-000000000000000.jsonl` an older one, with the place where it begins in all that was ever written. Several
// processes may write; a place, once told, stays the same line.
import { appendFile, type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withLock } from './kept-file';

export interface Rotation {
  /** A file is set aside when it is as large as this. */
  readonly fileBytes: number;
  /** So many are kept beside the one that is written; then the oldest goes. */
  readonly keptFiles: number;
}

interface LinesFile {
  readonly path: string;
  /** The place of its first byte. */
  readonly start: number;
}

export interface PlacedLine {
  readonly text: string;
  /** Where it begins. */
  readonly place: number;
}

const BLOCK_BYTES = 64 * 1024;
const NEW_LINE = 0x0a;
const PLACE_DIGITS = 15;

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(ifThere);
  return found?.size ?? 0;
}

function ifThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}

export class RotatedLines {
  readonly #folder: string;
  readonly #name: string;
  readonly #path: string;
  readonly #rotation: Rotation;
  #last: Promise<unknown> | undefined;

  /** @param name without `.jsonl` */
  constructor(folder: string, name: string, rotation: Rotation) {
    this.#folder = folder;
    this.#name = name;
    this.#path = join(folder, `${name}.jsonl`);
    this.#rotation = rotation;
  }

  /** Lines are written in the order of the calls, also where a full file cannot be set aside. */
  add(line: string): Promise<void> {
    this.#last ??= this.#begin();
    const written = this.#last.then(async () => {
      try {
        await this.#rotate();
      } finally {
        await appendFile(this.#path, `${line}\n`, { mode: 0o600 });
      }
    });
    this.#last = written.catch(() => undefined);
    return written;
  }

  /** The lines that begin before a place, the last one first. */
  async *before(place: number): AsyncGenerator<PlacedLine> {
    for (let end = place; end > 0; ) {
      const file = (await this.#files()).findLast(({ start }) => start < end);
      if (!file) return;
      // One that was set aside just now goes by another name, which the next look finds.
      const handle = await open(file.path).catch(ifThere);
      if (!handle) continue;
      try {
        const { size } = await handle.stat();
        for await (const { text, place } of linesBackwards(handle, Math.min(size, end - file.start)))
          yield { text, place: file.start + place };
      } finally {
        await handle.close();
      }
      end = file.start;
    }
  }

  async #aside(): Promise<LinesFile[]> {
    const names = new RegExp(`^${this.#name}-(\\d{${PLACE_DIGITS}})\\.jsonl$`);
    const found = (await readdir(this.#folder).catch(ifThere)) ?? [];
    return found
      .flatMap((name) => {
        const start = names.exec(name)?.[1];
        return start === undefined ? [] : [{ path: join(this.#folder, name), start: Number(start) }];
      })
      .sort((a, b) => a.start - b.start);
  }

  /** Oldest first; the last one is written. */
  async #files(): Promise<LinesFile[]> {
    const aside = await this.#aside();
    const last = aside.at(-1);
    const start = last ? last.start + (await sizeOf(last.path)) : 0;
    return (await sizeOf(this.#path)) > 0 ? [...aside, { path: this.#path, start }] : aside;
  }

  async #rotate(): Promise<void> {
    const { fileBytes, keptFiles } = this.#rotation;
    if ((await sizeOf(this.#path)) < fileBytes) return;
    await withLock(`${this.#path}.lock`, 'audit files', async () => {
      // Another process may have done it meanwhile.
      if ((await sizeOf(this.#path)) < fileBytes) return;
      const files = await this.#files();
      const { start } = files.at(-1) as LinesFile;
      const name = `${this.#name}-${String(start).padStart(PLACE_DIGITS, '0')}.jsonl`;
      await rename(this.#path, join(this.#folder, name));
      for (const { path } of files.slice(0, Math.max(0, files.length - keptFiles))) await rm(path);
    });
  }

  /** A line that a crash cut off is left as it is, and the next one begins anew. */
  async #begin(): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true });
    const file = await open(this.#path).catch(() => undefined);
    if (!file) return;
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
    await file.close();
    if (size > 0 && buffer[0] !== NEW_LINE) await appendFile(this.#path, '\n');
  }
}

/** The lines of a file that begin before `end`, the last one first. */
async function* linesBackwards(file: FileHandle, end: number): AsyncGenerator<PlacedLine> {
  let rest = Buffer.alloc(0);
  let position = end;
  while (position > 0) {
    const size = Math.min(BLOCK_BYTES, position);
    position -= size;
    const { buffer } = await file.read(Buffer.alloc(size), 0, size, position);
    rest = Buffer.concat([buffer, rest]);
    for (let at = rest.lastIndexOf(NEW_LINE); at !== -1; at = rest.lastIndexOf(NEW_LINE)) {
      const line = rest.subarray(at + 1);
      rest = rest.subarray(0, at);
      if (line.length > 0) yield { text: line.toString(), place: position + at + 1 };
    }
  }
  if (rest.length > 0) yield { text: rest.toString(), place: 0 };
}
