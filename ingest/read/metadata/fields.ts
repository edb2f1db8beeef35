// Metadata from several places, the surer first. Empty fields and unreadable dates count as missing.
import type { Metadata } from '../reader';
import { isoDate } from './dates';

const FIELDS = ['title', 'publisher', 'published', 'language', 'url'] as const;

/** Values as documents state them, of any type. */
export type RawMetadata = { readonly [F in (typeof FIELDS)[number]]?: unknown };

function textField(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value.replace(/\s+/g, ' ').trim().slice(0, 500) || undefined;
}

/** A title property, unless it is what a word processor fills in by itself ("Microsoft Word - draft.docx"). */
export function documentTitle(value: unknown): string | undefined {
  const title = textField(value);
  return title && !/^(microsoft |untitled|unbenannt|document\d*$|dokument\d*$)|\.\w{3,5}$/i.test(title)
    ? title
    : undefined;
}

/** One line each, dates in ISO 8601, addresses only of the web. */
export function metadataOf(raw: RawMetadata): Metadata {
  const url = textField(raw.url);
  return {
    title: textField(raw.title),
    publisher: textField(raw.publisher),
    published: isoDate(raw.published),
    language: textField(raw.language),
    url: url && /^https?:\/\//i.test(url) ? url : undefined,
  };
}

/** For each field the first that knows it. */
export function firstKnown(...sources: readonly Metadata[]): Metadata {
  return Object.fromEntries(
    FIELDS.map((field) => [field, sources.find((metadata) => metadata[field] !== undefined)?.[field]]),
  );
}
