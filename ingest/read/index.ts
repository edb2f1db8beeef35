// The list of document readers, in the order in which they are asked: the first that recognises the bytes reads them.
import { csv } from './csv';
import { docx } from './docx';
import { feed } from './feed';
import { html } from './html';
import { markdown } from './markdown';
import { pdf } from './pdf';
import type { Reader } from './reader';
import { text } from './text';
import { xlsx } from './xlsx';

// Formats with a signature come before those told by their shape; text takes what is left.
export const READERS: readonly Reader[] = [pdf, docx, xlsx, feed, html, csv, markdown, text];
