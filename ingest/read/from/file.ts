// Files and folders. A folder is walked in sorted order without hidden files, and a link that leads out of it is not
// followed. What is known about `name.txt` may stand beside it in `name.meta.json`.
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';
import { InvalidInput } from '../../../graph/errors';
import { metadataFields } from '../metadata/front-matter';
import type { Metadata } from '../reader';
import type { Origin, OriginInput } from './origin';

export const MAX_FILE_BYTES = 50 * 1024 * 1024;

const MAX_FOLDER_DEPTH = 32;

/** Files that describe the document beside them. */
const BESIDE = /\.(meta|decisions)\.json$/;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there. Check the path.',
  EACCES: 'may not be read by this user. Change its permissions.',
  EPERM: 'may not be read by this user. Change its permissions.',
  ELOOP: 'is a link that leads back to itself.',
};

function refuse(path: string, cause: unknown): InvalidInput {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  return new InvalidInput('file', `"${path}" ${REASONS[code] ?? `cannot be read: ${message}.`}`, { cause });
}

/** `a/12-report.pdf` → `a/12-report.pdf.meta.json`, `a/12-report.meta.json`, `a/12.meta.json`. */
function sidecarPaths(path: string): string[] {
  const stem = basename(path, extname(path));
  const number = /^\d+/.exec(stem)?.[0];
  const names = [basename(path), stem, ...(number ? [number] : [])];
  return [...new Set(names)].map((name) => join(dirname(path), `${name}.meta.json`));
}

/** @throws InvalidInput `metadata` when the sidecar is no JSON object of known fields */
async function sidecarOf(path: string): Promise<Metadata> {
  for (const sidecar of sidecarPaths(path)) {
    const json = await readFile(sidecar, 'utf8').catch(() => undefined);
    if (json === undefined) continue;
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch (cause) {
      throw new InvalidInput('metadata', `"${sidecar}" is no JSON: ${(cause as Error).message}.`, { cause });
    }
    return metadataFields(value, `"${sidecar}"`);
  }
  return {};
}

function fileInput(path: string): OriginInput {
  return {
    name: path,
    async open() {
      const metadata = await sidecarOf(path);
      try {
        const { size } = await stat(path);
        if (size <= MAX_FILE_BYTES) return { input: { name: path, bytes: await readFile(path) }, metadata };
      } catch (cause) {
        throw refuse(path, cause);
      }
      throw new InvalidInput(
        'too-large',
        `"${path}" is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB. Split it.`,
      );
    },
  };
}

const failing = (path: string, cause: unknown): OriginInput => ({
  name: path,
  open: () => Promise.reject(refuse(path, cause)),
});

async function* walk(folder: string, root: string, depth: number): AsyncGenerator<OriginInput> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => cause as Error);
  if (entries instanceof Error) return yield failing(folder, entries);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    const path = join(folder, name);
    if (name.startsWith('.') || BESIDE.test(name)) continue;
    if (entry.isFile() || (await leadsToFile(path, root))) yield fileInput(path);
    // A link to a folder inside would be read twice, or for ever.
    else if (entry.isDirectory() && depth < MAX_FOLDER_DEPTH) yield* walk(path, root, depth + 1);
  }
}

/** Whether it is a file, or a link to one, inside the folder. */
async function leadsToFile(path: string, root: string): Promise<boolean> {
  const real = await realpath(path).catch(() => undefined);
  return real?.startsWith(root + sep) === true && (await stat(real)).isFile();
}

export const file: Origin = {
  takes: () => true,
  async *inputs(place) {
    const info = await stat(place).catch((cause: unknown) => cause as Error);
    if (info instanceof Error) yield failing(place, info);
    else if (info.isDirectory()) yield* walk(place, await realpath(place), 0);
    else yield fileInput(place);
  },
};
