// Metadata at the head of Markdown and text files: a YAML front matter, or a first line that is a headline.
import { parse } from 'yaml';
import { z } from 'zod';
import { InvalidInput } from '../../../graph/errors';
import type { Metadata } from '../reader';
import { metadataOf } from './fields';

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** The longest first line that may be a headline; anything longer is a paragraph. */
const HEADLINE_CHARACTERS = 200;

/** The fields of a front matter or a sidecar file, in the names that are in use for them. */
const fields = z.looseObject({
  title: z.string().nullish(),
  published: z.unknown().optional(),
  date: z.unknown().optional(),
  publisher: z.string().nullish(),
  source: z.string().nullish(),
  language: z.string().nullish(),
  lang: z.string().nullish(),
  url: z.string().nullish(),
});

/**
 * Metadata from an object of those fields.
 * @throws InvalidInput `metadata` naming the field; `where` is what the message calls the place.
 */
export function metadataFields(value: unknown, where: string): Metadata {
  const result = fields.safeParse(value ?? {});
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new InvalidInput(
      'metadata',
      `The metadata in ${where} cannot be used: ${issue?.path.join('.')} ${issue?.message}.`,
    );
  }
  const { title, published, date, publisher, source, language, lang, url } = result.data;
  return metadataOf({
    title,
    published: published ?? date,
    publisher: publisher ?? source,
    language: language ?? lang,
    url: url ?? source,
  });
}

/** The front matter's metadata and the text behind it. A first line of `---` that opens no YAML is text. */
export function splitFrontMatter(text: string, name: string): { metadata: Metadata; body: string } {
  const match = FRONT_MATTER.exec(text);
  const yaml = match?.[1];
  if (!match || yaml === undefined || !/^\w[\w-]*:/m.test(yaml)) return { metadata: {}, body: text };
  let value: unknown;
  try {
    // Aliases are how YAML bombs grow.
    value = parse(yaml, { maxAliasCount: 0 });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split('\n')[0] : '';
    throw new InvalidInput('metadata', `The front matter of "${name}" is no YAML: ${message}`, { cause });
  }
  return {
    metadata: metadataFields(value, `the front matter of "${name}"`),
    body: text.slice(match[0].length),
  };
}

/** The first line where it stands alone and ends no sentence. */
export function titleLine(text: string): string | undefined {
  const [first = ''] = text.trimStart().split(/\r?\n/, 1);
  const line = first.replace(/^- /, '').trim();
  return line.length <= HEADLINE_CHARACTERS && !/[.:;,]$/.test(line) ? line : undefined;
}
