// A source is a document, addressed by its content: reading the same one twice changes nothing.
import { hash } from 'node:crypto';

export const LANGUAGES = ['de', 'en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Source {
  /** `src-` and the first 20 hex digits of the SHA-256 of the normalised text. */
  readonly id: string;
  readonly title: string;
  /** The normalised text that evidence spans count in. */
  readonly text: string;
  readonly language: Language;
  readonly url?: string;
  readonly publisher?: string;
  /** ISO 8601 date of publication, of the precision that is known. */
  readonly published?: string;
  /** ISO 8601 time of the first reading. */
  readonly retrieved?: string;
  /**
   * Ids of the sources of nearly the same text that were known when this one was loaded, sorted. Which of them is the
   * original, and which are reprints and no second witnesses, the store derives (`isEarlier`).
   */
  readonly similar?: readonly string[];
  /** What reprints of the text are found by; see `ingest/reprint.ts`. A function of the text alone. */
  readonly fingerprint?: readonly number[];
}

/**
 * Whether the first of two documents of nearly the same text is the original: the one published earlier, a day before
 * its month and its year, dated before undated; of the same date the one with the smaller id.
 */
export function isEarlier(a: Pick<Source, 'id' | 'published'>, b: Pick<Source, 'id' | 'published'>): boolean {
  const [ka, kb] = [a, b].map(({ id, published = '' }) => `${published}~ ${id}`);
  return (ka as string) < (kb as string);
}

/** Unicode NFC and `\n` line ends, without a byte order mark: the form that hashes and spans refer to. */
export function normalizeText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

/** The id of a text. Expects the form `normalizeText` returns. */
export function sourceId(normalizedText: string): string {
  return `src-${hash('sha256', normalizedText).slice(0, 20)}`;
}

/** The source of a text that is normalised; what is not known of it is left out. */
export function sourceOf({
  text,
  title,
  language,
  url,
  publisher,
  published,
  retrieved,
}: Pick<Source, 'text' | 'title' | 'language'> &
  Partial<Record<'url' | 'publisher' | 'published' | 'retrieved', string | null>>): Source {
  return {
    id: sourceId(text),
    title,
    text,
    language,
    ...(url && { url }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(retrieved && { retrieved }),
  };
}

export function isLanguage(code: string): code is Language {
  return (LANGUAGES as readonly string[]).includes(code);
}
