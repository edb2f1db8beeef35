// A document as the rest of the product takes it, whatever format it had: normalised text and what is known about it.
// `sourceOf` makes of it the source that is stored.
import { basename } from 'node:path';
import { InvalidInput } from '../../graph/errors';
import { type Language, normalizeText } from '../../graph/source';
import type { Reading } from '../extract/reading';
import { dateline } from './metadata/dateline';
import { firstKnown } from './metadata/fields';
import { languageOf } from './metadata/language';
import type { Found, Metadata } from './reader';

export interface Document {
  /** The file or address it was read from, as messages name it. */
  readonly name: string;
  /** The form that hashes and spans refer to. */
  readonly text: string;
  readonly title: string;
  readonly language: Language;
  readonly publisher?: string;
  /** ISO 8601 date of the precision that is known. */
  readonly published?: string;
  readonly url?: string;
  /** ISO 8601 time of the reading. */
  readonly retrieved: string;
  /** `html`, `pdf`: the reader that read it. */
  readonly format: string;
  /** The facts of a table; articles have none before an extractor reads them. */
  readonly reading?: Reading;
}

/** Longer texts are refused: nobody checks the sentences of a book, and a run stays bounded. */
export const MAX_CHARACTERS = 10_000_000;

const TITLE_CHARACTERS = 120;

/** The beginning of the text, where nothing names the document. */
function openingWords(text: string): string {
  const [line = ''] = text.trimStart().split('\n', 1);
  if (line.length <= TITLE_CHARACTERS) return line;
  return `${line.slice(0, line.lastIndexOf(' ', TITLE_CHARACTERS)) || line.slice(0, TITLE_CHARACTERS)} …`;
}

/**
 * The document of what a reader found. `given` (options, a sidecar file) wins over what the document says of itself,
 * which wins over `around` (the feed that pointed at it).
 * @throws InvalidInput `empty`, `too-large`, `language`
 */
export async function documentOf(
  found: Found,
  { name, format, given, around = {} }: { name: string; format: string; given: Metadata; around?: Metadata },
): Promise<Document> {
  const text = normalizeText(found.text);
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new InvalidInput(
      'empty',
      `"${name}" holds no text. If it is a page built by scripts, save its text in a file.`,
    );
  if (text.length > MAX_CHARACTERS)
    throw new InvalidInput(
      'too-large',
      `"${name}" has ${text.length} characters; at most ${MAX_CHARACTERS} are read. Split it.`,
    );
  const { title, publisher, published, url, language: declared } = firstKnown(given, found.metadata, around);
  const language = await languageOf(text, name, {
    // A table says in which language its figures are written, whatever its cells say.
    given: given.language ?? (found.reading && found.metadata.language),
    declared,
  });
  return {
    name,
    text,
    title: title ?? (found.reading ? basename(name) : openingWords(text)),
    language,
    publisher,
    published: published ?? (found.reading ? undefined : dateline(text, language)),
    url,
    retrieved: new Date().toISOString(),
    format,
    reading: found.reading,
  };
}
