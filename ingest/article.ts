// An article in a folder: `<name>.txt` holds its text and `<name>.meta.json` what is known about it.

import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { z } from 'zod';
import { InvalidInput } from '../graph/errors';
import { LANGUAGES, normalizeText, type Source, sourceOf } from '../graph/source';
import { readJsonFile } from './json-file';

const metaSchema = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1).nullable(),
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be an ISO 8601 date such as 2025-09-09')
    .nullable(),
  language: z.enum(LANGUAGES),
  url: z.url().nullable().default(null),
});

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there. Check the path.',
  EISDIR: 'is a folder. Give the path of one text file.',
  EACCES: 'may not be read by this user. Change its permissions.',
  EPERM: 'may not be read by this user. Change its permissions.',
};

function refuse(path: string, why: string, cause?: unknown): InvalidInput {
  return new InvalidInput('article', `The article ${path} ${why}`, { cause, details: { path } });
}

/** The text of the file in the form that spans count in. @throws InvalidInput (`article`) */
async function readText(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    const { code = '', message } = cause as NodeJS.ErrnoException;
    throw refuse(path, REASONS[code] ?? `cannot be read: ${message}.`, cause);
  }
  // A NUL byte is valid UTF-8, but no text has one.
  if (!isUtf8(bytes) || bytes.includes(0))
    throw refuse(path, 'is not text in UTF-8. Save it as plain UTF-8 text.');
  const text = normalizeText(bytes.toString('utf8'));
  if (text.trim() === '') throw refuse(path, 'is empty: there is nothing to read.');
  return text;
}

/** Path of a file that belongs to the document at `path`: `x.txt` → `x.meta.json`. */
export function besideArticle(path: string, part: 'meta' | 'decisions'): string {
  return `${path.slice(0, path.length - extname(path).length)}.${part}.json`;
}

/** Reads an article with its description. @throws InvalidInput (`article`, `json-file`) */
export async function readArticle(path: string): Promise<Source> {
  const text = await readText(path);
  const about = await readJsonFile(besideArticle(path, 'meta'), 'The description', metaSchema);
  return sourceOf({ text, ...about });
}
