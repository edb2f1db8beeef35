// The contract of a document reader: one format a file, chosen by content. A reader turns bytes into text and what the
// document says about itself; document.ts makes a Document of it, the same way for every format.
import type { Reading } from '../extract/reading';

/** What came in, before anybody knows what it is. */
export interface RawInput {
  /** The file name, address or "standard input", as messages name it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The encoding that the sender declared (`Content-Type`), where there was one. */
  readonly charset?: string;
  /** Where the bytes were fetched from, after redirects. */
  readonly url?: string;
}

/** What is known about a document besides its text. Every field may be missing. */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  /** ISO 8601 date of the precision that is known. */
  readonly published?: string;
  /** A language tag as declared (`de`, `fr-FR`). */
  readonly language?: string;
  readonly url?: string;
}

/** Text found in the input. `reading` is given by tables of ready facts; its spans count in `text`. */
export interface Found {
  readonly kind: 'text';
  readonly text: string;
  readonly metadata: Metadata;
  readonly reading?: Reading;
}

/** A document that the input points at instead of holding it: an item of a feed. */
export interface Link {
  readonly kind: 'link';
  readonly url: string;
  readonly metadata: Metadata;
}

/** An item that cannot be read, beside others that can. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly name: string;
  readonly error: Error;
}

export type Part = Found | Link | Unreadable;

export interface Reader {
  /** `pdf`, `html`; stored with the document. */
  readonly format: string;
  /** Whether the bytes are of this format, whatever the name says. Cheap; never throws. */
  recognises(input: RawInput): boolean;
  /** @throws InvalidInput when the document is damaged, locked, empty or a bomb; the message names it and what to do. */
  read(input: RawInput): Promise<Part[]>;
}
